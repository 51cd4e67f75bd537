import { Button } from 'antd';
import type { ReactNode } from 'react';
import { problemOf } from '../api';
import { useTexts } from '../i18n';
import { filesTexts } from './files.texts';

interface Props {
  readonly error: Error | null;
  readonly fileName: string | undefined;
  /** Why it was not taken in. */
  readonly children: ReactNode;
  readonly again: () => void;
}

/** What a file itself is refused for will not change by sending it once more. */
const isAboutTheFile = (code: string | undefined): boolean => code?.startsWith('intake.') === true;

/** Which file was not taken in and why; where it may help, the way to send it once more without choosing it again. */
export const UploadFailure = ({ error, fileName, children, again }: Props) => {
  const t = useTexts(filesTexts);
  if (!error && !fileName) return null;
  return (
    <div className="upload-failure">
      {fileName && <p>{t('notTaken', { name: fileName })}</p>}
      {children}
      {fileName && !isAboutTheFile(problemOf(error)?.code) && <Button onClick={again}>{t('again')}</Button>}
    </div>
  );
};
