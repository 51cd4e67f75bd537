import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import {
  isRevisionConflict,
  request,
  useDocumentAction,
  type Answer,
  type DocumentAnswer,
} from '../../shared/api';
import { useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { ProblemAlert } from '../../shared/ui';
import { registerTexts } from './register.texts';
import { registrationTexts } from './registration.texts';

export interface FormProps {
  readonly document: DocumentAnswer;
  readonly onDone: (document: DocumentAnswer) => void;
  readonly onConflict: () => void;
}

const SERIES = /^[\u4e00-\u9fa5]{2,12}$/;

/** 复核登记: the number that would be given, then the number. */
export const RegisterForm = ({ document, onDone, onConflict }: FormProps) => {
  const t = useTexts(registrationTexts);
  const r = useTexts(registerTexts);
  const draft = useStoredDraft(`register.${document.id}`, { series: '' });
  const [reserved, setReserved] = useState('');
  const series = draft.value.series.trim();
  const asked = SERIES.test(series) ? series : '';
  const next = useQuery({
    queryKey: ['register', 'next', document.id, asked],
    queryFn: ({ signal }) =>
      request<Answer<'NextNumber'>>('GET', '/api/register/next', {
        signal,
        query: { document: document.id, series: asked },
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const registering = useDocumentAction(
    () =>
      request<DocumentAnswer>('POST', `/api/documents/${document.id}/events`, {
        json: {
          type: 'register',
          revision: document.revision,
          ...(reserved !== '' ? { reserved } : series === '' ? {} : { series }),
        },
      }),
    (answer) => {
      draft.clear({ series: '' });
      onDone(answer);
    },
  );
  return (
    <form
      className="registration-form"
      onSubmit={(event) => {
        event.preventDefault();
        registering.start(undefined);
      }}
    >
      <p className="registration-next" aria-live="polite">
        <span>{t('next')}</span>
        <b>{reserved || (next.data?.number ?? '……')}</b>
        <small>{t('nextHint')}</small>
      </p>
      <label htmlFor={`series-${document.id}`}>{t('series')}</label>
      <Input
        id={`series-${document.id}`}
        value={draft.value.series}
        placeholder={next.data && asked === '' ? next.data.series : t('seriesHint')}
        maxLength={12}
        onChange={({ target }) => draft.change({ series: target.value })}
      />
      <small>{t('seriesHint')}</small>
      {next.data && next.data.reserved.length > 0 && (
        <>
          <label htmlFor={`reserved-${document.id}`}>{r('useReserved')}</label>
          <Select
            id={`reserved-${document.id}`}
            value={reserved}
            options={[
              { value: '', label: r('noReserved') },
              ...next.data.reserved.map(({ number, purpose }) => ({
                value: number,
                label: `${number}　${purpose}`,
              })),
            ]}
            onChange={setReserved}
          />
        </>
      )}
      <ProblemAlert
        error={registering.error}
        action={
          isRevisionConflict(registering.error) && (
            <Button
              size="small"
              onClick={() => {
                registering.reset();
                onConflict();
              }}
            >
              {t('changed')}
            </Button>
          )
        }
      />
      <ProblemAlert error={next.error} />
      <Button type="primary" htmlType="submit" loading={registering.isPending}>
        {t('register')}
      </Button>
    </form>
  );
};
