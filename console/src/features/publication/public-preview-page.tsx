import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { documentQuery, type DocumentAnswer } from '../../shared/api';
import { DueDays } from '../../shared/due';
import { useFormat, useTexts } from '../../shared/i18n';
import { DueMark, Facts, LoadFailure, Loading, PageHead, Panel, StateMark } from '../../shared/ui';
import { PageFrame } from './page-frame';
import { PublicationActions } from './publication-actions';
import { previewQuery } from './publication-queries';
import './publication.css';
import { publicationTexts } from './publication.texts';

const Files = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(publicationTexts);
  const format = useFormat();
  const { data } = useQuery(previewQuery(document.id));
  if (!data) return null;
  return (
    <Panel title={t('files')}>
      {data.files.length === 0 ? (
        <p>{t('filesNone')}</p>
      ) : (
        <ul className="publication-files">
          {data.files.map(({ sha256, name, title, bytes }) => (
            <li key={name}>
              <a href={`/api/documents/${document.id}/preview/files/${sha256}`}>
                {title}
                {name.slice(name.lastIndexOf('.'))}
              </a>
              <small>{format.bytes(bytes)}</small>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};

const Preview = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(publicationTexts);
  const { data, error, isPending, refetch } = useQuery(previewQuery(document.id));
  return (
    <Panel title={t('preview')}>
      {isPending ? (
        <Loading />
      ) : error ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : (
        <>
          {!data.clean && <p className="publication-refused">{t('notClean')}</p>}
          <p className="publication-hint">
            {t(document.publishedAt === null ? 'previewLead' : 'previewPublished')}
          </p>
          <PageFrame pages={data.pages} />
        </>
      )}
    </Panel>
  );
};

const View = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(publicationTexts);
  const format = useFormat();
  const { due, withdrawal } = document;
  return (
    <>
      <PageHead
        title={document.title}
        lead={
          <span className="publication-marks">
            <StateMark label={document.stateLabel} />
            {document.number}
          </span>
        }
        actions={<Link to="/publication">{t('back')}</Link>}
      />
      <div className="publication">
        <div className="publication-side">
          <PublicationActions document={document} />
          <Panel>
            <Facts
              facts={[
                {
                  term: t('due'),
                  value: due && (
                    <DueMark
                      on={due.on}
                      overdue={due.overdue}
                      provisional={due.provisional}
                      workingDaysLeft={due.workingDaysLeft}
                    />
                  ),
                },
                { term: t('signedOn'), value: document.signedOn && format.day(document.signedOn) },
                { term: t('category'), value: document.category },
                { term: t('indexNumber'), value: document.indexNumber },
                {
                  term: t('publishedAt'),
                  value: document.publishedAt && format.instant(document.publishedAt),
                },
                { term: t('reason'), value: withdrawal && t(withdrawal.reasonCode) },
                { term: t('explanation'), value: withdrawal?.explanation },
              ]}
            />
            {due && <DueDays due={due} />}
            {document.publishedAt !== null && (
              <p className="publication-hint">
                <a href={`/gongkai/content/${document.id}/`} target="_blank" rel="noreferrer">
                  {t('toPage')} ↗
                </a>
              </p>
            )}
          </Panel>
          <Files document={document} />
        </div>
        <div className="publication-main">
          <Preview document={document} />
        </div>
      </div>
    </>
  );
};

/** The public page before it stands, and the decision to publish it or to take it down. */
export const PublicPreviewPage = () => {
  const { id = '' } = useParams();
  const { data: document, error, isPending, refetch } = useQuery(documentQuery(id));
  if (isPending) return <Loading />;
  if (!document) return <LoadFailure error={error} retry={() => void refetch()} />;
  return <View key={document.id} document={document} />;
};
