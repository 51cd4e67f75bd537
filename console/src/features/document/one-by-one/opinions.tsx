import type { DocumentHistory } from '../../../shared/api';
import { useFormat, useTexts } from '../../../shared/i18n';
import { Panel } from '../../../shared/ui';
import { useMachineLabels } from '../history-panel';
import { oneByOneTexts } from './one-by-one.texts';

/** Everybody's opinion that still counts, disagreements on top. */
export const Opinions = ({ history }: { readonly history: DocumentHistory }) => {
  const t = useTexts(oneByOneTexts);
  const format = useFormat();
  const machine = useMachineLabels();
  const valid = history.reviews.filter(({ revokedAt }) => revokedAt === null);
  const sorted = [
    ...valid.filter(({ opinion }) => opinion === 'disagree'),
    ...valid.filter(({ opinion }) => opinion !== 'disagree').toReversed(),
  ];
  return (
    <Panel title={t('opinions')}>
      {sorted.length === 0 ? (
        <p className="card-by">{t('opinionsNone')}</p>
      ) : (
        <ul className="history">
          {sorted.map(({ id, step, label, opinion, by, comment, at }) => (
            <li key={id} className={opinion === 'disagree' ? 'row-disagrees' : undefined}>
              <p className="history-what">
                <b>{by.name}</b>
                <span>
                  {machine.state(step, label)} · {t(opinion)}
                </span>
                <time dateTime={at}>{format.instant(at)}</time>
              </p>
              {comment && <blockquote>{comment}</blockquote>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
