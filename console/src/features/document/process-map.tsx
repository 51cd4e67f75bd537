import { useQuery } from '@tanstack/react-query';
import { workflowQuery, type DocumentAnswer, type DocumentStep } from '../../shared/api';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import { Panel } from '../../shared/ui';
import { documentTexts, known } from './document.texts';

const Step = ({ step, isHere }: { readonly step: DocumentStep; readonly isHere: boolean }) => {
  const t = useTexts(documentTexts);
  const label = useLabel();
  const format = useFormat();
  const why = known<keyof typeof documentTexts>('why_', step.why);
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
          <Step key={step.step} step={step} isHere={step.step === document.state} />
        ))}
        {isAtEnd && here}
      </ol>
    </Panel>
  );
};
