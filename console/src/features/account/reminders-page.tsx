import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { keys, request, useSingleAction, type Answer } from '../../shared/api';
import { EntryForm, Field } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, PageHead } from '../../shared/ui';
import './account.css';
import { CalendarPart } from './calendar-part';
import { remindersTexts } from './reminders.texts';

type Settings = Answer<'NoticeSettings'>;

const settingsQuery = queryOptions({
  queryKey: [...keys.notices, 'settings'],
  queryFn: ({ signal }) => request<Settings>('GET', '/api/notices/settings', { signal }),
  refetchOnWindowFocus: false,
});

const MailPart = ({ settings }: { readonly settings: Settings }) => {
  const t = useTexts(remindersTexts);
  const client = useQueryClient();
  const [email, setEmail] = useState(settings.email ?? '');
  const [digest, setDigest] = useState(settings.digest);
  const [done, setDone] = useState(false);
  const saving = useSingleAction(
    () =>
      request<Settings>('PUT', '/api/notices/settings', { json: { email: email.trim() || null, digest } }),
    (answer) => {
      client.setQueryData(settingsQuery.queryKey, answer);
      setDone(true);
    },
  );
  return (
    <EntryForm
      title={t('mail')}
      lead={t('mailLead')}
      submit={t('save')}
      error={saving.error}
      isPending={saving.isPending}
      onSubmit={() => saving.start(undefined)}
    >
      {!settings.mailIsSetUp && <p className="entry-wide reminder-warning">{t('noServer')}</p>}
      <Field id="reminder-email" label={t('email')} hint={t('emailHint')}>
        <Input
          id="reminder-email"
          inputMode="email"
          autoComplete="email"
          maxLength={254}
          value={email}
          onChange={({ target }) => {
            setDone(false);
            setEmail(target.value);
          }}
        />
      </Field>
      <div className="entry-wide">
        <Checkbox
          checked={digest}
          onChange={({ target }) => {
            setDone(false);
            setDigest(target.checked);
          }}
        >
          {t('digest')}
        </Checkbox>
        {done && (
          <p className="password-done" role="status">
            {t('saved')}
          </p>
        )}
      </div>
    </EntryForm>
  );
};

/** How one is told of deadlines outside of the console: the mail of the day and a calendar. */
export const RemindersPage = () => {
  const t = useTexts(remindersTexts);
  const client = useQueryClient();
  const { data, error, isPending, refetch } = useQuery(settingsQuery);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} actions={<Link to="/notices">{t('toNotices')}</Link>} />
      {isPending ? (
        <Loading />
      ) : !data ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : (
        <>
          <MailPart settings={data} />
          <CalendarPart
            isOpen={data.calendar}
            onChange={(calendar) => client.setQueryData(settingsQuery.queryKey, { ...data, calendar })}
          />
        </>
      )}
    </>
  );
};
