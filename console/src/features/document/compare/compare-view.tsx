import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { Answer } from '../../../shared/api';
import { useTexts } from '../../../shared/i18n';
import { compareTexts } from './compare.texts';
import { foldUnchanged, sideOf, type Compared, type Row } from './fold';

export type Layout = 'side' | 'marked';

/** Lines drawn at first and with every "more": a browser stays quick however long the texts are. */
const LINES_AT_ONCE = 300;

const Stretches = ({ stretches }: { readonly stretches: NonNullable<Compared['stretches']> }) =>
  stretches.map(({ kind, text }, index) => {
    const key = `${index}${kind}`;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    if (kind === 'removed') return <del key={key}>{text}</del>;
    return <span key={key}>{text}</span>;
  });

const Kind = ({ item }: { readonly item: Compared }) => {
  const t = useTexts(compareTexts);
  return <td className="compare-kind">{item.kind !== 'same' && <b>{t(item.kind)}</b>}</td>;
};

const Side = ({ item, side, label }: { item: Compared; side: 'removed' | 'added'; label: string }) => {
  const stretches = sideOf(item, side);
  return (
    <td
      data-title={item.kind === 'same' ? undefined : label}
      className={stretches ? undefined : 'compare-empty'}
    >
      {stretches && <Stretches stretches={stretches} />}
    </td>
  );
};

const Line = ({
  row,
  layout,
  labels,
}: {
  readonly row: Extract<Row, { kind: 'line' }>;
  readonly layout: Layout;
  readonly labels: readonly [string, string];
}) => {
  const { item, change } = row;
  const whole = item.stretches ?? [
    { kind: item.kind === 'changed' ? 'same' : item.kind, text: item.text ?? '' },
  ];
  return (
    <tr
      className={`compare-line compare-${item.kind}`}
      id={change === undefined ? undefined : `change-${change}`}
      tabIndex={change === undefined ? undefined : -1}
    >
      <Kind item={item} />
      {layout === 'marked' ? (
        <td>
          <Stretches stretches={whole} />
        </td>
      ) : (
        <>
          <Side item={item} side="removed" label={labels[0]} />
          <Side item={item} side="added" label={labels[1]} />
        </>
      )}
    </tr>
  );
};

interface Props {
  readonly comparison: Answer<'Comparison'>;
  readonly layout: Layout;
}

/** The difference of two versions by paragraph: side by side, or in one text with what went and what came. */
export const CompareView = ({ comparison, layout }: Props) => {
  const t = useTexts(compareTexts);
  const { items, from, to } = comparison;
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [lines, setLines] = useState(LINES_AT_ONCE);
  const [at, setAt] = useState(-1);
  const rows = useMemo(() => foldUnchanged(items, unfolded), [items, unfolded]);
  const changes = rows.filter((row) => row.kind === 'line' && row.change !== undefined).length;
  const labels = [t('column', { version: from }), t('column', { version: to })] as const;
  const go = (next: number) => {
    const index = rows.findIndex((row) => row.kind === 'line' && row.change === next);
    setLines((shown) => Math.max(shown, index + LINES_AT_ONCE));
    setAt(next);
    requestAnimationFrame(() => {
      const target = document.getElementById(`change-${next}`);
      target?.scrollIntoView({ block: 'center' });
      target?.focus({ preventScroll: true });
    });
  };
  const shown = rows.slice(0, lines);
  return (
    <>
      {changes > 0 && (
        <div className="compare-steps">
          <Button size="small" disabled={at <= 0} onClick={() => go(at - 1)}>
            {t('previous')}
          </Button>
          <Button size="small" disabled={at >= changes - 1} onClick={() => go(at + 1)}>
            {t('next')}
          </Button>
          {at >= 0 && <span role="status">{t('place', { place: at + 1, count: changes })}</span>}
        </div>
      )}
      <table className={`compare compare-${layout}`}>
        <thead className={layout === 'marked' ? 'visually-hidden' : undefined}>
          <tr>
            <th scope="col" className="compare-kind">
              <span className="visually-hidden">{t('kind')}</span>
            </th>
            {layout === 'side' ? (
              labels.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))
            ) : (
              <th scope="col">{labels.join(' → ')}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) =>
            row.kind === 'line' ? (
              <Line key={row.key} row={row} layout={layout} labels={labels} />
            ) : (
              <tr key={row.key} className="compare-fold">
                <td colSpan={layout === 'side' ? 3 : 2}>
                  {t('same', { count: row.count })}{' '}
                  <button type="button" onClick={() => setUnfolded(new Set([...unfolded, row.key]))}>
                    {t('unfold')}
                  </button>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {rows.length > lines && (
        <Button block onClick={() => setLines(lines + LINES_AT_ONCE)}>
          {t('more', { count: rows.length - lines })}
        </Button>
      )}
    </>
  );
};
