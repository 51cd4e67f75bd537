import { Button, Input } from 'antd';
import { useState } from 'react';
import { request, useSingleAction } from '../../shared/api';
import { useTexts } from '../../shared/i18n';
import { AccountName, useMe } from '../../shared/session';
import { PageHead, Panel, ProblemAlert } from '../../shared/ui';
import './account.css';
import { accountTexts } from './account.texts';

const SHORTEST = 10;
const EMPTY = { present: '', next: '', again: '' };

/** Another password of one's own. What is typed here is never kept. */
export const PasswordPage = () => {
  const t = useTexts(accountTexts);
  const me = useMe();
  const [values, setValues] = useState(EMPTY);
  const [done, setDone] = useState(false);
  const { present, next, again } = values;
  const changing = useSingleAction(
    () => request<void>('PUT', '/api/session/password', { json: { present, next } }),
    () => {
      setValues(EMPTY);
      setDone(true);
    },
  );
  const differs = again !== '' && again !== next;
  const isComplete = present !== '' && next.length >= SHORTEST && next === again;
  const type = (change: Partial<typeof EMPTY>) => {
    setDone(false);
    setValues({ ...values, ...change });
  };
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Panel tone="accent">
        <form
          className="password-form"
          aria-label={t('title')}
          onSubmit={(event) => {
            event.preventDefault();
            changing.start(undefined);
          }}
        >
          <AccountName username={me.username} />
          <p>
            {t('account')}：{me.name}（{me.username}）
          </p>
          <label htmlFor="password-present">{t('present')}</label>
          <Input.Password
            id="password-present"
            autoComplete="current-password"
            value={present}
            onChange={({ target }) => type({ present: target.value })}
          />
          <label htmlFor="password-next">{t('next')}</label>
          <Input.Password
            id="password-next"
            autoComplete="new-password"
            aria-describedby="password-hint"
            value={next}
            onChange={({ target }) => type({ next: target.value })}
          />
          <small id="password-hint">{t('nextHint')}</small>
          <label htmlFor="password-again">{t('again')}</label>
          <Input.Password
            id="password-again"
            autoComplete="new-password"
            status={differs ? 'error' : ''}
            aria-invalid={differs}
            value={again}
            onChange={({ target }) => type({ again: target.value })}
          />
          {differs && <small role="alert">{t('different')}</small>}
          <ProblemAlert error={changing.error} />
          {done && (
            <p className="password-done" role="status">
              {t('done')}
            </p>
          )}
          <Button type="primary" htmlType="submit" disabled={!isComplete} loading={changing.isPending}>
            {t('go')}
          </Button>
        </form>
      </Panel>
    </>
  );
};
