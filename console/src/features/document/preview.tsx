import { useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { download, type DocumentAnswer } from '../../shared/api';
import { useTexts } from '../../shared/i18n';
import { TextView } from '../../shared/text';
import { LoadFailure, Loading, Panel } from '../../shared/ui';
import { documentTexts } from './document.texts';

/** Nothing in the frame can run, load or lead anywhere: no scripts, no requests, no links. */
const FRAME = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:">
<style>html,body{margin:0;background:#e9e6e0}.docx-wrapper{background:#e9e6e0!important;padding:16px!important}
.docx-wrapper>section.docx{box-shadow:0 0 0 1px #d3cec4!important;margin-bottom:16px!important}</style></head><body></body></html>`;
const PAGE_PIXELS = 830;
const SHARE_OF_WINDOW = 0.8;

const MODES = ['layout', 'everything'] as const;
type Mode = (typeof MODES)[number];

interface Shown {
  readonly key: string;
  readonly label: string;
  readonly path: string;
}

const useShownFiles = (document: DocumentAnswer): readonly Shown[] => {
  const t = useTexts(documentTexts);
  const base = `/api/documents/${document.id}`;
  const official = document.produced.files.some(({ kind }) => kind === 'official');
  const versions = document.versions.toSorted((one, other) => other.version - one.version);
  return [
    ...(official ? [{ key: 'official', label: t('file_official'), path: `${base}/files/official` }] : []),
    ...(document.publicCopy
      ? [{ key: 'public', label: t('file_public'), path: `${base}/files/public` }]
      : []),
    ...versions.map(({ version }, index) => ({
      key: String(version),
      label: t(index === 0 ? 'versionNow' : 'version', { version }),
      path: `${base}/versions/${version}/file`,
    })),
  ];
};

const draw = async (file: Blob, frame: HTMLIFrameElement): Promise<void> => {
  const { renderAsync } = await import('docx-preview');
  const inside = frame.contentDocument!;
  const body = inside.createElement('div');
  const styles = inside.createElement('div');
  await renderAsync(file, body, styles, {
    useBase64URL: true,
    renderAltChunks: false,
    renderComments: false,
    ignoreLastRenderedPageBreak: false,
    experimental: true,
  });
  for (const link of body.querySelectorAll('a')) link.removeAttribute('href');
  inside.body.replaceChildren(styles, body);
};

const fit = (frame: HTMLIFrameElement): void => {
  const inside = frame.contentDocument;
  if (!inside?.body) return;
  const scale = Math.min(1, frame.clientWidth / PAGE_PIXELS);
  inside.body.style.zoom = String(scale);
  frame.style.height = `${Math.min(inside.documentElement.scrollHeight + 2, window.innerHeight * SHARE_OF_WINDOW)}px`;
};

const Page = ({ path, title }: { readonly path: string; readonly title: string }) => {
  const t = useTexts(documentTexts);
  const frame = useRef<HTMLIFrameElement>(null);
  const [isFailed, setFailed] = useState(false);
  const [isFrameReady, setFrameReady] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['file', path],
    queryFn: ({ signal }) => download(path, signal),
    staleTime: Infinity,
    gcTime: 60_000,
  });
  useEffect(() => {
    const element = frame.current;
    if (!data || !element || !isFrameReady) return undefined;
    let isCurrent = true;
    draw(data, element).then(
      () => isCurrent && (setFailed(false), fit(element)),
      () => isCurrent && setFailed(true),
    );
    const observer = new ResizeObserver(() => fit(element));
    observer.observe(element);
    return () => {
      isCurrent = false;
      observer.disconnect();
    };
  }, [data, isFrameReady]);
  return (
    <>
      {isPending && <Loading />}
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {isFailed && <p className="preview-failed">{t('previewFailed')}</p>}
      <iframe
        ref={frame}
        className="preview-frame"
        title={title}
        sandbox="allow-same-origin"
        srcDoc={FRAME}
        hidden={isPending || error !== null || isFailed}
        onLoad={() => setFrameReady(true)}
      />
    </>
  );
};

/** The page as it looks, of any version. */
export const Preview = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const files = useShownFiles(document);
  const [mode, setMode] = useState<Mode>('layout');
  const [chosen, setChosen] = useState<string>();
  const shown = files.find(({ key }) => key === chosen) ?? files[0];
  if (!shown) return null;
  return (
    <Panel
      title={t('preview')}
      extra={
        <div className="preview-choice">
          <Select
            size="small"
            aria-label={t('shown')}
            value={shown.key}
            popupMatchSelectWidth={false}
            options={files.map(({ key, label }) => ({ value: key, label }))}
            onChange={setChosen}
          />
          <a href={shown.path}>{t('download')}</a>
        </div>
      }
    >
      <Segmented
        aria-label={t('preview')}
        className="preview-modes"
        value={mode}
        onChange={setMode}
        options={MODES.map((value) => ({ value, label: t(value) }))}
      />
      {mode === 'layout' ? (
        <Page key={shown.path} path={shown.path} title={`${shown.label}：${document.title}`} />
      ) : (
        <div className="preview-text">
          <TextView documentId={document.id} />
        </div>
      )}
    </Panel>
  );
};
