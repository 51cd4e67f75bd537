import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { monotonicMilliseconds } from '../shared/clock.js';
import type { Finding } from './core/finding.js';
import { IntakeError } from './core/intake-refusal.js';
import type { IntakeLimits } from './core/limits.js';
import type { PictureReader } from './core/read-pictures.js';
import { inspectFile } from './core/screen-file.js';
import { tesseractReader, type TesseractSettings } from './tesseract.js';

export interface ScreenChildRequest {
  readonly file: string;
  readonly reveal: boolean;
  readonly limits: IntakeLimits;
  readonly tesseract: TesseractSettings | undefined;
}

/** One line of the command's output. */
export interface ScreenLine {
  readonly file: string;
  readonly verdict: 'refuse' | 'finding' | 'clean';
  readonly code?: string;
  readonly message?: string;
  readonly findings: readonly {
    readonly kind: string;
    readonly severity: string;
    readonly part: string;
    readonly location: string;
    readonly value?: string;
    readonly masked: string;
    readonly count?: number;
  }[];
  readonly html?: string;
  readonly ms: number;
  readonly mb: number;
  /** For the sentence; not printed. */
  readonly reason?: string;
  readonly detail?: Readonly<Record<string, string | number | undefined>>;
}

export type ScreenChildReply =
  { readonly extendMs: number } | { readonly line: ScreenLine; readonly restMb: number };

const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);

/** Begins the measurement anew where the system can do that (Linux). */
const resetPeak = (): void => {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // The peak of the whole process is then the best figure there is.
  }
};

const peak = (): number => {
  try {
    const kilobytes = /VmHWM:\s{1,9}(\d{1,12})/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Math.round(Number(kilobytes) / 1024);
  } catch {
    // not Linux
  }
  return Math.round(process.resourceUsage().maxRSS / 1024);
};

const lineOf = (
  { kind, severity, part, location, value, values, masked, count }: Finding,
  reveal: boolean,
): ScreenLine['findings'][number] => ({
  kind,
  severity,
  part,
  location,
  ...(reveal ? { value: value === '' ? values.slice(0, 20).join('\n') : value } : {}),
  masked,
  ...(count > 1 ? { count } : {}),
});

const convert = async (
  bytes: Buffer,
  unpackedBytes: number,
  limits: IntakeLimits,
): Promise<{ html: string; differences: readonly Finding[] }> => {
  const extendMs = limits.conversionMs + (limits.conversionMsPerMb * unpackedBytes) / 1_000_000;
  process.send!({ extendMs } satisfies ScreenChildReply);
  const { previewPage } = await import('./core/public-copy.js');
  return previewPage(bytes, limits);
};

/** Says how much longer it may take before the first picture is read. */
const withTime = (reader: PictureReader, { fileMs, pictureMs }: TesseractSettings): PictureReader => {
  let begun = false;
  return {
    read: (bytes) => {
      if (!begun) process.send!({ extendMs: fileMs + pictureMs } satisfies ScreenChildReply);
      begun = true;
      return reader.read(bytes);
    },
  };
};

const screen = async ({ file, reveal, limits, tesseract }: ScreenChildRequest): Promise<ScreenLine> => {
  resetPeak();
  const start = monotonicMilliseconds();
  const bytes = readFileSync(file);
  const reader = tesseract && withTime(tesseractReader(tesseract), tesseract);
  const options = { fileName: basename(file), accept: 'any', limits } as const;
  const inspection = await inspectFile(bytes, options, undefined, reader);
  let { refusal } = inspection;
  let findings = inspection.findings;
  let html = '';
  if (!refusal && inspection.type === 'docx') {
    try {
      const page = await convert(bytes, inspection.unpackedBytes, limits);
      findings = [...findings, ...page.differences];
      html = page.html;
    } catch (error) {
      const detail = error instanceof IntakeError ? error.detail : { reason: 'conversion' };
      refusal = { ok: false, code: error instanceof IntakeError ? error.code : 'intake.too_complex', detail };
    }
  }
  return {
    file,
    verdict: refusal ? 'refuse' : findings.length > 0 ? 'finding' : 'clean',
    ...(refusal ? { code: refusal.code, reason: refusal.detail.reason, detail: refusal.detail } : {}),
    findings: findings.map((finding) => lineOf(finding, reveal)),
    ...(reveal ? { html } : {}),
    ms: Math.round(monotonicMilliseconds() - start),
    mb: peak(),
  };
};

process.on('message', (request: ScreenChildRequest) => {
  screen(request).then(
    (line) =>
      process.send!({ line, restMb: megabytes(process.memoryUsage().rss) } satisfies ScreenChildReply),
    () => process.exit(1),
  );
});
