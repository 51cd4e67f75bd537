import { defineTexts } from '../../shared/i18n';

export const signInTexts = defineTexts({
  title: { zh: '登录', en: 'Sign in' },
  name: { zh: '先定', en: 'Xianding' },
  motto: { zh: '先定公开属性，再运转呈签', en: 'Disclosure first, signature second' },
  about: {
    zh: '公文自起草时认定公开属性，经审核、保密审查、签发、印发，依法公开。',
    en: 'Every document gets its disclosure attribute when it is drafted, and is then reviewed, checked, signed, issued and published.',
  },
  username: { zh: '账号', en: 'Account' },
  password: { zh: '口令', en: 'Password' },
  signIn: { zh: '登录', en: 'Sign in' },
  column: { zh: '政府信息公开专栏', en: 'Public column' },
  demoTitle: { zh: '演示环境', en: 'Demo' },
  demoText: {
    zh: '这里是演示机构，数据可能随时清除。请勿录入真实公文，更不得录入任何涉密内容。点选一个岗位即可登录：',
    en: 'This is a demonstration office; its data may be erased at any time. Never enter real documents. Choose a post to sign in:',
  },
  secrecy: {
    zh: '本系统为非涉密系统，严禁存储、处理、传输国家秘密。',
    en: 'This system is not cleared for classified information: never store or send state secrets here.',
  },
  otherLanguage: { zh: 'English', en: '中文' },
});
