import type { DocumentAnswer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { Panel } from '../../shared/ui';
import { documentTexts } from './document.texts';

export const FilesPanel = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const format = useFormat();
  const base = `/api/documents/${document.id}`;
  const newest = [...new Map(document.produced.files.map((file) => [file.kind, file])).values()];
  const lines = [
    ...newest.map(({ kind, bytes }) => ({
      key: kind,
      kind: '',
      name: t(`file_${kind}`),
      path: `${base}/files/${kind}`,
      bytes,
    })),
    ...(document.attachments ?? []).map(({ id, kind, fileName, bytes }) => ({
      key: id,
      kind: t(kind),
      name: fileName,
      path: `${base}/attachments/${id}/file`,
      bytes,
    })),
  ];
  const pending = document.produced.pending;
  if (lines.length === 0 && pending.length === 0) return null;
  return (
    <Panel title={t('files')}>
      <ul className="file-list">
        {lines.map(({ key, kind, name, path, bytes }) => (
          <li key={key}>
            <a href={path}>{name}</a>
            {kind && <span className="mark">{kind}</span>}
            <small>{format.bytes(bytes)}</small>
          </li>
        ))}
      </ul>
      {pending.length > 0 && (
        <p className="card-by" role="status">
          {pending.find(({ failed }) => failed)?.message ?? t('rendering')}
        </p>
      )}
    </Panel>
  );
};
