import { defineTexts } from '../shared/i18n';

export const pageTexts = defineTexts({
  work: { zh: '工作台', en: 'My work' },
  draft: { zh: '起草公文', en: 'Draft a document' },
  registration: { zh: '登记印发', en: 'Registration' },
  register: { zh: '发文登记簿', en: 'Register of numbers' },
  distribution: { zh: '签收登记', en: 'Receipts' },
  archives: { zh: '归档', en: 'Archiving' },
  publication: { zh: '信息发布', en: 'Publication' },
  deadlines: { zh: '期限一览', en: 'Deadlines' },
  ledger: { zh: '任务台账', en: 'Task ledger' },
  screening: { zh: '筛查规则', en: 'Rules of screening' },
  review: { zh: '年度审查', en: 'Yearly review' },
  statistics: { zh: '统计', en: 'Statistics' },
  audit: { zh: '审计', en: 'Audit' },
  administration: { zh: '系统管理', en: 'Administration' },
  password: { zh: '修改口令', en: 'My password' },
  documents: { zh: '公文查询', en: 'Documents' },
});
