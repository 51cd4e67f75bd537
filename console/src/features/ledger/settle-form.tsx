import { Button, Input } from 'antd';
import { isRevisionConflict, request } from '../../shared/api';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { useLedgerAction, type Ledger, type Line } from './ledger-queries';
import { ledgerTexts } from './ledger.texts';

export type Settlement = 'close' | 'drop' | 'reopen';
const TITLES = { close: 'closeLine', drop: 'dropLine', reopen: 'reopenLine' } as const;

interface Props {
  readonly line: Line;
  readonly act: Settlement;
  readonly close: () => void;
}

/** Closing a line by hand, dropping it, or opening it again; each with its words. */
export const SettleForm = ({ line, act, close }: Props) => {
  const t = useTexts(ledgerTexts);
  const draft = useStoredDraft(`ledger-${act}.${line.id}`, '');
  const leave = () => {
    draft.clear('');
    close();
  };
  const settling = useLedgerAction(
    () =>
      request<Ledger>('POST', `/api/ledger/lines/${line.id}/${act}`, {
        json: { revision: line.revision, [act === 'close' ? 'comment' : 'reason']: draft.value },
      }),
    leave,
  );
  return (
    <EntryForm
      title={t(TITLES[act])}
      submit={t(TITLES[act])}
      error={settling.error}
      isPending={settling.isPending}
      isComplete={draft.value.trim() !== ''}
      onSubmit={() => settling.start(undefined)}
      onCancel={leave}
    >
      <div className="entry-wide">
        <Field id="settle-words" label={t(act === 'close' ? 'comment' : 'reason')}>
          <Input.TextArea
            id="settle-words"
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={1000}
            value={draft.value}
            onChange={({ target }) => draft.change(target.value)}
          />
        </Field>
      </div>
      {isRevisionConflict(settling.error) && (
        <Button size="small" onClick={leave}>
          {t('conflict')}
        </Button>
      )}
    </EntryForm>
  );
};
