import type { Finding } from '../api';
import { useFormat, useLabel, useTexts } from '../i18n';
import { reviewFormTexts } from './review-form.texts';

/** On what ground, by whom and when it was decided, and on which version where it was taken over. */
export const Decided = ({ finding }: { readonly finding: Finding }) => {
  const t = useTexts(reviewFormTexts);
  const label = useLabel();
  const format = useFormat();
  const { reason, reasonLabels, decidedBy, onBehalfOf, decidedAt, carried } = finding;
  return (
    <>
      {reasonLabels && <b>{label(reasonLabels)}</b>} {reason}
      <small className="decided-by">
        {decidedBy && decidedAt && `${decidedBy.name} · ${format.instant(decidedAt)}`}
        {onBehalfOf && ` · ${t('onBehalfOf', { name: onBehalfOf.name })}`}
      </small>
      {carried && (
        <small className="decided-carried">
          {carried.version === undefined
            ? t('carriedFile', { file: carried.fileSha256.slice(0, 12) })
            : t('carried', { version: carried.version, file: carried.fileSha256.slice(0, 12) })}
          {carried.moved && <strong> {t('moved')}</strong>}
        </small>
      )}
    </>
  );
};
