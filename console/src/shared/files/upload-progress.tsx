import { Button } from 'antd';
import { useTexts } from '../i18n';
import { placeText, textTexts } from '../text';
import { filesTexts } from './files.texts';
import type { UploadState } from './use-upload';

/** What is sent, and which parts of the file the server has read: only what is known. */
export const UploadProgress = ({ state }: { readonly state: UploadState }) => {
  const t = useTexts(filesTexts);
  const text = useTexts(textTexts);
  const { sent, standing, fileName, cancel } = state;
  const isSent = sent >= 1;
  const stage = isSent ? (standing?.stage ?? 'unknown') : undefined;
  const parts = (stage !== undefined && standing?.parts) || [];
  const byPlace = new Map<ReturnType<typeof placeText>, { done: number; total: number }>();
  for (const { place, done, total } of parts) {
    const key = placeText(place);
    const sum = byPlace.get(key) ?? { done: 0, total: 0 };
    byPlace.set(key, { done: sum.done + done, total: sum.total + total });
  }
  const sorted = [...byPlace].toSorted(
    ([one], [other]) => Number(one === 'other') - Number(other === 'other'),
  );
  const all = [...byPlace.values()].reduce(
    (sum, { done, total }) => ({ done: sum.done + done, total: sum.total + total }),
    { done: 0, total: 0 },
  );
  return (
    <div className="upload">
      <p className="file-drop-name">{fileName}</p>
      <p role="status">
        {stage === undefined
          ? t('sending', { percent: Math.floor(sent * 100) })
          : stage === 'inspecting' && all.total > 0
            ? t('inspecting', all)
            : t(`stage_${stage}`)}
      </p>
      <progress
        aria-label={t('progress')}
        max={1}
        value={stage === undefined ? sent : all.total > 0 ? all.done / all.total : undefined}
      />
      {byPlace.size > 0 && (
        <ul className="upload-parts">
          {sorted.map(([key, { done, total }]) => (
            <li key={key} data-done={done === total}>
              <span aria-hidden>{done === total ? '✓' : '·'}</span> {text(key)}
              {total > 1 && <small>{t('parts', { done, total })}</small>}
            </li>
          ))}
        </ul>
      )}
      {!isSent && (
        <Button size="small" onClick={cancel}>
          {t('cancel')}
        </Button>
      )}
    </div>
  );
};
