import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { historyQuery, type DocumentAnswer } from '../../shared/api';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import { attributeTexts } from '../../shared/ui';
import { changesBetween } from './changes';
import { documentTexts } from './document.texts';
import { useMachineLabels } from './history-panel';

interface Props {
  readonly before: DocumentAnswer;
  readonly after: DocumentAnswer;
  readonly onClose: () => void;
}

/** What happened to the document since it was opened here: who did what, and what is different now. */
export const ChangesNotice = ({ before, after, onClose }: Props) => {
  const t = useTexts(documentTexts);
  const attribute = useTexts(attributeTexts);
  const label = useLabel();
  const format = useFormat();
  const machine = useMachineLabels();
  const { data: history } = useQuery(historyQuery(after.id));
  const acts = history?.transitions.filter(({ revision }) => revision > before.revision) ?? [];
  const changes = changesBetween(before, after, {
    state: ({ stateLabel }) => label(stateLabel),
    attribute: (document) => (document.attribute ? attribute(document.attribute) : ''),
  });
  return (
    <section className="changes" role="status">
      <h2>{t('changes')}</h2>
      {acts.length === 0 && changes.length === 0 && <p>{t('changesNone')}</p>}
      <ul>
        {acts.map((act) => (
          <li key={act.id}>
            {act.by.name} · {machine.event(act)} · {format.instant(act.at)}
            {act.comment && <q>{act.comment}</q>}
          </li>
        ))}
        {changes.map(({ member, before: was, after: is }) => (
          <li key={member}>
            {member === 'file'
              ? t('fileChanged')
              : t('changeLine', { label: t(member), before: was || t('empty'), after: is || t('empty') })}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={onClose}>
        {t('changesDone')}
      </Button>
    </section>
  );
};
