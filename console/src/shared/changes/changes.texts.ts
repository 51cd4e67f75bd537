import { defineTexts } from '../i18n';

export const changesTexts = defineTexts({
  changes: { zh: '您打开之后的变化', en: 'What changed since you opened it' },
  changesNone: { zh: '已载入最新内容。', en: 'The newest content is loaded.' },
  changesDone: { zh: '知道了', en: 'Close' },
  changeLine: { zh: '{label}：由“{before}”变为“{after}”', en: '{label}: from “{before}” to “{after}”' },
  title: { zh: '标题', en: 'Title' },
  state: { zh: '办理状态', en: 'State' },
  attribute: { zh: '公开属性', en: 'Attribute' },
  file: { zh: '正文', en: 'Text' },
  attachments: { zh: '附件', en: 'Attachments' },
  empty: { zh: '无', en: 'none' },
  fileChanged: { zh: '正文已换成新的一稿', en: 'The text was replaced by a new version' },
  genre: { zh: '文种', en: 'Genre' },
  jointOrgans: { zh: '联合发文', en: 'Joint organs' },
  countersignSections: { zh: '会签科室', en: 'Countersigning' },
  category: { zh: '专栏栏目', en: 'Category' },
  recipients: { zh: '主送', en: 'To' },
  copies: { zh: '抄送', en: 'Copies to' },
  number: { zh: '发文字号', en: 'Number' },
  compare: { zh: '看改了什么', en: 'See what changed' },
});
