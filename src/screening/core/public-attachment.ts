import type { Finding } from './finding.js';
import { refuseIntake, IntakeError } from './intake-refusal.js';
import { DEFAULT_LIMITS, type IntakeLimits } from './limits.js';
import { detectFileType, type FileType, openPackage, packageType } from './open-package.js';
import { readPackageGraph } from './package-graph.js';
import { cleanDocument, judgeFindings } from './public-copy.js';
import { picturesRemovedByText, type VerdictOnFinding } from './verdict-on-finding.js';
import { makePublicPicture } from './public-picture.js';
import { readWorkbook } from './read-workbook.js';
import { writeCleanWorkbook } from './redact-workbook.js';
import type { Redaction } from './redact-text.js';
import { inspectFile } from './screen-file.js';
import { type ScreenedFinding, withoutValue } from './screened-finding.js';
import { parseXml } from './xml-tree.js';

export interface PublicAttachmentRequest {
  readonly bytes: Uint8Array;
  readonly verdicts: readonly VerdictOnFinding[];
  readonly limits?: IntakeLimits;
}

export interface PublicAttachment {
  readonly bytes: Uint8Array;
  readonly type: FileType;
  /** What in the result still needs a verdict or could not be taken out; it must not be published while there is any. */
  readonly unresolved: readonly ScreenedFinding[];
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const cleanWorkbook = (file: Buffer, redactions: readonly Redaction[], limits: IntakeLimits): Buffer => {
  const opened = openPackage(file, limits);
  const graph = readPackageGraph(opened, limits);
  const workbook = readWorkbook(opened, graph, limits);
  const styles = opened.names.find((name) => graph.roles.get(name)?.has('styles'));
  return writeCleanWorkbook(
    workbook,
    styles === undefined ? undefined : parseXml(opened.read(styles), limits),
    redactions,
  );
};

const cleanPicture = async (file: Buffer, limits: IntakeLimits): Promise<Buffer> => {
  const picture = await makePublicPicture(file, limits);
  if (!picture) throw refuseIntake('intake.too_complex', 'conversion');
  return picture.bytes;
};

const cleanWithPdf = async (file: Buffer): Promise<Buffer> => {
  const { cleanPdf } = await import('./clean-pdf.js');
  return cleanPdf(file).catch((error: unknown) => {
    throw error instanceof IntakeError ? error : refuseIntake('intake.not_docx', 'pdf_damaged');
  });
};

/**
 * Makes the copy of an attachment that may be published and screens it again. What cannot be taken out of a file
 * of its type (a value printed in a PDF, for instance) comes back as unresolved.
 * @throws IntakeError
 */
export const makePublicAttachment = async (request: PublicAttachmentRequest): Promise<PublicAttachment> => {
  const limits = request.limits ?? DEFAULT_LIMITS;
  const file = asBuffer(request.bytes);
  const kind = detectFileType(file);
  const type = kind === 'zip' ? packageType(openPackage(file, limits)) : kind;
  if (type === 'compound' || type === 'other') throw refuseIntake('intake.not_docx', 'unknown');
  if (type === 'docx') {
    const { bytes, unresolved } = await cleanDocument(file, request.verdicts, limits);
    return { bytes, type, unresolved: unresolved.map(withoutValue) };
  }
  const { findings } = await inspectFile(file, { accept: 'any', limits });
  const judged = judgeFindings(findings, request.verdicts, limits.office);
  const bytes =
    type === 'xlsx'
      ? cleanWorkbook(file, judged.decisions.redactions, limits)
      : type === 'pdf'
        ? await cleanWithPdf(file)
        : await cleanPicture(file, limits);
  const result = await inspectFile(bytes, { accept: 'any', limits });
  if (result.refusal) throw refuseIntake('intake.too_complex', 'conversion');
  const removedByText = picturesRemovedByText(request.verdicts);
  const keptPicture = (finding: Finding): boolean =>
    finding.kind === 'picture_unread' &&
    !removedByText.has(finding.part) &&
    findings.some(({ key, kind: other }) => other === finding.kind && judged.keptKeys.has(key));
  const unresolved = result.findings.filter(
    (finding) => finding.severity !== 'info' && !judged.covers(finding) && !keptPicture(finding),
  );
  return { bytes, type, unresolved: unresolved.map(withoutValue) };
};
