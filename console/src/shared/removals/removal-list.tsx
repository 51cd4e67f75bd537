import type { ReactNode } from 'react';
import { useGroundNames } from '../disclosure';
import { useTexts } from '../i18n';
import type { Removal } from './queries';
import './removals-shown.css';
import { removalsShownTexts } from './removals-shown.texts';

const MOST_TEXTS = 3;
type Key = keyof typeof removalsShownTexts;

const roleKey = (role: string): Key =>
  `role_${role}` in removalsShownTexts ? (`role_${role}` as Key) : 'role_other';

const RemovalView = ({ removal }: { readonly removal: Removal }) => {
  const t = useTexts(removalsShownTexts);
  const names = useGroundNames();
  const { texts, target, ground, repeats } = removal;
  const places = [...new Set(repeats.map(({ role }) => t(roleKey(role))))].join('、');
  return (
    <>
      <span className={`removal-status removal-${removal.status}`}>{t(removal.status)}</span>
      {target.type === 'whole' ? (
        <p className="removal-text">
          {t('wholeAttachment')}：{removal.sourceName}
        </p>
      ) : texts.length === 0 ? (
        <p className="removal-text">{t('picture')}</p>
      ) : (
        texts.slice(0, MOST_TEXTS).map((text, index) => (
          // The same text may stand twice; its place is all that tells the two apart.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={index} className="removal-text">
            {text}
          </p>
        ))
      )}
      {texts.length > MOST_TEXTS && (
        <p className="removal-note">{t('more', { count: texts.length - MOST_TEXTS })}</p>
      )}
      <p className="removal-note">
        {t('ground', {
          article: names.article(ground.article),
          label: names.ground(ground.code, ground.label),
        })}
        {' · '}
        {t('by', { name: removal.by.name })}
      </p>
      {repeats.length > 0 && <p className="removal-repeats">{t('repeats', { places })}</p>}
      {removal.repeatsReason !== null && (
        <p className="removal-note">{t('repeatsReason', { reason: removal.repeatsReason })}</p>
      )}
    </>
  );
};

interface Props {
  readonly items: readonly Removal[];
  /** What can be done with one. */
  readonly actions?: (removal: Removal) => ReactNode;
}

/** What is left out of the public copy: text, ground, who marked it, where the same stands once more. */
export const RemovalList = ({ items, actions }: Props) => {
  const t = useTexts(removalsShownTexts);
  if (items.length === 0) return <p className="removal-note">{t('none')}</p>;
  return (
    <ol className="removal-list">
      {items.map((removal) => (
        <li key={removal.id}>
          <RemovalView removal={removal} />
          {actions?.(removal)}
        </li>
      ))}
    </ol>
  );
};
