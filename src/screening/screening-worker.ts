import { parentPort } from 'node:worker_threads';
import { yieldToRequests } from '../platform/yield-to-requests.js';
import { sha256Hex } from '../shared/hash.js';
import { compareTexts } from './core/compare-texts.js';
import { IntakeError, intakeRefusalOf } from './core/intake-refusal.js';
import { DEFAULT_LIMITS } from './core/limits.js';
import { makePicturePreview } from './core/picture-preview.js';
import { makePublicAttachment } from './core/public-attachment.js';
import { textOfPage } from './core/page-html.js';
import { makePublicCopy } from './core/public-copy.js';
import { readOutline } from './core/read-outline.js';
import { readParagraphs, readTexts } from './core/read-texts.js';
import type { PictureReader } from './core/read-pictures.js';
import { inspectFile } from './core/screen-file.js';
import { screenPage } from './core/screen-page.js';
import { withoutValues } from './core/screened-finding.js';
import { engineOf } from './screening-engine.js';
import { tesseractReader } from './tesseract.js';
import type { ScreenAnswer, WorkerAnswer, WorkerReply, WorkerRequest } from './worker-protocol.js';

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Says how much longer it may take before the first picture is read. */
const readerOf = ({
  id,
  tesseract,
}: Extract<WorkerRequest, { task: 'screen' }>): PictureReader | undefined => {
  if (!tesseract) return undefined;
  const reader = tesseractReader(tesseract);
  let begun = false;
  return {
    read: (bytes) => {
      if (!begun) send({ id, extendMs: tesseract.fileMs + tesseract.pictureMs });
      begun = true;
      return reader.read(bytes);
    },
  };
};

const screen = async (request: Extract<WorkerRequest, { task: 'screen' }>): Promise<ScreenAnswer> => {
  const bytes = bufferOf(request.bytes);
  const { refusal, type, findings, unpackedBytes } = await inspectFile(
    bytes,
    request.options,
    (parts) => send({ id: request.id, parts }),
    readerOf(request),
  );
  if (refusal || type === undefined)
    return refusal ?? { ok: false, code: 'intake.not_docx', detail: { reason: 'unknown' } };
  const screening = {
    sha256: sha256Hex(bytes),
    bytes: bytes.length,
    unpackedBytes,
    type,
    findings: withoutValues(findings, request.fingerprintKey),
    engine: engineOf(request.options.limits?.office),
  };
  return { ok: true, screening };
};

const answer = async (request: WorkerRequest): Promise<WorkerAnswer> => {
  try {
    if (request.task === 'screen') return await screen(request);
    if (request.task === 'page') {
      const text = [...request.lines, textOfPage(request.html)].join('\n');
      const findings = withoutValues(screenPage(text, [], [], request.limits), request.fingerprintKey);
      return { ok: true, findings };
    }
    if (request.task === 'publicAttachment')
      return { ok: true, ...(await makePublicAttachment(request.request)) };
    if (request.task === 'preview') {
      const { bytes, part, limits } = request;
      return { ok: true, picture: await makePicturePreview(bufferOf(bytes), part, limits) };
    }
    if (request.task === 'texts') return { ok: true, ...readTexts(bufferOf(request.bytes), request.limits) };
    if (request.task === 'outline') {
      const { bytes, targets, limits } = request;
      return { ok: true, ...(await readOutline(bufferOf(bytes), targets, limits)) };
    }
    if (request.task === 'compare') {
      const [before, after] = [request.before, request.after].map((bytes) =>
        readParagraphs(bufferOf(bytes), request.limits),
      );
      return { ok: true, ...compareTexts(before!, after!) };
    }
    const extend = (unpackedBytes: number): void => {
      const { conversionMs, conversionMsPerMb } = request.request.limits ?? DEFAULT_LIMITS;
      const extendMs = conversionMs + (conversionMsPerMb * unpackedBytes) / 1_000_000;
      send({ id: request.id, extendMs });
    };
    return { ok: true, ...(await makePublicCopy(request.request, extend)) };
  } catch (error) {
    if (error instanceof IntakeError) return intakeRefusalOf(error);
    throw error;
  }
};

const send = (reply: WorkerReply): void => parentPort!.postMessage(reply);

yieldToRequests();
parentPort!.on('message', (request: WorkerRequest) => {
  answer(request).then(
    (result) => send({ id: request.id, answer: result }),
    // The message may quote the document: only the kind of the error leaves the thread.
    (error: unknown) => send({ id: request.id, failure: error instanceof Error ? error.name : 'unknown' }),
  );
});
