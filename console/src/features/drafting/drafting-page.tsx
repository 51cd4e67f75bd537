import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { documentQuery, type DocumentAnswer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { ChangesNotice, useReload } from '../../shared/changes';
import { FileDrop, UploadFailure, useUpload } from '../../shared/files';
import { LoadFailure, Loading, Notice, PageHead, Panel, StateMark } from '../../shared/ui';
import { AttachmentsPanel } from './attachments-panel';
import { Checklist } from './checklist';
import { DisclosurePanel } from './disclosure-panel';
import './drafting.css';
import { draftingTexts } from './drafting.texts';
import { MetadataPanel } from './metadata-panel';
import { ReloadContext, SaveProblem } from './save-problem';

const FilePanel = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(draftingTexts);
  const format = useFormat();
  const { start, again, error, failedFile, state, reset } = useUpload();
  const fields = { revision: String(document.revision) };
  const version = document.versions.at(-1);
  return (
    <Panel id="place-file" title={t('file')}>
      <FileDrop
        accept=".docx"
        hint={
          <>
            {t('fileHint')}
            <br />
            {t('replaceHint')}
          </>
        }
        onFile={(file) =>
          start({
            method: 'PUT',
            path: `/api/documents/${document.id}/file`,
            file,
            fields,
          })
        }
        upload={state}
        fileName={version?.fileName ?? undefined}
      />
      {version && (
        <p className="drafting-version">
          {t('version', {
            version: version.version,
            size: format.bytes(version.bytes),
            at: format.instant(version.at),
          })}{' '}
          <a href={`/api/documents/${document.id}/files/draft`}>{t('download')}</a>
        </p>
      )}
      <UploadFailure error={error} fileName={failedFile} again={() => again(fields)}>
        <SaveProblem error={error} reset={reset} />
      </UploadFailure>
    </Panel>
  );
};

const ScreeningPanel = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(draftingTexts);
  const { findings, unresolved } = document.screening;
  return (
    <Panel
      id="place-screening"
      title={t('screening')}
      extra={findings > 0 && <Link to={`/documents/${document.id}/findings`}>{t('screeningOpen')}</Link>}
    >
      <p>
        {findings === 0 ? t('screeningClean') : t('screeningFound', { count: findings, open: unresolved })}
      </p>
      {document.file && (
        <p className="drafting-version">
          {t('removalsLead')} <Link to={`/documents/${document.id}/removals`}>{t('removals')}</Link>
        </p>
      )}
    </Panel>
  );
};

const Drafting = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(draftingTexts);
  const { before, reload, close } = useReload(document);
  const [isDisclosureUnsaved, setDisclosureUnsaved] = useState(false);
  const [isMetadataUnsaved, setMetadataUnsaved] = useState(false);
  return (
    <ReloadContext value={reload}>
      <PageHead
        title={t('editTitle', { title: document.title })}
        lead={<StateMark label={document.stateLabel} />}
        actions={<Link to={`/documents/${document.id}`}>{t('view')}</Link>}
      />
      {before && before.revision !== document.revision && (
        <ChangesNotice before={before} after={document} onClose={close} />
      )}
      <div className="drafting">
        <div className="drafting-side">
          <Checklist
            document={document}
            unsaved={[
              ...(isDisclosureUnsaved ? (['place-disclosure'] as const) : []),
              ...(isMetadataUnsaved ? (['place-metadata'] as const) : []),
            ]}
          />
        </div>
        <div className="drafting-main">
          <DisclosurePanel document={document} onUnsaved={setDisclosureUnsaved} />
          <FilePanel document={document} />
          <ScreeningPanel document={document} />
          <MetadataPanel document={document} onUnsaved={setMetadataUnsaved} />
          <AttachmentsPanel document={document} />
        </div>
      </div>
    </ReloadContext>
  );
};

/** Everything that is prepared before a document is submitted. */
export const DraftingPage = () => {
  const t = useTexts(draftingTexts);
  const { id = '' } = useParams();
  const { data: document, error, isPending, refetch } = useQuery(documentQuery(id));
  if (isPending) return <Loading />;
  if (!document) return <LoadFailure error={error} retry={() => void refetch()} />;
  const isSubmittable = document.availableActions.some(({ type }) => type === 'submit');
  if (!isSubmittable) {
    return (
      <Notice
        title={document.title}
        text={t('notDrafting')}
        action={<Link to={`/documents/${id}`}>{t('view')}</Link>}
      />
    );
  }
  return <Drafting key={document.id} document={document} />;
};
