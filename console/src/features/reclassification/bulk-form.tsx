import { Button } from 'antd';
import { useState } from 'react';
import { request } from '../../shared/api';
import { useTexts } from '../../shared/i18n';
import { ProblemAlert } from '../../shared/ui';
import { DecisionForm, type DecisionBody } from './decision-form';
import { reviewTexts } from './reclassification.texts';
import { pathOf, useReviewAction, type Bulk, type Item } from './review-queries';

interface Decided {
  readonly body: DecisionBody;
  readonly forget: () => void;
}

interface Props {
  readonly year: number;
  readonly selected: readonly Item[];
  readonly clear: () => void;
}

/** The same decision or confirmation for several items; each is recorded, or refused, by itself. */
export const BulkForm = ({ year, selected, clear }: Props) => {
  const t = useTexts(reviewTexts);
  const [isDeciding, setDeciding] = useState(false);
  const [result, setResult] = useState<readonly { title: string; message: string | null }[]>();
  const run = (path: string, json: object, items: readonly Item[]) =>
    request<Bulk>('POST', `${pathOf(year)}/${path}`, {
      json: { ids: items.map(({ id }) => id), ...json },
    }).then(({ items: answers }) =>
      answers.map(({ id, done, refusals }) => ({
        title: items.find((item) => item.id === id)?.document.title ?? id,
        message: done ? null : refusals.map(({ message }) => message).join(' '),
      })),
    );
  const finish = (answers: readonly { title: string; message: string | null }[]) => {
    setResult(answers);
    setDeciding(false);
    clear();
  };
  const may = (action: Item['availableActions'][number]) =>
    selected.filter(({ availableActions }) => availableActions.includes(action));
  const deciding = useReviewAction(
    ({ body }: Decided) => run('decisions', body, may('decide')),
    (answers, { forget }) => {
      forget();
      finish(answers);
    },
  );
  const confirming = useReviewAction(() => run('confirmations', { agree: true }, may('confirm')), finish);
  const refused = result?.filter(({ message }) => message !== null) ?? [];
  return (
    <div className="review-bulk">
      {selected.length > 0 && (
        <p role="status">
          {t('selected', { count: selected.length })}
          {may('decide').length > 0 && (
            <Button size="small" onClick={() => setDeciding(true)}>
              {t('bulkDecide')}
            </Button>
          )}
          {may('confirm').length > 0 && (
            <Button size="small" loading={confirming.isPending} onClick={() => confirming.start(undefined)}>
              {t('bulkConfirm')}
            </Button>
          )}
        </p>
      )}
      <ProblemAlert error={confirming.error} />
      {isDeciding && selected.length > 0 && (
        <DecisionForm
          name={`bulk.${year}`}
          items={may('decide')}
          error={deciding.error}
          isPending={deciding.isPending}
          submit={(body, forget) => deciding.start({ body, forget })}
          cancel={() => setDeciding(false)}
        />
      )}
      {result && (
        <div role="status">
          <p>{t('bulkDone', { count: result.length - refused.length })}</p>
          {refused.length > 0 && (
            <>
              <p>{t('bulkRefused')}</p>
              <ul>
                {refused.map(({ title, message }) => (
                  <li key={title}>
                    {title}：{message}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </div>
  );
};
