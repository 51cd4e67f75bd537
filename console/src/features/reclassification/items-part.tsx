import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Checkbox, Select } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { addressOf, sectionsQuery } from '../../shared/api';
import { useGroundNames } from '../../shared/disclosure';
import { useTexts } from '../../shared/i18n';
import { AddressFilters, PagedRecords, useAddressFilter } from '../../shared/lists';
import { AttributeMark, Panel, StateMark, useClear } from '../../shared/ui';
import { BulkForm } from './bulk-form';
import { useDecisionName } from './decision-name';
import { ImportForm } from './import-form';
import { ItemPanel } from './item-panel';
import { reviewTexts } from './reclassification.texts';
import { FILTERS, itemsQuery, pathOf, STATES, type Campaign } from './review-queries';

const NAMES = [...FILTERS, 'item', 'year', 'part'] as const;
type Filtering = ReturnType<typeof useAddressFilter<(typeof NAMES)[number]>>;

const Filters = ({ campaign, filtering }: { campaign: Campaign; filtering: Filtering }) => {
  const t = useTexts(reviewTexts);
  const clear = useClear();
  const names = useGroundNames();
  const { data: sections } = useQuery(sectionsQuery);
  const { filter, change } = filtering;
  const reset = () => FILTERS.forEach((name) => change(name, undefined));
  const choice = (
    name: (typeof FILTERS)[number],
    label: string,
    any: string,
    options: readonly { value: string; label: string }[],
  ) => (
    <Select
      aria-label={label}
      placeholder={any}
      value={filter[name] ?? null}
      allowClear={clear}
      popupMatchSelectWidth={false}
      options={[...options]}
      onChange={(value) => change(name, value ?? undefined)}
    />
  );
  return (
    <AddressFilters isFiltered={FILTERS.some((name) => filter[name] !== undefined)} reset={reset}>
      {choice(
        'section',
        t('section'),
        t('anySection'),
        sections?.map(({ id, name }) => ({ value: id, label: name })) ?? [],
      )}
      {choice(
        'ground',
        t('ground'),
        t('anyGround'),
        campaign.byGround.map(({ ground, label }) => ({
          value: ground,
          label: ground === 'on_request' ? t('onRequest') : names.ground(ground, label),
        })),
      )}
      {choice('decision', t('decision'), t('anyDecision'), [
        { value: 'none', label: t('noDecision') },
        { value: 'keep', label: t('keep') },
        { value: 'disclose', label: t('disclose') },
      ])}
      {choice(
        'state',
        t('state'),
        t('anyState'),
        STATES.map((value) => ({ value, label: t(`state_${value}`) })),
      )}
    </AddressFilters>
  );
};

/** The items of a campaign, one of them open beside the list; the list is walked with the arrow keys. */
export const ItemsPart = ({ campaign }: { readonly campaign: Campaign }) => {
  const t = useTexts(reviewTexts);
  const decisionName = useDecisionName();
  const { year } = campaign;
  const filtering = useAddressFilter(NAMES);
  const { filter, change } = filtering;
  const wanted = Object.fromEntries(FILTERS.map((name) => [name, filter[name]]));
  const list = useInfiniteQuery({ ...itemsQuery(year, wanted), placeholderData: keepPreviousData });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = list.data ?? [];
  const selected = rows.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], on: boolean) =>
    setChosen((present) => {
      const next = new Set(present);
      for (const id of ids)
        if (on) next.add(id);
        else next.delete(id);
      return next;
    });
  const focusRow = (id: string | undefined) => {
    if (id !== undefined) document.getElementById(`review-item-${id}`)?.focus();
  };
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const at = rows.findIndex(({ id }) => document.activeElement?.id === `review-item-${id}`);
    if (at < 0) return;
    event.preventDefault();
    focusRow(rows[at + (event.key === 'ArrowDown' ? 1 : -1)]?.id);
  };
  const at = rows.findIndex(({ id }) => id === filter.item);
  const query = { ...wanted };
  return (
    <>
      <Filters campaign={campaign} filtering={filtering} />
      <div className={filter.item ? 'review-split' : undefined}>
        <Panel
          title={t('list')}
          extra={
            <a className="review-export" href={addressOf(`${pathOf(year)}/working-list.xlsx`, query)}>
              {t('workingList')}
            </a>
          }
        >
          <p className="review-hint">{t('keyboard')}</p>
          <BulkForm year={year} selected={selected} clear={() => setChosen(new Set())} />
          {rows.length > 0 && (
            <Checkbox
              className="review-all"
              checked={selected.length === rows.length}
              indeterminate={selected.length > 0 && selected.length < rows.length}
              onChange={({ target }) =>
                choose(
                  rows.map(({ id }) => id),
                  target.checked,
                )
              }
            >
              {t('selectAll')}
            </Checkbox>
          )}
          <div role="presentation" onKeyDown={walk}>
            <PagedRecords
              caption={t('list')}
              rows={list.data}
              paging={list}
              rowKey={({ id }) => id}
              empty={t('noItems')}
              columns={[
                {
                  key: 'document',
                  title: t('document'),
                  heading: true,
                  cell: ({ id, document: { title, number } }) => (
                    <span className="review-title">
                      <Checkbox
                        aria-label={t('select', { title })}
                        checked={chosen.has(id)}
                        onChange={({ target }) => choose([id], target.checked)}
                      />
                      <button
                        id={`review-item-${id}`}
                        type="button"
                        aria-current={id === filter.item ? 'true' : undefined}
                        onClick={() => change('item', id)}
                      >
                        {title}
                        {number && <small>{number}</small>}
                      </button>
                    </span>
                  ),
                },
                { key: 'section', title: t('section'), width: 110, cell: ({ section }) => section.name },
                {
                  key: 'attribute',
                  title: t('attribute'),
                  width: 110,
                  cell: ({ attribute }) => <AttributeMark attribute={attribute} />,
                },
                {
                  key: 'signals',
                  title: t('signals'),
                  width: 90,
                  cell: ({ signals }) =>
                    signals.length > 0 && (
                      <span className="review-signal">{t('signalCount', { count: signals.length })}</span>
                    ),
                },
                { key: 'decision', title: t('decision'), width: 130, cell: decisionName },
                {
                  key: 'state',
                  title: t('state'),
                  width: 130,
                  cell: ({ stateLabel }) => <StateMark label={stateLabel} />,
                },
              ]}
            />
          </div>
        </Panel>
        {filter.item && (
          <ItemPanel
            key={filter.item}
            year={year}
            id={filter.item}
            previous={rows[at - 1]?.id}
            next={at < 0 ? undefined : rows[at + 1]?.id}
            go={(id) => change('item', id)}
            close={() => {
              const { item } = filter;
              change('item', undefined);
              focusRow(item);
            }}
          />
        )}
      </div>
      {campaign.status !== 'closed' && <ImportForm year={year} />}
    </>
  );
};
