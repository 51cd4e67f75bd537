import { detect } from './detect.js';
import { type Finding, PERSONAL_KINDS } from './finding.js';
import { FindingCollector } from './finding-collector.js';
import { IntakeError, refuseIntake } from './intake-refusal.js';
import { DEFAULT_LIMITS, type IntakeLimits } from './limits.js';
import { leaveOutOfBoth } from './leave-out-of-both.js';
import { maskValue } from './mask-value.js';
import type { OfficeRules } from './office-rules.js';
import { openPackage, type OpenPackage } from './open-package.js';
import { type PackageGraph, readPackageGraph } from './package-graph.js';
import { readShownText } from './shown-text.js';
import { makePage } from './page-html.js';
import { screenPage } from './screen-page.js';
import { cleanDocx, type CleanDocx, type Decisions, writeDocx } from './redact-docx.js';
import type { Redaction } from './redact-text.js';
import type { RemovalTarget } from './removal-target.js';
import { screenPackage } from './screen-docx.js';
import { type ScreenedFinding, withoutValue } from './screened-finding.js';
import { judgePictures, type VerdictOnFinding } from './verdict-on-finding.js';

export type { VerdictOnFinding } from './verdict-on-finding.js';

export interface PublicCopyRequest {
  /** The .docx to be offered for download, e.g. the official copy. */
  readonly source: Uint8Array;
  /** The file whose findings the verdicts are about; its body becomes the page. */
  readonly screenedDraft: Uint8Array;
  readonly verdicts: readonly VerdictOnFinding[];
  /** Ranges of the screened draft that are left out. @basis 政府信息公开条例第三十七条 */
  readonly removals?: readonly RangeLeftOut[];
  /** Marks that the office itself wrote into `source` (its 附注, for instance): they are known and need no verdict. */
  readonly ownMarks?: readonly string[];
  readonly limits?: IntakeLimits;
}

