import { useState } from 'react';
import { upload, useDocumentAction, type DocumentAnswer } from '../api';

interface Upload {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly file: File;
  readonly fields: Readonly<Record<string, string>>;
}

/** Sends a file of a document; `progress` is the fraction sent while it is on its way. */
export const useUpload = (onDone?: (document: DocumentAnswer) => void) => {
  const [progress, setProgress] = useState<number>();
  const action = useDocumentAction(({ method, path, file, fields }: Upload) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file, file.name);
    setProgress(0);
    return upload<DocumentAnswer>(method, path, form, setProgress).finally(() => setProgress(undefined));
  }, onDone);
  return { ...action, progress };
};
