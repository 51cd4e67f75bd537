import { defineTexts } from '../i18n';

export const filesTexts = defineTexts({
  drop: { zh: '把文件拖到这里，或者', en: 'Drop the file here, or' },
  choose: { zh: '选择文件', en: 'choose a file' },
  sending: { zh: '正在上传 {percent}%', en: 'Uploading {percent}%' },
  checking: {
    zh: '已上传，正在逐部分检查：正文、页眉页脚、批注、修订、隐藏文字、属性、嵌入内容……',
    en: 'Uploaded. Checking part by part: body, headers, comments, revisions, hidden text, properties, embedded objects…',
  },
});
