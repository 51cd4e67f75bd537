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

const goTo = (code: string) => {
  const [, place, field] = PLACES.find(([prefix]) => code.startsWith(prefix)) ?? ['', 'place-metadata'];
  const panel = document.getElementById(place);
  panel?.scrollIntoView({ block: 'start' });
  const target = (field && document.getElementById(field)) || panel;
  target?.focus({ preventScroll: target === panel });
};

/** What is still missing before the document can be submitted; each item leads to its place. */
export const Checklist = ({ document }: { readonly document: DocumentAnswer }) => {
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
  return (
    <Panel title={t('checklist')} tone="accent">
      {submit.allowed ? (
        <p className="checklist-ready">{t('ready')}</p>
      ) : (
        <>
          <p>{t('missing', { count: submit.refusals.length })}</p>
          <ol className="checklist">
            {submit.refusals.map(({ code, message }) => (
              <li key={`${code}${message}`}>
                <span>{message}</span>
                <button type="button" onClick={() => goTo(code)}>
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
        disabled={!submit.allowed}
        loading={submission.isPending}
        onClick={() => submission.start(undefined)}
      >
        {label(submit.labels)}
      </Button>
    </Panel>
  );
};
