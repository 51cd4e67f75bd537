import { isBlank } from '../../shared/blank.js';
import { refusal, type Refusal } from '../../shared/refusal.js';
import type { CitedGround, DisclosureAttribute, DisclosureDraft } from './disclosure-types.js';
import { findGround, protectsThirdParty, STATE_SECRET_GROUND } from './statutory-ground.js';

/** How open an attribute is; `not_applicable` lies outside the regulation and is as closed as `withheld`. */
const OPENNESS: Readonly<Record<DisclosureAttribute, number>> = {
  not_applicable: 0,
  withheld: 0,
  on_request: 1,
  proactive: 2,
};

/**
 * True when `next` opens what `previous` kept more closed: whoever agreed to the closed text has not agreed
 * to its publication. From `partial` to `full` is an opening too. Without a previous one nothing opens.
 */
export const opensDisclosure = (
  previous: Pick<DisclosureDraft, 'attribute' | 'extent'> | null,
  next: Pick<DisclosureDraft, 'attribute' | 'extent'>,
): boolean => {
  if (previous === null) return false;
  const difference = OPENNESS[next.attribute] - OPENNESS[previous.attribute];
  if (difference !== 0) return difference > 0;
  return OPENNESS[next.attribute] > 0 && previous.extent === 'partial' && next.extent === 'full';
};

/** The evidence that lifts the protection of a third party. @basis 条例第十五条 */
export const THIRD_PARTY_EXCEPTIONS = ['consent', 'public_interest'] as const;

const liftsProtection = (cited: CitedGround): boolean =>
  THIRD_PARTY_EXCEPTIONS.some((key) => !isBlank(cited.evidence[key]));

const missingOf = (cited: CitedGround): readonly string[] => {
  const ground = findGround(cited.code);
  if (!ground) return [];
  const missing = ground.sourceEvidence.map(({ key }) => key).filter((key) => isBlank(cited.evidence[key]));
  return ground.force === 'may' && isBlank(cited.reason) ? [...missing, 'reason'] : missing;
};

/** A ground in a refusal: its code for programs, its words for the reader (in English the code stands for them). */
const named = (code: string) => ({ code, name: findGround(code)?.label ?? code, nameEn: code });

const checkGround = (cited: CitedGround, index: number, closed: boolean): readonly Refusal[] => {
  if (cited.code === STATE_SECRET_GROUND) {
    return [refusal('disclosure.ground_not_storable', { ...named(cited.code), index })];
  }
  const ground = findGround(cited.code);
  if (!ground?.usableForDocuments) {
    return [refusal('disclosure.ground_not_usable', { ...named(cited.code), index })];
  }
  if (!closed && liftsProtection(cited)) return [];
  const missing = missingOf(cited);
  return missing.length > 0
    ? [refusal('disclosure.ground_incomplete', { ...named(cited.code), index, missing })]
    : [];
};

/** The third-party grounds under which something was closed and which nothing on record has lifted since. */
const protectedBy = (record: readonly DisclosureDraft[]): readonly string[] => {
  const codes = new Set<string>();
  for (const { attribute, grounds } of record) {
    for (const cited of grounds) {
      if (!protectsThirdParty(cited.code)) continue;
      if (attribute !== 'withheld' && liftsProtection(cited)) codes.delete(cited.code);
      else codes.add(cited.code);
    }
  }
  return [...codes];
};

/**
 * The third-party grounds of `previous`, or of an earlier determination on record, that `next` would open although nobody consented and no finding of
 * public interest is given. A ground that stays for the closed part of a partial disclosure is not opened.
 */
const checkThirdParties = (
  next: DisclosureDraft,
  previous: DisclosureDraft | null,
  record: readonly DisclosureDraft[],
): readonly Refusal[] => {
  if (previous === null || !opensDisclosure(previous, next)) return [];
  const stillClosed = (code: string): boolean =>
    next.extent === 'partial' && next.grounds.some((cited) => cited.code === code);
  const lifted = (code: string): boolean =>
    next.grounds.some((cited) => cited.code === code && liftsProtection(cited));
  const cited = previous.grounds.map(({ code }) => code).filter(protectsThirdParty);
  const codes = new Set([...cited, ...protectedBy(record)]);
  return [...codes]
    .filter((code) => !stillClosed(code) && !lifted(code))
    .map((code) => refusal('disclosure.third_party_consent_missing', named(code)));
};

/**
 * Everything that is missing in the content of a determination, in a stable order; empty when it is complete.
 *
 * `previous` is the determination that it replaces on its way or in force (null while the document has never
 * been submitted). An A15 ground is opened by citing it again with `evidence.consent` (第三方书面同意) or
 * `evidence.public_interest` (不公开会对公共利益造成重大影响), or by keeping it for the closed part of a
 * partial disclosure. `record` holds all earlier determinations, oldest first: another ground in between lifts
 * no protection.
 * @basis 条例第十三条至第十六条
 */
export const checkDetermination = (
  draft: DisclosureDraft | null,
  previous: DisclosureDraft | null = null,
  record: readonly DisclosureDraft[] = [],
): readonly Refusal[] => {
  if (draft === null) return [refusal('disclosure.attribute_missing')];
  const closed = draft.attribute === 'withheld';
  const refusals: Refusal[] = [];
  if (closed && draft.grounds.length === 0) refusals.push(refusal('disclosure.ground_missing'));
  draft.grounds.forEach((cited, index) => refusals.push(...checkGround(cited, index, closed)));
  const needsReason = draft.attribute === 'on_request' || draft.attribute === 'not_applicable';
  if (needsReason && isBlank(draft.reason)) refusals.push(refusal('disclosure.reason_missing'));
  refusals.push(...checkThirdParties(draft, previous, record));
  return refusals;
};
