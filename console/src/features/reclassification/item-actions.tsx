import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { request } from '../../shared/api';
import { EntryForm, Field } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { ProblemAlert } from '../../shared/ui';
import { DecisionForm, type DecisionBody } from './decision-form';
import { reviewTexts } from './reclassification.texts';
import { FACT_KINDS, pathOf, useReviewAction, type Item, type ItemDetail } from './review-queries';

type Step = { readonly path: string; readonly json: object };

const useItemStep = (item: Item, onDone: () => void) =>
  useReviewAction(
    ({ path, json }: Step) =>
      request<ItemDetail>('POST', `${pathOf(item.year)}/items/${item.id}/${path}`, { json }),
    onDone,
  );

interface FormProps {
  readonly item: Item;
  readonly close: () => void;
}

const ReasonForm = ({
  item,
  close,
  path,
  title,
  label,
  more = {},
}: FormProps & {
  readonly path: string;
  readonly title: string;
  readonly label: string;
  readonly more?: object;
}) => {
  const [reason, setReason] = useState('');
  const step = useItemStep(item, close);
  return (
    <EntryForm
      title={title}
      submit={title}
      error={step.error}
      isPending={step.isPending}
      isComplete={reason.trim() !== ''}
      onSubmit={() => step.start({ path, json: { ...more, reason: reason.trim() } })}
      onCancel={close}
    >
      <div className="entry-wide">
        <Field id="review-reason" label={label}>
          <Input.TextArea
            id="review-reason"
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={4000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </Field>
      </div>
    </EntryForm>
  );
};

const FactForm = ({ item, close }: FormProps) => {
  const t = useTexts(reviewTexts);
  const [kind, setKind] = useState<(typeof FACT_KINDS)[number]>('applications');
  const [applicants, setApplicants] = useState('');
  const [on, setOn] = useState('');
  const [source, setSource] = useState('');
  const step = useItemStep(item, close);
  const counts = kind === 'applications';
  return (
    <EntryForm
      title={t('recordFact')}
      error={step.error}
      isPending={step.isPending}
      isComplete={on !== '' && source.trim() !== '' && (!counts || applicants !== '')}
      onSubmit={() =>
        step.start({
          path: 'facts',
          json: { kind, on, source: source.trim(), ...(counts && { applicants: Number(applicants) }) },
        })
      }
      onCancel={close}
    >
      <Field id="review-fact-kind" label={t('factKind')}>
        <Select
          id="review-fact-kind"
          value={kind}
          options={FACT_KINDS.map((value) => ({ value, label: t(value) }))}
          onChange={setKind}
        />
      </Field>
      {counts && (
        <Field id="review-fact-applicants" label={t('applicants')}>
          <Input
            id="review-fact-applicants"
            inputMode="numeric"
            maxLength={6}
            value={applicants}
            onChange={({ target }) => setApplicants(target.value.replaceAll(/\D/g, ''))}
          />
        </Field>
      )}
      <Field id="review-fact-on" label={t('factOn')}>
        <input id="review-fact-on" type="date" value={on} onChange={({ target }) => setOn(target.value)} />
      </Field>
      <Field id="review-fact-source" label={t('factSource')}>
        <Input
          id="review-fact-source"
          maxLength={500}
          value={source}
          onChange={({ target }) => setSource(target.value)}
        />
      </Field>
    </EntryForm>
  );
};

const Decide = ({ item, close }: FormProps) => {
  const deciding = useReviewAction(
    ({ body }: { body: DecisionBody; forget: () => void }) =>
      request<ItemDetail>('PUT', `${pathOf(item.year)}/items/${item.id}`, {
        json: { ...body, revision: item.revision },
      }),
    (_item, { forget }) => {
      forget();
      close();
    },
  );
  return (
    <DecisionForm
      name={`item.${item.year}.${item.id}`}
      items={[item]}
      error={deciding.error}
      isPending={deciding.isPending}
      submit={(body, forget) => deciding.start({ body, forget })}
      cancel={close}
    />
  );
};

/** What the server allows the reader to do with the item now; nothing else is shown. */
export const ItemActions = ({ item }: { readonly item: Item }) => {
  const t = useTexts(reviewTexts);
  const [form, setForm] = useState<'decide' | 'confirm' | 'return' | 'defer' | 'record_fact'>();
  const close = () => setForm(undefined);
  const agreeing = useItemStep(item, close);
  const may = (action: Item['availableActions'][number]) => item.availableActions.includes(action);
  if (form === 'decide') return <Decide item={item} close={close} />;
  if (form === 'record_fact') return <FactForm item={item} close={close} />;
  if (form === 'confirm') {
    return (
      <ReasonForm
        item={item}
        close={close}
        path="confirm"
        more={{ agree: false }}
        title={t('sendBack')}
        label={t('sendBackReason')}
      />
    );
  }
  if (form === 'return') {
    return (
      <ReasonForm item={item} close={close} path="return" title={t('sendBack')} label={t('sendBackReason')} />
    );
  }
  if (form === 'defer') {
    return (
      <ReasonForm item={item} close={close} path="defer" title={t('deferItem')} label={t('deferReason')} />
    );
  }
  return (
    <>
      {may('confirm') && item.decision === 'disclose' && <p className="review-hint">{t('agreeDisclose')}</p>}
      <ProblemAlert error={agreeing.error} />
      <div className="review-acts">
        {may('decide') && (
          <Button type="primary" onClick={() => setForm('decide')}>
            {t('decide')}
          </Button>
        )}
        {may('confirm') && (
          <>
            <Button
              type="primary"
              loading={agreeing.isPending}
              onClick={() => agreeing.start({ path: 'confirm', json: { agree: true } })}
            >
              {t('agree')}
            </Button>
            <Button onClick={() => setForm('confirm')}>{t('sendBack')}</Button>
          </>
        )}
        {may('return') && <Button onClick={() => setForm('return')}>{t('sendBack')}</Button>}
        {may('defer') && <Button onClick={() => setForm('defer')}>{t('deferItem')}</Button>}
        {may('record_fact') && <Button onClick={() => setForm('record_fact')}>{t('recordFact')}</Button>}
      </div>
    </>
  );
};
