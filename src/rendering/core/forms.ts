import { RenderingError } from './rendering-error.js';
import { fillTemplate, placeholdersIn, type TemplateValues } from './template-text.js';
import type { DisclosureView, DraftingSheetView, OpinionView, ReviewFormView } from './views.js';
import { resolveTarget, WordPackage } from './word-package.js';

const MARKED = '☑';
const UNMARKED = '☐';

/** Boxes side by side, the chosen ones marked; no choice marks none. */
const boxes = (choices: readonly (readonly [label: string, chosen: boolean])[]): string =>
  choices.map(([label, chosen]) => `${chosen ? MARKED : UNMARKED}${label}`).join('\u3000');

const yesOrNo = (value: boolean | null): string =>
  boxes([
    ['是', value === true],
    ['否', value === false],
  ]);

const attributeBoxes = ({ attribute }: DisclosureView): string =>
  boxes([
    ['主动公开', attribute === 'proactive'],
    ['依申请公开', attribute === 'on_request'],
    ['不予公开', attribute === 'withheld'],
    ['不适用《条例》', attribute === 'not_applicable'],
  ]);

/** The statutory grounds with article, evidence and the reason for using a discretion, one a line. */
const groundLines = ({ grounds }: DisclosureView): string =>
  grounds
    .map(({ article, label, evidence, reason }) =>
      [`《条例》${article}：${label}`, evidence && `依据：${evidence}`, reason && `理由：${reason}`]
        .filter(Boolean)
        .join('；'),
    )
    .join('\n');

const disclosureTexts = (disclosure: DisclosureView): Record<string, string> => ({
  attributeStage: disclosure.stage === 'determined' ? '确定属性' : '拟定属性',
  attributeBoxes: attributeBoxes(disclosure),
  extentBoxes: boxes([
    ['全文公开', disclosure.extent === 'full'],
    ['部分公开', disclosure.extent === 'partial'],
  ]),
  grounds: groundLines(disclosure),
  disclosureReason: disclosure.reason,
});

const numbered = (names: readonly string[]): string =>
  names.map((name, index) => (names.length > 1 ? `${index + 1}.${name}` : name)).join('\n');

const opinionRows = (opinions: readonly OpinionView[]) =>
  opinions.map(({ step, opinion, name, onBehalfOf, at }) => ({
    step,
    opinion,
    name: onBehalfOf ? `${name}（代${onBehalfOf}）` : name,
    at,
  }));

const draftingSheetValues = (view: DraftingSheetView): TemplateValues => ({
  texts: {
    organ: view.organ,
    genre: view.genre,
    number: view.number,
    urgencyBoxes: boxes([
      ['普通', view.urgency === ''],
      ['加急', view.urgency === '加急'],
      ['特急', view.urgency === '特急'],
    ]),
    title: view.title,
    recipients: view.recipients.join('、'),
    copies: view.copies.join('，'),
    attachments: numbered(view.attachments),
    jointOrgans: view.jointOrgans.join('、'),
    section: view.section,
    drafter: view.drafter,
    telephone: view.telephone,
    draftedOn: view.draftedOn,
    ...disclosureTexts(view.disclosure),
    isNormative: yesOrNo(view.isNormative),
    isPolicy: yesOrNo(view.isPolicy),
    isUpward: yesOrNo(view.isUpward),
    isImportant: yesOrNo(view.isImportant),
    interpretation: view.interpretation,
    category: view.category,
    signer: view.signer,
    signedOn: view.signedOn,
    retention: view.retention,
    archiveNumber: view.archiveNumber,
    printCount: view.printCount,
    sealed: yesOrNo(view.sealed),
    distribution: view.distribution,
    remarks: view.remarks,
  },
  lists: { opinions: opinionRows(view.opinions) },
});

const reviewFormValues = (view: ReviewFormView): TemplateValues => ({
  texts: {
    organ: view.organ,
    title: view.title,
    number: view.number,
    carrierBoxes: boxes([
      ['公文类', view.carrier === 'official'],
      ['非公文类', view.carrier === 'information'],
    ]),
    genre: view.genre,
    section: view.section,
    drafter: view.drafter,
    draftedOn: view.draftedOn,
    channel: view.channel,
    publishOn: view.publishOn,
    attachments: numbered(view.attachments),
    ...disclosureTexts(view.disclosure),
    noFindings: view.findings.length === 0 ? '未发现需要处理的内容。' : '',
    ruling: view.ruling,
    fileHash: view.fileHash,
    conclusion: view.conclusion,
  },
  lists: {
    findings: view.findings.map((finding) => ({ ...finding })),
    opinions: opinionRows(view.opinions),
  },
});

/** Body, headers and footers of a template. */
const partsWithText = (template: WordPackage): string[] => [
  template.mainPart,
  ...template
    .relationshipsOf(template.mainPart)
    .filter(({ kind }) => kind === 'header' || kind === 'footer')
    .map(({ target }) => resolveTarget(template.mainPart, target)),
];

/** Fills every part of a template that has text. */
export const fillForm = async (templateBytes: Buffer, values: TemplateValues): Promise<Buffer> => {
  const template = await WordPackage.read(templateBytes);
  for (const part of partsWithText(template)) fillTemplate(template.editableXml(part), values, part);
  return template.toBuffer();
};

/** 发文拟稿纸 with the attribute and every opinion on it. @basis 国办发〔2016〕80号 一（一） */
export const renderDraftingSheet = (template: Buffer, view: DraftingSheetView): Promise<Buffer> =>
  fillForm(template, draftingSheetValues(view));

/** 政府信息公开保密审查表. @basis 条例第十七条; 保密法第三十五条 */
export const renderReviewForm = (template: Buffer, view: ReviewFormView): Promise<Buffer> =>
  fillForm(template, reviewFormValues(view));

/** Placeholders that the templates of the forms may use. */
export const DRAFTING_SHEET_PLACEHOLDERS: readonly string[] = (
  'organ genre number urgencyBoxes title recipients copies attachments jointOrgans section drafter telephone ' +
  'draftedOn attributeStage attributeBoxes extentBoxes grounds disclosureReason isNormative isPolicy isUpward ' +
  'isImportant interpretation category signer signedOn retention archiveNumber printCount sealed distribution ' +
  'remarks opinions.step opinions.opinion opinions.name opinions.at'
).split(' ');
export const REVIEW_FORM_PLACEHOLDERS: readonly string[] = (
  'organ title number carrierBoxes genre section drafter draftedOn channel publishOn attachments attributeStage ' +
  'attributeBoxes extentBoxes grounds disclosureReason noFindings ruling fileHash conclusion findings.kind ' +
  'findings.location findings.excerpt findings.verdict findings.reason findings.name opinions.step ' +
  'opinions.opinion opinions.name opinions.at'
).split(' ');

/** Refuses a template with a placeholder that nothing would fill. */
export const checkTemplate = async (bytes: Buffer, known: readonly string[], file: string): Promise<void> => {
  const template = await WordPackage.read(bytes);
  for (const part of partsWithText(template)) {
    const unknown = placeholdersIn(template.xml(part)!).find((name) => !known.includes(name));
    if (unknown)
      throw new RenderingError('template.unknown_placeholder', {
        placeholder: unknown,
        place: `${file}: ${part}`,
      });
  }
};
