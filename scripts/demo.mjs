// Takes the plan of 2022 through every step of a running server, over HTTP alone, and prints where its page stands.
//   npm run demo            (PUBLIC_URL, or HOST and PORT, say where the server is; default http://127.0.0.1:3000)
import { readFile } from 'node:fs/promises';

const host = process.env.HOST || '127.0.0.1';
const server = (process.env.PUBLIC_URL || `http://${host}:${process.env.PORT || 3000}`).replace(/\/+$/, '');
const password = process.env.DEMO_PASSWORD || 'xianding-demo';
const fixture = (name) => new URL(`../test/fixtures/seed/${name}`, import.meta.url);
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

class DemoError extends Error {}

const say = (text) => console.log(text);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The sentences of a problem answer: its own, and those of each refusal and field. */
const explain = ({ title, detail, refusals = [], fields = [] }) =>
  [
    typeof detail === 'string' ? detail : title,
    ...refusals.map(({ code, message }) => `  - ${message ?? ''}（${code}）`),
    ...fields.map(({ field, code, message }) => `  - ${field}：${message ?? code}`),
  ]
    .filter(Boolean)
    .join('\n');

const request = async (method, path, { cookie, json, form } = {}) => {
  const headers = { origin: new URL(server).origin, accept: 'application/json' };
  if (cookie) headers.cookie = cookie;
  if (json) headers['content-type'] = 'application/json';
  const init = { method, headers };
  if (json) init.body = JSON.stringify(json);
  if (form) init.body = form;
  let response;
  try {
    response = await fetch(`${server}${path}`, init);
  } catch (error) {
    throw new DemoError(
      `无法连接 ${server}（${error.cause?.code ?? error.message}）。请先在另一个终端运行 npm start，待其就绪后重试。`,
    );
  }
  const text = await response.text();
  if (!response.ok) {
    let reason = text.slice(0, 400);
    try {
      reason = explain(JSON.parse(text));
    } catch {
      // not a problem document: the text itself is shown
    }
    throw new DemoError(`${method} ${path} 返回 ${response.status}：${reason}`);
  }
  const isJson = response.headers.get('content-type')?.includes('json');
  return { body: isJson && text ? JSON.parse(text) : text, response };
};

/** A signed-in person: every call carries the person's own session. */
const signIn = async (username) => {
  const { body, response } = await request('POST', '/api/session', { json: { username, password } });
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
  if (!cookie) throw new DemoError(`账号 ${username} 登录后没有得到会话。`);
  const call = async (method, path, options = {}) =>
    (await request(method, path, { ...options, cookie })).body;
  return { name: body.name ?? body.displayName ?? username, call };
};

const people = new Map();
const as = async (username) => {
  if (!people.has(username)) people.set(username, await signIn(username));
  return people.get(username);
};

const fileForm = async (name, fields, uploadedAs = name) => {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append('file', new Blob([await readFile(fixture(name))], { type: WORD }), uploadedAs);
  return form;
};

const ATTACHMENTS = {
  'attachment-1.docx': '2022年张店区机关事务服务中心政务公开重点工作任务分解表',
  'attachment-2.docx': '张店区机关事务服务中心政务公开工作任务台账',
};

const draft = async () => {
  const drafter = await as('drafter');
  const metadata = {
    title: '关于印发2022年张店区机关事务服务中心政务公开工作方案的通知',
    genre: '通知',
    category: '部门工作计划及完成情况',
    recipients: ['各科室'],
  };
  const form = await fileForm('plan.docx', { metadata: JSON.stringify(metadata) });
  let document = await drafter.call('POST', '/api/documents', { form });
  say(`起草　　　${drafter.name}：上传《${document.title}》`);
  for (const [name, title] of Object.entries(ATTACHMENTS)) {
    const fields = { revision: String(document.revision), kind: 'attachment' };
    const attachment = await fileForm(name, fields, `${title}.docx`);
    document = await drafter.call('POST', `/api/documents/${document.id}/attachments`, { form: attachment });
    say(`　　　　　${drafter.name}：上传附件《${title}》`);
  }
  document = await drafter.call('PUT', `/api/documents/${document.id}/disclosure`, {
    json: { revision: document.revision, attribute: 'proactive', extent: 'full' },
  });
  say(`源头认定　${drafter.name}：拟定公开属性为主动公开`);
  return document;
};

