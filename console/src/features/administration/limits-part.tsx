import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { request, useSingleAction, type Answer } from '../../shared/api';
import { EntryForm, Field } from '../../shared/forms';
import { useLabel, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, Panel, Records } from '../../shared/ui';
import { limitsTexts } from './limits.texts';

type Limits = Answer<'StepLimits'>;
type Limit = Limits['items'][number];

const limitsQuery = queryOptions({
  queryKey: ['step-limits'],
  queryFn: ({ signal }) => request<Limits>('GET', '/api/step-limits', { signal }),
  select: ({ items }) => items,
});

const textOf = (value: number | null): string => (value === null ? '' : String(value));
const numberOf = (text: string): number | null => (text === '' ? null : Number(text));

const LimitForm = ({ limit, close }: { readonly limit: Limit; readonly close: () => void }) => {
  const t = useTexts(limitsTexts);
  const label = useLabel();
  const client = useQueryClient();
  const [days, setDays] = useState(textOf(limit.workingDays));
  const [hours, setHours] = useState(textOf(limit.urgentHours));
  const saving = useSingleAction(
    () =>
      request<Limits>('PUT', `/api/step-limits/${limit.step}`, {
        json: { workingDays: numberOf(days), urgentHours: numberOf(hours) },
      }),
    (answer) => {
      client.setQueryData(limitsQuery.queryKey, answer);
      close();
    },
  );
  return (
    <EntryForm
      title={t('changeTitle', { step: label(limit.label) })}
      error={saving.error}
      isPending={saving.isPending}
      onSubmit={() => saving.start(undefined)}
      onCancel={close}
    >
      <Field id="limit-days" label={t('workingDays')} hint={t('workingDaysHint')}>
        <Input
          id="limit-days"
          inputMode="numeric"
          maxLength={2}
          value={days}
          onChange={({ target }) => setDays(target.value.replaceAll(/\D/g, ''))}
        />
      </Field>
      <Field id="limit-hours" label={t('urgentHours')} hint={t('urgentHoursHint')}>
        <Input
          id="limit-hours"
          inputMode="numeric"
          maxLength={3}
          value={hours}
          onChange={({ target }) => setHours(target.value.replaceAll(/\D/g, ''))}
        />
      </Field>
    </EntryForm>
  );
};

/** 各环节办理时限: what the office allows for each step. */
export const LimitsPart = () => {
  const t = useTexts(limitsTexts);
  const label = useLabel();
  const { data, error, isPending, refetch } = useQuery(limitsQuery);
  const [openStep, setOpenStep] = useState<string>();
  const open = data?.find(({ step }) => step === openStep);
  if (isPending) return <Loading />;
  if (!data) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <>
      {open && <LimitForm key={open.step} limit={open} close={() => setOpenStep(undefined)} />}
      <p>{t('limitsLead')}</p>
      <Panel title={t('limits')}>
        <Records
          caption={t('limits')}
          rows={data}
          rowKey={({ step }) => step}
          columns={[
            { key: 'step', title: t('step'), heading: true, cell: (one) => label(one.label) },
            {
              key: 'days',
              title: t('workingDays'),
              width: 200,
              cell: ({ workingDays }) =>
                workingDays === null ? t('noLimit') : t('days', { count: workingDays }),
            },
            {
              key: 'hours',
              title: t('urgentHours'),
              width: 200,
              cell: ({ urgentHours }) =>
                urgentHours === null ? t('asOthers') : t('hours', { count: urgentHours }),
            },
            {
              key: 'actions',
              title: t('actions'),
              width: 100,
              cell: ({ step }) => (
                <Button
                  size="small"
                  onClick={() => {
                    setOpenStep(step);
                    window.scrollTo({ top: 0 });
                  }}
                >
                  {t('change')}
                </Button>
              ),
            },
          ]}
        />
      </Panel>
    </>
  );
};
