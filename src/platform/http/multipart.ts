import busboy from 'busboy';
import type { Request } from 'express';
import { InvalidError, UnavailableError } from '../../shared/errors.js';

export interface UploadedFile {
  /** As sent, without folders; never used as a path. */
  readonly name: string;
  readonly bytes: Buffer;
  /** Under which the sender asks how far the check of the file is. */
  readonly uploadId?: string;
}

export interface Multipart {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: UploadedFile | undefined;
}

const FIELD_BYTES = 256 * 1024;
const FIELDS = 32;
const UPLOAD_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const uploadIdOf = ({ query }: Request): string | undefined => {
  const { upload } = query;
  return typeof upload === 'string' && UPLOAD_ID.test(upload) ? upload : undefined;
};

/** Copies what arrives into one place at once: putting a large file together at its end would hold up everybody. */
class GatheredBytes {
  private bytes: Buffer;
  private length = 0;

  constructor(expected: number) {
    this.bytes = Buffer.allocUnsafeSlow(Math.max(expected, 64 * 1024));
  }

  add(chunk: Buffer): void {
    if (this.length + chunk.length > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.length + chunk.length));
      this.bytes.copy(larger, 0, 0, this.length);
      this.bytes = larger;
    }
    chunk.copy(this.bytes, this.length);
    this.length += chunk.length;
  }

  whole(): Buffer {
    return this.bytes.subarray(0, this.length);
  }
}

/**
 * Reads multipart/form-data into memory, bounded; nothing touches the disk, because a file may turn out to
 * be one that must not be stored (保密法第三十一条第三项).
 */
export class MultipartReader {
  private reading = 0;

  constructor(
    private readonly maxFileBytes: number,
    private readonly atOnce: number,
  ) {}

  /** @throws UnavailableError when too many uploads are in memory already */
  async withMultipart<T>(request: Request, use: (form: Multipart) => Promise<T>): Promise<T> {
    if (this.reading >= this.atOnce) throw new UnavailableError('server.busy', 2);
    this.reading += 1;
    try {
      return await use(await this.read(request));
    } finally {
      this.reading -= 1;
    }
  }

  private read(request: Request): Promise<Multipart> {
    const declared = Number(request.headers['content-length'] ?? 0);
    if (declared > this.maxFileBytes + FIELDS * FIELD_BYTES) throw this.tooLarge();
    return new Promise((resolve, reject) => {
      let parser: busboy.Busboy;
      try {
        parser = busboy({
          headers: request.headers,
          defParamCharset: 'utf8',
          limits: {
            files: 1,
            fileSize: this.maxFileBytes,
            fields: FIELDS,
            fieldSize: FIELD_BYTES,
            parts: FIELDS + 1,
          },
        });
      } catch {
        reject(new InvalidError('request.malformed', [{ field: 'file', code: 'draft.file_required' }]));
        return;
      }
      const fields: Record<string, string> = Object.create(null) as Record<string, string>;
      let file: UploadedFile | undefined;
      const fail = (error: Error): void => {
        request.unpipe(parser);
        request.resume();
        reject(error);
      };
      const malformed = (): void => fail(new InvalidError('request.malformed'));
      parser.on('field', (name, value, { valueTruncated }) => {
        if (valueTruncated || name in fields) malformed();
        else fields[name] = value;
      });
      parser.on('file', (field, stream, { filename }) => {
        // A form that ends early destroys the file's stream: unheard, its error would end the process.
        stream.on('error', malformed);
        if (field !== 'file') {
          stream.resume();
          fail(new InvalidError('request.malformed', [{ field, code: 'field.unknown' }]));
          return;
        }
        const bytes = new GatheredBytes(Math.min(declared, this.maxFileBytes));
        stream.on('data', (chunk: Buffer) => bytes.add(chunk));
        stream.on('limit', () => fail(this.tooLarge()));
        stream.on('end', () => {
          const uploadId = uploadIdOf(request);
          file = { name: filename || 'file', bytes: bytes.whole(), ...(uploadId && { uploadId }) };
        });
      });
      parser.on('filesLimit', malformed);
      parser.on('fieldsLimit', malformed);
      parser.on('partsLimit', malformed);
      parser.on('error', malformed);
      parser.on('close', () => resolve({ fields, file }));
      request.on('aborted', malformed);
      request.pipe(parser);
    });
  }

  private tooLarge(): InvalidError {
    return new InvalidError('intake.too_large', [], { reason: 'file_too_large', limit: this.maxFileBytes });
  }
}
