import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { historyQuery, type DocumentAnswer } from '../api';
import { useFormat, useLabel, useTexts } from '../i18n';
import { attributeTexts } from '../ui';
import { changesBetween, compareAddress } from './changes';
import './changes.css';
import { changesTexts } from './changes.texts';
import { useMachineLabels } from '../machine';

interface Props {
  readonly before: DocumentAnswer;
  readonly after: DocumentAnswer;
  readonly onClose: () => void;
}

/** What happened to the document since it was opened here: who did what, and what is different now. */
export const ChangesNotice = ({ before, after, onClose }: Props) => {
  const t = useTexts(changesTexts);
  const attribute = useTexts(attributeTexts);
  const label = useLabel();
  const format = useFormat();
  const machine = useMachineLabels();
  const [was, is] = [before.versions.at(-1)?.version, after.versions.at(-1)?.version];
  const comparison = was && is && was < is ? compareAddress(after.id, was, is) : undefined;
  const { data: history } = useQuery(historyQuery(after.id));
  const acts = history?.transitions.filter(({ revision }) => revision > before.revision) ?? [];
  const changes = changesBetween(before, after, {
    state: ({ stateLabel }) => label(stateLabel),
    attribute: (document) => (document.attribute ? attribute(document.attribute) : ''),
  });
  const notice = useRef<HTMLElement>(null);
  useEffect(() => void notice.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <section ref={notice} className="changes" role="status">
      <h2>{t('changes')}</h2>
      {acts.length === 0 && changes.length === 0 && <p>{t('changesNone')}</p>}
      <ul>
        {acts.map((act) => (
          <li key={act.id}>
            {act.by.name} · {machine.event(act)} · {format.instant(act.at)}
            {act.comment && <q>{act.comment}</q>}
          </li>
        ))}
        {changes.map(({ member, before: old, after: present }) => (
          <li key={member}>
            {member === 'file'
              ? t('fileChanged')
              : t('changeLine', {
                  label: t(member),
                  before: old || t('empty'),
                  after: present || t('empty'),
                })}
            {member === 'file' && comparison && (
              <>
                {' · '}
                <Link to={comparison}>{t('compare')}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={onClose}>
        {t('changesDone')}
      </Button>
    </section>
  );
};
