import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { documentTextQuery, type TextPiece } from '../api';
import { useFormat, useTexts } from '../i18n';
import { LoadFailure, Loading } from '../ui';
import { isWithin, paragraphOf } from './paragraph';
import { placeText } from './places';
import './text.css';
import { textTexts } from './text.texts';

/** Wiring of the file that says nothing to a reader; shown only where something was found in it. */
export const WIRING: ReadonlySet<string> = new Set([
  'attribute',
  'link',
  'archive',
  'orphan',
  'bookmark',
  'numbering',
  'xml_comment',
]);

export interface Marked {
  readonly part: string;
  readonly location: string;
}

interface Paragraph {
  readonly key: string;
  readonly part: string;
  readonly paragraph: string;
  readonly place: string;
  readonly pieces: readonly TextPiece[];
}

const isAt = (marked: Marked | undefined, part: string, paragraph: string): boolean =>
  marked !== undefined && marked.part === part && isWithin(paragraph, paragraphOf(marked.location));

const paragraphsOf = (pieces: readonly TextPiece[], marked: Marked | undefined): readonly Paragraph[] => {
  const paragraphs: (Paragraph & { pieces: TextPiece[] })[] = [];
  for (const piece of pieces) {
    const paragraph = paragraphOf(piece.location);
    if (WIRING.has(piece.place) && !(marked?.part === piece.part && marked.location === piece.location))
      continue;
    const last = paragraphs.at(-1);
    if (last && last.part === piece.part && last.paragraph === paragraph) last.pieces.push(piece);
    else
      paragraphs.push({
        key: `${piece.part} ${piece.location} ${paragraphs.length}`,
        part: piece.part,
        paragraph,
        place: piece.place,
        pieces: [piece],
      });
  }
  return paragraphs;
};

/** A time as programs write it into the properties of a file. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

const Piece = ({ piece }: { readonly piece: TextPiece }) => {
  const t = useTexts(textTexts);
  const format = useFormat();
  if (INSTANT.test(piece.text)) return <>{format.instant(piece.text)}</>;
  if (piece.visibility === 'visible') return <>{piece.text}</>;
  return (
    <span className={`piece piece-${piece.visibility}`}>
      <small>{t(piece.visibility)}</small>
      {piece.text}
    </span>
  );
};

const classes = (...names: readonly (string | false)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined;

interface Props {
  readonly documentId: string;
  readonly marked?: Marked | undefined;
}

/** Everything that the file says, in order, with what the eye does not see marked by kind. */
export const TextView = ({ documentId, marked }: Props) => {
  const t = useTexts(textTexts);
  const { data, error, isPending, refetch } = useQuery(documentTextQuery(documentId));
  const target = useRef<HTMLLIElement>(null);
  const place = marked && `${marked.part} ${paragraphOf(marked.location)}`;
  useEffect(() => {
    if (place && data) target.current?.scrollIntoView({ block: 'center' });
  }, [place, data]);
  if (isPending) return <Loading />;
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />;
  const paragraphs = paragraphsOf(data.items, marked);
  const first = paragraphs.find(({ part, paragraph }) => isAt(marked, part, paragraph));
  return (
    <ol className="text-view" aria-label={t('text')}>
      {paragraphs.map((paragraph, index) => {
        const isMarked = isAt(marked, paragraph.part, paragraph.paragraph);
        const isNewPlace = paragraph.place !== paragraphs[index - 1]?.place;
        return (
          <li
            key={paragraph.key}
            ref={paragraph === first ? target : undefined}
            className={classes(isMarked && 'text-marked', /^t\d/.test(paragraph.paragraph) && 'text-cell')}
          >
            {isNewPlace && paragraph.place !== 'body' && (
              <b className="text-place">{t(placeText(paragraph.place))}</b>
            )}
            {paragraph.pieces.map((piece, at) => (
              <Piece key={`${piece.location}${at}`} piece={piece} />
            ))}
          </li>
        );
      })}
      {data.truncated && <li className="text-place">{t('truncated')}</li>}
    </ol>
  );
};
