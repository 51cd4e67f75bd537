import { useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useTexts } from '../../shared/i18n';
import type { Removal, RemovalOutline, RemovalTarget } from '../../shared/removals';
import {
  blockPlace,
  cellPlace,
  columnPlace,
  coversBlock,
  coversCell,
  isSamePlace,
  picturePlace,
  rowPlace,
  type OutlineBlock,
  type OutlineTable,
} from './place';
import { removalsTexts } from './removals.texts';

interface Props {
  readonly outline: RemovalOutline;
  readonly chosen: RemovalTarget | undefined;
  /** What is left out already; it cannot be chosen once more. */
  readonly marked: readonly Removal[];
  readonly mayMark: boolean;
  readonly onChoose: (place: RemovalTarget, isShift: boolean) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

const isBlank = (block: OutlineBlock): boolean => block.kind === 'paragraph' && block.text.trim() === '';

/** Where the tab key enters: a paragraph that is nothing but a picture is chosen as the picture. */
const firstPlace = ({ blocks, pictures }: RemovalOutline): RemovalTarget | undefined => {
  const [first] = blocks;
  const picture = first && isBlank(first) ? pictures.find(({ block }) => block === first.id) : undefined;
  return picture ? picturePlace(picture.id) : first && blockPlace(first.id);
};

/** The text of the file; paragraphs, tables, rows, columns, cells and pictures are buttons on one tab stop. */
export const OutlineView = (props: Props) => {
  const { outline, mayMark, onChoose } = props;
  const t = useTexts(removalsTexts);
  const [stop, setStop] = useState<string>();
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const places = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-place]')];
    const next = places[places.indexOf(event.target as HTMLButtonElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (event.shiftKey) onChoose(JSON.parse(next.dataset['place']!) as RemovalTarget, true);
  };
  const first = firstPlace(outline);
  const placeView: PlaceView = ({ place, name, state, children, className = '' }) => {
    const key = JSON.stringify(place);
    const isFirst = stop === undefined && isSamePlace(first, place);
    const words = (
      <>
        {state === 'marked' && <span className="visually-hidden">{t('alreadyMarked')}</span>}
        {children}
      </>
    );
    if (!mayMark) return <span className={`place place-${state} ${className}`}>{words}</span>;
    return (
      <button
        type="button"
        className={`place place-${state} ${className}`}
        data-place={key}
        aria-pressed={state === 'chosen'}
        aria-label={name}
        tabIndex={stop === key || isFirst ? 0 : -1}
        onFocus={() => setStop(key)}
        onClick={({ shiftKey }) => onChoose(place, shiftKey)}
      >
        {words}
      </button>
    );
  };
  // A range by shift and click is not a selection of text.
  const keepText = (event: MouseEvent) => event.shiftKey && event.preventDefault();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="outline"
      role="group"
      aria-label={t('text')}
      aria-describedby="outline-how"
      onKeyDown={press}
      onMouseDown={keepText}
    >
      {outline.blocks.map((block) => (
        <Block key={block.id} {...props} block={block} placeView={placeView} />
      ))}
    </div>
  );
};

type PlaceState = 'free' | 'chosen' | 'marked';
type PlaceView = (view: {
  readonly place: RemovalTarget;
  /** What is read out where the button has no text of its own. */
  readonly name?: string;
  readonly state: PlaceState;
  readonly className?: string;
  readonly children: ReactNode;
}) => ReactNode;
interface BlockProps extends Props {
  readonly block: OutlineBlock;
  readonly placeView: PlaceView;
}

const Block = (props: BlockProps) => {
  const { outline, chosen, marked, block, placeView } = props;
  const t = useTexts(removalsTexts);
  const state: PlaceState = coversBlock(outline, chosen, block.id)
    ? 'chosen'
    : marked.some(({ target }) => coversBlock(outline, target, block.id))
      ? 'marked'
      : 'free';
  const pictures = outline.pictures.filter((picture) => picture.block === block.id);
  return (
    <div className="outline-block" id={`outline-${block.id}`}>
      {block.kind === 'table' ? (
        <Table {...props} table={block} blockState={state} />
      ) : isBlank(block) && pictures.length > 0 ? null : (
        placeView({
          place: blockPlace(block.id),
          state,
          className: isBlank(block) ? 'outline-blank' : 'outline-paragraph',
          ...(isBlank(block) ? { name: t('blank') } : {}),
          children: isBlank(block) ? t('blank') : `${block.number}${block.text}`,
        })
      )}
      {pictures.map(({ id, text }) => {
        const place = picturePlace(id);
        const isMarked = state === 'marked' || marked.some(({ target }) => isSamePlace(target, place));
        return (
          <div key={id}>
            {placeView({
              place,
              state:
                state === 'chosen' || isSamePlace(chosen, place) ? 'chosen' : isMarked ? 'marked' : 'free',
              className: 'outline-picture',
              children: text === '' ? t('picture') : t('pictureWith', { text }),
            })}
          </div>
        );
      })}
    </div>
  );
};

const Table = ({
  table,
  blockState,
  chosen,
  marked,
  mayMark,
  placeView,
}: BlockProps & { readonly table: OutlineTable; readonly blockState: PlaceState }) => {
  const t = useTexts(removalsTexts);
  const columns = Array.from({ length: table.columns }, (_, index) => index + 1);
  const here = marked.filter(({ target }) => target.type === 'cells' && target.table === table.id);
  const whole = (place: RemovalTarget): PlaceState => (isSamePlace(chosen, place) ? 'chosen' : 'free');
  return (
    <div className="outline-table">
      <table>
        {mayMark && (
          <thead>
            <tr>
              <th scope="col">
                {placeView({
                  place: blockPlace(table.id),
                  state: blockState,
                  className: 'outline-handle',
                  children: t('wholeTable'),
                })}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {placeView({
                    place: columnPlace(table, column),
                    state: whole(columnPlace(table, column)),
                    className: 'outline-handle',
                    children: t('column', { column }),
                  })}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {table.rows.map(({ cells }, index) => {
            const row = index + 1;
            return (
              // Rows have no other name than their number.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={row}>
                {mayMark && (
                  <th scope="row">
                    {placeView({
                      place: rowPlace(table, row),
                      state: whole(rowPlace(table, row)),
                      className: 'outline-handle',
                      children: t('row', { row }),
                    })}
                  </th>
                )}
                {cells.map((cell) => {
                  const isMarked =
                    blockState === 'marked' ||
                    here.some(({ target }) => coversCell(target, table.id, row, cell));
                  const isChosen = blockState === 'chosen' || coversCell(chosen, table.id, row, cell);
                  return (
                    <td key={cell.from} colSpan={cell.to - cell.from + 1} rowSpan={cell.lastRow - row + 1}>
                      {placeView({
                        place: cellPlace(table, row, cell),
                        state: isChosen ? 'chosen' : isMarked ? 'marked' : 'free',
                        className: 'outline-cell',
                        ...(cell.text === '' ? { name: t('emptyCell', { row, column: cell.from }) } : {}),
                        children: cell.text,
                      })}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