/** Names of leaders and the like are lawfully public; numbers of persons are masked. */
const verdictFor = ({ kind, allowedVerdicts }) => {
  const isPersonal = /^(resident_id|mobile|bank_card|passport|email|plate)$/.test(kind);
  const wanted = isPersonal ? ['mask', 'remove'] : ['keep', 'false_positive', 'mask', 'remove'];
  const verdict = wanted.find((one) => allowedVerdicts.includes(one)) ?? allowedVerdicts[0];
  const reason = isPersonal ? '个人信息，公开时遮盖' : '依法应当公开的内容，已逐项核对';
  return { verdict, reason };
};

const giveVerdicts = async (document) => {
  const reviewer = await as('secrecy');
  const path = `/api/documents/${document.id}/findings`;
  const { items } = await reviewer.call('GET', path);
  const open = items.filter(({ verdict, allowedVerdicts }) => !verdict && allowedVerdicts.length > 0);
  for (const finding of open) {
    const { revision } = await reviewer.call('GET', `/api/documents/${document.id}`);
    await reviewer
      .call('PUT', `${path}/${finding.id}`, { json: { revision, ...verdictFor(finding) } })
      .catch((error) => {
        if (!/revision/.test(error.message)) throw error;
        return reviewer.call('PUT', `${path}/${finding.id}`, { json: verdictFor(finding) });
      });
  }
  say(`保密审查　${reviewer.name}：逐项处理 ${open.length} 处提示，共 ${items.length} 处`);
};

/** Who does what in which state, in the order in which this document meets them. */
const STEPS = {
  drafting: { actor: 'drafter', type: 'submit', log: '送审' },
  section_review: { actor: 'head', type: 'approve', body: { comment: '同意。' }, log: '科室审核　同意' },
  office_review: {
    actor: 'office',
    type: 'approve',
    body: { comment: '格式、文字已核。' },
    log: '办公室核稿　同意',
  },
  confidentiality_review: {
    actor: 'secrecy',
    type: 'approve',
    body: { comment: '不涉及国家秘密，可以公开。' },
    before: giveVerdicts,
    log: '保密审查　同意',
  },
  disclosure_review: {
    actor: 'disclosure',
    type: 'approve',
    body: { comment: '同意主动公开。' },
    log: '公开属性审核　同意',
  },
  deputy_review: { actor: 'deputy', type: 'approve', log: '分管领导审签　同意' },
  signing: { actor: 'deputy', type: 'sign', body: { opinion: 'agree', password }, log: '签发　同意' },
  registration: { actor: 'clerk', type: 'register', log: '复核登记　编号并生成正式公文' },
  issuing: { actor: 'clerk', type: 'issue', body: { sealed: true }, log: '印发　用印' },
  awaiting_publication: { actor: 'publisher', type: 'publish', log: '发布' },
};

const carryThrough = async (start) => {
  let document = start;
  for (let count = 0; document.state !== 'published'; count++) {
    const step = STEPS[document.state];
    if (!step || count > 15) throw new DemoError(`公文停在状态 ${document.state}，演示无法继续。`);
    if (step.before) await step.before(document);
    const actor = await as(step.actor);
    const { revision } = await actor.call('GET', `/api/documents/${document.id}`);
    const before = document.state;
    document = await actor.call('POST', `/api/documents/${document.id}/events`, {
      json: { type: step.type, revision, ...step.body },
    });
    const number = step.type === 'register' && document.number ? `，文号 ${document.number}` : '';
    say(`${step.log}　${actor.name}${number}`);
    if (document.state === before) throw new DemoError(`事件 ${step.type} 之后状态仍为 ${before}。`);
  }
  return document;
};

/** Every page of the index of the column, until the document is in it and its page answers. */
const findPage = async (document) => {
  for (let attempt = 0; attempt < 60; attempt++) {
    const { body: index } = await request('GET', '/gongkai/index.json');
    const entry = index.items.find(({ id }) => id === document.id);
    if (entry) {
      const address = new URL(entry.url, `${server}/gongkai/`);
      const page = await fetch(address);
      const html = await page.text();
      if (page.ok && html.includes('政务公开工作方案'))
        return { address, tables: html.split('<table').length - 1 };
    }
    await pause(500);
  }
  throw new DemoError('发布后 30 秒内公开专栏中没有出现该公文的网页。请查看服务器日志。');
};

const main = async () => {
  const ready = await request('GET', '/api/health/ready');
  if (!ready.response.ok) throw new DemoError(`服务器 ${server} 尚未就绪。`);
  const published = await carryThrough(await draft());
  const { address, tables } = await findPage(published);
  say(`\n网页已生成（含 ${tables} 个表格）：\n${address}`);
};

main().catch((error) => {
  console.error(error instanceof DemoError ? `演示中止：${error.message}` : error);
  process.exitCode = 1;
});
