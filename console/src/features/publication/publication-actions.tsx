import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  catalogueQuery,
  isRevisionConflict,
  keys,
  request,
  useDocumentAction,
  type AvailableAction,
  type DocumentAnswer,
} from '../../shared/api';
import { useLabel, useTexts } from '../../shared/i18n';
import { isNeedlessInterpretation } from '../../shared/machine';
import { Panel, ProblemAlert } from '../../shared/ui';
import { publicationTexts } from './publication.texts';
import { WithdrawalForm } from './withdrawal-form';

const OFFERED = ['publish', 'publish_interpretation', 'withdraw'] as const;
type Offered = (typeof OFFERED)[number];
const DONE = {
  publish: 'donePublish',
  publish_interpretation: 'donePublish_interpretation',
  withdraw: 'doneWithdraw',
} as const;
const isOffered = (action: AvailableAction): action is AvailableAction & { type: Offered } =>
  OFFERED.some((type) => type === action.type);

const Category = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(publicationTexts);
  const { data: catalogue } = useQuery(catalogueQuery);
  const [chosen, setChosen] = useState<string>();
  const saving = useDocumentAction(
    (category: string) =>
      request<DocumentAnswer>('PATCH', `/api/documents/${document.id}`, {
        json: { category, revision: document.revision },
      }),
    () => setChosen(undefined),
  );
  const names = [...new Set((catalogue ?? []).map(({ level1, level2 }) => level2 || level1))];
  return (
    <div className="publication-form">
      <label htmlFor="publication-category">{t('category')}</label>
      <div className="publication-category">
        <Select
          id="publication-category"
          showSearch
          placeholder={t('categoryMissing')}
          value={chosen ?? document.category}
          options={names.map((value) => ({ value, label: value }))}
          onChange={(value) => value && setChosen(value)}
        />
        {chosen && chosen !== document.category && (
          <Button loading={saving.isPending} onClick={() => saving.start(chosen)}>
            {t('saveCategory')}
          </Button>
        )}
      </div>
      <ProblemAlert error={saving.error} />
    </div>
  );
};

/** What the machine lets this person do about the publication, and why not. */
export const PublicationActions = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(publicationTexts);
  const label = useLabel();
  const client = useQueryClient();
  const [withdrawing, setWithdrawing] = useState(false);
  const [done, setDone] = useState<Offered>();
  const refresh = () => {
    void client.invalidateQueries({ queryKey: keys.document(document.id) });
    void client.invalidateQueries({ queryKey: ['publication'] });
  };
  const finished = (type: Offered) => {
    setDone(type);
    setWithdrawing(false);
    refresh();
  };
  const firing = useDocumentAction(
    (type: Offered) =>
      request<DocumentAnswer>('POST', `/api/documents/${document.id}/events`, {
        json: { type, revision: document.revision },
      }),
    (_, type) => finished(type),
  );
  const actions = document.availableActions
    .filter(isOffered)
    .filter((action) => !isNeedlessInterpretation(document, action));
  const allowed = actions.filter((action) => action.allowed);
  const refused = actions.filter(
    (action) => !action.allowed && action.refusals.some(({ code }) => !code.startsWith('actor.')),
  );
  const mayClassify = document.publishedAt === null && actions.some(({ type }) => type === 'publish');
  return (
    <Panel title={t('actions')} tone="accent">
      {done && (
        <p className="publication-done" role="status">
          {t(DONE[done])}
        </p>
      )}
      {mayClassify && <Category document={document} />}
      {withdrawing ? (
        <WithdrawalForm
          document={document}
          onDone={() => finished('withdraw')}
          onCancel={() => setWithdrawing(false)}
          onConflict={refresh}
        />
      ) : (
        <div className="publication-go">
          {allowed.map(({ type, label: name, labels }) => (
            <Button
              key={type}
              type={type === 'withdraw' ? 'default' : 'primary'}
              danger={type === 'withdraw'}
              loading={firing.isPending}
              onClick={() => (type === 'withdraw' ? setWithdrawing(true) : firing.start(type))}
            >
              {label(labels, name)}
            </Button>
          ))}
        </div>
      )}
      {allowed.length === 0 && refused.length === 0 && <p>{t('nothing')}</p>}
      {refused.map(({ type, label: name, labels, refusals }) => (
        <div key={type} className="publication-refused">
          <b>{label(labels, name)}</b>
          <ul>
            {refusals.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </div>
      ))}
      <ProblemAlert
        error={firing.error}
        action={
          isRevisionConflict(firing.error) && (
            <Button
              size="small"
              onClick={() => {
                firing.reset();
                refresh();
              }}
            >
              {t('changed')}
            </Button>
          )
        }
      />
      <p className="publication-hint">
        {t('others')} <Link to={`/documents/${document.id}`}>{t('toDocument')}</Link>
      </p>
    </Panel>
  );
};
