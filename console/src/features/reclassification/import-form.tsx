import { useState } from 'react';
import { problemOf, request } from '../../shared/api';
import { FileDrop } from '../../shared/files';
import { useTexts } from '../../shared/i18n';
import { Panel, ProblemAlert } from '../../shared/ui';
import { reviewTexts } from './reclassification.texts';
import { pathOf, useReviewAction } from './review-queries';

const WrongRows = ({ error }: { readonly error: unknown }) => {
  const t = useTexts(reviewTexts);
  const problem = problemOf(error);
  if (problem?.code !== 'reclassification.rows_wrong') return <ProblemAlert error={error} />;
  return (
    <div className="problem" role="alert">
      <strong>{problem.title}</strong>
      <ul>
        {(problem.fields ?? []).map(({ field, message }) => {
          const [, line, column] = /^rows\[(\d+)\](?:\.(.+))?$/.exec(field) ?? [];
          if (!line) return <li key={field}>{message}</li>;
          return (
            <li key={`${field}${message}`}>
              {column ? t('rowWrong', { line, column, message }) : t('rowWrongAlone', { line, message })}
            </li>
          );
        })}
      </ul>
    </div>
  );
};

/** The working list comes back filled in. */
export const ImportForm = ({ year }: { readonly year: number }) => {
  const t = useTexts(reviewTexts);
  const [decided, setDecided] = useState<number>();
  const importing = useReviewAction(
    (file: File) => {
      setDecided(undefined);
      const form = new FormData();
      form.append('file', file, file.name);
      return request<{ decided: number }>('POST', `${pathOf(year)}/working-list`, { form });
    },
    (answer) => setDecided(answer.decided),
  );
  return (
    <Panel title={t('importTitle')}>
      <p className="review-hint">{t('importLead')}</p>
      <FileDrop
        accept=".xlsx"
        hint={t('importHint')}
        isBusy={importing.isPending}
        onFile={(file) => importing.start(file)}
      />
      <WrongRows error={importing.error} />
      {decided !== undefined && <p role="status">{t('imported', { count: decided })}</p>}
    </Panel>
  );
};
