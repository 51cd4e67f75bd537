import { useQuery } from '@tanstack/react-query';
import { keys, request, type Answer, type DocumentAnswer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { Panel } from '../../shared/ui';
import { documentTexts } from './document.texts';

/** Where the document stands in the public column: its page, or the notice that took its place. */
export const PublicPlace = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const format = useFormat();
  const { data } = useQuery({
    queryKey: [...keys.document(document.id), 'public-page', document.revision],
    queryFn: ({ signal }) =>
      request<Answer<'PublicPlace'>>('GET', `/api/documents/${document.id}/public-page`, { signal }),
    enabled: document.publishedAt !== null,
  });
  if (!data?.url) return null;
  const isThere = data.standing === 'published';
  return (
    <Panel title={t('publicPlace')}>
      <p>
        {isThere
          ? t('publicSince', { at: document.publishedAt ? format.instant(document.publishedAt) : '' })
          : t('tombstone')}
      </p>
      {!isThere && (
        <blockquote className="public-tombstone">{data.explanation ?? t('tombstoneSilent')}</blockquote>
      )}
      <p>
        <a href={data.url} target="_blank" rel="noreferrer">
          {t(isThere ? 'openPublic' : 'openTombstone')}
          <span aria-hidden> ↗</span>
        </a>
      </p>
    </Panel>
  );
};
