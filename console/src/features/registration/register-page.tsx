import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../shared/i18n';
import { PageHead, Parts, usePart } from '../../shared/ui';
import { NumbersPart } from './numbers-part';
import { DecidedPart, ProposalsPart } from './proposals-part';
import { proposalsQuery } from './register-queries';
import { registerTexts } from './register.texts';
import './registration.css';
import { GapsPart, SeriesPart } from './series-parts';

const PARTS = {
  numbers: NumbersPart,
  proposals: ProposalsPart,
  decided: DecidedPart,
  gaps: GapsPart,
  series: SeriesPart,
} as const;
const NAMES = ['numbers', 'proposals', 'decided', 'gaps', 'series'] as const;

/** 发文登记簿: every number, what two persons change in it, what is missing in it. */
export const RegisterPage = () => {
  const t = useTexts(registerTexts);
  const part = usePart(NAMES);
  const Part = PARTS[part];
  const { data: open } = useQuery(proposalsQuery('open'));
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Parts
        label={t('parts')}
        current={part}
        parts={NAMES.map((name) => ({
          name,
          label: t(name),
          ...(name === 'proposals' ? { count: open?.length } : {}),
        }))}
      />
      <Part />
    </>
  );
};
