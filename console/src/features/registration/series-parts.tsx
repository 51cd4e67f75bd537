import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { request } from '../../shared/api';
import { EntryForm, Field } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, Panel, Records } from '../../shared/ui';
import { gapsQuery, keeperQuery, seriesQuery, useRegisterChange } from './register-queries';
import { registerTexts } from './register.texts';

const rangeOf = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? String(from) : `${from}—${to}`;

/** Every series of a year with what became of its numbers. */
export const GapsPart = () => {
  const t = useTexts(registerTexts);
  const { data, error, isPending, refetch } = useQuery(gapsQuery);
  if (isPending) return <Loading />;
  if (!data) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <Panel title={t('gaps')}>
      <Records
        caption={t('gaps')}
        rows={data}
        rowKey={({ series, year }) => `${series} ${year}`}
        empty={t('noSeries')}
        columns={[
          {
            key: 'series',
            title: t('seriesName'),
            heading: true,
            cell: ({ series, year }) => `${series}〔${year}〕`,
          },
          { key: 'last', title: t('lastSerial'), width: 100, cell: ({ lastSerial }) => lastSerial },
          { key: 'use', title: t('inUse'), width: 80, cell: ({ inUse }) => inUse },
          { key: 'reserved', title: t('reservedCount'), width: 80, cell: ({ reserved }) => reserved },
          { key: 'late', title: t('lateCount'), width: 80, cell: ({ late }) => late },
          { key: 'void', title: t('voidCount'), width: 80, cell: ({ voided }) => voided },
          {
            key: 'missing',
            title: t('missing'),
            cell: ({ missing }) =>
              missing.length === 0 ? t('noGaps') : <b>{missing.map(rangeOf).join('、')}</b>,
          },
        ]}
      />
    </Panel>
  );
};

/** In which series each genre is numbered. */
export const SeriesPart = () => {
  const t = useTexts(registerTexts);
  const { data, error, isPending, refetch } = useQuery(seriesQuery);
  const { data: keeper } = useQuery(keeperQuery);
  const [genre, setGenre] = useState<string>();
  const [series, setSeries] = useState('');
  const choosing = useRegisterChange(
    (change: { readonly genre: string; readonly series: string | null }) =>
      request('PUT', '/api/register/series', { json: change }),
    () => setGenre(undefined),
  );
  if (isPending) return <Loading />;
  if (!data) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <>
      {genre !== undefined && (
        <EntryForm
          title={`${t('changeSeries')}：${genre}`}
          error={choosing.error}
          isPending={choosing.isPending}
          isComplete={series.trim() !== ''}
          onSubmit={() => choosing.start({ genre, series: series.trim() })}
          onCancel={() => setGenre(undefined)}
        >
          <Field id="genre-series" label={t('seriesName')}>
            <Input
              id="genre-series"
              maxLength={12}
              value={series}
              onChange={({ target }) => setSeries(target.value)}
            />
          </Field>
        </EntryForm>
      )}
      <Panel title={t('series')}>
        <Records
          caption={t('series')}
          rows={data}
          rowKey={(one) => one.genre}
          columns={[
            { key: 'genre', title: t('genre'), heading: true, width: 120, cell: (one) => one.genre },
            { key: 'series', title: t('seriesName'), cell: (one) => one.series },
            {
              key: 'chosen',
              title: t('usual'),
              width: 160,
              cell: ({ chosen }) => t(chosen ? 'chosen' : 'usual'),
            },
            {
              key: 'action',
              title: t('action'),
              width: 200,
              cell: (one) =>
                keeper && (
                  <span className="register-tools">
                    <Button
                      size="small"
                      aria-label={`${t('changeSeries')}：${one.genre}`}
                      onClick={() => {
                        setSeries(one.series);
                        setGenre(one.genre);
                      }}
                    >
                      {t('changeSeries')}
                    </Button>
                    {one.chosen && (
                      <Button
                        size="small"
                        aria-label={`${t('resetSeries')}：${one.genre}`}
                        onClick={() => choosing.start({ genre: one.genre, series: null })}
                      >
                        {t('resetSeries')}
                      </Button>
                    )}
                  </span>
                ),
            },
          ]}
        />
      </Panel>
    </>
  );
};
