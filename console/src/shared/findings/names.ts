import { useTexts } from '../i18n';
import { findingsNames } from './findings-names.texts';

type Key = keyof typeof findingsNames;

const kindKey = (kind: string): Key =>
  `kind_${kind}` in findingsNames ? (`kind_${kind}` as Key) : 'kind_other';

/** What a kind of finding, a decision and a severity are called. */
export const useFindingNames = () => {
  const t = useTexts(findingsNames);
  return {
    kindName: (kind: string): string => t(kindKey(kind)),
    verdictName: (verdict: 'mask' | 'remove' | 'keep' | 'false_positive'): string => t(verdict),
    severityName: (severity: 'block' | 'warn' | 'info'): string => t(severity),
  };
};
