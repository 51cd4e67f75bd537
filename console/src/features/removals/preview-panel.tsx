import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useFindingNames } from '../../shared/findings';
import { useTexts } from '../../shared/i18n';
import { removalsPreviewQuery } from '../../shared/removals';
import { LoadFailure, Loading, Panel } from '../../shared/ui';
import { removalsTexts } from './removals.texts';

const Page = ({ documentId }: { readonly documentId: string }) => {
  const t = useTexts(removalsTexts);
  const { kindName } = useFindingNames();
  const { data, error, isPending, isFetching, refetch } = useQuery(removalsPreviewQuery(documentId));
  if (isPending) return <Loading />;
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />;
  const { unresolved, html } = data;
  return (
    <>
      {unresolved.length > 0 && (
        <div className="removals-unresolved">
          <p>{t('unresolved', { count: unresolved.length })}</p>
          <ul>
            {unresolved.map(({ kind, location, excerptMasked }) => (
              <li key={`${kind} ${location} ${excerptMasked}`}>
                {kindName(kind)}
                {excerptMasked !== '' && `：${excerptMasked}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {/* runs nothing, opens nothing and belongs to no origin */}
      <iframe
        className="removals-frame"
        title={t('preview')}
        sandbox=""
        srcDoc={html}
        aria-busy={isFetching}
      />
    </>
  );
};

/** The page as the public would read it with the marks of this moment; made only when it is asked for. */
export const PreviewPanel = ({ documentId }: { readonly documentId: string }) => {
  const t = useTexts(removalsTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      id="preview"
      title={t('preview')}
      extra={
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'previewClose' : 'previewOpen')}
        </Button>
      }
    >
      <p className="marking-hint">{t('previewLead')}</p>
      {isOpen && <Page documentId={documentId} />}
    </Panel>
  );
};
