import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useGroundNames } from '../../shared/disclosure';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import { AttributeMark, Facts, LoadFailure, Loading, Panel, StateMark } from '../../shared/ui';
import { ItemActions } from './item-actions';
import { useDecisionName } from './decision-name';
import { reviewTexts } from './reclassification.texts';
import { itemQuery, type Item, type ItemDetail } from './review-queries';

type Grounds = Item['grounds'];

export const Grounds = ({ grounds }: { readonly grounds: Grounds }) => {
  const names = useGroundNames();
  return (
    <ul className="review-grounds">
      {grounds.map(({ code, label, article, evidence, reason }) => (
        <li key={code}>
          <b>{names.ground(code, label)}</b> <small>{names.article(article)}</small>
          <dl>
            {evidence.map(({ key, label: name, text }) => (
              <div key={key}>
                <dt>{names.evidence(key, name)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {reason && <p>{reason}</p>}
        </li>
      ))}
    </ul>
  );
};

const Signals = ({ signals }: { readonly signals: Item['signals'] }) => {
  const t = useTexts(reviewTexts);
  const label = useLabel();
  const format = useFormat();
  const sourceOf = ({ source }: Item['signals'][number]) => {
    if (source.kind === 'document') {
      return <Link to={`/documents/${source.reference}`}>{source.title ?? t('source_document')}</Link>;
    }
    if (source.kind === 'campaign') return t('source_campaign', { year: source.reference });
    return t('source', { text: source.text ?? source.reference });
  };
  if (signals.length === 0) return <p className="review-hint">{t('noSignals')}</p>;
  return (
    <ul className="review-signals">
      {signals.map((signal) => (
        <li key={`${signal.code}${signal.source.reference}`}>
          <b>{label(signal.label)}</b>
          {signal.on && t('signalOn', { on: format.day(signal.on) })}
          <span>{sourceOf(signal)}</span>
        </li>
      ))}
    </ul>
  );
};

const Content = ({ item }: { readonly item: ItemDetail }) => {
  const t = useTexts(reviewTexts);
  const label = useLabel();
  const format = useFormat();
  const decisionName = useDecisionName();
  return (
    <>
      <p className="review-marks">
        <AttributeMark attribute={item.attribute} /> <StateMark label={item.stateLabel} />{' '}
        <StateMark label={item.document.stateLabel} />
      </p>
      <Facts
        facts={[
          { term: t('number'), value: item.document.number },
          { term: t('section'), value: item.section.name },
          {
            term: t('closedSince'),
            value: t('closedDays', { days: item.closedDays, since: format.day(item.closedSince) }),
          },
          { term: t('determinedBy'), value: item.determinedBy?.name },
          { term: t('closedReason'), value: item.closedReason },
        ]}
      />
      {item.grounds.length > 0 && (
        <>
          <h3>{t('grounds')}</h3>
          <Grounds grounds={item.grounds} />
        </>
      )}
      <h3>{t('signals')}</h3>
      <Signals signals={item.signals} />
      {item.earlier.length > 0 && (
        <>
          <h3>{t('earlier')}</h3>
          <ul className="review-lines">
            {item.earlier.map((one) => (
              <li key={one.year}>
                {t('earlierLine', {
                  year: one.year,
                  outcome: one.outcomeLabel ? label(one.outcomeLabel) : t('notSettled'),
                })}
                {one.reason && <small>{one.reason}</small>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('decision')}</h3>
      <Facts
        facts={[
          { term: t('decision'), value: decisionName(item) },
          { term: t('reason'), value: item.reason },
          { term: t('nextReview'), value: item.nextReviewOn && format.day(item.nextReviewOn) },
          { term: t('decidedBy'), value: item.decidedBy?.name },
          { term: t('confirmedBy'), value: item.confirmedBy?.name },
          { term: t('returned'), value: item.returnReason },
          { term: t('deferredReason'), value: item.deferReason },
        ]}
      />
      <details>
        <summary>{t('history')}</summary>
        <ol className="review-lines">
          {item.events.map(({ id, label: name, by, at, reason }) => (
            <li key={id}>
              {format.instant(at)} {label(name)} {by?.name}
              {reason && <small>{reason}</small>}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
};

interface Props {
  readonly year: number;
  readonly id: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly go: (id: string) => void;
  readonly close: () => void;
}

/** One item in one screen: why it is closed, what speaks for opening it, and what can be done now. */
export const ItemPanel = ({ year, id, previous, next, go, close }: Props) => {
  const t = useTexts(reviewTexts);
  const { data: item, error, isPending, refetch } = useQuery(itemQuery(year, id));
  const loaded = item !== undefined;
  useEffect(() => {
    if (loaded) document.getElementById('review-item')?.focus();
  }, [loaded]);
  if (isPending) return <Loading />;
  if (!item) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <Panel
      id="review-item"
      tone="accent"
      title={item.document.title}
      extra={
        <Button size="small" onClick={close}>
          {t('closeItem')}
        </Button>
      }
    >
      <div className="review-acts">
        <Button size="small" disabled={!previous} onClick={() => previous && go(previous)}>
          {t('previous')}
        </Button>
        <Button size="small" disabled={!next} onClick={() => next && go(next)}>
          {t('next')}
        </Button>
        <Link to={`/documents/${item.document.id}`}>{t('openDocument')}</Link>
      </div>
      <Content item={item} />
      <ItemActions item={item} />
    </Panel>
  );
};
