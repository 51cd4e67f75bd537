import { useQuery } from '@tanstack/react-query';
import { historyQuery, workflowQuery, type DocumentAnswer, type DocumentHistory } from '../../shared/api';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, Panel } from '../../shared/ui';
import { documentTexts, known } from './document.texts';

type Transition = DocumentHistory['transitions'][number];

/** Labels of the machine in the chosen language; the sentence of the history where it knows none. */
export const useMachineLabels = () => {
  const label = useLabel();
  const { data } = useQuery(workflowQuery);
  return {
    event: ({ event, label: otherwise }: Pick<Transition, 'event' | 'label'>) =>
      label(data?.events.find((one) => one.event === event)?.label, otherwise),
    state: (state: string, otherwise: string) =>
      label(data?.states.find((one) => one.state === state)?.label, otherwise),
  };
};

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
  const opinionKey = known<keyof typeof documentTexts>('opinion_', opinion);
  return (
    <li>
      <p className="history-what">
        <b>{onBehalfOf ? t('onBehalf', { name: by.name, other: onBehalfOf.name }) : by.name}</b>
        <span>
          {machine.state(from, fromLabel)} · {machine.event(transition)}
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

/** Who did what and what they thought, disagreements on top, the newest first. */
export const HistoryPanel = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(historyQuery(document.id));
  const disagreements = document.disagreements ?? [];
  return (
    <Panel title={t('history')}>
      {disagreements.length > 0 && (
        <div className="history-disagreements">
          <h3>{t('disagreements')}</h3>
          <ul className="history">
            {disagreements.map(({ section, by, comment, at }) => (
              <li key={`${by.id}${at}`}>
                <p className="history-what">
                  <b>{by.name}</b>
                  <span>{section?.name}</span>
                  <time dateTime={at}>{format.instant(at)}</time>
                </p>
                {comment && <blockquote>{comment}</blockquote>}
              </li>
            ))}
          </ul>
        </div>
      )}
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
