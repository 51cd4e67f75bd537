import { useState } from 'react';
import type { Answer } from '../../shared/api';
import { useTexts } from '../../shared/i18n';
import { publicationTexts } from './publication.texts';

type PreviewPages = Answer<'PublicPreview'>['pages'];

/** The public pages in a frame that runs nothing, opens nothing and belongs to no origin. */
export const PageFrame = ({ pages }: { readonly pages: PreviewPages }) => {
  const t = useTexts(publicationTexts);
  const [shown, setShown] = useState(0);
  const [narrow, setNarrow] = useState(false);
  const page = pages[shown] ?? pages[0];
  if (!page) return null;
  return (
    <>
      <div className="preview-bar">
        {pages.length > 1 &&
          pages.map(({ kind, title }, index) => (
            <button
              key={`${kind}${title}`}
              type="button"
              aria-pressed={page === pages[index]}
              onClick={() => setShown(index)}
            >
              {kind === 'document' ? t('pageOfDocument') : t('pageOfInterpretation', { title })}
            </button>
          ))}
        <span className="preview-widths" role="group" aria-label={t('width')}>
          <button type="button" aria-pressed={!narrow} onClick={() => setNarrow(false)}>
            {t('desktop')}
          </button>
          <button type="button" aria-pressed={narrow} onClick={() => setNarrow(true)}>
            {t('phone')}
          </button>
        </span>
      </div>
      <iframe
        className={narrow ? 'preview-frame preview-narrow' : 'preview-frame'}
        title={`${t('preview')}：${page.title}`}
        sandbox=""
        srcDoc={page.html}
      />
    </>
  );
};
