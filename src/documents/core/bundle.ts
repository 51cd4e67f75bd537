import type { Json } from '../../shared/canonical-json.js';
import { fingerprintOf } from '../../shared/hash.js';

/** Everything that would be issued. What is not here (category, topic) an approval does not cover. */
export interface Bundle {
  readonly fileSha256: string | null;
  readonly attachments: readonly {
    readonly sha256: string;
    readonly kind: string;
    readonly fileName: string;
  }[];
  readonly title: string;
  readonly genre: string;
  readonly carrier: string;
  readonly isPolicy: boolean;
  readonly isNormative: boolean;
  readonly isUpward: boolean;
  readonly isImportant: boolean;
  readonly interpretationExemption: string | null;
  readonly urgency: string | null;
  readonly recipients: readonly string[];
  readonly copies: readonly string[];
  readonly jointOrgans: readonly string[];
}

/** One fingerprint of the bundle: what changed in it voids, by construction, every approval that covers it. */
export const bundleFingerprint = (bundle: Bundle): string => fingerprintOf({ ...bundle } as unknown as Json);
