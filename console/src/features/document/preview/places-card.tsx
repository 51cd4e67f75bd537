import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  documentTextQuery,
  findingsQuery,
  type DocumentAnswer,
  type Finding,
  type TextPiece,
} from '../../../shared/api';
import { isOpen as isUndecided, useFindingNames } from '../../../shared/findings';
import { useTexts } from '../../../shared/i18n';
import { placeText, textTexts, usePlaces, WIRING, type Marked } from '../../../shared/text';
import { LoadFailure, Loading, Panel } from '../../../shared/ui';
import { documentTexts } from '../document.texts';

const SHOWN_AT_FIRST = 8;
const LONGEST_QUOTE = 60;

interface Place {
  readonly key: string;
  readonly marked: Marked;
  readonly kind: string;
  readonly where: string;
  readonly quote: string;
  readonly isOpen: boolean;
  /** What was decided about it, in words. */
  readonly decided?: string | undefined;
}

const Places = ({ places, onShow }: { places: readonly Place[]; onShow: (marked: Marked) => void }) => {
  const t = useTexts(documentTexts);
  const [isWhole, setWhole] = useState(false);
  const [current, setCurrent] = useState<string>();
  const shown = isWhole ? places : places.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className="places">
        {shown.map(({ key, marked, kind, where, quote, isOpen, decided }) => (
          <li key={key}>
            <button
              type="button"
              aria-current={current === key}
              title={t('showPlace')}
              onClick={() => {
                setCurrent(key);
                onShow({ ...marked });
              }}
            >
              <b>{kind}</b>
              <small>{where}</small>
              {isOpen && <span className="mark mark-missing">{t('findingsOpen')}</span>}
              {decided && <span className="mark">{decided}</span>}
              <span className="places-quote">{quote}</span>
            </button>
          </li>
        ))}
      </ul>
      {places.length > shown.length && (
        <button type="button" className="places-all" onClick={() => setWhole(true)}>
          {t('allPlaces', { count: places.length })}
        </button>
      )}
    </>
  );
};

const isUnseen = ({ visibility, place }: TextPiece): boolean =>
  !WIRING.has(place) && (visibility !== 'visible' || place === 'comment');

const Unseen = ({ document, onShow }: { document: DocumentAnswer; onShow: (marked: Marked) => void }) => {
  const t = useTexts(documentTexts);
  const text = useTexts(textTexts);
  const place = usePlaces();
  const { data, error, isPending, refetch } = useQuery(documentTextQuery(document.id));
  if (isPending) return <Loading />;
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />;
  const pieces = data.items.filter(isUnseen);
  if (pieces.length === 0) return <p>{t('unseenNone')}</p>;
  const places = pieces.map((piece, index): Place => ({
    key: String(index),
    marked: piece,
    kind: piece.visibility === 'visible' ? text(placeText(piece.place)) : text(piece.visibility),
    where: place(piece.part, piece.location),
    quote: piece.text.slice(0, LONGEST_QUOTE),
    isOpen: false,
  }));
  return <Places places={places} onShow={onShow} />;
};

/** What waits for a decision first, then what was decided, then the mere hints; each in the order of the text. */
const byUrgency = (findings: readonly Finding[]): readonly Finding[] => [
  ...findings.filter(isUndecided),
  ...findings.filter((one) => one.verdict !== undefined),
  ...findings.filter((one) => !isUndecided(one) && one.verdict === undefined),
];

interface FindingsProps {
  readonly document: DocumentAnswer;
  readonly findings: readonly Finding[];
  readonly onShow: (marked: Marked) => void;
}

/** Those of the text lead to their place in it; those of attachments are named with their file. */
const Findings = ({ document, findings, onShow }: FindingsProps) => {
  const t = useTexts(documentTexts);
  const { kindName, verdictName } = useFindingNames();
  const place = usePlaces();
  const placesOf = (isOfBody: boolean) =>
    byUrgency(findings)
      .filter(({ source }) => (source === 'body') === isOfBody)
      .map((finding): Place => ({
        key: finding.id,
        marked: finding,
        kind: kindName(finding.kind),
        where: isOfBody
          ? place(finding.part, finding.location)
          : (document.attachments?.find(({ id }) => id === finding.source)?.fileName ?? t('attachment')),
        quote: finding.excerptMasked,
        isOpen: isUndecided(finding),
        decided: finding.verdict && verdictName(finding.verdict),
      }));
  const elsewhere = placesOf(false);
  return (
    <>
      <Places places={placesOf(true)} onShow={onShow} />
      {elsewhere.length > 0 && (
        <ul className="places places-elsewhere" aria-label={t('attachment')}>
          {elsewhere.slice(0, SHOWN_AT_FIRST).map(({ key, kind, where, quote, isOpen, decided }) => (
            <li key={key}>
              <Link to={`/documents/${document.id}/findings`}>
                <b>{kind}</b> <small>{where}</small>
                {isOpen && <span className="mark mark-missing">{t('findingsOpen')}</span>}
                {decided && <span className="mark">{decided}</span>}
                <span className="places-quote">{quote}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

interface Props {
  readonly document: DocumentAnswer;
  readonly onShow: (marked: Marked) => void;
}

/** What was found and what cannot be seen, beside the page: each entry leads to its place in it. */
export const PlacesCard = ({ document, onShow }: Props) => {
  const t = useTexts(documentTexts);
  const { findings: count, unresolved } = document.screening;
  const { data: findings } = useQuery({ ...findingsQuery(document.id), enabled: count > 0 });
  const [isUnseenOpen, setUnseenOpen] = useState(false);
  return (
    <Panel
      title={t('findings')}
      extra={count > 0 && <Link to={`/documents/${document.id}/findings`}>{t('findingsGo')}</Link>}
    >
      <p>{count === 0 ? t('findingsNone') : t('findingsCount', { count, open: unresolved })}</p>
      {findings && findings.length > 0 && (
        <Findings document={document} findings={findings} onShow={onShow} />
      )}
      <details className="action-more" onToggle={({ currentTarget }) => setUnseenOpen(currentTarget.open)}>
        <summary>{t('unseen')}</summary>
        {isUnseenOpen && <Unseen document={document} onShow={onShow} />}
      </details>
    </Panel>
  );
};
