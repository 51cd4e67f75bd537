import { Button } from 'antd';
import { createContext, use } from 'react';
import { isRevisionConflict } from '../../shared/api';
import { useTexts } from '../../shared/i18n';
import { ProblemAlert } from '../../shared/ui';
import { draftingTexts } from './drafting.texts';

/** Loads what somebody else changed meanwhile and shows it on the page. */
export const ReloadContext = createContext<() => Promise<void>>(() => Promise.resolve());

interface Props {
  readonly error: Error | null;
  readonly reset: () => void;
}

/** Why something was not saved; where somebody else was faster, the way to go on with what was typed. */
export const SaveProblem = ({ error, reset }: Props) => {
  const t = useTexts(draftingTexts);
  const reload = use(ReloadContext);
  if (!isRevisionConflict(error)) return <ProblemAlert error={error} />;
  return (
    <div className="problem" role="alert">
      <strong>{t('changedElsewhere')}</strong>{' '}
      <Button size="small" onClick={() => void reload().then(reset)}>
        {t('reload')}
      </Button>
    </div>
  );
};
