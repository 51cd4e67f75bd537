import { defineTexts } from '../i18n';

export const uiTexts = defineTexts({
  loading: { zh: '正在载入……', en: 'Loading…' },
  retry: { zh: '再试一次', en: 'Try again' },
  loadFailed: { zh: '没有取到内容', en: 'The content did not arrive' },
  unreachable: {
    zh: '连接不上服务器。请检查网络后再试；已经填写的内容没有丢失。',
    en: 'The server cannot be reached. Check the network and try again; what you typed is kept.',
  },
  reference: { zh: '事件编号 {id}', en: 'Reference {id}' },
  clear: { zh: '清除', en: 'Clear' },
  overdue: { zh: '逾期 {count} 个工作日', en: '{count} working days overdue' },
  dueToday: { zh: '今天到期', en: 'Due today' },
  daysLeft: { zh: '剩 {count} 个工作日', en: '{count} working days left' },
  dueOn: { zh: '{date} 前', en: 'by {date}' },
  provisional: { zh: '暂定', en: 'provisional' },
  noDue: { zh: '无时限', en: 'no limit' },
  attributeMissing: { zh: '未定属性', en: 'Attribute open' },
});

/** The four attributes of a document. */
export const attributeTexts = defineTexts({
  proactive: { zh: '主动公开', en: 'Proactive' },
  on_request: { zh: '依申请公开', en: 'On request' },
  withheld: { zh: '不予公开', en: 'Withheld' },
  not_applicable: { zh: '不适用《条例》', en: 'Not applicable' },
});
