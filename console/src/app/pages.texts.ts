import { defineTexts } from '../shared/i18n';

export const pageTexts = defineTexts({
  work: { zh: '工作台', en: 'My work' },
  draft: { zh: '起草公文', en: 'Draft a document' },
  documents: { zh: '公文查询', en: 'Documents' },
});
