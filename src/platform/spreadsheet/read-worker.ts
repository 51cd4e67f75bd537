import { parentPort } from 'node:worker_threads';
import readXlsxFile from 'read-excel-file/node';
import { yieldToRequests } from '../yield-to-requests.js';

export interface ReadReply {
  /** The first sheet, or undefined when the file is no spreadsheet. */
  readonly lines?: readonly (readonly string[])[];
}

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
};

const read = async (bytes: Uint8Array): Promise<ReadReply> => {
  try {
    const [first] = await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return first ? { lines: first.data.map((row) => row.map(textOf)) } : {};
  } catch {
    return {};
  }
};

yieldToRequests();
parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await read(bytes)));
