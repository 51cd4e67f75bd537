import { Button } from 'antd';
import { useState } from 'react';
import { request, useDocumentAction, type DocumentAnswer } from '../../../shared/api';
import { CategorySelect } from '../../../shared/filing';
import { useTexts } from '../../../shared/i18n';
import { ProblemAlert } from '../../../shared/ui';
import { actionTexts } from './action.texts';

/** Chooses the category of the column where its absence is what stands in the way. */
export const CategorySetter = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(actionTexts);
  const [category, setCategory] = useState<string | null>(document.category);
  const saving = useDocumentAction(() =>
    request<DocumentAnswer>('PATCH', `/api/documents/${document.id}`, {
      json: { category, revision: document.revision },
    }),
  );
  return (
    <div className="action-field action-category">
      <label htmlFor="act-category">{t('category')}</label>
      <CategorySelect id="act-category" value={category} onChange={setCategory} />
      <ProblemAlert error={saving.error} />
      <Button
        size="small"
        disabled={category === null}
        loading={saving.isPending}
        onClick={() => saving.start(undefined)}
      >
        {t('save')}
      </Button>
    </div>
  );
};
