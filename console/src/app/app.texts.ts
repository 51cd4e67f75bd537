import { defineTexts } from '../shared/i18n';

export const appTexts = defineTexts({
  name: { zh: '先定', en: 'Xianding' },
  motto: { zh: '先定公开属性，再运转呈签', en: 'Disclosure first, signature second' },
  navigation: { zh: '主导航', en: 'Main navigation' },
  openNavigation: { zh: '打开导航', en: 'Open navigation' },
  closeNavigation: { zh: '关闭导航', en: 'Close navigation' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  column: { zh: '公开专栏', en: 'Public column' },
  demo: { zh: '演示环境，请勿录入真实公文', en: 'Demo – do not enter real documents' },
  notices: { zh: '提醒', en: 'Reminders' },
  unread: { zh: '提醒，{count}条未读', en: 'Reminders, {count} unread' },
  signOut: { zh: '退出', en: 'Sign out' },
  otherLanguage: { zh: 'English', en: '中文' },
  actingFor: { zh: '代 {names}', en: 'for {names}' },
  notFoundTitle: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundText: {
    zh: '地址可能有误，或者页面已经移走。',
    en: 'The address may be wrong, or the page has moved.',
  },
  toWork: { zh: '回到工作台', en: 'Back to my work' },
  crashTitle: { zh: '页面没有打开', en: 'The page did not open' },
  crashText: {
    zh: '系统可能刚刚更新，请重新载入。已经填写的内容不会丢失。',
    en: 'The product may just have been updated. Reload the page; what you typed is kept.',
  },
  reload: { zh: '重新载入', en: 'Reload' },
  expiredTitle: { zh: '登录已过期', en: 'Your session has expired' },
  expiredText: {
    zh: '请重新输入口令，页面上已经填写的内容都还在。',
    en: 'Enter your password again. What you typed on the page is still there.',
  },
  continue: { zh: '继续', en: 'Continue' },
  otherPerson: { zh: '换人登录', en: 'Sign in as someone else' },
  password: { zh: '口令', en: 'Password' },
  account: { zh: '账号', en: 'Account' },
});
