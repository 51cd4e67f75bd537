import { useState } from 'react';
import { Link } from 'react-router';
import type { AvailableAction, DocumentAnswer } from '../../../shared/api';
import { useLabel, useTexts } from '../../../shared/i18n';
import { isNeedlessInterpretation } from '../../../shared/machine';
import { Panel } from '../../../shared/ui';
import { ACTION_FORMS } from './action-fields';
import { ActionFormView } from './action-form';
import { actionTexts } from './action.texts';
import './actions.css';
import { CategorySetter } from './category-setter';
import { PendingSignature } from './recorded-signature';

interface Props {
  readonly document: DocumentAnswer;
  readonly onDone: (document: DocumentAnswer, action: AvailableAction) => void;
  readonly onSeeChanges: () => void;
}

/** Refusals that speak of the person, not of the document: somebody else acts here. */
const isForOthers = ({ refusals }: AvailableAction): boolean =>
  refusals.some(({ code }) => code.startsWith('actor.'));
const CATEGORY_MISSING = 'publication.category_missing';
/** There is nothing to act upon: that is no obstacle that anybody could remove. */
const NOTHING_PENDING = 'recorded_signature.none_pending';
const isAboutFindings = (code: string): boolean => code.startsWith('screening.');

const Blocked = ({
  document,
  actions,
}: {
  readonly document: DocumentAnswer;
  readonly actions: readonly AvailableAction[];
}) => {
  const t = useTexts(actionTexts);
  const label = useLabel();
  return (
    <ul className="action-reasons">
      {actions.map(({ type, label: name, labels, refusals }) => (
        <li key={type}>
          <b>{label(labels, name)}</b>
          <ul>
            {refusals.map(({ code, message }) => (
              <li key={`${code}${message}`}>
                {message}
                {isAboutFindings(code) && (
                  <>
                    {' '}
                    <Link to={`/documents/${document.id}/findings`}>{t('goFindings')}</Link>
                  </>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};

/** Every event that the machine allows now, with its form; what is not allowed, with all its reasons. */
export const ActionPanel = ({ document, onDone, onSeeChanges }: Props) => {
  const t = useTexts(actionTexts);
  const label = useLabel();
  const availableActions = document.availableActions.filter(
    (action) =>
      !action.refusals.some(({ code }) => code === NOTHING_PENDING) &&
      !isNeedlessInterpretation(document, action),
  );
  const isDraft = availableActions.some(
    ({ type, refusals, allowed }) =>
      type === 'submit' && (allowed || !isForOthers({ refusals } as AvailableAction)),
  );
  const offered = availableActions.filter(({ allowed, type }) => allowed && !(isDraft && type === 'submit'));
  const usual = offered.filter(({ type }) => !ACTION_FORMS[type].isGrave);
  const grave = offered.filter(({ type }) => ACTION_FORMS[type].isGrave);
  const refused = availableActions.filter(({ allowed }) => !allowed);
  const blocked = refused.filter((action) => !isForOthers(action) && !(isDraft && action.type === 'submit'));
  const lacksCategory = blocked.some(({ refusals }) =>
    refusals.some(({ code }) => code === CATEGORY_MISSING),
  );
  const forOthers = refused.filter(isForOthers);
  const [chosen, setChosen] = useState<string>();
  const first = availableActions.find((action) => {
    const { isGrave, isException } = ACTION_FORMS[action.type];
    return !isForOthers(action) && !isGrave && !isException;
  });
  const open =
    offered.find(({ type }) => type === chosen) ?? (!isDraft && first?.allowed ? first : undefined);
  const button = ({ type, label: name, labels }: AvailableAction) => (
    <button
      key={type}
      type="button"
      className="action-choice"
      aria-pressed={open?.type === type}
      onClick={() => setChosen(type)}
    >
      {label(labels, name)}
    </button>
  );
  return (
    <Panel title={t('panel')} tone="accent" id="place-action">
      <PendingSignature document={document} />
      {isDraft && (
        <Link className="action-edit" to={`/documents/${document.id}/edit`}>
          {t('edit')}
        </Link>
      )}
      {usual.length === 0 && !isDraft && blocked.length === 0 && <p className="card-by">{t('nothing')}</p>}
      {usual.length > 0 && <div className="action-tabs">{usual.map(button)}</div>}
      {open && !ACTION_FORMS[open.type].isGrave && (
        <ActionFormView
          key={open.type}
          document={document}
          action={open}
          onDone={onDone}
          onSeeChanges={onSeeChanges}
        />
      )}
      {blocked.length > 0 && (
        <div className="action-blocked">
          <h3>{t('blocked')}</h3>
          <Blocked document={document} actions={blocked} />
          {lacksCategory && <CategorySetter document={document} />}
        </div>
      )}
      {grave.length > 0 && (
        <details className="action-more" open={open && ACTION_FORMS[open.type].isGrave}>
          <summary>{t('graver')}</summary>
          <div className="action-tabs">{grave.map(button)}</div>
          {open && ACTION_FORMS[open.type].isGrave && (
            <ActionFormView
              key={open.type}
              document={document}
              action={open}
              onDone={onDone}
              onSeeChanges={onSeeChanges}
              onCancel={() => setChosen(undefined)}
            />
          )}
        </details>
      )}
      {forOthers.length > 0 && (
        <details className="action-more">
          <summary>{t('others')}</summary>
          <Blocked document={document} actions={forOthers} />
        </details>
      )}
    </Panel>
  );
};
