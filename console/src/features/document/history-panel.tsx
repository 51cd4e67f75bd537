import { useQuery } from '@tanstack/react-query';
import { historyQuery, type DocumentAnswer, type DocumentHistory } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { useMachineLabels } from '../../shared/machine';
import { LoadFailure, Loading, Panel } from '../../shared/ui';
import { documentTexts, known } from './document.texts';

type Transition = DocumentHistory['transitions'][number];

const Line = ({
  transition,
  opinion,
}: {
  readonly transition: Transition;
  readonly opinion: string | undefined;
}) => {
  const t = useTexts(documentTexts);
  const format = useFormat();
  const machine = useMachineLabels();
  const { by, onBehalfOf, from, to, fromLabel, toLabel, comment, at } = transition;
  const isImport = transition.event === 'imported';
  const opinionKey = known<keyof typeof documentTexts>('opinion_', opinion);
  return (
    <li>
      <p className="history-what">
        <b>{onBehalfOf ? t('onBehalf', { name: by.name, other: onBehalfOf.name }) : by.name}</b>
        <span>
          {isImport ? t('outside') : machine.state(from, fromLabel)} ·{' '}
          {isImport ? t('importedEvent') : machine.event(transition)}
          {opinionKey && `（${t(opinionKey)}）`}
        </span>
        {to !== from && (
          <span className="history-to">{t('changedTo', { state: machine.state(to, toLabel) })}</span>
        )}
        <time dateTime={at}>{format.instant(at)}</time>
      </p>
      {comment && <blockquote>{comment}</blockquote>}
    </li>
  );
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Who did what, the newest first. */
export const HistoryPanel = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const { data, error, isPending, refetch } = useQuery(historyQuery(document.id));
  return (
    <Panel title={t('history')}>
      {isPending ? (
        <Loading />
      ) : error ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : data.transitions.length === 0 ? (
        <p className="card-by">{t('historyNone')}</p>
      ) : (
        <ol className="history">
          {data.transitions.toReversed().map((transition) => (
            <Line
              key={transition.id}
              transition={transition}
              opinion={textOf(transition.details['opinion'])}
            />
          ))}
        </ol>
      )}
    </Panel>
  );
};
