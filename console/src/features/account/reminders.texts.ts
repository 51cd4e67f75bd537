import { defineTexts } from '../../shared/i18n';

export const remindersTexts = defineTexts({
  title: { zh: '提醒设置', en: 'Reminders' },
  lead: {
    zh: '系统内的提醒人人都有，在页面上方的铃铛里。这里设置邮件和日历。',
    en: 'Everybody finds reminders behind the bell. Mail and calendar are set here.',
  },
  toNotices: { zh: '查看提醒', en: 'My reminders' },
  mail: { zh: '邮件提醒', en: 'Reminders by mail' },
  mailLead: {
    zh: '有期限要提醒时，工作日早上寄一封；没有就不寄。邮件里只有发文字号，没有公文标题和内容。',
    en: 'One mail on a working day when there is something to say. It names numbers, never a title or a text.',
  },
  noServer: {
    zh: '系统还没有设置邮件服务器，现在不会寄出邮件。请联系系统管理员。您填写的邮箱会先保存，设置好以后生效。',
    en: 'No mail server is set up yet, so no mail is sent. Ask the administrator. The address is kept for later.',
  },
  email: { zh: '邮箱', en: 'E-mail address' },
  emailHint: { zh: '留空就不寄邮件', en: 'Leave it empty for no mail' },
  digest: { zh: '每个工作日汇总寄给我', en: 'Send me the digest on working days' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存。', en: 'Saved.' },
  calendar: { zh: '日历订阅', en: 'Calendar subscription' },
  calendarLead: {
    zh: '把自己负责的期限订阅到手机或者电脑的日历里，会自动更新。日历里只有发文字号，没有公文标题。',
    en: 'Your deadlines in the calendar of your phone or computer, kept up to date. It names numbers, never a title.',
  },
  secret: {
    zh: '订阅地址只显示这一次。知道地址的人不用登录就能看到您的期限，请不要转发；泄露了就更换地址。',
    en: 'The address is shown this once. Whoever has it sees your deadlines without signing in; renew it if it got out.',
  },
  address: { zh: '订阅地址', en: 'Address' },
  isOpen: {
    zh: '日历订阅已开通。地址不再显示；忘记了就更换地址，原来的地址随即失效。',
    en: 'The subscription is open. Its address is not shown again; renew it if it is lost, the former one ends then.',
  },
  isClosed: { zh: '还没有开通日历订阅。', en: 'There is no subscription.' },
  open: { zh: '开通日历订阅', en: 'Open a subscription' },
  renew: { zh: '更换地址', en: 'Renew the address' },
  end: { zh: '停止订阅', en: 'End the subscription' },
  copy: { zh: '复制地址', en: 'Copy the address' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: { zh: '请选中地址手动复制。', en: 'Select the address and copy it by hand.' },
});
