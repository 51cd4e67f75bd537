import type { Attribute } from '../api';
import { useFormat, useLabel, useTexts, type Text } from '../i18n';
import './ui.css';
import { attributeTexts, uiTexts } from './ui.texts';

export const AttributeMark = ({ attribute }: { readonly attribute: Attribute | null | undefined }) => {
  const t = useTexts(attributeTexts);
  const ui = useTexts(uiTexts);
  return (
    <span className={`mark mark-${attribute ?? 'missing'}`}>
      {attribute ? t(attribute) : ui('attributeMissing')}
    </span>
  );
};

export const StateMark = ({ label }: { readonly label: Text }) => {
  const text = useLabel();
  return <span className="mark mark-state">{text(label)}</span>;
};

/** 特急、加急 in red, as on the paper. */
export const UrgencyMark = ({ urgency }: { readonly urgency: string | null }) =>
  urgency === null ? null : <span className="mark mark-urgent">{urgency}</span>;

interface DueProps {
  readonly on: string | null;
  readonly overdue?: boolean | undefined;
  readonly provisional?: boolean | undefined;
  readonly workingDaysLeft?: number | null | undefined;
}

const NEAR_DAYS = 3;

/** A due date with the working days that are left. */
export const DueMark = ({ on, overdue, provisional, workingDaysLeft }: DueProps) => {
  const t = useTexts(uiTexts);
  const format = useFormat();
  if (on === null) return <span className="due due-none">{t('noDue')}</span>;
  const left = workingDaysLeft ?? null;
  const tone = overdue ? 'late' : left !== null && left <= NEAR_DAYS ? 'near' : 'far';
  const text =
    left === null
      ? ''
      : overdue
        ? t('overdue', { count: Math.abs(left) })
        : left === 0
          ? t('dueToday')
          : t('daysLeft', { count: left });
  return (
    <span className={`due due-${tone}`}>
      {text && <b>{text}</b>}
      <time dateTime={on}>
        {t('dueOn', { date: format.shortDay(on) })}
        {provisional && ` · ${t('provisional')}`}
      </time>
    </span>
  );
};
