import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { workflowQuery, type DocumentAnswer, type DocumentStep } from '../../shared/api';
import { compareAddress } from '../../shared/changes';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import { Panel } from '../../shared/ui';
import { documentTexts, known } from './document.texts';

/** From the text that somebody had before them to the present one, where it has changed since. */
const comparisonSince = ({ id, versions }: DocumentAnswer, { why, at }: DocumentStep): string | undefined => {
  if (why !== 'bundle_changed' || at === undefined) return undefined;
  const seen = versions.findLast((version) => version.at <= at)?.version;
  const newest = versions.at(-1)?.version;
  return seen !== undefined && newest !== undefined && seen < newest
    ? compareAddress(id, seen, newest)
    : undefined;
};

interface StepProps {
  readonly document: DocumentAnswer;
  readonly step: DocumentStep;
  readonly isHere: boolean;
}

const Step = ({ document, step, isHere }: StepProps) => {
  const t = useTexts(documentTexts);
  const label = useLabel();
  const format = useFormat();
  const why = known<keyof typeof documentTexts>('why_', step.why);
  const comparison = comparisonSince(document, step);
  return (
    <li
      className={`step step-${step.status}${isHere ? ' step-here' : ''}`}
      aria-current={isHere ? 'step' : undefined}
    >
      <span className="step-name">
        {label(step.label)}
        {isHere && <b className="step-now">{t('now')}</b>}
      </span>
      <span className="step-status">
        {t(step.status)}
        {why && ` · ${t(why)}`}
        {comparison && (
          <>
            {' '}
            <Link to={comparison}>{t('seeChanges')}</Link>
          </>
        )}
      </span>
      {step.by && (
        <span className="step-by">
          {step.onBehalfOf
            ? t('onBehalf', { name: step.by.name, other: step.onBehalfOf.name })
            : step.by.name}
          {step.at && ` · ${format.instant(step.at)}`}
          {step.paperSignedOn && ` · ${t('paperDay', { day: format.day(step.paperSignedOn) })}`}
        </span>
      )}
    </li>
  );
};

/** Where the document is, which steps count, which are void and why. */
export const ProcessMap = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const label = useLabel();
  const { data: workflow } = useQuery(workflowQuery);
  const isAtBeginning = document.state === workflow?.initial;
  const isAtEnd = !isAtBeginning && document.steps.every(({ step }) => step !== document.state);
  const here = (
    <li className="step step-here" aria-current="step">
      <span className="step-name">
        {label(document.stateLabel)}
        <b className="step-now">{t('now')}</b>
      </span>
    </li>
  );
  return (
    <Panel title={t('steps')}>
      <ol className="steps">
        {isAtBeginning && here}
        {document.steps.map((step) => (
          <Step key={step.step} document={document} step={step} isHere={step.step === document.state} />
        ))}
        {isAtEnd && here}
      </ol>
    </Panel>
  );
};
