import { Button } from 'antd';
import { useTexts } from '../../shared/i18n';
import type { Removal, RemovalOutline } from '../../shared/removals';
import { Panel } from '../../shared/ui';
import { removalsTexts } from './removals.texts';

interface Props {
  readonly attachments: RemovalOutline['attachments'];
  readonly items: readonly Removal[];
  readonly mayMark: boolean;
  /** The source that is chosen now. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Attachments are left out as a whole. */
export const AttachmentsChoice = ({ attachments, items, mayMark, chosen, onChoose }: Props) => {
  const t = useTexts(removalsTexts);
  return (
    <Panel title={t('attachments')}>
      <p className="marking-hint">{t('attachmentsLead')}</p>
      <ul className="removals-attachments">
        {attachments.map(({ id, fileName }) => {
          const isMarked = items.some(({ source, status }) => source === id && status !== 'carried');
          return (
            <li key={id}>
              <span>{fileName}</span>
              {isMarked ? (
                <span className="marking-hint">{t('attachmentMarked')}</span>
              ) : (
                mayMark && (
                  <Button
                    size="small"
                    aria-pressed={chosen === id}
                    aria-label={t('attachmentChoose', { name: fileName })}
                    onClick={() => onChoose(id)}
                  >
                    {t('attachmentWhole')}
                  </Button>
                )
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};
