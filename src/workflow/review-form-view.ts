import type { FindingView, ReviewFormView } from '../rendering/index.js';
import { findKeepReason, type FindingWithVerdict } from '../screening/index.js';
import { formatOfficialDate } from '../shared/local-date.js';
import { localDateOf } from '../shared/clock.js';
import {
  attachmentTitles,
  disclosureOf,
  moment,
  nameOf,
  opinionsOf,
  type CopySources,
} from './copy-views.js';
import { removalsOnForm } from './removals-on-form.js';

const VERDICTS: Readonly<Record<string, string>> = {
  mask: '遮盖',
  remove: '删除',
  keep: '保留',
  false_positive: '误报',
};

const FINDING_KINDS: Readonly<Record<string, string>> = {
  resident_id: '居民身份证号码',
  mobile: '手机号码',
  landline: '固定电话',
  bank_card: '银行卡号',
  passport: '护照号码',
  email: '电子邮箱',
  address: '住址',
  plate: '车牌号',
  credit_code: '统一社会信用代码',
  secrecy_mark: '密级标志',
  secrecy_mention: '涉密字样',
  restricted_mark: '内部标志',
  person_name: '自然人姓名',
  social_account: '社交账号',
  sensitive_fact: '敏感个人信息',
  office_rule: '本机关规则',
  hidden_text: '隐藏文字',
  revision: '修订痕迹',
  comment: '批注',
  metadata: '文件属性',
  embedded: '嵌入对象',
  external: '外部链接',
  active: '活动内容',
  picture_unread: '未识别的图片',
  content_difference: '内容差异',
  removed_text_remains: '不予公开的内容仍见于他处',
};

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/document\.xml$/, '正文'],
  [/header\d*\.xml$/, '页眉'],
  [/footer\d*\.xml$/, '页脚'],
  [/footnotes|endnotes/, '注释'],
  [/comments/, '批注'],
  [/docProps|^properties/, '文件属性'],
  [/media/, '图片'],
  [/embeddings/, '嵌入文件'],
  [/sheet\d*\.xml$/, '表格'],
];

/** Where it stands, in words: names of the parts of a file mean nothing on paper. */
const placeOf = (
  sources: CopySources,
  { source, documentId, part, location }: FindingWithVerdict['finding'],
) => {
  const file = sources.attachments.find(({ id }) => id === source)?.fileName;
  const place = PLACES.find(([pattern]) => pattern.test(part))?.[1] ?? '其他位置';
  const paragraph = /(?:^|\D)p(\d+)$/.exec(location.replace(/[@.].*$/, ''))?.[1];
  return [
    source === documentId || file === undefined ? '' : `附件《${file}》`,
    /^t\d/.test(location) && place !== '表格' ? `${place}表格` : place,
    paragraph === undefined ? '' : `第${paragraph}段`,
  ].join('');
};

const isListed = ({ finding, verdict }: FindingWithVerdict): boolean =>
  finding.severity !== 'info' || verdict !== null;

const findingOf = (sources: CopySources, one: FindingWithVerdict): FindingView => {
  const { finding, verdict } = one;
  const ground = verdict?.reasonCode ? findKeepReason(verdict.reasonCode) : undefined;
  const isOther = ground === undefined || ground.code === 'other';
  return {
    kind: FINDING_KINDS[finding.kind] ?? finding.kind,
    location: placeOf(sources, finding),
    excerpt: finding.excerptMasked,
    verdict: verdict ? (VERDICTS[verdict.verdict] ?? verdict.verdict) : '',
    reason: [isOther ? '' : ground.labels.zh, verdict?.reason ?? ''].filter(Boolean).join('：'),
    name: verdict ? decidedBy(sources, verdict) : '',
  };
};

const decidedBy = (sources: CopySources, verdict: NonNullable<FindingWithVerdict['verdict']>): string => {
  const { actorId, onBehalfOfId, createdAt, carriedAt, decidedOnSha256 } = verdict;
  const absent = nameOf(sources, onBehalfOfId);
  const carried = carriedAt === null ? '' : `沿用对文件${(decidedOnSha256 ?? '').slice(0, 12)}的意见`;
  return [`${nameOf(sources, actorId)}${absent && `（代${absent}）`}`, moment(createdAt), carried]
    .filter(Boolean)
    .join('\n');
};

/** Every file that was reviewed: its hash, and the version of the rules with which it was screened. */
const filesOf = ({ document, attachments }: CopySources): string => {
  const rules = (engine: string | null): string => (engine === null ? '' : `（筛查规则 ${engine}）`);
  return [
    ...(document.fileSha256 === null
      ? []
      : [`正文：${document.fileSha256}${rules(document.screeningEngine)}`]),
    ...attachments.map((one) => `${one.fileName}：${one.sha256}${rules(one.screeningEngine)}`),
  ].join('\n');
};

const CONFIDENTIALITY: readonly string[] = ['confidentiality_review', 'reclassification_review'];

export const reviewFormView = (sources: CopySources): ReviewFormView => {
  const { document, organisation, findings } = sources;
  return {
    organ: organisation.name,
    title: document.title,
    number: document.number ?? '',
    carrier: document.carrier,
    genre: document.genre,
    section: sources.sections.get(document.sectionId) ?? '',
    drafter: nameOf(sources, document.drafterId),
    draftedOn: formatOfficialDate(localDateOf(new Date(document.createdAt))),
    channel: document.attribute === 'proactive' ? '政府信息公开专栏' : '',
    publishOn:
      document.attribute === 'proactive' && document.dueOn ? `${formatOfficialDate(document.dueOn)}前` : '',
    attachments: attachmentTitles(sources),
    disclosure: disclosureOf(sources),
    findings: [
      ...findings.filter(isListed).map((one) => findingOf(sources, one)),
      ...removalsOnForm(sources),
    ],
    opinions: opinionsOf(sources),
    ruling: document.ruling
      ? `${document.ruling.organ}（${document.ruling.reference}，${formatOfficialDate(document.ruling.date)}）：${document.ruling.outcome === 'may_disclose' ? '可以公开' : '不得公开'}`
      : '',
    fileHash: filesOf(sources),
    conclusion: conclusionOf(sources),
  };
};

const conclusionOf = (sources: CopySources): string => {
  const last = sources.approvals.findLast(
    ({ step, id }) => CONFIDENTIALITY.includes(step) && !sources.revoked.has(id),
  );
  if (!last) return '';
  return sources.document.attribute === 'proactive' ? '经审查，可以公开' : '经审查，不予主动公开';
};
