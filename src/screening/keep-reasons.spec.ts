import { allowedVerdictsOf } from './core/finding.js';
import { findKeepReason, KEEP_REASONS, OTHER_REASON, suitsKind } from './keep-reasons.js';

describe('the grounds on which something found may stay', () => {
  it('have codes of their own, a label and a basis', () => {
    expect(new Set(KEEP_REASONS.map(({ code }) => code)).size).toBe(KEEP_REASONS.length);
    expect(KEEP_REASONS.filter(({ labels, basis }) => [labels.zh, labels.en, basis].includes(''))).toEqual(
      [],
    );
  });

  it('are for kinds that can be kept at all, and one is for everything', () => {
    const named = KEEP_REASONS.flatMap(({ kinds }) => kinds);
    expect(named.filter((kind) => !allowedVerdictsOf(kind).includes('keep'))).toEqual([]);
    expect(suitsKind(findKeepReason(OTHER_REASON)!, 'picture_unread')).toBe(true);
    expect(suitsKind(findKeepReason('office_head')!, 'mobile')).toBe(false);
  });
});
