import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { demoQuery, request, useSingleAction, type Me } from '../../shared/api';
import { useLanguage, useTexts } from '../../shared/i18n';
import { ProblemAlert } from '../../shared/ui';
import './sign-in.css';
import { signInTexts } from './sign-in.texts';

interface Credentials {
  readonly username: string;
  readonly password: string;
}

export const SignInPage = ({ onSignedIn }: { readonly onSignedIn: (me: Me) => void }) => {
  const t = useTexts(signInTexts);
  const { language, choose } = useLanguage();
  const { data: demo } = useQuery(demoQuery);
  const signIn = useSingleAction(
    (credentials: Credentials) => request<Me>('POST', '/api/session', { json: credentials }),
    onSignedIn,
  );
  useEffect(() => {
    document.title = `${t('title')} · ${t('name')}`;
  }, [t]);
  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <p className="sign-in-name">{t('name')}</p>
        <p className="sign-in-motto">{t('motto')}</p>
      </header>
      <main className={demo ? 'sign-in-body sign-in-with-demo' : 'sign-in-body'}>
        <section className="sign-in-form">
          <h1>{t('title')}</h1>
          <Form layout="vertical" requiredMark={false} onFinish={signIn.start} disabled={signIn.isPending}>
            <Form.Item label={t('username')} name="username" rules={[{ required: true, message: '' }]}>
              <Input
                name="username"
                autoComplete="username"
                autoCapitalize="none"
                autoCorrect="off"
                spellCheck={false}
                size="large"
              />
            </Form.Item>
            <Form.Item label={t('password')} name="password" rules={[{ required: true, message: '' }]}>
              <Input.Password name="password" autoComplete="current-password" size="large" />
            </Form.Item>
            <ProblemAlert error={signIn.error} />
            <Button
              type="primary"
              htmlType="submit"
              size="large"
              block
              loading={signIn.isPending}
              className="sign-in-go"
            >
              {t('signIn')}
            </Button>
          </Form>
          <p className="sign-in-small">{t('about')}</p>
        </section>
        {demo && (
          <section className="sign-in-demo" aria-labelledby="demo-title">
            <h2 id="demo-title">{t('demoTitle')}</h2>
            <p>{t('demoText')}</p>
            <ul>
              {demo.accounts.map(({ username, name, post, section }) => (
                <li key={username}>
                  <button
                    type="button"
                    disabled={signIn.isPending}
                    onClick={() => signIn.start({ username, password: demo.password })}
                  >
                    <b>{post}</b>
                    <span>
                      {name} · {section}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
      <footer className="sign-in-foot">
        <span>{t('secrecy')}</span>
        <a href="/gongkai/">{t('column')}</a>
        <Button
          type="link"
          size="small"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
        >
          {t('otherLanguage')}
        </Button>
      </footer>
    </div>
  );
};
