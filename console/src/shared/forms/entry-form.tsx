import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n';
import { Panel, ProblemAlert } from '../ui';
import './entry-form.css';
import { formsTexts } from './forms.texts';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

export const Field = ({ id, label, hint, children }: FieldProps) => (
  <div className="entry-field">
    <label htmlFor={id}>{label}</label>
    {children}
    {hint && <small>{hint}</small>}
  </div>
);

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly submit?: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isComplete?: boolean;
  readonly onSubmit: () => void;
  readonly onCancel?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One entry being added or changed: its fields, what is wrong, saving and giving up. */
export const EntryForm = ({
  title,
  lead,
  submit,
  error,
  isPending,
  isComplete = true,
  onSubmit,
  onCancel,
  children,
}: Props) => {
  const t = useTexts(formsTexts);
  return (
    <Panel title={title} tone="accent">
      <form
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {lead && <p className="entry-lead">{lead}</p>}
        <div className="entry-fields">{children}</div>
        <ProblemAlert error={error} />
        <div className="entry-go">
          <Button type="primary" htmlType="submit" loading={isPending} disabled={!isComplete}>
            {submit ?? t('save')}
          </Button>
          {onCancel && (
            <Button type="text" onClick={onCancel}>
              {t('cancel')}
            </Button>
          )}
        </div>
      </form>
    </Panel>
  );
};
