import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../shared/i18n';
import { PageHead, Parts, usePart } from '../../shared/ui';
import { HistoryPart } from './history-part';
import { RescreeningPart } from './rescreening-part';
import { RulesPart } from './rules-part';
import './screening.css';
import { rulesQuery } from './screening-queries';
import { screeningTexts } from './screening.texts';

const PARTS = { rules: RulesPart, history: HistoryPart, rescreening: RescreeningPart } as const;
const NAMES = ['rules', 'history', 'rescreening'] as const;

/** What the office adds to the screening, who changed it, and what it finds in what is published. */
export const ScreeningPage = () => {
  const t = useTexts(screeningTexts);
  const { data: rules } = useQuery(rulesQuery);
  const part = usePart(NAMES);
  const Part = PARTS[part];
  const names = NAMES.filter((name) => name !== 'rescreening' || rules?.mayReadRescreening === true);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Parts label={t('parts')} current={part} parts={names.map((name) => ({ name, label: t(name) }))} />
      <Part />
    </>
  );
};
