import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { request, useDocumentAction, type DocumentAnswer } from '../../shared/api';
import { useLabel, useTexts } from '../../shared/i18n';
import { Panel } from '../../shared/ui';
import { draftingTexts } from './drafting.texts';
import { SaveProblem } from './save-problem';

/** Where on the page something is mended, by the beginning of the refusal's code; the field, where it is one. */
const PLACES: readonly (readonly [prefix: string, place: string, field?: string])[] = [
  ['draft.file', 'place-file'],
  ['draft.note', 'place-disclosure'],
  ['disclosure.', 'place-disclosure'],
  ['screening.not_current', 'place-file'],
  ['screening.', 'place-screening'],
  ['interpretation.', 'place-attachments'],
  ['route.', 'place-metadata'],
  ['publication.category', 'place-metadata', 'category'],
];

const placeOf = (code: string) =>
  PLACES.find(([prefix]) => code.startsWith(prefix)) ?? (['', 'place-metadata'] as const);

const goTo = (place: string, field?: string) => {
  const panel = document.getElementById(place);
  panel?.scrollIntoView({ block: 'start' });
  const target = (field && document.getElementById(field)) || panel;
  target?.focus({ preventScroll: target === panel });
};

interface Props {
  readonly document: DocumentAnswer;
  /** Panels with changes that are typed but not saved: submitting would leave them behind. */
  readonly unsaved: readonly ('place-disclosure' | 'place-metadata')[];
}

/** What is still missing before the document can be submitted; each item leads to its place. */
export const Checklist = ({ document, unsaved }: Props) => {
  const t = useTexts(draftingTexts);
  const label = useLabel();
  const navigate = useNavigate();
  const submit = document.availableActions.find(({ type }) => type === 'submit');
  const submission = useDocumentAction(
    () =>
      request<DocumentAnswer>('POST', `/api/documents/${document.id}/events`, {
        json: { type: 'submit', revision: document.revision },
      }),
    ({ id }) => void navigate(`/documents/${id}`),
  );
  if (!submit) return null;
  const isReady = submit.allowed && unsaved.length === 0;
  const items = [
    ...unsaved.map((place) => ({
      key: place as string,
      message: t(place === 'place-disclosure' ? 'disclosureUnsaved' : 'metadataUnsaved'),
      go: () => goTo(place),
    })),
    ...submit.refusals.map(({ code, message }) => ({
      key: `${code}${message}`,
      message,
      go: () => {
        const [, place, field] = placeOf(code);
        goTo(place, field);
      },
    })),
  ];
  return (
    <Panel title={t('checklist')} tone="accent">
      {isReady ? (
        <p className="checklist-ready">{t('ready')}</p>
      ) : (
        <>
          <p>{t('missing', { count: items.length })}</p>
          <ol className="checklist">
            {items.map(({ key, message, go }) => (
              <li key={key}>
                <span>{message}</span>
                <button type="button" onClick={go}>
                  {t('goThere')}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
      <SaveProblem error={submission.error} reset={submission.reset} />
      <Button
        type="primary"
        block
        size="large"
        disabled={!isReady}
        loading={submission.isPending}
        onClick={() => submission.start(undefined)}
      >
        {label(submit.labels)}
      </Button>
    </Panel>
  );
};
