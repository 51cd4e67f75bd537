import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DocumentAnswer } from '../../shared/api';
import { useTexts } from '../../shared/i18n';
import { RemovalList, removalsQuery } from '../../shared/removals';
import { Panel } from '../../shared/ui';
import { documentTexts } from './document.texts';

/** How much of the document is left out of its public copy. */
export const RemovalsCard = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const { data } = useQuery(removalsQuery(document.id));
  // Who may not read the decisions on the document is not told of them either.
  if (!data) return null;
  const open = data.items.filter(({ status }) => status !== 'confirmed').length;
  return (
    <Panel
      title={t('removals')}
      extra={
        <Link to={`/documents/${document.id}/removals`}>
          {t(data.mayMark ? 'removalsMark' : 'removalsRead')}
        </Link>
      }
    >
      <p>
        {data.items.length === 0 ? t('removalsNone') : t('removalsCount', { count: data.items.length })}
        {open > 0 && t('removalsOpen', { open })}
      </p>
      {data.items.length > 0 && <RemovalList items={data.items} />}
    </Panel>
  );
};
