import { defineTexts } from '../i18n';

export const removalsShownTexts = defineTexts({
  proposed: { zh: '待保密审查确认', en: 'To be confirmed by the confidentiality review' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  carried: { zh: '旧版文件上的标注，须重新确认', en: 'Marked in an older version; confirm it again' },
  body: { zh: '正文', en: 'Body' },
  wholeAttachment: { zh: '附件整件不予公开', en: 'The whole attachment is left out' },
  picture: { zh: '图片、图形', en: 'Picture or drawing' },
  more: { zh: '……另有{count}段', en: '… and {count} more' },
  ground: { zh: '理由：{article} {label}', en: 'Ground: {article} {label}' },
  repeats: {
    zh: '同样的内容还出现在：{places}',
    en: 'The same stands also in: {places}',
  },
  repeatsReason: { zh: '别处可以公开的理由：{reason}', en: 'Why it may stand there: {reason}' },
  by: { zh: '{name}标注', en: 'Marked by {name}' },
  role_officeDocument: { zh: '正文', en: 'the body' },
  role_header: { zh: '页眉', en: 'the header' },
  role_footer: { zh: '页脚', en: 'the footer' },
  role_footnotes: { zh: '脚注', en: 'footnotes' },
  role_endnotes: { zh: '尾注', en: 'endnotes' },
  role_image: { zh: '同一图片的其他位置', en: 'another place of the same picture' },
  role_other: { zh: '图表等', en: 'a chart or diagram' },
  none: { zh: '没有标注不予公开的部分。', en: 'Nothing is marked to be left out.' },
});
