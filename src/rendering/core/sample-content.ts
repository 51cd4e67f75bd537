import { writeArchive, writeEntry, type Archive } from './zip-archive.js';
import type {
  DisclosureView,
  DraftingSheetView,
  OfficialCopyView,
  OpinionView,
  ReviewFormView,
} from './views.js';

const ORGAN = '示例区机关事务服务中心';
const TITLE = '关于开展办公用房核查工作的通知';
const NUMBER = '示事服字〔2026〕12号';
const ATTACHMENTS = ['办公用房核查表', '填报说明'];
const RECIPIENTS = ['各科室', '各下属单位'];

const opinions: readonly OpinionView[] = [
  { step: '科室审核', opinion: '同意', name: '示例甲', onBehalfOf: '', at: '2026-03-02 09:30' },
  { step: '办公室核稿', opinion: '同意：文字已核', name: '示例乙', onBehalfOf: '', at: '2026-03-03 10:12' },
  { step: '保密审查', opinion: '同意', name: '示例丙', onBehalfOf: '示例丁', at: '2026-03-04 15:40' },
  { step: '签发', opinion: '同意', name: '示例戊', onBehalfOf: '', at: '2026-03-05 11:05' },
];

const disclosure: DisclosureView = {
  attribute: 'withheld',
  stage: 'determined',
  extent: null,
  grounds: [
    {
      article: '第十六条第二款',
      label: '过程性信息',
      evidence: '正在讨论，尚未形成决定',
      reason: '提前公开可能影响讨论',
    },
  ],
  reason: '',
};

export const sampleOfficialCopy: OfficialCopyView = {
  organMark: `${ORGAN}文件`,
  number: NUMBER,
  issuer: '示例戊',
  urgency: '加急',
  title: TITLE,
  recipients: RECIPIENTS,
  attachments: ATTACHMENTS,
  organ: ORGAN,
  signedOn: '2026-03-05',
  sealed: true,
  note: '此件公开发布',
  copies: ['示例区人民政府办公室', '示例区财政局'],
  printingOrgan: `${ORGAN}办公室`,
  printedOn: '2026-03-06',
};

export const sampleDraftingSheet: DraftingSheetView = {
  organ: ORGAN,
  genre: '通知',
  number: NUMBER,
  urgency: '加急',
  title: TITLE,
  recipients: RECIPIENTS,
  copies: sampleOfficialCopy.copies,
  attachments: ATTACHMENTS,
  jointOrgans: ['示例区财政局'],
  section: '示例科',
  drafter: '示例己',
  telephone: '示例电话',
  draftedOn: '2026年3月1日',
  disclosure,
  isNormative: false,
  isPolicy: true,
  isUpward: false,
  isImportant: true,
  interpretation: '解读方案、解读材料随文报批',
  category: '部门政策文件',
  opinions,
  signer: '示例戊',
  signedOn: '2026年3月5日',
  retention: '30年',
  archiveNumber: '示例档号',
  printCount: '20',
  sealed: true,
  distribution: RECIPIENTS.join('、'),
  remarks: '',
};

export const sampleReviewForm: ReviewFormView = {
  organ: ORGAN,
  title: TITLE,
  number: NUMBER,
  carrier: 'official',
  genre: '通知',
  section: '示例科',
  drafter: '示例己',
  draftedOn: '2026年3月1日',
  channel: '政府信息公开专栏',
  publishOn: '2026年4月2日前',
  attachments: ATTACHMENTS,
  disclosure,
  findings: [
    {
      kind: '手机号码',
      location: '正文第3段',
      excerpt: '联系电话：***',
      verdict: '遮盖',
      reason: '个人信息',
      name: '示例丙',
    },
  ],
  opinions,
  ruling: '示例区保密行政管理部门（示例函，2026年3月3日）：可以公开',
  fileHash: '0'.repeat(64),
  conclusion: '经审查，可以公开',
};

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE_DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

const BODY = [
  '为摸清办公用房使用情况，现就核查工作通知如下。',
  '一、核查范围',
  '本次核查包括各科室、各下属单位使用的全部办公用房。',
  '二、有关要求',
  '请如实填写核查表，经负责人签字后报送。',
];

/** A signed text without title, recipients and signature: the template's own paragraphs for them are used. */
export const sampleDraft = (): Buffer => {
  const paragraphs = BODY.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const archive: Archive = new Map();
  writeEntry(
    archive,
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/><Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}"/></Types>`,
  );
  writeEntry(
    archive,
    '_rels/.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE_DOCUMENT}" Target="word/document.xml"/></Relationships>`,
  );
  writeEntry(
    archive,
    'word/document.xml',
    `${DECLARATION}<w:document xmlns:w="${WORD}"><w:body>${paragraphs}<w:sectPr/></w:body></w:document>`,
  );
  return writeArchive(archive);
};
