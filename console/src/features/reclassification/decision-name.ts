import { useTexts } from '../../shared/i18n';
import { reviewTexts } from './reclassification.texts';
import type { Item } from './review-queries';

/** `decision` in words; in part where only a part is to be opened. */
export const useDecisionName = () => {
  const t = useTexts(reviewTexts);
  return ({ decision, extent }: Pick<Item, 'decision' | 'extent'>): string => {
    if (decision === null) return t('noDecision');
    if (decision === 'keep') return t('keep');
    return t(extent === 'partial' ? 'discloseInPart' : 'disclose');
  };
};
