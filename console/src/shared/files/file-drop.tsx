import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useTexts } from '../i18n';
import './files.css';
import { filesTexts } from './files.texts';
import { UploadProgress } from './upload-progress';
import type { UploadState } from './use-upload';

interface Props {
  /** Endings of names, as the file dialog wants them: `.docx,.pdf`. */
  readonly accept: string;
  readonly hint: ReactNode;
  readonly onFile: (file: File) => void;
  readonly disabled?: boolean;
  /** While a file is on its way or being checked. */
  readonly upload?: UploadState | undefined;
  /** The same where nothing is known of how far it is. */
  readonly isBusy?: boolean;
  readonly fileName?: string | undefined;
}

/** A place to drop a file, or to choose one by keyboard. What it is, the server finds out. */
export const FileDrop = ({
  accept,
  hint,
  onFile,
  disabled = false,
  upload,
  isBusy = false,
  fileName,
}: Props) => {
  const t = useTexts(filesTexts);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const busy = isBusy || upload !== undefined;
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !disabled && !busy) onFile(file);
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={over ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {busy ? (
        upload ? (
          <UploadProgress state={upload} />
        ) : (
          <div role="status">
            <p>{t('stage_unknown')}</p>
            <progress aria-label={t('progress')} />
          </div>
        )
      ) : (
        <>
          {fileName && <p className="file-drop-name">{fileName}</p>}
          <p>
            {t('drop')}
            <label htmlFor={id}>{t('choose')}</label>
            <input
              ref={input}
              id={id}
              type="file"
              className="visually-hidden"
              accept={accept}
              disabled={disabled}
              onChange={({ target }) => take(target.files)}
            />
          </p>
          <p className="file-drop-hint">{hint}</p>
        </>
      )}
    </div>
  );
};
