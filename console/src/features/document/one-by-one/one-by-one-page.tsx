import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import {
  documentQuery,
  historyQuery,
  workflowQuery,
  type AvailableAction,
  type DocumentAnswer,
} from '../../../shared/api';
import { ChangesNotice } from '../../../shared/changes';
import { useLabel, useTexts } from '../../../shared/i18n';
import { useRow, type Row } from '../../../shared/one-by-one';
import {
  AttributeMark,
  LoadFailure,
  Loading,
  Notice,
  PageHead,
  Panel,
  Records,
  StateMark,
  UrgencyMark,
} from '../../../shared/ui';
import { ActionPanel } from '../actions/action-panel';
import '../document.css';
import { documentTexts } from '../document.texts';
import { OpinionsPanel } from '../opinions-panel';
import { DisclosureCard, Overview } from '../overview';
import { Preview } from '../preview/preview';
import './one-by-one.css';
import { oneByOneTexts } from './one-by-one.texts';
import { SinceLast } from './since-last';
import { useSettled } from './use-settled';
import { useShown } from './use-shown';

interface OneProps {
  readonly document: DocumentAnswer;
  readonly onDone: (action: AvailableAction) => void;
}

/** One document as whoever decides needs it: attribute and grounds, what changed, opinions, the text, the decision. */
const One = ({ document: latest, onDone }: OneProps) => {
  const t = useTexts(documentTexts);
  const settled = useSettled();
  const { shown: document, before, isOutdated, load, close } = useShown(latest);
  const { data: history, error, refetch } = useQuery(historyQuery(document.id));
  return (
    <>
      <PageHead
        title={document.title}
        lead={
          <span className="document-marks">
            <UrgencyMark urgency={document.urgency} />
            <StateMark label={document.stateLabel} />
            <AttributeMark attribute={document.attribute} />
            <span>
              {document.section.name} · {document.drafter.name}
            </span>
          </span>
        }
      />
      {isOutdated && (
        <div className="changes" role="status">
          {t('newer')}{' '}
          <Button size="small" onClick={load}>
            {t('load')}
          </Button>
        </div>
      )}
      {before && before.revision !== document.revision && (
        <ChangesNotice before={before} after={document} onClose={close} />
      )}
      <div className="document row-document">
        <div className="document-side">
          {history ? (
            <SinceLast document={document} history={history} />
          ) : error ? (
            <LoadFailure error={error} retry={() => void refetch()} />
          ) : (
            <Loading />
          )}
          {document.file && <DisclosureCard document={document} />}
          <OpinionsPanel document={document} isAlwaysShown />
          <div inert={!settled || !history}>
            <ActionPanel
              key={document.state}
              document={document}
              onSeeChanges={load}
              onDone={(_, action) => onDone(action)}
            />
          </div>
        </div>
        <div className="document-main">
          <div id="row-text" className="row-text" tabIndex={-1}>
            {document.file && <Preview document={document} />}
          </div>
          <Overview document={document} />
        </div>
      </div>
    </>
  );
};

/** Loads a document of the row; the one behind it is fetched while this one is read. */
const Current = ({
  id,
  next,
  onDone,
}: {
  readonly id: string;
  readonly next: string | undefined;
  readonly onDone: OneProps['onDone'];
}) => {
  const client = useQueryClient();
  const { data: document, error, isPending, refetch } = useQuery(documentQuery(id));
  useEffect(() => {
    if (!document || next === undefined) return;
    void client.prefetchQuery(documentQuery(next));
    void client.prefetchQuery(historyQuery(next));
  }, [client, document, next]);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    window.document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
  }, []);
  if (isPending) return <Loading />;
  if (!document) return <LoadFailure error={error} retry={() => void refetch()} />;
  return <One document={document} onDone={onDone} />;
};

const Finished = ({ row, resume }: { readonly row: Row; readonly resume: () => void }) => {
  const t = useTexts(oneByOneTexts);
  const label = useLabel();
  const { data: workflow } = useQuery(workflowQuery);
  const skipped = row.documents.filter(({ id }) => row.outcomes[id]?.kind === 'skipped').length;
  const outcomeOf = (id: string): string => {
    const outcome = row.outcomes[id];
    if (outcome?.kind !== 'done') return t('skipped');
    return label(workflow?.events.find(({ event }) => event === outcome.event)?.label);
  };
  return (
    <>
      <PageHead
        title={t('finished')}
        lead={t('finishedLead', { done: row.documents.length - skipped, skipped })}
        actions={<Link to="/">{t('back')}</Link>}
      />
      <Panel extra={skipped > 0 && <Button onClick={resume}>{t('resume')}</Button>} title={t('title')}>
        <Records
          caption={t('title')}
          rows={row.documents}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'document',
              title: t('document'),
              heading: true,
              cell: ({ id, title }) => <Link to={`/documents/${id}`}>{title}</Link>,
            },
            { key: 'outcome', title: t('outcome'), width: 220, cell: ({ id }) => outcomeOf(id) },
          ]}
        />
      </Panel>
    </>
  );
};

/** 逐件办理: the chosen tasks one after the other; a refusal or a conflict of one leaves the others as they are. */
export const OneByOnePage = () => {
  const t = useTexts(oneByOneTexts);
  const label = useLabel();
  const { row, settle, resume } = useRow();
  const [said, setSaid] = useState('');
  const { documents, outcomes } = row;
  const open = documents.filter(({ id }) => outcomes[id] === undefined);
  const [now, next] = open;
  const skippedOrDone = documents.length - open.length;
  if (documents.length === 0) {
    return <Notice title={t('none')} text={t('noneText')} action={<Link to="/">{t('back')}</Link>} />;
  }
  if (!now) return <Finished row={row} resume={resume} />;
  return (
    <>
      <div className="row-bar">
        <b>{t('progress', { at: skippedOrDone + 1, count: documents.length })}</b>
        <progress aria-label={t('title')} max={documents.length} value={skippedOrDone} />
        <a href="#row-text">{t('toText')}</a>
        <Link to={`/documents/${now.id}`}>{t('toPage')}</Link>
        <Button
          onClick={() => {
            setSaid(t('justSkipped', { title: now.title }));
            settle(now.id, { kind: 'skipped' });
          }}
        >
          {t('skip')}
        </Button>
        <Link to="/">{t('stop')}</Link>
      </div>
      <p className="row-said" role="status">
        {said}
      </p>
      <Current
        key={now.id}
        id={now.id}
        next={next?.id}
        onDone={(action) => {
          setSaid(t('justDone', { action: label(action.labels, action.label), title: now.title }));
          settle(now.id, { kind: 'done', event: action.type });
        }}
      />
    </>
  );
};
