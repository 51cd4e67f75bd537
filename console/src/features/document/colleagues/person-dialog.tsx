import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal, Select } from 'antd';
import { useId, type FormEvent, type ReactNode } from 'react';
import { request, useSingleAction } from '../../../shared/api';
import { useStoredDraft } from '../../../shared/forms';
import { useTexts } from '../../../shared/i18n';
import { LoadFailure, Loading, ProblemAlert } from '../../../shared/ui';
import { colleaguesTexts } from './colleagues.texts';

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly section?: { readonly name: string } | null;
}

interface Written {
  readonly personId?: string | undefined;
  readonly text: string;
}
const NOTHING: Written = { text: '' };

interface Props {
  /** Under which what is typed is kept until it is sent. */
  readonly draftKey: string;
  readonly title: string;
  readonly lead: string;
  readonly personLabel: string;
  readonly textLabel: string;
  readonly confirmLabel: string;
  /** Shown when there is nobody to choose. */
  readonly nobody?: ReactNode;
  /** Where the server names whom the caller may choose. */
  readonly candidatesPath: string;
  readonly send: (personId: string, text: string) => Promise<unknown>;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** A colleague and a sentence to them: what is typed stays when the dialog is closed or refused. */
export const PersonDialog = (props: Props) => {
  const t = useTexts(colleaguesTexts);
  const id = useId();
  const { candidatesPath, send, onSent, onClose } = props;
  const draft = useStoredDraft<Written>(props.draftKey, NOTHING);
  const { personId, text } = draft.value;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['candidates', candidatesPath],
    queryFn: ({ signal }) => request<{ items: readonly Candidate[] }>('GET', candidatesPath, { signal }),
    gcTime: 0,
  });
  const sending = useSingleAction(
    () => send(personId!, text.trim()),
    () => {
      draft.clear(NOTHING);
      onSent();
    },
  );
  const chosen = data?.items.some((one) => one.id === personId) ? personId : undefined;
  const isReady = chosen !== undefined && text.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) sending.start(undefined);
  };
  return (
    <Modal open title={props.title} footer={null} onCancel={onClose} width={480} closable={false}>
      {isPending ? (
        <Loading />
      ) : error ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : data.items.length === 0 && props.nobody ? (
        <>
          <p className="colleagues-lead">{props.nobody}</p>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      ) : (
        <form className="colleagues-form" onSubmit={submit}>
          <p className="colleagues-lead">{props.lead}</p>
          <div className="action-field">
            <label htmlFor={`${id}-person`}>{props.personLabel}</label>
            <Select
              id={`${id}-person`}
              value={chosen ?? null}
              placeholder={t('choose')}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(value) => draft.change({ ...draft.value, personId: value ?? undefined })}
              options={data.items.map(({ id: value, name, section }) => ({
                value,
                label: section ? `${name}（${section.name}）` : name,
              }))}
            />
          </div>
          <div className="action-field">
            <label htmlFor={`${id}-text`}>{props.textLabel}</label>
            <Input.TextArea
              id={`${id}-text`}
              value={text}
              maxLength={2000}
              autoSize={{ minRows: 2, maxRows: 8 }}
              onChange={({ target }) => draft.change({ ...draft.value, text: target.value })}
            />
          </div>
          <ProblemAlert error={sending.error} />
          <div className="action-go">
            <Button type="primary" htmlType="submit" disabled={!isReady} loading={sending.isPending}>
              {props.confirmLabel}
            </Button>
            <Button type="text" onClick={onClose}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
};
