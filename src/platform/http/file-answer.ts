import { StreamableFile } from '@nestjs/common';

/** A file to keep: browsers save it under its name and never show it as a page of this server. */
export const fileAnswer = (bytes: Buffer, name: string, mediaType: string): StreamableFile =>
  new StreamableFile(bytes, {
    type: mediaType,
    length: bytes.byteLength,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
