import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { download } from '../../../shared/api';
import { useTexts } from '../../../shared/i18n';
import { LoadFailure, Loading } from '../../../shared/ui';
import { documentTexts } from '../document.texts';
import { markInPage, type Target } from './place-in-page';

/** Nothing in the frame can run, load or lead anywhere: no scripts, no requests, no links. */
const FRAME = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:">
<style>html,body{margin:0;background:#e9e6e0}.docx-wrapper{background:#e9e6e0!important;padding:16px!important}
.docx-wrapper>section.docx{box-shadow:0 0 0 1px #d3cec4!important;margin-bottom:16px!important}
[data-marked]{background:#fbe3a4!important;outline:3px solid #a3191f;outline-offset:2px}
[data-marked=near]{background:none!important;outline-style:dashed}</style></head><body></body></html>`;
const PAGE_PIXELS = 830;
const SHARE_OF_WINDOW = 0.8;

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

interface Props {
  readonly path: string;
  readonly title: string;
  /** A paragraph that is to be shown and marked. */
  readonly target?: Target | undefined;
}

/** A Word file as it looks, in a frame of its own. */
export const PageFrame = ({ path, title, target }: Props) => {
  const t = useTexts(documentTexts);
  const frame = useRef<HTMLIFrameElement>(null);
  const [isFailed, setFailed] = useState(false);
  const [isFrameReady, setFrameReady] = useState(false);
  const [drawn, setDrawn] = useState(0);
  const [found, setFound] = useState<'exact' | 'near' | 'none'>();
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
      () => isCurrent && (setFailed(false), setDrawn((times) => times + 1), fit(element)),
      () => isCurrent && setFailed(true),
    );
    const observer = new ResizeObserver(() => fit(element));
    observer.observe(element);
    return () => {
      isCurrent = false;
      observer.disconnect();
    };
  }, [data, isFrameReady]);
  useEffect(() => {
    const inside = frame.current?.contentDocument;
    if (drawn > 0 && inside) setFound(markInPage(inside, target));
  }, [drawn, target]);
  return (
    <>
      {isPending && <Loading />}
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {isFailed && <p className="preview-failed">{t('previewFailed')}</p>}
      {target && found && (
        <p className={`preview-found preview-found-${found}`} role="status">
          {t(`found_${found}`)}
        </p>
      )}
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
