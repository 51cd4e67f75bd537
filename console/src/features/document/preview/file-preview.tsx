import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { lazy, Suspense } from 'react';
import { request, type Answer } from '../../../shared/api';
import { useTexts } from '../../../shared/i18n';
import { LoadFailure, Loading } from '../../../shared/ui';
import { documentTexts } from '../document.texts';
import { PageFrame } from './page-frame';
import './preview.css';

const PdfPages = lazy(async () => ({ default: (await import('./pdf-pages')).PdfPages }));

export interface PreviewedFile {
  readonly name: string;
  readonly path: string;
  /** Found by the server from the content, not from the name. */
  readonly mediaType: string;
  /** Where a text of it is to be had. */
  readonly textPath?: string | undefined;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CELL = /^sheet(\d+)\.([A-Z]+)(\d+)$/;
const MOST_ROWS = 500;

type Cells = Map<string, Map<number, Answer<'AttachmentText'>['items'][number][]>>;

/** The cells of a workbook as rows: what they say, not what they compute. */
const Sheets = ({ path }: { readonly path: string }) => {
  const t = useTexts(documentTexts);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['file-text', path],
    queryFn: ({ signal }) => request<Answer<'AttachmentText'>>('GET', path, { signal }),
    staleTime: Infinity,
    gcTime: 60_000,
  });
  if (isPending) return <Loading />;
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />;
  const sheets: Cells = new Map();
  for (const piece of data.items) {
    const [, sheet, , row] = CELL.exec(piece.location) ?? [];
    if (sheet === undefined || piece.place !== 'cell') continue;
    const rows = sheets.get(sheet) ?? new Map();
    sheets.set(sheet, rows);
    rows.set(Number(row), [...(rows.get(Number(row)) ?? []), piece]);
  }
  const isCut = data.truncated || [...sheets.values()].some((rows) => rows.size > MOST_ROWS);
  return (
    // a region that scrolls is reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="sheets" tabIndex={0} role="region" aria-label={t('cells')}>
      {[...sheets].map(([sheet, rows]) => (
        <table key={sheet}>
          <caption>{t('sheet', { number: sheet })}</caption>
          <tbody>
            {[...rows].slice(0, MOST_ROWS).map(([row, cells]) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {cells.map(({ location, text, visibility }) => (
                  <td key={location} className={visibility === 'visible' ? undefined : 'piece piece-hidden'}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {isCut && <p>{t('cut')}</p>}
    </div>
  );
};

const Content = ({ file }: { readonly file: PreviewedFile }) => {
  const t = useTexts(documentTexts);
  const { mediaType, path, name, textPath } = file;
  if (mediaType === 'image/png' || mediaType === 'image/jpeg') {
    return <img className="preview-picture" src={path} alt={name} />;
  }
  if (mediaType === 'application/pdf') {
    return (
      <Suspense fallback={<Loading />}>
        <PdfPages path={path} />
      </Suspense>
    );
  }
  if (mediaType === WORD) return <PageFrame path={path} title={name} />;
  if (textPath) return <Sheets path={textPath} />;
  return <p>{t('previewFailed')}</p>;
};

/** A file to look at without opening it in another program; nothing that it contains can run. */
export const FilePreview = ({
  file,
  onClose,
}: {
  readonly file: PreviewedFile;
  readonly onClose: () => void;
}) => {
  const t = useTexts(documentTexts);
  return (
    <Modal
      open
      title={file.name}
      width="min(960px, calc(100vw - 16px))"
      onCancel={onClose}
      closable={{ 'aria-label': t('closeLook') }}
      footer={<a href={file.path}>{t('download')}</a>}
    >
      <Content file={file} />
    </Modal>
  );
};
