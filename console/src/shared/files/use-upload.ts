import { useState } from 'react';
import { CancelledError, request, upload, useDocumentAction, type Answer, type DocumentAnswer } from '../api';

export interface Upload {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly file: File;
  readonly fields: Readonly<Record<string, string>>;
}

/** Where an upload stands: the fraction sent, then what the server says of its check. */
export interface UploadState {
  readonly fileName: string;
  readonly sent: number;
  readonly standing: Answer<'UploadStanding'> | undefined;
  readonly cancel: () => void;
}

const ASK_MILLISECONDS = 200;

/** A name for the upload that nobody else has; also where `crypto.randomUUID` is not to be had, without HTTPS. */
const newUploadId = (): string => {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return [4, 6, 8, 10].reduceRight(
    (text, at) => `${text.slice(0, at * 2)}-${text.slice(at * 2)}`,
    hex.join(''),
  );
};

/** Asks how far the check is, one question after the other, until told to stop. @returns how to stop */
const follow = (uploadId: string, tell: (standing: Answer<'UploadStanding'>) => void): (() => void) => {
  const stopping = new AbortController();
  const ask = async (): Promise<void> => {
    // without an answer the outcome of the upload itself still comes
    const standing = await request<Answer<'UploadStanding'>>('GET', `/api/uploads/${uploadId}`, {
      signal: stopping.signal,
    }).catch(() => undefined);
    if (stopping.signal.aborted) return;
    if (standing) tell(standing);
    timer = setTimeout(() => void ask(), ASK_MILLISECONDS);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  void ask();
  return () => {
    stopping.abort();
    clearTimeout(timer);
  };
};

/**
 * Sends a file of a document and follows it: what was sent, then the parts as the server inspects them. A file that
 * did not arrive or was refused can be sent once more with `again`.
 */
export const useUpload = (onDone?: (document: DocumentAnswer) => void) => {
  const [state, setState] = useState<UploadState>();
  const [last, setLast] = useState<Upload>();
  const { start, isPending, error, reset } = useDocumentAction(
    async ({ method, path, file, fields }: Upload) => {
      const uploadId = newUploadId();
      const cancelling = new AbortController();
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append('file', file, file.name);
      setState({ fileName: file.name, sent: 0, standing: undefined, cancel: () => cancelling.abort() });
      const stop = follow(uploadId, (standing) => setState((old) => old && { ...old, standing }));
      try {
        return await upload<DocumentAnswer>(
          method,
          `${path}?upload=${uploadId}`,
          form,
          (sent) => setState((old) => old && { ...old, sent }),
          cancelling.signal,
        );
      } finally {
        stop();
        setState(undefined);
      }
    },
    (document) => {
      setLast(undefined);
      onDone?.(document);
    },
  );
  return {
    start: (sent: Upload) => {
      setLast(sent);
      start(sent);
    },
    /** Sends the same file once more, with the fields of now. */
    again: (fields: Upload['fields']) => last && start({ ...last, fields }),
    /** The name of a file that was sent and not taken in, until another one is chosen. */
    failedFile: isPending ? undefined : last?.file.name,
    state,
    isPending,
    error: error instanceof CancelledError ? null : error,
    reset,
  };
};
