import { useInfiniteQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { useFormat, useTexts } from '../../shared/i18n';
import { PagedRecords } from '../../shared/lists';
import { DueMark, PageHead, Panel, Parts, Records, UrgencyMark, usePart } from '../../shared/ui';
import { QUEUE_PARTS, queueQuery, type QueueLine, type QueuePart } from './publication-queries';
import './publication.css';
import { publicationTexts } from './publication.texts';

type Columns = ComponentProps<typeof Records<QueueLine>>['columns'];

const useColumns = (part: QueuePart): Columns => {
  const t = useTexts(publicationTexts);
  const format = useFormat();
  const document: Columns[number] = {
    key: 'document',
    title: t('document'),
    heading: true,
    cell: ({ id, title, number, urgency }) => (
      <>
        <UrgencyMark urgency={urgency} /> <Link to={`/publication/${id}`}>{title}</Link>
        {number && <small className="publication-number">{number}</small>}
      </>
    ),
  };
  const section: Columns[number] = {
    key: 'section',
    title: t('section'),
    width: 120,
    cell: (line) => line.section.name,
  };
  const category: Columns[number] = {
    key: 'category',
    title: t('category'),
    width: 180,
    cell: (line) => line.category ?? <span className="publication-missing">{t('categoryMissing')}</span>,
  };
  const due: Columns[number] = {
    key: 'due',
    title: t('due'),
    width: 200,
    cell: (line) => (
      <DueMark
        on={line.due?.on ?? null}
        overdue={line.due?.overdue}
        provisional={line.due?.provisional}
        workingDaysLeft={line.due?.workingDaysLeft}
      />
    ),
  };
  const publishedAt: Columns[number] = {
    key: 'publishedAt',
    title: t('publishedAt'),
    width: 150,
    cell: (line) => line.publishedAt && format.instant(line.publishedAt),
  };
  const indexNumber: Columns[number] = {
    key: 'indexNumber',
    title: t('indexNumber'),
    width: 250,
    cell: (line) => line.indexNumber,
  };
  switch (part) {
    case 'awaiting':
      return [
        document,
        section,
        category,
        due,
        {
          key: 'open',
          title: '',
          width: 120,
          cell: ({ id }) => <Link to={`/publication/${id}`}>{t('open')}</Link>,
        },
      ];
    case 'interpretation':
      return [document, section, publishedAt, due];
    case 'published':
      return [
        document,
        section,
        category,
        indexNumber,
        publishedAt,
        { key: 'validity', title: t('validity'), width: 80, cell: (line) => t(line.validity) },
      ];
    default:
      return [
        document,
        section,
        {
          key: 'withdrawnAt',
          title: t('withdrawnAt'),
          width: 150,
          cell: (line) => line.withdrawal && format.instant(line.withdrawal.at),
        },
        {
          key: 'reason',
          title: t('reason'),
          width: 140,
          cell: (line) => line.withdrawal && t(line.withdrawal.reasonCode),
        },
        {
          key: 'explanation',
          title: t('explanation'),
          cell: (line) => line.withdrawal?.explanation,
        },
      ];
  }
};

/** The publisher's queue by due date, and what stands in the column or was taken down. */
export const PublicationPage = () => {
  const t = useTexts(publicationTexts);
  const part = usePart(QUEUE_PARTS);
  const list = useInfiniteQuery(queueQuery(part));
  const columns = useColumns(part);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Parts
        label={t('parts')}
        current={part}
        parts={QUEUE_PARTS.map((name) => ({ name, label: t(name), count: list.data?.counts?.[name] }))}
      />
      <Panel tone="accent">
        <PagedRecords
          caption={t(part)}
          rows={list.data?.lines}
          paging={list}
          rowKey={({ id }) => id}
          empty={t(`${part}None`)}
          columns={columns}
        />
      </Panel>
    </>
  );
};
