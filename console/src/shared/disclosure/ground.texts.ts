import { defineTexts } from '../i18n';

/** What the drafter states for a ground, by its key. Chinese is what the table of the law says. */
export const evidenceTexts = defineTexts({
  recorded: { zh: '原来的记载', en: 'As it was recorded' },
  law: { zh: '法律或者行政法规名称', en: 'Name of the law or administrative regulation' },
  law_article: { zh: '条款号', en: 'Article' },
  law_text: { zh: '禁止性条文原文', en: 'Wording of the prohibition' },
  harm: { zh: '危害或者损害', en: 'Harm that disclosure may do' },
  causality: { zh: '危害与公开之间的因果关系', en: 'How disclosure would cause the harm' },
  approver: { zh: '批准人', en: 'Approved by' },
  third_party: { zh: '第三方名称', en: 'Third party' },
  opinion: { zh: '第三方意见（有则附）', en: 'Opinion of the third party, if there is one' },
  category: {
    zh: '属人事管理、后勤管理、内部工作流程中的哪一类',
    en: 'Which of personnel, logistics or internal workflow it is',
  },
  no_external_effect: { zh: '对外不产生影响的说明', en: 'Why it has no effect outside' },
  matter: { zh: '所属事项', en: 'Matter it belongs to' },
  stage: { zh: '当前阶段，决定是否已作出', en: 'Present stage, and whether the decision is made' },
  counterpart: { zh: '对方机关', en: 'The other organ' },
  superior: { zh: '上级机关', en: 'Superior organ' },
  replied: { zh: '是否已批复', en: 'Whether it has replied' },
  case_number: { zh: '案号', en: 'Case number' },
  content: { zh: '案卷材料种类', en: 'Kind of material in the case file' },
});

export const groundTexts = defineTexts({
  'A14-SS': { zh: '依法确定为国家秘密', en: 'Lawfully determined state secret' },
  'A14-LAW': {
    zh: '法律、行政法规禁止公开',
    en: 'Disclosure forbidden by a law or administrative regulation',
  },
  'A14-NS': { zh: '公开后可能危及国家安全', en: 'Disclosure may endanger national security' },
  'A14-PS': { zh: '公开后可能危及公共安全', en: 'Disclosure may endanger public safety' },
  'A14-ES': { zh: '公开后可能危及经济安全', en: 'Disclosure may endanger economic security' },
  'A14-SO': { zh: '公开后可能危及社会稳定', en: 'Disclosure may endanger social stability' },
  'A15-TS': {
    zh: '商业秘密，公开会对第三方合法权益造成损害',
    en: 'Trade secret whose disclosure would harm a third party',
  },
  'A15-PP': {
    zh: '个人隐私，公开会对第三方合法权益造成损害',
    en: 'Personal privacy whose disclosure would harm a third party',
  },
  'A15-TP': {
    zh: '其他公开会对第三方合法权益造成损害的信息',
    en: 'Other information whose disclosure would harm a third party',
  },
  'A16-HR': { zh: '内部事务信息：人事管理', en: 'Internal affairs: personnel' },
  'A16-LG': { zh: '内部事务信息：后勤管理', en: 'Internal affairs: logistics' },
  'A16-WF': { zh: '内部事务信息：内部工作流程', en: 'Internal affairs: internal workflow' },
  'A16-DR': { zh: '过程性信息：讨论记录', en: 'Deliberation: record of a discussion' },
  'A16-DF': { zh: '过程性信息：过程稿', en: 'Deliberation: draft' },
  'A16-CL': { zh: '过程性信息：磋商信函', en: 'Deliberation: consultation letter' },
  'A16-RR': { zh: '过程性信息：请示报告', en: 'Deliberation: request or report to a superior' },
  'A16-EN': { zh: '行政执法案卷信息', en: 'File of an administrative enforcement case' },
  RECORDED: {
    zh: '导入时记载的依据，尚未对应现行条文',
    en: 'Ground as recorded at the import; none of the law in force yet',
  },
  'A36-7': { zh: '特别法规定的查询事项', en: 'Enquiries that a special law provides for' },
});

export const articleTexts = defineTexts({
  第十四条: { zh: '第十四条', en: 'Article 14' },
  第十五条: { zh: '第十五条', en: 'Article 15' },
  第十六条第一款: { zh: '第十六条第一款', en: 'Article 16, first paragraph' },
  第十六条第二款: { zh: '第十六条第二款', en: 'Article 16, second paragraph' },
  第三十六条第七项: { zh: '第三十六条第七项', en: 'Article 36, item 7' },
});

/** What is not evidence enough. */
export const rejectedTexts = defineTexts({
  '仅引地方性法规、规章或者文件': {
    zh: '仅引地方性法规、规章或者文件',
    en: 'only a local regulation, rule or document is cited',
  },
  '只写“按规定”': { zh: '只写“按规定”', en: 'only “according to the rules” is written' },
});
