import { defineTexts } from '../../shared/i18n';

export const limitsTexts = defineTexts({
  limits: { zh: '各环节办理时限', en: 'Limits of the steps' },
  limitsLead: {
    zh: '本机关自己规定的办理时限。到期前和逾期后会提醒，不会自动办理。没有填写的环节不计时限。',
    en: 'What the office itself allows for a step. People are reminded; nothing happens by itself. Empty: no limit.',
  },
  step: { zh: '环节', en: 'Step' },
  workingDays: { zh: '工作日', en: 'Working days' },
  workingDaysHint: { zh: '一至二十个工作日；留空为不限', en: '1 to 20; empty for no limit' },
  urgentHours: { zh: '特急件（小时）', en: 'Urgent (hours)' },
  urgentHoursHint: { zh: '一至二百四十小时；留空则同上', en: '1 to 240; empty: as above' },
  days: { zh: '{count}个工作日', en: '{count} working days' },
  hours: { zh: '{count}小时', en: '{count} hours' },
  noLimit: { zh: '不限', en: 'No limit' },
  asOthers: { zh: '同其他公文', en: 'As others' },
  change: { zh: '修改', en: 'Edit' },
  changeTitle: { zh: '办理时限：{step}', en: 'Limit: {step}' },
  actions: { zh: '操作', en: 'Actions' },
  mails: { zh: '邮件发送情况', en: 'Mails' },
  mailsLead: {
    zh: '期限提醒邮件，没有寄出的列在前面。这里不显示邮箱地址和内容。',
    en: 'Reminders by mail, those not sent first; without address and content.',
  },
  noServer: {
    zh: '系统还没有设置邮件服务器，不会寄出邮件。请运行维护人员按运维手册设置后重新启动。',
    en: 'No mail server is set up, so nothing is sent. See the operations manual.',
  },
  person: { zh: '收件人', en: 'To' },
  createdAt: { zh: '生成时间', en: 'Made at' },
  state: { zh: '状态', en: 'State' },
  waiting: { zh: '等待寄出', en: 'Waiting' },
  failed: { zh: '第{count}次寄出失败，会自动再试', en: 'Failed {count} times; it is tried again' },
  sent: { zh: '{at}寄出', en: 'Sent {at}' },
  error: { zh: '邮件服务器的答复', en: 'What the server said' },
  noMails: { zh: '还没有邮件。', en: 'No mails yet.' },
});
