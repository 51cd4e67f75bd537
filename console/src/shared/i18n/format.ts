import { useMemo } from 'react';
import { useLanguage } from './language';
import type { Language } from './texts';

const localeOf = (language: Language) => (language === 'zh' ? 'zh-CN' : 'en-GB');
const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

const bytes = (value: number): string => {
  const power = value < 1 ? 0 : Math.min(3, Math.floor(Math.log2(value) / 10));
  const scaled = value / 1024 ** power;
  return `${power === 0 || scaled >= 100 ? Math.round(scaled) : scaled.toFixed(1)} ${UNITS[power]}`;
};

/** Dates and numbers as people write them. Legal days are `YYYY-MM-DD`, instants are UTC. */
export const useFormat = () => {
  const { language } = useLanguage();
  return useMemo(() => {
    const locale = localeOf(language);
    const day = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const shortDay = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    const instant = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
      timeZone: 'Asia/Shanghai',
    });
    const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
    const number = new Intl.NumberFormat(locale);
    const at = (date: string) => new Date(`${date}T00:00:00Z`);
    return {
      day: (date: string) => day.format(at(date)),
      shortDay: (date: string) => shortDay.format(at(date)),
      instant: (value: string) => instant.format(new Date(value)),
      clock: (value: string) => clock.format(new Date(value)),
      number: (value: number) => number.format(value),
      bytes,
    };
  }, [language]);
};
