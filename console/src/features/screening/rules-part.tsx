import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { isRevisionConflict, request, useSingleAction } from '../../shared/api';
import { Field, useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, Panel, ProblemAlert } from '../../shared/ui';
import { lineProblems } from './line-problems';
import { LISTS, listsOf, typedOf, type TypedRules } from './rules-input';
import { rulesKeys, rulesQuery, type ScreeningRules } from './screening-queries';
import { screeningTexts } from './screening.texts';
import { TryRules } from './try-rules';

const Form = ({ rules }: { readonly rules: ScreeningRules }) => {
  const t = useTexts(screeningTexts);
  const client = useQueryClient();
  const { mayChange } = rules;
  const draft = useStoredDraft<TypedRules>('screening-rules', typedOf(rules));
  const [saved, setSaved] = useState(false);
  const typed = draft.value;
  const isChanged = LISTS.some((list) => typed[list] !== typedOf(rules)[list]);
  const isStale = typed.version !== rules.version;
  const saving = useSingleAction(
    () =>
      request<ScreeningRules>('PUT', '/api/screening-rules', {
        json: { version: typed.version, ...listsOf(typed), masks: rules.masks },
      }),
    (answer) => {
      client.setQueryData(rulesQuery.queryKey, answer);
      void client.invalidateQueries({ queryKey: rulesKeys.all });
      draft.clear(typedOf(answer));
      setSaved(true);
    },
  );
  const reload = async () => {
    await client.invalidateQueries({ queryKey: rulesKeys.all });
    draft.clear(typedOf(client.getQueryData(rulesQuery.queryKey) ?? rules));
    saving.reset();
  };
  const isConflict = isRevisionConflict(saving.error) || (isStale && isChanged);
  const hasLines = LISTS.some((list) => lineProblems(saving.error, typed, list).length > 0);
  return (
    <div className="rules">
      <Panel
        title={t('rules')}
        tone="accent"
        extra={
          <span className="mark">
            {rules.version === 0 ? t('none') : t('version', { version: rules.version })}
          </span>
        }
      >
        <form
          aria-label={t('rules')}
          onSubmit={(event) => {
            event.preventDefault();
            saving.start(undefined);
          }}
        >
          {LISTS.map((list) => (
            <Field key={list} id={`rules-${list}`} label={t(list)} hint={t(`${list}Hint`)}>
              <Input.TextArea
                id={`rules-${list}`}
                value={typed[list]}
                readOnly={!mayChange}
                autoSize={{ minRows: 3, maxRows: 14 }}
                spellCheck={false}
                onChange={({ target }) => {
                  setSaved(false);
                  draft.change({ ...typed, [list]: target.value });
                }}
              />
              {lineProblems(saving.error, typed, list).map(({ line, message }) => (
                <p key={line} className="rules-problem" role="alert">
                  {t('line', { line, message })}
                </p>
              ))}
            </Field>
          ))}
          {isConflict ? (
            <div className="problem" role="alert">
              <strong>{t('stale')}</strong>{' '}
              <Button size="small" onClick={() => void reload()}>
                {t('reload')}
              </Button>
            </div>
          ) : (
            !hasLines && <ProblemAlert error={saving.error} />
          )}
          {mayChange ? (
            <div className="entry-go">
              <Button type="primary" htmlType="submit" loading={saving.isPending} disabled={!isChanged}>
                {t('save')}
              </Button>
              {isChanged && <span>{t('changed')}</span>}
              {saved && <span role="status">{t('saved')}</span>}
            </div>
          ) : (
            <p>{t('readOnly')}</p>
          )}
        </form>
      </Panel>
      <TryRules typed={typed} />
    </div>
  );
};

/** Words, patterns and allowed values of the office, with a field to try them. */
export const RulesPart = () => {
  const { data, error, isPending, refetch } = useQuery(rulesQuery);
  if (isPending) return <Loading />;
  if (!data) return <LoadFailure error={error} retry={() => void refetch()} />;
  return <Form rules={data} />;
};
