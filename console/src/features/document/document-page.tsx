import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import {
  documentQuery,
  keys,
  newerQuery,
  tasksQuery,
  type AvailableAction,
  type DocumentAnswer,
} from '../../shared/api';
import { useLabel, useTexts } from '../../shared/i18n';
import {
  AttributeMark,
  LoadFailure,
  Loading,
  PageHead,
  Panel,
  StateMark,
  UrgencyMark,
} from '../../shared/ui';
import { ActionPanel } from './actions/action-panel';
import { actionTexts } from './actions/action.texts';
import { ChangesNotice } from './changes-notice';
import './document.css';
import { documentTexts } from './document.texts';
import { FilesPanel } from './files-panel';
import { HistoryPanel } from './history-panel';
import { DisclosureCard, Overview } from './overview';
import { Preview } from './preview';
import { ProcessMap } from './process-map';

const FindingsCard = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const { findings, unresolved } = document.screening;
  return (
    <Panel
      title={t('findings')}
      extra={findings > 0 && <Link to={`/documents/${document.id}/findings`}>{t('findingsGo')}</Link>}
    >
      <p>{findings === 0 ? t('findingsNone') : t('findingsCount', { count: findings, open: unresolved })}</p>
    </Panel>
  );
};

/** After an act: what was done, and the next document that waits. */
const DoneNotice = ({
  document,
  action,
}: {
  readonly document: DocumentAnswer;
  readonly action: AvailableAction;
}) => {
  const t = useTexts(actionTexts);
  const label = useLabel();
  const { data: tasks, isFetching } = useQuery(tasksQuery);
  const next = tasks?.find((task) => task.document.id !== document.id);
  return (
    <div className="done" role="status">
      <b>{t('done', { action: label(action.labels, action.label) })}</b>
      {next ? (
        <span>
          {t('next')}：<Link to={`/documents/${next.document.id}`}>{next.document.title}</Link>
        </span>
      ) : (
        !isFetching && <span>{t('allDone')}</span>
      )}
    </div>
  );
};

/** Loads what is new and remembers what was shown before, so that the difference can be told. */
const useReload = (document: DocumentAnswer) => {
  const client = useQueryClient();
  const [before, setBefore] = useState<DocumentAnswer>();
  const reload = async () => {
    setBefore(document);
    await client.invalidateQueries({ queryKey: keys.document(document.id) });
  };
  return { before, reload: () => void reload(), close: () => setBefore(undefined) };
};

const View = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const { before, reload, close } = useReload(document);
  const [done, setDone] = useState<AvailableAction>();
  const { data: newer } = useQuery(newerQuery(document.id));
  const isClosed = document.file === undefined;
  return (
    <>
      <PageHead
        title={document.title}
        lead={
          <span className="document-marks">
            <UrgencyMark urgency={document.urgency} />
            <StateMark label={document.stateLabel} />
            <AttributeMark attribute={document.attribute} />
            {document.number && <span>{document.number}</span>}
          </span>
        }
      />
      {newer !== undefined && newer > document.revision && (
        <div className="changes" role="status">
          {t('newer')}{' '}
          <Button size="small" onClick={reload}>
            {t('load')}
          </Button>
        </div>
      )}
      {before && before.revision !== document.revision && (
        <ChangesNotice before={before} after={document} onClose={close} />
      )}
      {done && <DoneNotice document={document} action={done} />}
      <div className="document">
        <div className="document-side">
          <ActionPanel
            key={document.state}
            document={document}
            onSeeChanges={reload}
            onDone={(_, action) => {
              close();
              setDone(action);
              window.scrollTo({ top: 0 });
            }}
          />
          {!isClosed && <DisclosureCard document={document} />}
          {!isClosed && <FindingsCard document={document} />}
          <ProcessMap document={document} />
          <FilesPanel document={document} />
        </div>
        <div className="document-main">
          {isClosed ? <p className="document-closed">{t('closed')}</p> : <Preview document={document} />}
          <Overview document={document} />
          <HistoryPanel document={document} />
        </div>
      </div>
    </>
  );
};

export const DocumentPage = () => {
  const { id = '' } = useParams();
  const { data: document, error, isPending, refetch } = useQuery(documentQuery(id));
  if (isPending) return <Loading />;
  if (!document) return <LoadFailure error={error} retry={() => void refetch()} />;
  return <View key={document.id} document={document} />;
};
