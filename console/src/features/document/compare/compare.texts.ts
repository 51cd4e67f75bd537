import { defineTexts } from '../../../shared/i18n';

export const compareTexts = defineTexts({
  title: { zh: '两稿比较：{title}', en: 'Two versions: {title}' },
  back: { zh: '返回公文', en: 'Back to the document' },
  from: { zh: '原稿', en: 'Earlier' },
  to: { zh: '新稿', en: 'Later' },
  version: { zh: '第 {version} 稿 · {name} · {at}', en: 'Version {version} · {name} · {at}' },
  column: { zh: '第 {version} 稿', en: 'Version {version}' },
  side: { zh: '左右对照', en: 'Side by side' },
  marked: { zh: '合并标注', en: 'Marked up' },
  layout: { zh: '显示方式', en: 'Layout' },
  count: {
    zh: '改动 {changed} 段，新增 {added} 段，删除 {removed} 段',
    en: 'Paragraphs changed: {changed}, added: {added}, removed: {removed}',
  },
  none: { zh: '两稿的文字没有区别。', en: 'The texts do not differ.' },
  onlyOne: {
    zh: '这份公文只有一稿，没有可以比较的。',
    en: 'There is only one version; nothing to compare it with.',
  },
  sameVersion: { zh: '请选择两个不同的稿次。', en: 'Choose two different versions.' },
  unlike: {
    zh: '两稿差别太大，没有逐段对应；先列出原稿，再列出新稿。',
    en: 'The versions differ too much to be aligned: first the earlier one, then the later one.',
  },
  next: { zh: '下一处', en: 'Next' },
  previous: { zh: '上一处', en: 'Previous' },
  place: { zh: '第 {place} 处，共 {count} 处', en: '{place} of {count}' },
  same: { zh: '{count} 段没有改动', en: '{count} paragraphs unchanged' },
  unfold: { zh: '显示', en: 'Show' },
  more: { zh: '继续显示（还有 {count} 行）', en: 'Show more ({count} lines left)' },
  kind: { zh: '改动', en: 'Change' },
  changed: { zh: '改', en: 'edit' },
  added: { zh: '增', en: 'new' },
  removed: { zh: '删', en: 'cut' },
  scope: {
    zh: '比较正文、表格、文本框、页眉页脚和脚注的文字；修订按接受后的样子，不比较格式和图片。',
    en: 'Compared: the words of body, tables, text boxes, headers, footers and notes, with tracked changes accepted. Format and pictures are not.',
  },
});
