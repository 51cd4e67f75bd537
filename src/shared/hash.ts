import { createHash, createHmac } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json.js';

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const sha256Hex = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** SHA-256 over the canonical JSON of a value. */
export const fingerprintOf = (value: Json): string => sha256Hex(canonicalJson(value));

/** HMAC-SHA-256: the same text gives the same digits only to whoever has the key. */
export const keyedHashOf = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex');
