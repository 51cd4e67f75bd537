import { useCallback, useState } from 'react';

const PREFIX = 'xianding.draft.';

const read = <Value>(key: string): Value | undefined => {
  const text = sessionStorage.getItem(PREFIX + key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
};

/**
 * What somebody is typing, kept in this tab until it is sent: an error, an expired session or a reload loses
 * nothing. `key` names the form and what it is about.
 */
export const useStoredDraft = <Value>(key: string, initial: Value) => {
  const [value, setValue] = useState<Value>(() => read<Value>(key) ?? initial);
  const change = useCallback(
    (next: Value) => {
      setValue(next);
      sessionStorage.setItem(PREFIX + key, JSON.stringify(next));
    },
    [key],
  );
  const clear = useCallback(
    (next: Value) => {
      sessionStorage.removeItem(PREFIX + key);
      setValue(next);
    },
    [key],
  );
  return { value, change, clear, isRestored: sessionStorage.getItem(PREFIX + key) !== null };
};

/** Forgets everything typed in this tab: at sign-out. */
export const forgetDrafts = (): void => {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  }
};
