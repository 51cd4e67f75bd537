import { Link } from 'react-router';
import type { DocumentAnswer, DocumentHistory } from '../../../shared/api';
import { compareAddress } from '../../../shared/changes';
import { useFormat, useTexts } from '../../../shared/i18n';
import { useMachineLabels } from '../../../shared/machine';
import { useMe } from '../../../shared/session';
import { oneByOneTexts } from './one-by-one.texts';

interface Props {
  readonly document: DocumentAnswer;
  readonly history: DocumentHistory;
}

/** What happened since this person last acted on the document: who did what, and whether text or attribute differ. */
export const SinceLast = ({ document, history }: Props) => {
  const t = useTexts(oneByOneTexts);
  const format = useFormat();
  const machine = useMachineLabels();
  const me = useMe();
  const { transitions } = history;
  const last = transitions.findLastIndex(({ by, onBehalfOf }) => by.id === me.id || onBehalfOf?.id === me.id);
  const own = transitions[last];
  if (!own) return <p className="card-by">{t('sinceFirst')}</p>;
  const acts = transitions.slice(last + 1);
  const seen = document.versions.findLast(({ sha256 }) => sha256 === own.file)?.version;
  const newest = document.versions.at(-1)?.version;
  const differences = [
    ...(document.file && own.file !== null && document.file.sha256 !== own.file ? [t('fileChanged')] : []),
    ...((acts.at(-1)?.determination ?? own.determination) === own.determination
      ? []
      : [t('attributeChanged')]),
  ];
  if (acts.length === 0 && differences.length === 0) return <p className="card-by">{t('sinceNone')}</p>;
  return (
    <section className="changes" aria-label={t('since')}>
      <h2>{t('since')}</h2>
      <ul>
        {differences.map((difference) => (
          <li key={difference}>
            <b>{difference}</b>
          </li>
        ))}
        {seen !== undefined && newest !== undefined && seen < newest && (
          <li>
            <Link to={compareAddress(document.id, seen, newest)}>{t('compare')}</Link>
          </li>
        )}
        {acts.map((act) => (
          <li key={act.id}>
            {act.by.name} · {machine.event(act)} · {format.instant(act.at)}
          </li>
        ))}
      </ul>
    </section>
  );
};
