import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { fill, type Language, type Text, type Texts } from './texts';

const STORED = 'xianding.language';
const isLanguage = (value: string | null): value is Language => value === 'zh' || value === 'en';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}
const LanguageContext = createContext<LanguageChoice>({ language: 'zh', choose: () => undefined });

/** The page says in which language it is before the first request, which asks for the same one. */
const speak = (language: Language): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  localStorage.setItem(STORED, language);
};

const initial = (): Language => {
  const stored = localStorage.getItem(STORED);
  const language = isLanguage(stored) ? stored : 'zh';
  speak(language);
  return language;
};

export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const client = useQueryClient();
  const [language, setLanguage] = useState(initial);
  const value = useMemo(
    () => ({
      language,
      choose: (next: Language) => {
        speak(next);
        setLanguage(next);
        // sentences that came from the server are asked for again
        void client.invalidateQueries();
      },
    }),
    [client, language],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
};

export const useLanguage = (): LanguageChoice => use(LanguageContext);

/** The sentences of a dictionary in the chosen language. */
export const useTexts = <T extends Texts>(texts: T) => {
  const { language } = useLanguage();
  return useCallback(
    (key: keyof T & string, values?: Readonly<Record<string, string | number>>): string =>
      fill(texts[key]![language], values),
    [texts, language],
  );
};

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A label that the server gave in both languages. */
export const useLabel = () => {
  const { language } = useLanguage();
  return useCallback(
    (label: Text | undefined, otherwise = ''): string => capitalised(label?.[language] ?? otherwise),
    [language],
  );
};
