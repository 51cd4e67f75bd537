import { readFileSync } from 'node:fs';
import { bodyText } from './body-text.js';
import { renderDraftingSheet, renderReviewForm } from './forms.js';
import type { AttributeName, DraftingSheetView, ReviewFormView } from './views.js';

const sheetTemplate = readFileSync('templates/docx/drafting-sheet.docx');
const reviewTemplate = readFileSync('templates/docx/review-form.docx');
const ground = { article: '第十六条第二款', label: '过程性信息', evidence: '尚在研究', reason: '影响决策' };
const opinions = [
  { step: '科室审核', opinion: '同意。', name: '王一', onBehalfOf: '', at: '2026-03-04 10:12' },
  { step: '保密审查', opinion: '可以公开。', name: '赵三', onBehalfOf: '李二', at: '2026-03-04 15:40' },
];
const disclosure = {
  attribute: 'withheld',
  stage: 'proposed',
  extent: null,
  grounds: [ground],
  reason: '',
} as const;

const sheet: DraftingSheetView = {
  organ: '某中心',
  genre: '通知',
  number: '某发〔2026〕1号',
  urgency: '加急',
  title: '关于检查的通知',
  recipients: ['甲科', '乙科'],
  copies: ['丙办'],
  attachments: ['表一', '表二'],
  jointOrgans: ['丁局'],
  section: '综合科',
  drafter: '吴七',
  telephone: '0533-1',
  draftedOn: '2026-03-01',
  disclosure,
  isNormative: false,
  isPolicy: true,
  isUpward: false,
  isImportant: true,
  interpretation: '随文报批',
  category: '规划计划',
  opinions,
  signer: '周六',
  signedOn: '2026年3月5日',
  retention: '30年',
  archiveNumber: '档1',
  printCount: '20',
  sealed: true,
  distribution: '各科',
  remarks: '无',
};

const review: ReviewFormView = {
  organ: '某中心',
  title: '关于检查的通知',
  number: '',
  carrier: 'official',
  genre: '通知',
  section: '综合科',
  drafter: '吴七',
  draftedOn: '2026-03-01',
  channel: '专栏',
  publishOn: '2026-04-01',
  attachments: [],
  disclosure,
  findings: [
    {
      kind: '手机号码',
      location: '正文第3段',
      excerpt: '138****1234',
      verdict: '遮盖',
      reason: '个人信息',
      name: '赵三',
    },
  ],
  opinions,
  ruling: '',
  fileHash: 'ab12',
  conclusion: '可以公开',
};

describe('renderDraftingSheet', () => {
  it('shows every field', async () => {
    const text = await bodyText(await renderDraftingSheet(sheetTemplate, sheet));
    for (const value of [
      '某中心发文拟稿纸',
      '（非涉密公文专用）',
      '某发〔2026〕1号',
      '☑加急',
      '关于检查的通知',
      '甲科、乙科',
      '丙办',
      '1.表一\n2.表二',
      '丁局',
      '综合科',
      '吴七',
      '0533-1',
      '2026-03-01',
      '拟定属性',
      '随文报批',
      '规划计划',
      '周六',
      '2026年3月5日',
      '30年',
      '档1',
      '20',
      '各科',
      '无',
    ]) {
      expect(text).toContain(value);
    }
    expect(text).not.toContain('{{');
  });

  it.each<[AttributeName | null, string]>([
    ['proactive', '☑主动公开\u3000☐依申请公开\u3000☐不予公开\u3000☐不适用《条例》'],
    ['on_request', '☐主动公开\u3000☑依申请公开\u3000☐不予公开\u3000☐不适用《条例》'],
    ['withheld', '☐主动公开\u3000☐依申请公开\u3000☑不予公开\u3000☐不适用《条例》'],
    ['not_applicable', '☐主动公开\u3000☐依申请公开\u3000☐不予公开\u3000☑不适用《条例》'],
    [null, '☐主动公开\u3000☐依申请公开\u3000☐不予公开\u3000☐不适用《条例》'],
  ])('marks %s and nothing else', async (attribute, boxes) => {
    const view = { ...sheet, disclosure: { ...disclosure, attribute } };
    expect(await bodyText(await renderDraftingSheet(sheetTemplate, view))).toContain(boxes);
  });

  it('states the statutory ground with article, evidence and reason', async () => {
    expect(await bodyText(await renderDraftingSheet(sheetTemplate, sheet))).toContain(
      '《条例》第十六条第二款：过程性信息；依据：尚在研究；理由：影响决策',
    );
  });

  it('lists each opinion with name, represented person and time', async () => {
    const text = await bodyText(await renderDraftingSheet(sheetTemplate, sheet));
    expect(text).toContain(
      '科室审核\n同意。\n王一\n2026-03-04 10:12\n保密审查\n可以公开。\n赵三（代李二）\n2026-03-04 15:40',
    );
  });
});

describe('renderReviewForm', () => {
  it('shows findings with masked values and the conclusion', async () => {
    const text = await bodyText(await renderReviewForm(reviewTemplate, review));
    expect(text).toContain('手机号码\n正文第3段\n138****1234\n遮盖\n个人信息\n赵三');
    expect(text).toContain('☑公文类\u3000☐非公文类');
    expect(text).toContain('可以公开');
    expect(text).toContain('ab12');
    expect(text).not.toContain('未发现需要处理的内容');
  });

  it('says when nothing was found', async () => {
    const text = await bodyText(await renderReviewForm(reviewTemplate, { ...review, findings: [] }));
    expect(text).toContain('未发现需要处理的内容。');
  });
});
