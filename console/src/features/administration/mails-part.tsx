import { queryOptions, useQuery } from '@tanstack/react-query';
import { request, type Answer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, Panel, Records } from '../../shared/ui';
import { limitsTexts } from './limits.texts';

const mailsQuery = queryOptions({
  queryKey: ['mails'],
  queryFn: ({ signal }) => request<Answer<'Mails'>>('GET', '/api/notices/mails', { signal }),
  select: ({ items }) => items,
  refetchInterval: 30_000,
});

const settingsQuery = queryOptions({
  queryKey: ['mails', 'set-up'],
  queryFn: ({ signal }) => request<Answer<'NoticeSettings'>>('GET', '/api/notices/settings', { signal }),
  select: ({ mailIsSetUp }) => mailIsSetUp,
});

/** 邮件发送情况: what waits, what failed and why, what was sent. */
export const MailsPart = () => {
  const t = useTexts(limitsTexts);
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(mailsQuery);
  const { data: isSetUp } = useQuery(settingsQuery);
  if (isPending) return <Loading />;
  if (!data) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <>
      <p>{t('mailsLead')}</p>
      {isSetUp === false && (
        <p>
          <strong>{t('noServer')}</strong>
        </p>
      )}
      <Panel title={t('mails')}>
        <Records
          caption={t('mails')}
          rows={data}
          rowKey={({ id }) => id}
          empty={t('noMails')}
          columns={[
            { key: 'person', title: t('person'), heading: true, cell: ({ person }) => person },
            {
              key: 'created',
              title: t('createdAt'),
              width: 180,
              cell: ({ createdAt }) => format.instant(createdAt),
            },
            {
              key: 'state',
              title: t('state'),
              width: 240,
              cell: ({ sentAt, lastError, tries }) =>
                sentAt !== null
                  ? t('sent', { at: format.instant(sentAt) })
                  : t(lastError === null ? 'waiting' : 'failed', { count: tries }),
            },
            { key: 'error', title: t('error'), cell: ({ lastError }) => lastError },
          ]}
        />
      </Panel>
    </>
  );
};
