import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { keys, noticesQuery, request, useSingleAction } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, PageHead, Panel, ProblemAlert, Records } from '../../shared/ui';
import { Due, Subject, useDeadlineName } from './deadline-columns';
import type { NoticeLine, Notices } from './deadline-queries';
import './deadlines.css';
import { deadlinesTexts, occasionTexts } from './deadlines.texts';

const ESCALATIONS = { 1: 'escalate1', 2: 'escalate2', 3: 'escalate3' } as const;

/** Why somebody was told, in words. */
const useOccasion = () => {
  const t = useTexts(occasionTexts);
  return (occasion: string): string => {
    const [name, number = ''] = occasion.split(':');
    if (name === 'before' || name === 'after') return t(name, { count: number });
    return name === 'escalate' ? t(ESCALATIONS[Number(number) as 1] ?? 'escalate3') : t('today');
  };
};

const List = ({ notices }: { readonly notices: Notices }) => {
  const t = useTexts(deadlinesTexts);
  const format = useFormat();
  const nameOf = useDeadlineName();
  const wordsOf = useOccasion();
  const client = useQueryClient();
  const reading = useSingleAction(
    (ids: readonly string[]) => request<Notices>('POST', '/api/notices/read', { json: { ids } }),
    (answer) => client.setQueryData(keys.notices, answer),
  );
  const unread = notices.items.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  return (
    <Panel
      title={t('notices')}
      extra={
        unread.length > 0 && (
          <Button size="small" loading={reading.isPending} onClick={() => reading.start(unread)}>
            {t('allRead')}
          </Button>
        )
      }
    >
      <ProblemAlert error={reading.error} />
      <Records
        caption={t('notices')}
        rows={notices.items}
        rowKey={({ id }) => id}
        empty={t('noNotices')}
        columns={[
          {
            key: 'notice',
            title: t('notice'),
            heading: true,
            cell: ({ id, occasion, readAt, deadline }: NoticeLine) => (
              <>
                <span className={readAt === null ? 'deadline-kind notice-new' : 'deadline-kind'}>
                  {nameOf(deadline)} · {wordsOf(occasion)}
                </span>
                <Subject
                  deadline={deadline}
                  onOpen={readAt === null ? () => reading.start([id]) : undefined}
                />
              </>
            ),
          },
          {
            key: 'left',
            title: t('left'),
            width: 180,
            cell: ({ deadline }: NoticeLine) => <Due deadline={deadline} />,
          },
          {
            key: 'at',
            title: t('at'),
            width: 170,
            cell: ({ createdAt }: NoticeLine) => format.instant(createdAt),
          },
          {
            key: 'read',
            title: t('read'),
            width: 150,
            cell: ({ id, readAt }: NoticeLine) =>
              readAt === null ? (
                <Button size="small" onClick={() => reading.start([id])}>
                  {t('markRead')}
                </Button>
              ) : (
                t('isRead')
              ),
          },
        ]}
      />
    </Panel>
  );
};

/** 提醒: what one was told about deadlines, newest first. */
export const NoticesPage = () => {
  const t = useTexts(deadlinesTexts);
  const { data, error, isPending, refetch } = useQuery(noticesQuery);
  return (
    <>
      <PageHead
        title={t('notices')}
        lead={t('noticesLead')}
        actions={
          <span className="deadline-scope">
            <Link to="/deadlines">{t('toDeadlines')}</Link>
            <Link to="/account/reminders">{t('settings')}</Link>
          </span>
        }
      />
      {isPending ? (
        <Loading />
      ) : !data ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : (
        <List notices={data} />
      )}
    </>
  );
};
