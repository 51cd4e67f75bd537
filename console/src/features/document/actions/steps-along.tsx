import { Checkbox } from 'antd';
import type { DocumentAnswer } from '../../../shared/api';
import { useLabel, useTexts } from '../../../shared/i18n';
import { actionTexts } from './action.texts';

/** The caller's next steps, when they are to be done along; empty when not, or no longer possible. */
export const stepsAlong = ({ consecutiveSteps }: DocumentAnswer, through: unknown) =>
  through !== undefined && consecutiveSteps.at(-1)?.step === through ? consecutiveSteps.slice(1) : [];

interface Props {
  readonly document: DocumentAnswer;
  readonly value: string;
  readonly onChange: (through: string | undefined) => void;
}

/** One choice that names them: one opinion, one act, all of them or none. */
export const StepsAlong = ({ document, value, onChange }: Props) => {
  const t = useTexts(actionTexts);
  const label = useLabel();
  const next = document.consecutiveSteps.slice(1);
  const last = next.at(-1);
  if (!last) return null;
  return (
    <Checkbox
      className="action-along"
      checked={value === last.step}
      onChange={({ target }) => onChange(target.checked ? last.step : undefined)}
    >
      {t('along', { steps: next.map(({ label: name }) => label(name)).join(t('alongJoin')) })}
    </Checkbox>
  );
};
