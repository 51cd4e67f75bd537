import { useState } from 'react';
import { useTexts } from '../../../shared/i18n';
import { useMe } from '../../../shared/session';
import { actionTexts } from './action.texts';

const MOST = 12;

const read = (key: string): readonly string[] => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
};

interface Props {
  readonly value: string;
  readonly onChoose: (opinion: string) => void;
}

/** 常用意见 of one's own, kept in this browser, beside the two that everybody uses. */
export const UsualOpinions = ({ value, onChoose }: Props) => {
  const t = useTexts(actionTexts);
  const key = `xianding.opinions.${useMe().id}`;
  const [own, setOwn] = useState(() => read(key));
  const change = (next: readonly string[]) => {
    setOwn(next);
    localStorage.setItem(key, JSON.stringify(next.slice(0, MOST)));
  };
  const common = [t('usualAgree'), t('usualRead')];
  const text = value.trim();
  return (
    <div className="usual" role="group" aria-label={t('usual')}>
      {[...common, ...own].map((opinion) => (
        <button key={opinion} type="button" onClick={() => onChoose(opinion)}>
          {opinion}
        </button>
      ))}
      {text !== '' && !common.includes(text) && (
        <button
          type="button"
          className="usual-keep"
          onClick={() => change(own.includes(text) ? own.filter((one) => one !== text) : [text, ...own])}
        >
          {t(own.includes(text) ? 'dropUsual' : 'keepUsual')}
        </button>
      )}
    </div>
  );
};
