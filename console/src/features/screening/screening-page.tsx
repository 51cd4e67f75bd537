import { useTexts } from '../../shared/i18n';
import { postsOf, useMe } from '../../shared/session';
import { PageHead, Parts, usePart } from '../../shared/ui';
import { HistoryPart } from './history-part';
import { RescreeningPart } from './rescreening-part';
import { RulesPart } from './rules-part';
import './screening.css';
import { screeningTexts } from './screening.texts';

const PARTS = { rules: RulesPart, history: HistoryPart, rescreening: RescreeningPart } as const;
const NAMES = ['rules', 'history', 'rescreening'] as const;
/** A hint who has use for the part; the server alone decides. */
const READERS_OF_RESCREENING = ['secrecy_reviewer', 'auditor'];

/** What the office adds to the screening, who changed it, and what it finds in what is published. */
export const ScreeningPage = () => {
  const t = useTexts(screeningTexts);
  const posts = postsOf(useMe());
  const part = usePart(NAMES);
  const Part = PARTS[part];
  const names = NAMES.filter(
    (name) => name !== 'rescreening' || READERS_OF_RESCREENING.some((role) => posts.has(role)),
  );
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Parts label={t('parts')} current={part} parts={names.map((name) => ({ name, label: t(name) }))} />
      <Part />
    </>
  );
};
