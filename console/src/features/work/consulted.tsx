import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { consultationsQuery } from '../../shared/api';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import { Panel, Records } from '../../shared/ui';
import { workTexts } from './work.texts';

const DAY_MILLISECONDS = 86_400_000;

/** Colleagues' questions 加签: what I was asked, and what I asked and nobody has answered. */
export const Consulted = () => {
  const t = useTexts(workTexts);
  const format = useFormat();
  const label = useLabel();
  const { data: waiting = [], dataUpdatedAt } = useQuery(consultationsQuery('waiting'));
  const { data: asked = [] } = useQuery(consultationsQuery('asked'));
  const daysSince = (at: string) =>
    Math.max(0, Math.floor((dataUpdatedAt - Date.parse(at)) / DAY_MILLISECONDS));
  const parts = [
    { name: 'askedMe', rows: waiting, tone: 'accent' },
    { name: 'iAsked', rows: asked, tone: 'plain' },
  ] as const;
  return parts.map(
    ({ name, rows, tone }) =>
      rows.length > 0 && (
        <Panel key={name} title={t(name)} tone={tone}>
          <Records
            caption={t(name)}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'document',
                title: t('document'),
                heading: true,
                cell: ({ document }) => <Link to={`/documents/${document.id}`}>{document.title}</Link>,
              },
              { key: 'question', title: t('question'), cell: ({ question }) => question },
              {
                key: 'person',
                title: t(name === 'askedMe' ? 'askedBy' : 'askedWhom'),
                width: 110,
                cell: ({ askedBy, person }) => (name === 'askedMe' ? askedBy.name : person.name),
              },
              {
                key: 'state',
                title: t('state'),
                width: 130,
                cell: ({ document }) => label(document.stateLabel),
              },
              {
                key: 'since',
                title: t('askedAt'),
                width: 200,
                cell: ({ askedAt }) => (
                  <>
                    {format.instant(askedAt)}
                    {daysSince(askedAt) > 0 && <small>{t('waitedDays', { days: daysSince(askedAt) })}</small>}
                  </>
                ),
              },
            ]}
          />
        </Panel>
      ),
  );
};
