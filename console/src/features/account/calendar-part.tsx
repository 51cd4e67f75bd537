import { Button, Input } from 'antd';
import { useState } from 'react';
import { request, useSingleAction, type Answer } from '../../shared/api';
import { Field } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { Panel, ProblemAlert } from '../../shared/ui';
import { remindersTexts } from './reminders.texts';

const CopyButton = ({ address }: { readonly address: string }) => {
  const t = useTexts(remindersTexts);
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const copy = async () => {
    try {
      // absent where the office runs without HTTPS
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{t('copy')}</Button>
      <span role="status">{outcome && t(outcome)}</span>
    </>
  );
};

/** The subscription of the own calendar: its address is shown once, renewed, ended. */
export const CalendarPart = ({
  isOpen,
  onChange,
}: {
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
}) => {
  const t = useTexts(remindersTexts);
  const [address, setAddress] = useState<string>();
  const opening = useSingleAction(
    () => request<Answer<'CalendarAddress'>>('POST', '/api/notices/calendar'),
    ({ path }) => {
      setAddress(`${window.location.origin}${path}`);
      onChange(true);
    },
  );
  const ending = useSingleAction(
    () => request<void>('DELETE', '/api/notices/calendar'),
    () => {
      setAddress(undefined);
      onChange(false);
    },
  );
  return (
    <Panel title={t('calendar')}>
      <p>{t('calendarLead')}</p>
      {address !== undefined ? (
        <div className="reminder-address">
          <p className="reminder-warning">{t('secret')}</p>
          <Field id="calendar-address" label={t('address')}>
            <Input.TextArea
              id="calendar-address"
              readOnly
              autoSize
              value={address}
              onFocus={({ target }) => target.select()}
            />
          </Field>
          <CopyButton key={address} address={address} />
        </div>
      ) : (
        <p>{t(isOpen ? 'isOpen' : 'isClosed')}</p>
      )}
      <ProblemAlert error={opening.error ?? ending.error} />
      <div className="reminder-acts">
        <Button loading={opening.isPending} onClick={() => opening.start(undefined)}>
          {t(isOpen ? 'renew' : 'open')}
        </Button>
        {isOpen && (
          <Button loading={ending.isPending} onClick={() => ending.start(undefined)}>
            {t('end')}
          </Button>
        )}
      </div>
    </Panel>
  );
};
