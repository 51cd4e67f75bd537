import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { documentsQuery, tasksQuery } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { postsOf, useMe } from '../../shared/session';
import { AttributeMark, LoadFailure, Loading, PageHead, Panel, Records, StateMark } from '../../shared/ui';
import { Consulted } from './consulted';
import './work.css';
import { Title } from './title';
import { Waiting } from './waiting';
import { workTexts } from './work.texts';

const SHOWN_LINES = 10;

const Lines = ({ drafter }: { readonly drafter: boolean }) => {
  const t = useTexts(workTexts);
  const format = useFormat();
  const { data, error, isPending, refetch } = useInfiniteQuery(
    documentsQuery(drafter ? { drafter: 'me' } : {}, SHOWN_LINES),
  );
  const title = t(drafter ? 'sent' : 'recent');
  return (
    <Panel
      title={title}
      extra={<Link to={drafter ? '/documents?drafter=me' : '/documents'}>{t('all')}</Link>}
    >
      {isPending ? (
        <Loading />
      ) : error ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : (
        <Records
          caption={title}
          rows={data.slice(0, SHOWN_LINES)}
          rowKey={({ id }) => id}
          empty={t(drafter ? 'sentNone' : 'recentNone')}
          columns={[
            {
              key: 'document',
              title: t('document'),
              heading: true,
              cell: (line) => <Title document={line} />,
            },
            {
              key: 'state',
              title: t('state'),
              width: 170,
              cell: ({ stateLabel }) => <StateMark label={stateLabel} />,
            },
            {
              key: 'attribute',
              title: t('attribute'),
              width: 120,
              cell: ({ attribute }) => <AttributeMark attribute={attribute} />,
            },
            { key: 'section', title: t('section'), width: 120, cell: ({ section }) => section.name },
            {
              key: 'updated',
              title: t('updated'),
              width: 150,
              cell: ({ updatedAt }) => format.instant(updatedAt),
            },
          ]}
        />
      )}
    </Panel>
  );
};

/** 工作台: what waits for me by due date, and where what I sent stands. */
export const WorkPage = () => {
  const t = useTexts(workTexts);
  const me = useMe();
  const { data: tasks, error, isPending, refetch } = useQuery(tasksQuery);
  const drafts = postsOf(me).has('drafter');
  const count = tasks?.length ?? 0;
  return (
    <>
      <PageHead
        title={t('title')}
        lead={tasks && t(count > 0 ? 'lead' : 'leadNone', { name: me.name, count })}
        actions={
          drafts && (
            <Link className="work-draft" to="/documents/new">
              {t('draft')}
            </Link>
          )
        }
      />
      {isPending ? (
        <Loading />
      ) : error && !tasks ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : (
        <Waiting tasks={tasks ?? []} />
      )}
      <Consulted />
      <Lines drafter={drafts} />
    </>
  );
};
