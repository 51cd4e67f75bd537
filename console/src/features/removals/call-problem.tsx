import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { keys, problemOf } from '../../shared/api';
import { useTexts } from '../../shared/i18n';
import { ProblemAlert } from '../../shared/ui';
import { removalsTexts } from './removals.texts';

interface Props {
  readonly documentId: string;
  readonly error: unknown;
  readonly reset: () => void;
}

/** Why a mark was refused; where something has changed meanwhile, what is new is read and what was typed stays. */
export const CallProblem = ({ documentId, error, reset }: Props) => {
  const t = useTexts(removalsTexts);
  const client = useQueryClient();
  const status = problemOf(error)?.status;
  const reload = () => {
    reset();
    void client.invalidateQueries({ queryKey: keys.document(documentId) });
  };
  return (
    <ProblemAlert
      error={error}
      action={
        (status === 404 || status === 409) && (
          <Button size="small" onClick={reload}>
            {t('reload')}
          </Button>
        )
      }
    />
  );
};

/** The refusal is about the place and not about the ground. */
export const isAboutPlace = (error: unknown): boolean => {
  const problem = problemOf(error);
  const codes = [...(problem?.refusals ?? []), ...(problem?.fields ?? [])].map(({ code }) => code);
  return codes.some((code) => code.startsWith('removal.'));
};
