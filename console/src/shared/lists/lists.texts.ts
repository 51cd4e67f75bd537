import { defineTexts } from '../i18n';

export const listsTexts = defineTexts({
  filters: { zh: '查询条件', en: 'Filters' },
  reset: { zh: '清除条件', en: 'Clear' },
  more: { zh: '再载入一些', en: 'Load more' },
});