/** A range to leave out, and whether somebody found that the same may stay where it stands once more. */
export interface RangeLeftOut {
  readonly target: RemovalTarget;
  readonly repeatsMayStay: boolean;
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

export interface Screened {
  readonly opened: OpenPackage;
  readonly graph: PackageGraph;
  readonly findings: readonly Finding[];
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** @throws IntakeError */
export const screenDocx = (bytes: Uint8Array, limits: IntakeLimits): Screened => {
  const findings = new FindingCollector(limits);
  const { opened, graph, type } = screenPackage(asBuffer(bytes), limits, findings);
  if (type !== 'docx') throw refuseIntake('intake.not_docx', type);
  return { opened, graph, findings: findings.findings };
};

const idOf = (kind: string, value: string): string => `${kind}/${value.replaceAll(/\s+/g, '')}`;
/** Marks and mentions carry some of what follows them; their beginning tells them apart. */
const coverageIdOf = ({ kind }: Finding, value: string): string =>
  kind === 'secrecy_mention' || kind === 'restricted_mark'
    ? idOf(kind, value).slice(0, kind.length + 7)
    : idOf(kind, value);

export interface Judged {
  readonly decisions: Decisions;
  /** Whether a verdict lets every value of a finding stand. */
  readonly covers: (finding: Finding) => boolean;
  readonly keptKeys: ReadonlySet<string>;
}

/** Applies verdicts to the values that they are about: `remove` before `mask` before `keep` for the same value. */
export const judgeFindings = (
  findings: readonly Finding[],
  verdicts: readonly VerdictOnFinding[],
  office?: OfficeRules,
): Judged => {
  const byKey = new Map(verdicts.map(({ key, verdict }) => [key, verdict]));
  const redactions = new Map<string, Redaction>();
  const covered = new Set<string>();
  const keptKeys = new Set<string>();
  const removedUnseen: string[] = [];
  for (const finding of findings) {
    const verdict = byKey.get(finding.key);
    if (verdict === undefined || !finding.allowedVerdicts.includes(verdict)) continue;
    if (verdict === 'keep' || verdict === 'false_positive') {
      keptKeys.add(finding.key);
      if (finding.kind !== 'picture_unread')
        for (const value of finding.values) covered.add(coverageIdOf(finding, value));
    } else if (finding.kind === 'hidden_text') removedUnseen.push(finding.value);
    else if (finding.kind !== 'picture_unread') {
      for (const value of finding.values) {
        const id = idOf(finding.kind, value);
        if (redactions.get(id)?.verdict === 'remove') continue;
        redactions.set(id, {
          kind: finding.kind,
          value: textToRedact(finding, value),
          ...(office ? { mask: maskValue(finding.kind, value, office.masks) } : {}),
          verdict: verdict === 'remove' ? 'remove' : 'mask',
        });
      }
    }
  }
  for (const id of redactions.keys()) covered.delete(id);
  const covers = (finding: Finding): boolean =>
    finding.values.length > 0 && finding.values.every((value) => covered.has(coverageIdOf(finding, value)));
  return {
    decisions: { redactions: [...redactions.values()], removedPictures: new Set(), removedUnseen },
    covers,
    keptKeys,
  };
};

interface JudgedDraft extends Judged {
  /** Hashes of the pictures that a person has looked at. */
  readonly keptPictures: ReadonlySet<string>;
}

const judge = (
  draft: Screened,
  verdicts: readonly VerdictOnFinding[],
  office: OfficeRules | undefined,
): JudgedDraft => {
  const judged = judgeFindings(draft.findings, verdicts, office);
  const { removedPictures, keptPictures } = judgePictures(draft.opened, draft.findings, verdicts);
  return { ...judged, decisions: { ...judged.decisions, removedPictures }, keptPictures };
};

/** A mention is removed without what follows it. */
const textToRedact = ({ kind }: Finding, value: string): string => {
  if (kind !== 'secrecy_mention') return value;
  const match = detect(value).find((found) => found.kind === kind);
  return match ? value.slice(match.start, match.end) : value;
};

const unresolvedIn = (result: Screened, docx: CleanDocx, judged: JudgedDraft): Finding[] => {
  const origins = new Map(docx.pictures.map(({ name, originSha256 }) => [name, originSha256]));
  return result.findings.filter((finding) => {
    if (finding.severity === 'info') return false;
    if (finding.kind === 'picture_unread') return !judged.keptPictures.has(origins.get(finding.part) ?? '');
    return !judged.covers(finding);
  });
};

/** The clean copy of one document by the verdicts on itself, and what in it is left to decide. @throws IntakeError */
export const cleanDocument = async (
  file: Uint8Array,
  verdicts: readonly VerdictOnFinding[],
  limits: IntakeLimits,
): Promise<{ readonly bytes: Buffer; readonly unresolved: readonly Finding[] }> => {
  const screened = screenDocx(file, limits);
  const judged = judge(screened, verdicts, limits.office);
  const { bytes, docx, result } = finish(await cleanOf(screened, judged, limits), limits);
  return { bytes, unresolved: unresolvedIn(result, docx, judged) };
};

const cleanOf = (screened: Screened, judged: Judged, limits: IntakeLimits): Promise<CleanDocx> =>
  cleanDocx(screened.opened, screened.graph, judged.decisions, limits);

const finish = (docx: CleanDocx, limits: IntakeLimits) => {
  const bytes = writeDocx(docx);
  return { docx, bytes, result: screenDocx(bytes, limits) };
};

/**
 * Makes what may be published: the page from the screened draft, the download from `source`, both with the
 * verdicts applied to every place where a value stands, and screens the results again.
 * @basis 政府信息公开条例第三十七条
 * @param conversionBegins told before the part that takes long, with the unpacked size in bytes
 * @throws IntakeError when a file cannot be read or converted
 */
export const makePublicCopy = async (
  request: PublicCopyRequest,
  conversionBegins: (unpackedBytes: number) => void = () => undefined,
): Promise<PublicCopy> => {
  const limits = request.limits ?? DEFAULT_LIMITS;
  const draft = screenDocx(request.screenedDraft, limits);
  const same = Buffer.compare(asBuffer(request.source), asBuffer(request.screenedDraft)) === 0;
  const source = same ? draft : screenDocx(request.source, limits);
  const judged = judge(draft, request.verdicts, limits.office);
  const removals = request.removals ?? [];
  const draftDocx = await cleanOf(draft, judged, limits);
  const sourceDocx = same ? draftDocx : await cleanOf(source, judged, limits);
  const without = leaveOutOfBoth(draftDocx, sourceDocx, removals, limits);
  const body = finish(without.body, limits);
  const download = same ? body : finish(without.download, limits);
  conversionBegins(draft.opened.unpackedBytes);
  const page = await makePage(body.docx, readShownText(body.docx, limits)).catch((error: unknown) => {
    throw error instanceof IntakeError ? error : refuseIntake('intake.too_complex', 'conversion');
  });
  const onPage = screenPage(
    page.text,
    [...page.differences, ...without.differences],
    without.left,
    limits,
  ).filter((finding) => finding.severity !== 'info' && !judged.covers(finding));
  const isOwn = ({ kind, value }: Finding): boolean =>
    kind === 'restricted_mark' && (request.ownMarks ?? []).some((mark) => mark.includes(value));
  const left = new Map<string, Finding>();
  const seen = new Set<string>();
  for (const finding of [
    ...unresolvedIn(download.result, download.docx, judged).filter((finding) => same || !isOwn(finding)),
    ...unresolvedIn(body.result, body.docx, judged),
    ...onPage,
  ]) {
    const id =
      PERSONAL_KINDS.has(finding.kind) || finding.kind.endsWith('mark')
        ? idOf(finding.kind, finding.value)
        : finding.key;
    if (finding.values.length > 0 && seen.has(id)) continue;
    seen.add(id);
    left.set(`${finding.key}/${left.size}`, finding);
  }
  return {
    docx: download.bytes,
    html: page.html,
    images: page.images,
    text: page.text,
    unresolved: [...left.values()].map(withoutValue),
  };
};

/** The page that would be published if nothing were decided, and where it differs from the document. */
export const previewPage = async (
  bytes: Uint8Array,
  limits: IntakeLimits = DEFAULT_LIMITS,
): Promise<{ readonly html: string; readonly differences: readonly Finding[] }> => {
  const opened = openPackage(asBuffer(bytes), limits);
  const nothing: Decisions = { redactions: [], removedPictures: new Set(), removedUnseen: [] };
  const docx = await cleanDocx(opened, readPackageGraph(opened, limits), nothing, limits);
  const page = await makePage(docx, readShownText(docx, limits));
  return { html: page.html, differences: screenPage('', page.differences, [], limits) };
};
