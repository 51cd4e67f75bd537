import { defineTexts } from '../../shared/i18n';

export const findingPictureTexts = defineTexts({
  alt: { zh: '需要查看的图片', en: 'The picture to be looked at' },
  look: {
    zh: '请查看图片里有没有证件、号码、姓名、印章、签名等不宜公开的内容。',
    en: 'See whether the picture shows documents, numbers, names, seals or signatures that should not be published.',
  },
  enlarge: { zh: '在新窗口中查看大图', en: 'Open the picture in a new window' },
  failed: {
    zh: '图片显示不出来。请下载文件，用 WPS 或 Word 打开查看后再给出意见。',
    en: 'The picture cannot be shown. Download the file and look at it in WPS or Word before you decide.',
  },
  noPreview: {
    zh: '这里的图片不能直接显示。请下载文件查看后再给出意见；不能转换的图片不会进入公开文本。',
    en: 'Pictures of this kind cannot be shown here. Download the file and look at them before you decide; what cannot be converted never reaches the public text.',
  },
});
