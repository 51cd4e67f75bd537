import { defineTexts } from '../i18n';

export const formsTexts = defineTexts({
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
});
