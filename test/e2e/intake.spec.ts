import { randomBytes } from 'node:crypto';
import { form } from '../support/client.js';
import type { Problem } from '../support/contract.js';
import { docx, hiddenText, plainDocx, splitParagraph, trackedChange, zip } from '../support/docx.js';
import { succeeded } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';

const METADATA = { title: '关于规范机关事务管理工作的通知', genre: '通知' };
const MEBIBYTE = 1024 * 1024;

/** Valid by its check digit; the year 1900, so nobody's. */
const RESIDENT_ID = '370303190001010016';
const MOBILE = '13800138000';

describeOnEachServer('intake', (given) => {
  const post = async (bytes: Buffer, metadata: object = METADATA, type?: string, name?: string) =>
    (await given().office.as('drafter')).postDocument(metadata, {
      bytes,
      ...(type === undefined ? {} : { type }),
      ...(name === undefined ? {} : { name }),
    });
  const kindsOf = async (bytes: Buffer) => {
    const document = succeeded('create', await post(bytes));
    return (await (await given().office.as('drafter')).findings(document.id)).map(({ kind }) => kind);
  };

  it.each([
    ['text', () => Buffer.from('关于规范机关事务管理工作的通知'), 'intake.not_docx'],
    ['an empty file', () => Buffer.alloc(0), 'intake.not_docx'],
    ['another kind of archive', () => zip({ 'hello.txt': 'hello' }), 'intake.not_docx'],
    ['an old .doc', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(4096, '0'), 'hex'), undefined],
    [
      'macros',
      () => docx({ body: ['正文'], parts: { 'word/vbaProject.bin': randomBytes(2048) } }),
      'intake.macro',
    ],
    [
      'a path that leaves the archive',
      () => docx({ body: ['正文'], parts: { '../../etc/evil.xml': '<a/>' } }),
      'intake.unsafe_archive',
    ],
    [
      'a document type definition',
      () =>
        docx({
          body: ['正文'],
          parts: { 'customXml/item1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
        }),
      undefined,
    ],
    [
      'a part that unpacks without end',
      () => docx({ body: ['正文'], parts: { 'word/bomb.xml': Buffer.alloc(160 * MEBIBYTE, 32) } }),
      undefined,
    ],
    ['a truncated archive', () => plainDocx().subarray(0, 900), undefined],
  ])('refuses %s', async (_, make, code) => {
    const answer = await post(make());
    expect(answer.status).toBe(422);
    expect(answer.body.code).toMatch(/^intake\./);
    expect(answer.body.code).toBe(code ?? answer.body.code);
    expect(answer.body.title).toMatch(/[\u4e00-\u9fff]/);
  });

  it('refuses encrypted archives', async () => {
    const answer = await post(
      zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }, { encrypted: true }),
    );
    expect([answer.status, answer.body.code]).toEqual([422, 'intake.encrypted']);
  });

  it('refuses a file above 20 MiB, and goes on serving', async () => {
    const answer = await post(randomBytes(21 * MEBIBYTE));
    expect([answer.status, answer.body.code]).toEqual([422, 'intake.too_large']);
    expect((await given().office.draft()).state).toBe('drafting');
  });

  it('finds the type by the content, not by name or MIME type', async () => {
    expect((await post(plainDocx(), METADATA, 'text/plain', 'notes.txt')).status).toBe(201);
    const disguised = await post(Buffer.from('plain text'));
    expect(disguised.status).toBe(422);
  });

  it('stores a draft with hash and size', async () => {
    const bytes = plainDocx('另：请各科室抓紧落实。');
    const document = succeeded('create', await post(bytes));
    expect(document.file).toMatchObject({ bytes: bytes.length });
    const stored = await (
      await given().office.as('drafter')
    ).bytes(`/api/documents/${document.id}/files/draft`);
    expect(stored.status).toBe(200);
    expect(stored.bytes.equals(bytes)).toBe(true);
  });

  it.each([
    ['no title', { genre: '通知' }, 'title'],
    ['a blank title', { title: '  ', genre: '通知' }, 'title'],
    ['an unknown genre', { title: '标题', genre: '会议纪要' }, 'genre'],
    ['an unknown category', { ...METADATA, category: '没有的栏目' }, 'category'],
    ['a wrong type', { ...METADATA, isPolicy: 'yes' }, 'isPolicy'],
    ['an unknown field', { ...METADATA, colour: 'red' }, 'colour'],
    ['an unknown section', { ...METADATA, countersignSections: ['没有的科室'] }, 'countersignSections'],
  ])('answers 422 with the field for %s', async (_, metadata, field) => {
    const answer = await post(plainDocx(), metadata);
    expect(answer.status).toBe(422);
    expect((answer.body.fields ?? []).some((one) => one.field.startsWith(field))).toBe(true);
    expect((answer.body.fields ?? []).every(({ message }) => /[\u4e00-\u9fff]/.test(message))).toBe(true);
  });

  it.each([
    ['metadata that is no JSON', form({ metadata: '{' }, { bytes: plainDocx() })],
    ['no metadata', form({}, { bytes: plainDocx() })],
    ['JSON instead of a form', { ...METADATA }],
  ])('answers 4xx, not 500, for %s', async (_, body) => {
    const answer = await (await given().office.as('drafter')).call<Problem>('POST', '/api/documents', body);
    expect([415, 422]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('does not let anybody without the post of drafter create documents', async () => {
    for (const username of ['auditor', 'admin']) {
      const answer = await (await given().office.as(username)).postDocument(METADATA, { bytes: plainDocx() });
      expect([username, answer.status]).toEqual([username, 403]);
    }
  });

  describe('findings', () => {
    it('none in an ordinary notice', async () => {
      expect(await kindsOf(plainDocx())).toEqual([]);
    });

    it('numbers that editing has split over runs', async () => {
      const split = [RESIDENT_ID.slice(0, 5), RESIDENT_ID.slice(5, 12), RESIDENT_ID.slice(12)];
      const kinds = await kindsOf(docx([splitParagraph('身份证号：', ...split), `联系电话：${MOBILE}`]));
      expect(kinds).toEqual(expect.arrayContaining(['resident_id', 'mobile']));
    });

    it('in hidden text, comments and deleted text too', async () => {
      const kinds = await kindsOf(
        docx({
          body: ['正文', hiddenText(`隐藏 ${RESIDENT_ID}`), trackedChange(`电话 ${MOBILE}`, '略', '王拟稿')],
          comment: { text: `请核对 ${RESIDENT_ID}`, author: '李审核' },
          creator: '赵起草',
        }),
      );
      expect(kinds).toEqual(
        expect.arrayContaining(['hidden_text', 'revision', 'comment', 'resident_id', 'mobile']),
      );
    });

    it('in an attachment', async () => {
      const { office } = given();
      const document = await office.attach(await office.draft(), 'attachment', {
        name: '名单.docx',
        bytes: docx([`人员身份证号 ${RESIDENT_ID}`]),
      });
      const findings = await (await office.as('drafter')).findings(document.id);
      expect(findings.map(({ kind }) => kind)).toContain('resident_id');
    });

    it('never tell the value, in no answer and no log', async () => {
      const { office, server } = given();
      const document = succeeded('create', await post(docx([`身份证号 ${RESIDENT_ID}，电话 ${MOBILE}`])));
      const answers = await Promise.all(
        ['', '/findings', '/history'].map(async (path) =>
          (await office.as('drafter')).call('GET', `/api/documents/${document.id}${path}`),
        ),
      );
      const everything = answers.map(({ text }) => text).join() + (await server.log());
      expect(everything).not.toContain(RESIDENT_ID);
      expect(everything).not.toContain(MOBILE);
      const findings = await (await office.as('drafter')).findings(document.id);
      expect(findings.every(({ excerptMasked }) => excerptMasked.includes('*'))).toBe(true);
    });

    it('must be settled with one of the allowed verdicts and a reason before the review approves', async () => {
      const { office } = given();
      const draft = await office.determine(
        succeeded('create', await post(docx(['正文。', `联系人电话：${MOBILE}`]))),
      );
      const secrecy = await office.as('secrecy');
      const document = await office.advance(draft, 'confidentiality_review');
      expect((await office.attempt(document, 'secrecy', { type: 'approve' })).body.code).toBe(
        'screening.findings_unresolved',
      );
      const [finding] = (await secrecy.findings(document.id)).filter(({ kind }) => kind === 'mobile');
      expect(finding!.severity).toBe('warn');
      expect((await secrecy.putVerdict(document.id, finding!.id, 'mask', '')).status).toBe(422);
      expect((await secrecy.putVerdict(document.id, finding!.id, 'burn', '理由')).status).toBe(422);
      await office.settleFindings(document.id, 'secrecy', 'mask');
      const current = await secrecy.document(document.id);
      expect(current.screening.unresolved).toBe(0);
      expect((await office.fire(current, 'secrecy', { type: 'approve' })).state).toBe('disclosure_review');
    });

    it('of a mark for restricted use keep a document from being proactive until a verdict', async () => {
      const { office } = given();
      const draft = await office.determine(
        succeeded('create', await post(docx({ body: ['正文。'], header: '内部' }))),
      );
      const findings = await (await office.as('drafter')).findings(draft.id);
      expect(findings).toEqual(
        expect.arrayContaining([expect.objectContaining({ kind: 'restricted_mark', severity: 'block' })]),
      );
      const answer = await office.attempt(draft, 'drafter', { type: 'submit' });
      expect([answer.status, answer.body.code]).toEqual([409, 'screening.findings_unresolved']);
    });
  });
});
