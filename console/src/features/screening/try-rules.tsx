import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { request, useSingleAction } from '../../shared/api';
import { useFindingNames } from '../../shared/findings';
import { Field } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { Panel, ProblemAlert } from '../../shared/ui';
import { entriesOf, LISTS, listsOf, type TypedRules } from './rules-input';
import { lineProblems } from './line-problems';
import type { TriedRules } from './screening-queries';
import { screeningTexts } from './screening.texts';

const LONGEST_TEXT = 5000;

interface Tried {
  readonly text: string;
  readonly items: TriedRules['items'];
}

const Marked = ({ text, items }: Tried) => {
  const { kindName } = useFindingNames();
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { kind, start, end } of items) {
    if (start < at) continue;
    parts.push(
      text.slice(at, start),
      <mark key={start}>{text.slice(start, end)}</mark>,
      <small key={`${start} name`}>（{kindName(kind)}）</small>,
    );
    at = end;
  }
  return (
    <p className="rules-tried">
      {parts}
      {text.slice(at)}
    </p>
  );
};

/** What the rules as typed would find in a text; nothing of it is stored. */
export const TryRules = ({ typed }: { readonly typed: TypedRules }) => {
  const t = useTexts(screeningTexts);
  const [text, setText] = useState('');
  const [tried, setTried] = useState<Tried>();
  const trying = useSingleAction(
    (given: string) =>
      request<TriedRules>('POST', '/api/screening-rules/try', { json: { ...listsOf(typed), text: given } }),
    ({ items }, given) => setTried({ text: given, items }),
  );
  const problems = LISTS.flatMap((list) =>
    lineProblems(trying.error, typed, list).map((problem) => ({ list, ...problem })),
  );
  const hasRules = LISTS.some((list) => entriesOf(typed[list]).length > 0);
  return (
    <Panel title={t('try')}>
      <form
        aria-label={t('try')}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(undefined);
          trying.start(text);
        }}
      >
        <Field id="rules-try" label={t('tryText')} hint={t('tryHint')}>
          <Input.TextArea
            id="rules-try"
            value={text}
            maxLength={LONGEST_TEXT}
            autoSize={{ minRows: 5, maxRows: 20 }}
            onChange={({ target }) => setText(target.value)}
          />
        </Field>
        {problems.length === 0 ? (
          <ProblemAlert error={trying.error} />
        ) : (
          problems.map(({ list, line, message }) => (
            <p key={`${list} ${line}`} className="rules-problem" role="alert">
              {t(list)} · {t('line', { line, message })}
            </p>
          ))
        )}
        <div className="entry-go">
          <Button htmlType="submit" loading={trying.isPending} disabled={text.trim() === ''}>
            {t('tryGo')}
          </Button>
          {!hasRules && <span>{t('none')}</span>}
        </div>
      </form>
      <div role="status" aria-label={t('tryResult')}>
        {tried && (
          <>
            <p>{tried.items.length === 0 ? t('tryNothing') : t('tryFound', { count: tried.items.length })}</p>
            <Marked {...tried} />
          </>
        )}
      </div>
    </Panel>
  );
};
