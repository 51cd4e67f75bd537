import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { request, type Answer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { PagedRecords } from '../../shared/lists';
import { PageHead, Panel, Parts, usePart } from '../../shared/ui';
import './distribution.css';
import { distributionTexts } from './distribution.texts';

const NAMES = ['missing', 'all'] as const;

/** 签收: what was issued, and which units have not signed for it. */
export const DistributionPage = () => {
  const t = useTexts(distributionTexts);
  const format = useFormat();
  const part = usePart(NAMES);
  const list = useInfiniteQuery({
    queryKey: ['distribution', part],
    queryFn: ({ signal, pageParam }) =>
      request<Answer<'Distribution'>>('GET', '/api/distribution', {
        signal,
        query: { part, cursor: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Parts label={t('parts')} current={part} parts={NAMES.map((name) => ({ name, label: t(name) }))} />
      <Panel>
        <PagedRecords
          caption={t(part)}
          rows={list.data}
          paging={list}
          rowKey={({ document }) => document.id}
          empty={t(part === 'missing' ? 'nothingMissing' : 'nothingIssued')}
          columns={[
            {
              key: 'document',
              title: t('document'),
              heading: true,
              cell: ({ document }) => <Link to={`/distribution/${document.id}`}>{document.title}</Link>,
            },
            { key: 'number', title: t('number'), width: 190, cell: ({ document }) => document.number },
            { key: 'issued', title: t('issuedOn'), width: 130, cell: (one) => format.day(one.issuedOn) },
            {
              key: 'due',
              title: t('dueOn'),
              width: 170,
              cell: ({ dueOn, overdue }) => (
                <>
                  {format.day(dueOn)} {overdue && <b className="distribution-overdue">{t('overdue')}</b>}
                </>
              ),
            },
            {
              key: 'signed',
              title: t('signed'),
              cell: ({ recipients, missing }) => (
                <>
                  {t('signedOf', { received: recipients - missing.length, recipients })}
                  {missing.length > 0 && (
                    <small className="distribution-missing">
                      {t('missingUnits', { units: missing.join('、') })}
                    </small>
                  )}
                </>
              ),
            },
          ]}
        />
      </Panel>
    </>
  );
};
