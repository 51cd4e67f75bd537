import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { acceptDocument, request, useSingleAction, type Answer, type DocumentAnswer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { PagedRecords } from '../../shared/lists';
import { Panel, ProblemAlert } from '../../shared/ui';
import './archives.css';
import { archivesTexts } from './archives.texts';

export type Line = Answer<'ArchiveList'>['items'][number];

export const useArchiveList = (part: 'waiting' | 'archived') =>
  useInfiniteQuery({
    queryKey: ['archives', part],
    queryFn: ({ signal, pageParam }) =>
      request<Answer<'ArchiveList'>>('GET', '/api/archives', { signal, query: { part, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });

interface Entry {
  readonly retention: string;
  readonly archiveNumber: string;
}
const suggested = (line: Line, retention: string): Entry => ({
  retention,
  archiveNumber: line.suggestions.find((one) => one.retention === retention)?.archiveNumber ?? '',
});

/** What waits to be archived: each line can be changed, several are archived at once, one after the other. */
export const WaitingPart = () => {
  const t = useTexts(archivesTexts);
  const format = useFormat();
  const client = useQueryClient();
  const list = useArchiveList('waiting');
  const [changed, setChanged] = useState<Readonly<Record<string, Entry>>>({});
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState<Readonly<Record<string, unknown>>>({});
  const [done, setDone] = useState(0);
  const entryOf = (line: Line): Entry => changed[line.id] ?? suggested(line, line.usualRetention);
  const change = (line: Line, entry: Entry) => setChanged({ ...changed, [line.id]: entry });
  const archiving = useSingleAction(async () => {
    const errors: Record<string, unknown> = {};
    let count = 0;
    setDone(0);
    setFailed({});
    for (const line of (list.data ?? []).filter(({ id }) => chosen.includes(id))) {
      try {
        const json = { type: 'archive', revision: line.revision, ...entryOf(line) };
        const answer = await request<DocumentAnswer>('POST', `/api/documents/${line.id}/events`, { json });
        acceptDocument(client, answer);
        count += 1;
      } catch (error) {
        errors[line.id] = error;
      }
    }
    setFailed(errors);
    setDone(count);
    setChosen(Object.keys(errors));
    await client.invalidateQueries({ queryKey: ['archives'] });
  });
  const lines = list.data ?? [];
  return (
    <>
      {done > 0 && (
        <p className="archives-done" role="status">
          {t('done', { count: done })}
        </p>
      )}
      {lines.length > 0 && (
        <div className="archives-tools">
          <Checkbox
            checked={lines.every(({ id }) => chosen.includes(id))}
            onChange={({ target }) => setChosen(target.checked ? lines.map(({ id }) => id) : [])}
          >
            {t('chooseAll')}
          </Checkbox>
          <Button
            type="primary"
            disabled={chosen.length === 0}
            loading={archiving.isPending}
            onClick={() => archiving.start(undefined)}
          >
            {t('go', { count: chosen.length })}
          </Button>
        </div>
      )}
      <Panel>
        <PagedRecords
          caption={t('waiting')}
          rows={list.data}
          paging={list}
          rowKey={({ id }) => id}
          empty={t('noneWaiting')}
          columns={[
            {
              key: 'document',
              title: t('document'),
              heading: true,
              cell: ({ id, title, number }) => (
                <span className="archives-document">
                  <Checkbox
                    aria-label={t('choose', { title })}
                    checked={chosen.includes(id)}
                    onChange={({ target }) =>
                      setChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                    }
                  />
                  <span>
                    <Link to={`/documents/${id}`}>{title}</Link>
                    <small>{number}</small>
                  </span>
                </span>
              ),
            },
            { key: 'section', title: t('section'), width: 110, cell: ({ section }) => section.name },
            {
              key: 'signed',
              title: t('signedOn'),
              width: 140,
              cell: ({ signedOn }) => signedOn && format.day(signedOn),
            },
            {
              key: 'retention',
              title: t('retention'),
              width: 110,
              cell: (line) => (
                <Select
                  className="archives-retention"
                  aria-label={t('retentionOf', { title: line.title })}
                  value={entryOf(line).retention}
                  options={line.suggestions.map(({ retention }) => ({ value: retention, label: retention }))}
                  onChange={(retention) => change(line, suggested(line, retention))}
                />
              ),
            },
            {
              key: 'number',
              title: t('archiveNumber'),
              width: 330,
              cell: (line) => (
                <>
                  <Input
                    aria-label={t('archiveNumberOf', { title: line.title })}
                    maxLength={100}
                    value={entryOf(line).archiveNumber}
                    onChange={({ target }) => change(line, { ...entryOf(line), archiveNumber: target.value })}
                  />
                  <ProblemAlert error={failed[line.id]} />
                </>
              ),
            },
          ]}
        />
      </Panel>
    </>
  );
};
