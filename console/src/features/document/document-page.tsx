import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import {
  documentQuery,
  newerQuery,
  tasksQuery,
  type AvailableAction,
  type DocumentAnswer,
} from '../../shared/api';
import { ChangesNotice, useReload } from '../../shared/changes';
import { useLabel, useTexts } from '../../shared/i18n';
import type { Marked } from '../../shared/text';
import { AttributeMark, LoadFailure, Loading, PageHead, StateMark, UrgencyMark } from '../../shared/ui';
import { ActionPanel } from './actions/action-panel';
import { SettledSignature } from './actions/recorded-signature';
import { actionTexts } from './actions/action.texts';
import { AskedOfMe, ColleaguesPanel } from './colleagues/colleagues-panel';
import './document.css';
import { documentTexts } from './document.texts';
import { FilesPanel } from './files-panel';
import { HistoryPanel } from './history-panel';
import { OpinionsPanel } from './opinions-panel';
import { DisclosureCard, Overview } from './overview';
import { PlacesCard } from './preview/places-card';
import { Preview } from './preview/preview';
import { ProcessMap } from './process-map';
import { RemovalsCard } from './removals-card';
import { PublicPlace } from './public-place';
import { SinceSeen } from './since-seen';
import { VersionsPanel } from './versions-panel';

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
  const isGoingOn = tasks?.some((task) => task.document.id === document.id);
  return (
    <div className="done" role="status">
      <b>{t('done', { action: label(action.labels, action.label) })}</b>
      {next ? (
        <span>
          {t('next')}：<Link to={`/documents/${next.document.id}`}>{next.document.title}</Link>
        </span>
      ) : (
        !isFetching && <span>{t(isGoingOn ? 'stillYours' : 'allDone')}</span>
      )}
    </div>
  );
};

const View = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const { before, reload, close } = useReload(document);
  const [done, setDone] = useState<AvailableAction>();
  const { data: newer } = useQuery(newerQuery(document.id));
  const isClosed = document.file === undefined;
  const [marked, setMarked] = useState<Marked>();
  const show = (place: Marked) => {
    setMarked(place);
    window.document.getElementById('place-preview')?.scrollIntoView({ block: 'start' });
  };
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
            {document.imported && <span className="mark">{t('imported')}</span>}
          </span>
        }
      />
      {newer !== undefined && newer > document.revision && (
        <div className="changes" role="status">
          {t('newer')}{' '}
          <Button size="small" onClick={() => void reload()}>
            {t('load')}
          </Button>
        </div>
      )}
      {before && before.revision !== document.revision && (
        <ChangesNotice before={before} after={document} onClose={close} />
      )}
      {!isClosed && <SinceSeen document={document} />}
      {done && <DoneNotice document={document} action={done} />}
      <div className="document">
        <div className="document-side">
          {!isClosed && <AskedOfMe document={document} />}
          <ActionPanel
            key={document.state}
            document={document}
            onSeeChanges={() => void reload()}
            onDone={(_, action) => {
              close();
              setDone(action);
              window.scrollTo({ top: 0 });
            }}
          />
          {!isClosed && <DisclosureCard document={document} />}
          {!isClosed && <ColleaguesPanel document={document} />}
          {!isClosed && <PlacesCard document={document} onShow={show} />}
          {!isClosed && <RemovalsCard document={document} />}
          {(!document.imported || document.steps.some(({ by }) => by)) && <ProcessMap document={document} />}
          <SettledSignature document={document} />
          <FilesPanel document={document} />
          <PublicPlace document={document} />
        </div>
        <div className="document-main">
          {isClosed ? (
            <p className="document-closed">{t('closed')}</p>
          ) : (
            <Preview document={document} marked={marked} />
          )}
          <OpinionsPanel document={document} />
          <Overview document={document} />
          {!isClosed && <VersionsPanel document={document} />}
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
