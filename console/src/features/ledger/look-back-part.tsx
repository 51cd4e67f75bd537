import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { request } from '../../shared/api';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useFormat, useTexts } from '../../shared/i18n';
import { Panel, Records } from '../../shared/ui';
import { EvidenceForm } from './evidence-form';
import { LineEvidence } from './line-evidence';
import { LOOK_BACK_RESULTS, useLedgerAction, type Ledger, type Line } from './ledger-queries';
import { ledgerTexts } from './ledger.texts';

const EMPTY = { result: null as (typeof LOOK_BACK_RESULTS)[number] | null, comment: '' };

const ResultForm = ({ line, close }: { readonly line: Line; readonly close: () => void }) => {
  const t = useTexts(ledgerTexts);
  const draft = useStoredDraft(`look-back.${line.id}`, EMPTY);
  const { result, comment } = draft.value;
  const leave = () => {
    draft.clear(EMPTY);
    close();
  };
  const noting = useLedgerAction(
    () =>
      request<Ledger>('POST', `/api/ledger/lines/${line.id}/look-back`, {
        json: { revision: line.revision, result, comment },
      }),
    leave,
  );
  return (
    <EntryForm
      title={`${line.number}. ${line.task}`}
      submit={t('lookBackGo')}
      error={noting.error}
      isPending={noting.isPending}
      isComplete={result !== null && comment.trim() !== ''}
      onSubmit={() => noting.start(undefined)}
      onCancel={leave}
    >
      <div className="entry-wide">
        <LineEvidence line={line} />
      </div>
      <Field id="look-back-result" label={t('result')}>
        <Select
          id="look-back-result"
          value={result}
          options={LOOK_BACK_RESULTS.map((value) => ({ value, label: t(value) }))}
          onChange={(value) => draft.change({ ...draft.value, result: value })}
        />
      </Field>
      <div className="entry-wide">
        <Field id="look-back-comment" label={t('note')}>
          <Input.TextArea
            id="look-back-comment"
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={1000}
            value={comment}
            onChange={({ target }) => draft.change({ ...draft.value, comment: target.value })}
          />
        </Field>
      </div>
    </EntryForm>
  );
};

/** 回头看: what the year before left open. */
export const LookBackPart = ({ ledger }: { readonly ledger: Ledger }) => {
  const t = useTexts(ledgerTexts);
  const format = useFormat();
  const [open, setOpen] = useState<{ readonly id: string; readonly form: 'result' | 'evidence' }>();
  const line = ledger.lookBack.lines.find(({ id }) => id === open?.id);
  const close = () => setOpen(undefined);
  return (
    <>
      {line && open?.form === 'result' && <ResultForm key={line.id} line={line} close={close} />}
      {line && open?.form === 'evidence' && <EvidenceForm key={line.id} line={line} close={close} />}
      <Panel title={t('lookBack')}>
        <p className="ledger-hint">{t('lookBackLead', { until: format.day(ledger.lookBack.until) })}</p>
        <Records
          caption={t('lookBack')}
          rows={ledger.lookBack.lines}
          rowKey={({ id }) => id}
          empty={t('lookBackNone')}
          columns={[
            { key: 'number', title: t('number'), width: 60, cell: ({ number }) => number },
            { key: 'task', title: t('task'), heading: true, cell: ({ task }) => task },
            { key: 'owner', title: t('owner'), width: 150, cell: ({ owner }) => owner },
            {
              key: 'result',
              title: t('result'),
              width: 160,
              cell: ({ lookBack }) => (lookBack ? t(lookBack.result) : t('lookBackOpen')),
            },
            { key: 'comment', title: t('note'), cell: ({ lookBack }) => lookBack?.comment },
            {
              key: 'open',
              title: '',
              width: 190,
              cell: ({ id, availableActions }) => (
                <span className="ledger-acts">
                  {availableActions.includes('add_evidence') && (
                    <Button size="small" onClick={() => setOpen({ id, form: 'evidence' })}>
                      {t('addEvidence')}
                    </Button>
                  )}
                  {availableActions.includes('look_back') && (
                    <Button size="small" onClick={() => setOpen({ id, form: 'result' })}>
                      {t('lookBackGo')}
                    </Button>
                  )}
                </span>
              ),
            },
          ]}
        />
      </Panel>
    </>
  );
};
