import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { isRevisionConflict, keys } from '../../shared/api';
import { useTexts } from '../../shared/i18n';
import { ProblemAlert } from '../../shared/ui';
import { draftingTexts } from './drafting.texts';

interface Props {
  readonly documentId: string;
  readonly error: Error | null;
  readonly reset: () => void;
}

/** Why something was not saved; where somebody else was faster, the way to go on with what was typed. */
export const SaveProblem = ({ documentId, error, reset }: Props) => {
  const t = useTexts(draftingTexts);
  const client = useQueryClient();
  if (!isRevisionConflict(error)) return <ProblemAlert error={error} />;
  const reload = () => {
    void client.invalidateQueries({ queryKey: keys.document(documentId) }).then(reset);
  };
  return (
    <div className="problem" role="alert">
      <strong>{t('changedElsewhere')}</strong>{' '}
      <Button size="small" onClick={reload}>
        {t('reload')}
      </Button>
    </div>
  );
};
