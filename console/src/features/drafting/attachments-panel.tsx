import { Button, Radio } from 'antd';
import { useState } from 'react';
import {
  ATTACHMENT_KINDS,
  request,
  useDocumentAction,
  type AttachmentKind,
  type DocumentAnswer,
} from '../../shared/api';
import { FileDrop, UploadFailure, useUpload } from '../../shared/files';
import { useFormat, useTexts } from '../../shared/i18n';
import { Panel } from '../../shared/ui';
import { draftingTexts } from './drafting.texts';
import { SaveProblem } from './save-problem';

export const AttachmentsPanel = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(draftingTexts);
  const format = useFormat();
  const [kind, setKind] = useState<AttachmentKind>('attachment');
  const adding = useUpload();
  const removing = useDocumentAction((attachmentId: string) =>
    request<DocumentAnswer>('DELETE', `/api/documents/${document.id}/attachments/${attachmentId}`, {
      query: { revision: document.revision },
    }),
  );
  const attachments = document.attachments ?? [];
  const fields = { revision: String(document.revision), kind };
  return (
    <Panel id="place-attachments" title={t('attachments')}>
      {attachments.length === 0 && <p className="drafting-lead">{t('noAttachments')}</p>}
      <ul className="drafting-files">
        {attachments.map(({ id, kind: itsKind, fileName, bytes }) => (
          <li key={id}>
            <span className="mark">{t(itsKind)}</span>
            <a href={`/api/documents/${document.id}/attachments/${id}/file`}>{fileName}</a>
            <small>{format.bytes(bytes)}</small>
            <Button
              size="small"
              type="link"
              aria-label={t('removeNamed', { name: fileName })}
              disabled={removing.isPending}
              onClick={() => removing.start(id)}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Radio.Group
        className="drafting-kinds"
        aria-label={t('attachmentKind')}
        value={kind}
        onChange={({ target }) => setKind(target.value as AttachmentKind)}
      >
        {ATTACHMENT_KINDS.map((one) => (
          <Radio key={one} value={one}>
            {t(one)}
            <small>{t(`${one}Hint`)}</small>
          </Radio>
        ))}
      </Radio.Group>
      <FileDrop
        accept=".docx,.pdf,.xlsx,.png,.jpg,.jpeg"
        hint={t('attachmentTypes')}
        upload={adding.state}
        onFile={(file) =>
          adding.start({
            method: 'POST',
            path: `/api/documents/${document.id}/attachments`,
            file,
            fields,
          })
        }
      />
      <UploadFailure error={adding.error} fileName={adding.failedFile} again={() => adding.again(fields)}>
        <SaveProblem error={adding.error} reset={adding.reset} />
      </UploadFailure>
      <SaveProblem error={removing.error} reset={removing.reset} />
    </Panel>
  );
};
