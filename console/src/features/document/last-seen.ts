import { useEffect, useState } from 'react';
import type { DocumentAnswer, DocumentHistory } from '../../shared/api';
import { useMe } from '../../shared/session';

const MOST = 300;

interface Seen {
  readonly version: number;
  readonly at: string;
}
type SeenDocuments = Readonly<Record<string, Seen>>;

const read = (key: string): SeenDocuments => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as SeenDocuments) : {};
  } catch {
    return {};
  }
};

/** The newest documents are remembered; of each the number of the version and when, nothing of its content. */
const remember = (key: string, id: string, seen: Seen): void => {
  const others = Object.entries(read(key)).filter(([other]) => other !== id);
  const kept = [
    ...others.toSorted(([, one], [, other]) => other.at.localeCompare(one.at)).slice(0, MOST - 1),
  ];
  localStorage.setItem(key, JSON.stringify(Object.fromEntries([[id, seen], ...kept])));
};

/**
 * The version of the text that this person last had before them: opened in this browser, or acted on anywhere.
 * @returns undefined when it is the present one, or when there was none
 */
export const useVersionLastSeen = (
  document: DocumentAnswer,
  history: DocumentHistory | undefined,
): Seen | undefined => {
  const me = useMe();
  const key = `xianding.seen.${me.id}`;
  const [opened] = useState<Seen | undefined>(() => read(key)[document.id]);
  const newest = document.versions.at(-1)?.version;
  useEffect(() => {
    if (newest !== undefined) remember(key, document.id, { version: newest, at: new Date().toISOString() });
  }, [key, document.id, newest]);
  const act = history?.transitions.findLast(
    ({ by, onBehalfOf, file }) => file !== null && (by.id === me.id || onBehalfOf?.id === me.id),
  );
  const acted = act && document.versions.findLast(({ sha256 }) => sha256 === act.file);
  const candidates: Seen[] = [
    ...(opened ? [opened] : []),
    ...(act && acted ? [{ version: acted.version, at: act.at }] : []),
  ];
  const last = candidates.toSorted((one, other) => other.version - one.version)[0];
  return last && newest !== undefined && last.version < newest ? last : undefined;
};
