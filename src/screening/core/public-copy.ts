import type { Verdict } from './finding.js';
import { refuseIntake } from './intake-refusal.js';
import type { IntakeLimits } from './limits.js';
import type { ScreenedFinding } from './screened-finding.js';

export interface VerdictOnFinding {
  readonly key: string;
  readonly verdict: Verdict;
}

export interface PublicCopyRequest {
  /** The .docx to be offered for download, e.g. the official copy. */
  readonly source: Uint8Array;
  /** The file whose findings the verdicts are about; its body becomes the page. */
  readonly screenedDraft: Uint8Array;
  readonly verdicts: readonly VerdictOnFinding[];
  readonly limits?: IntakeLimits;
}

/** A picture of the page, named by the hash of its content. */
export interface PublicImage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface PublicCopy {
  readonly docx: Uint8Array;
  /** Sanitised body of the page; pictures are named relatively, as `images[].name`. */
  readonly html: string;
  readonly images: readonly PublicImage[];
  /** Text of the page, one line a block. */
  readonly text: string;
  /** What in the result still needs a verdict; publication is refused while there is any. */
  readonly unresolved: readonly ScreenedFinding[];
}

export const makePublicCopy = async (
  _request: PublicCopyRequest,
  _conversionBegins: (unpackedBytes: number) => void,
): Promise<PublicCopy> => {
  throw refuseIntake('intake.too_complex', 'conversion');
};
