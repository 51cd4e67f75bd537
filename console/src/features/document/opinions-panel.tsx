import { useQuery } from '@tanstack/react-query';
import { documentConsultationsQuery, historyQuery, type DocumentAnswer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { useMachineLabels } from '../../shared/machine';
import { Panel } from '../../shared/ui';
import { documentTexts, known } from './document.texts';
import { opinionsOf, type Opinion } from './opinions';

type Key = keyof typeof documentTexts;

const Line = ({ opinion }: { readonly opinion: Opinion }) => {
  const t = useTexts(documentTexts);
  const format = useFormat();
  const machine = useMachineLabels();
  const { by, onBehalfOf, step, stepLabel, section, kind, comment, disagrees, at } = opinion;
  const opinionKey = known<Key>('opinion_', opinion.opinion);
  const why = known<Key>('why_', opinion.void);
  return (
    <li className={disagrees ? 'opinion opinion-against' : opinion.void ? 'opinion opinion-void' : 'opinion'}>
      <p className="history-what">
        <b>{onBehalfOf ? t('onBehalf', { name: by, other: onBehalfOf }) : by}</b>
        <span>
          {kind === 'consultation' ? t('consulted') : machine.state(step, stepLabel)}
          {section && ` · ${section}`}
        </span>
        {opinionKey && <span className={`mark opinion-${opinion.opinion}`}>{t(opinionKey)}</span>}
        <time dateTime={at}>{format.instant(at)}</time>
      </p>
      {comment && <blockquote>{comment}</blockquote>}
      {opinion.carried && !opinion.void && <p className="card-by">{t('why_carried_over')}</p>}
      {opinion.void && <p className="opinion-why">{t('voidBecause', { why: why ? t(why) : '' })}</p>}
    </li>
  );
};

interface Props {
  readonly document: DocumentAnswer;
  /** Where its absence would be a question. */
  readonly isAlwaysShown?: boolean;
}

/** What everybody on the way thinks of it, on one card: disagreements on top, then in order. */
export const OpinionsPanel = ({ document, isAlwaysShown = false }: Props) => {
  const t = useTexts(documentTexts);
  const { data: history } = useQuery(historyQuery(document.id));
  const { data: consultations = [] } = useQuery(documentConsultationsQuery(document.id));
  const opinions = history ? opinionsOf({ document, history, consultations }) : [];
  if (opinions.length === 0 && !isAlwaysShown) return null;
  const against = opinions.filter(({ disagrees }) => disagrees).length;
  return (
    <Panel
      title={t('opinions')}
      extra={against > 0 && <span className="mark opinion-disagree">{t('against', { count: against })}</span>}
    >
      {opinions.length === 0 && <p className="card-by">{t('opinionsNone')}</p>}
      <ol className="history">
        {opinions.map((opinion) => (
          <Line key={opinion.key} opinion={opinion} />
        ))}
      </ol>
    </Panel>
  );
};
