import type { DisclosureInput } from '../../shared/disclosure';
import type { Removal } from '../../shared/removals';
import type { Selection } from './place';

/** What somebody is marking: kept in the tab until it is sent. */
export interface MarkDraft {
  /** `body` or the identifier of an attachment. */
  readonly source: string;
  readonly selection?: Selection;
  /** The first one is chosen; the others are what was typed before another one was. */
  readonly grounds: DisclosureInput['grounds'];
  readonly repeatsReason: string;
  /** The mark that is changed; a new one without. */
  readonly removalId?: string;
}

export const EMPTY_DRAFT: MarkDraft = { source: 'body', grounds: [], repeatsReason: '' };

/** The beginning of a change: place and ground as they are on record. */
export const draftOf = (removal: Removal): MarkDraft => {
  const { id, source, target, status, suggestion, repeatsReason } = removal;
  const place = status === 'carried' && target.type !== 'whole' ? suggestion : target;
  return {
    source,
    grounds: [citedGround(removal)],
    repeatsReason: repeatsReason ?? '',
    removalId: id,
    ...(place === null ? {} : { selection: { anchor: place, target: place } }),
  };
};

/** The ground as the API takes it. */
export const citedGround = ({ ground: { code, evidence, reason } }: Removal) => ({
  code,
  evidence,
  ...(reason === undefined ? {} : { reason }),
});
