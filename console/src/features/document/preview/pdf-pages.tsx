import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import { download } from '../../../shared/api';
import { useTexts } from '../../../shared/i18n';
import { LoadFailure, Loading } from '../../../shared/ui';
import { documentTexts } from '../document.texts';

const MOST_PIXELS = 2400;

/** Only pictures of the pages are drawn: no scripts, no forms, no links, no embedded files, no XFA. */
const open = async (path: string, signal: AbortSignal): Promise<PDFDocumentProxy> => {
  const bytes = await (await download(path, signal)).arrayBuffer();
  return getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  }).promise;
};

const drawPage = async (
  file: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
): Promise<string> => {
  const page = await file.getPage(number);
  const { width } = page.getViewport({ scale: 1 });
  const wanted = Math.min(
    MOST_PIXELS,
    (canvas.parentElement?.clientWidth ?? width) * window.devicePixelRatio,
  );
  const viewport = page.getViewport({ scale: Math.max(1, wanted / width) });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport, annotationMode: 0 }).promise;
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
};

/** A PDF page by page, with its words for those who do not see the picture. */
export const PdfPages = ({ path }: { readonly path: string }) => {
  const t = useTexts(documentTexts);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [number, setNumber] = useState(1);
  const [words, setWords] = useState('');
  const [isFailed, setFailed] = useState(false);
  const {
    data: file,
    error,
    isPending,
    refetch,
  } = useQuery({
    queryKey: ['pdf', path],
    queryFn: ({ signal }) => open(path, signal),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  useEffect(() => {
    const element = canvas.current;
    if (!file || !element) return undefined;
    let isCurrent = true;
    drawPage(file, number, element).then(
      (text) => isCurrent && (setWords(text), setFailed(false)),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [file, number]);
  if (isPending) return <Loading />;
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <>
      <div className="pdf-steps">
        <Button size="small" disabled={number <= 1} onClick={() => setNumber(number - 1)}>
          {t('pageBefore')}
        </Button>
        <span role="status">{t('pageOf', { page: number, count: file.numPages })}</span>
        <Button size="small" disabled={number >= file.numPages} onClick={() => setNumber(number + 1)}>
          {t('pageAfter')}
        </Button>
      </div>
      {isFailed && <p className="preview-failed">{t('previewFailed')}</p>}
      <div className="pdf-page">
        <canvas ref={canvas} aria-hidden hidden={isFailed} />
        <p className="visually-hidden">{words}</p>
      </div>
    </>
  );
};
