import { defineTexts } from '../../shared/i18n';

export const accountTexts = defineTexts({
  title: { zh: '修改口令', en: 'Change my password' },
  lead: {
    zh: '修改后，您在其他电脑和手机上的登录会立即退出。',
    en: 'You are signed out everywhere else as soon as it is changed.',
  },
  account: { zh: '账号', en: 'Account' },
  present: { zh: '现在的口令', en: 'Present password' },
  next: { zh: '新口令', en: 'New password' },
  nextHint: { zh: '至少十个字符', en: 'Ten characters at least' },
  again: { zh: '再输入一次新口令', en: 'The new password once more' },
  different: { zh: '两次输入的新口令不一样。', en: 'The two new passwords differ.' },
  go: { zh: '修改口令', en: 'Change' },
  done: { zh: '口令已修改。', en: 'The password is changed.' },
});
