import type { Finding, FindingsAnswer } from '../api';
import { useTexts } from '../i18n';
import { usePlaces } from '../text';
import { Records } from '../ui';
import { Decided } from './decided';
import { useFindingNames } from './names';
import './review-form.css';
import { reviewFormTexts } from './review-form.texts';

/** A finding without which the review cannot end. */
export const isOpen = ({ verdict, severity }: Finding): boolean =>
  verdict === undefined && severity !== 'info';

const ReviewedFiles = ({ answer }: { readonly answer: FindingsAnswer }) => {
  const t = useTexts(reviewFormTexts);
  return (
    <ul className="review-files" aria-label={t('files')}>
      {answer.files.map(({ source, name, sha256, version, rules }) => (
        <li key={source}>
          <b>{source === 'body' ? t('body') : name}</b>{' '}
          {version !== undefined && `${t('version', { version })} · `}
          {rules === null ? t('rulesUnknown') : t('rules', { rules })}
          <code>{sha256}</code>
          {rules !== null && rules !== answer.rules && (
            <p className="review-outdated">{t('outdated', { rules: answer.rules })}</p>
          )}
        </li>
      ))}
    </ul>
  );
};

/** 保密审查表: what was found, what was decided, by whom, on which files and by which rules. */
export const ReviewForm = ({ answer }: { readonly answer: FindingsAnswer }) => {
  const t = useTexts(reviewFormTexts);
  const { kindName, verdictName } = useFindingNames();
  const place = usePlaces();
  const listed = answer.items.filter((one) => isOpen(one) || one.verdict !== undefined);
  const countOf = (verdict: Finding['verdict']) => listed.filter((one) => one.verdict === verdict).length;
  const fileOf = ({ source }: Finding) =>
    source === 'body' ? '' : (answer.files.find((file) => file.source === source)?.name ?? '');
  return (
    <div className="review-form">
      <p>
        {listed.length === 0
          ? t('nothing')
          : t('lead', {
              count: listed.length,
              mask: countOf('mask'),
              remove: countOf('remove'),
              keep: countOf('keep'),
              false_positive: countOf('false_positive'),
              open: countOf(undefined),
            })}
      </p>
      <ReviewedFiles answer={answer} />
      {listed.length > 0 && (
        // A part that scrolls has to be reached by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="review-findings" tabIndex={0} role="region" aria-label={t('title')}>
          <Records
            caption={t('title')}
            rows={listed}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'kind',
                title: t('kind'),
                heading: true,
                cell: (one) => (
                  <>
                    {kindName(one.kind)}
                    <small>{[fileOf(one), place(one.part, one.location)].filter(Boolean).join(' · ')}</small>
                  </>
                ),
              },
              { key: 'excerpt', title: t('excerpt'), cell: ({ excerptMasked }) => excerptMasked },
              {
                key: 'verdict',
                title: t('verdict'),
                cell: ({ verdict }) =>
                  verdict ? verdictName(verdict) : <strong className="review-open">{t('open')}</strong>,
              },
              {
                key: 'decided',
                title: t('decided'),
                cell: (one) => (one.verdict ? <Decided finding={one} /> : null),
              },
            ]}
          />
        </div>
      )}
    </div>
  );
};
