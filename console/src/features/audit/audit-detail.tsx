import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { groundsQuery, sectionsQuery, workflowQuery, type Answer } from '../../shared/api';
import { useGroundNames } from '../../shared/disclosure';
import { useLabel, useTexts } from '../../shared/i18n';
import { attributeTexts, Facts, Loading } from '../../shared/ui';
import { auditTexts } from './audit.texts';
import { detailTexts, placeTexts, valueTexts } from './detail.texts';
import { usePeopleNames } from './people-names';
import { placeWords } from './place-words';

type Entry = Answer<'AuditEntry'>;

const CODE = /^[A-Za-z0-9_.:-]+$/;
const isNamed = <Texts extends object>(texts: Texts, key: string): key is keyof Texts & string =>
  key in texts;

/** Words for what the program writes into an entry: states, attributes, roles, people, sections, codes. */
const useValueWords = () => {
  const t = useTexts(valueTexts);
  const place = useTexts(placeTexts);
  const attribute = useTexts(attributeTexts);
  const label = useLabel();
  const names = useGroundNames();
  const people = usePeopleNames();
  const { data: workflow } = useQuery(workflowQuery);
  const { data: sections } = useQuery(sectionsQuery);
  const { data: grounds } = useQuery(groundsQuery);
  const wordOf = (value: string): string | undefined => {
    if (isNamed(attributeTexts, value)) return attribute(value);
    const machine =
      workflow?.states.find(({ state }) => state === value) ??
      workflow?.roles.find(({ role }) => role === value);
    if (machine) return label(machine.label);
    if (isNamed(valueTexts, value)) return t(value);
    const chinese = grounds?.grounds.find(({ code }) => code === value)?.label;
    const ground = chinese && names.ground(value, chinese);
    return (
      ground ??
      placeWords(value, place) ??
      people.get(value) ??
      sections?.find(({ id }) => id === value)?.name
    );
  };
  return wordOf;
};

/** Whether the tables are there: no code is shown in the meantime. */
const useWordsReady = (): boolean => {
  const tables = [useQuery(workflowQuery), useQuery(sectionsQuery), useQuery(groundsQuery)];
  return tables.every(({ isPending }) => !isPending);
};

const Value = ({ value }: { readonly value: unknown }): ReactNode => {
  const t = useTexts(auditTexts);
  const wordOf = useValueWords();
  if (value === null || value === '') return t('empty');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (Array.isArray(value)) {
    return value.length === 0
      ? t('empty')
      : value.map((one, index) => (
          <span key={index} className="audit-one">
            <Value value={one} />
          </span>
        ));
  }
  if (typeof value === 'object') return <Members detail={value as Readonly<Record<string, unknown>>} />;
  const text = String(value);
  return wordOf(text) ?? (typeof value === 'string' && CODE.test(text) ? <code>{text}</code> : text);
};

const Members = ({ detail }: { readonly detail: Readonly<Record<string, unknown>> }) => {
  const t = useTexts(detailTexts);
  const ui = useTexts(auditTexts);
  return (
    <Facts
      facts={Object.entries(detail).map(([key, value]) => ({
        term: isNamed(detailTexts, key) ? t(key) : ui('otherMember'),
        value: <Value value={value} />,
      }))}
    />
  );
};

/** What an entry says in words; the record itself can be copied by whoever has to prove it. */
export const AuditDetail = ({ entry }: { readonly entry: Entry }) => {
  const t = useTexts(auditTexts);
  const isReady = useWordsReady();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(JSON.stringify(entry, null, 2));
    setCopied(true);
  };
  return (
    <details className="audit-detail">
      <summary>{t('show')}</summary>
      {isReady ? <Members detail={entry.detail} /> : <Loading />}
      <p>
        {t('position')} {entry.seq}
        {entry.requestId && (
          <>
            {' · '}
            {t('request')} <code>{entry.requestId}</code>
          </>
        )}
      </p>
      <p className="audit-hash">
        {t('hash')} <code>{entry.hash}</code>
      </p>
      {'clipboard' in navigator && (
        <p>
          <Button size="small" onClick={() => void copy()}>
            {t('copy')}
          </Button>{' '}
          <span role="status">{copied && t('copied')}</span>
        </p>
      )}
    </details>
  );
};
