import { Button } from 'antd';
import { useState } from 'react';
import type { DocumentAnswer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { Panel, ProblemAlert } from '../../shared/ui';
import { documentTexts } from './document.texts';
import { FilePreview, type PreviewedFile } from './preview/file-preview';
import { useCopies } from './use-copies';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Line extends PreviewedFile {
  readonly key: string;
  readonly kind: string;
  readonly bytes: number;
}

/** Files that are still being made, or that could not be made. */
const Copies = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const { isPending, failed, mayAskAgain, asking } = useCopies(document);
  if (!isPending) return null;
  return (
    <div className={failed ? 'copies copies-failed' : 'copies'} role="status">
      <p>{failed?.message ?? t('rendering')}</p>
      {failed && mayAskAgain && (
        <Button size="small" loading={asking.isPending} onClick={() => asking.start(undefined)}>
          {t('askAgain')}
        </Button>
      )}
      <ProblemAlert error={asking.error} />
    </div>
  );
};

/** What was made from the document and what belongs to it, to download or to look at. */
export const FilesPanel = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const format = useFormat();
  const [looked, setLooked] = useState<Line>();
  const base = `/api/documents/${document.id}`;
  const newest = [...new Map(document.produced.files.map((file) => [file.kind, file])).values()];
  const lines: readonly Line[] = [
    ...newest.map(({ kind, bytes }) => ({
      key: kind,
      kind: '',
      name: t(`file_${kind}`),
      path: `${base}/files/${kind}`,
      mediaType: WORD,
      bytes,
    })),
    ...(document.attachments ?? []).map(({ id, kind, fileName, mediaType, bytes }) => ({
      key: id,
      kind: t(kind),
      name: fileName,
      path: `${base}/attachments/${id}/file`,
      textPath: `${base}/attachments/${id}/text`,
      mediaType,
      bytes,
    })),
  ];
  if (lines.length === 0 && document.produced.pending.length === 0) return null;
  return (
    <Panel title={t('files')}>
      <ul className="file-list">
        {lines.map((line) => (
          <li key={line.key}>
            <a href={line.path}>{line.name}</a>
            {line.kind && <span className="mark">{line.kind}</span>}
            <small>{format.bytes(line.bytes)}</small>
            <Button
              size="small"
              type="link"
              aria-label={t('lookNamed', { name: line.name })}
              onClick={() => setLooked(line)}
            >
              {t('look')}
            </Button>
          </li>
        ))}
      </ul>
      <Copies document={document} />
      {looked && <FilePreview file={looked} onClose={() => setLooked(undefined)} />}
    </Panel>
  );
};
