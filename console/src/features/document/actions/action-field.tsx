import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { meQuery, workflowQuery, type DocumentAnswer, type Me } from '../../../shared/api';
import { DisclosureFields, emptyDisclosure, type DisclosureInput } from '../../../shared/disclosure';
import { FileDrop } from '../../../shared/files';
import { useFormat, useLabel, useTexts } from '../../../shared/i18n';
import { AccountName, useMe } from '../../../shared/session';
import type { ActionField } from './action-fields';
import { actionTexts } from './action.texts';
import { StepsAlong } from './steps-along';
import { SignerChoice } from './signer-choice';
import { RemovalsSeen } from './removals-seen';
import { UsualOpinions } from './usual-opinions';

export type ActionValues = Readonly<Record<string, unknown>>;

interface Props {
  readonly id: string;
  readonly field: ActionField;
  readonly document: DocumentAnswer;
  readonly values: ActionValues;
  readonly change: (name: string, value: unknown) => void;
  /** Kept beside the values and never stored. */
  readonly secret: string;
  readonly setSecret: (secret: string) => void;
  readonly file: File | undefined;
  readonly setFile: (file: File) => void;
}

const CLOSING = ['on_request', 'withheld', 'not_applicable'] as const;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const confirmedUntil = ({ confirmedUntil: until }: Me): string | null =>
  until !== undefined && Date.parse(until) > Date.now() ? until : null;

/** Until when a signature needs no password, if that is still in the future. */
export const useConfirmedUntil = (): string | null =>
  useQuery({ ...meQuery, select: confirmedUntil }).data ?? null;

const StepChoice = ({ id, document, value, onChange }: StepChoiceProps) => {
  const t = useTexts(actionTexts);
  const label = useLabel();
  const { data: workflow } = useQuery(workflowQuery);
  const here = document.steps.findIndex(({ step }) => step === document.state);
  const earlier = document.steps
    .slice(0, here === -1 ? 0 : here)
    .filter(({ status }) => status !== 'not_required')
    .map(({ step, label: name }) => ({ value: step as string, label: label(name) }));
  const first = workflow?.states.find(({ state }) => state === workflow.initial);
  const options = [
    ...(first ? [{ value: first.state as string, label: label(first.label) }] : []),
    ...earlier,
  ];
  if (options.length < 2) return null;
  return (
    <div className="action-field">
      <label htmlFor={id}>{t('returnTo')}</label>
      <Select id={id} value={value || options[0]?.value} options={options} onChange={onChange} />
    </div>
  );
};
interface StepChoiceProps {
  readonly id: string;
  readonly document: DocumentAnswer;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Reauthentication = ({ id, secret, setSecret }: Pick<Props, 'id' | 'secret' | 'setSecret'>) => {
  const t = useTexts(actionTexts);
  const format = useFormat();
  const me = useMe();
  const until = useConfirmedUntil();
  if (until) return <p className="action-confirmed">{t('confirmed', { time: format.clock(until) })}</p>;
  return (
    <div className="action-field">
      <label htmlFor={id}>{t('password')}</label>
      <AccountName username={me.username} />
      <Input.Password
        id={id}
        name="password"
        autoComplete="current-password"
        value={secret}
        onChange={({ target }) => setSecret(target.value)}
      />
    </div>
  );
};

/** One field of an action's form. */
export const ActionFieldInput = (props: Props) => {
  const { id, field, document, values, change } = props;
  const t = useTexts(actionTexts);
  const format = useFormat();
  switch (field.kind) {
    case 'determination':
      return (
        <DisclosureFields
          name={id}
          value={(values['determination'] as DisclosureInput | undefined) ?? emptyDisclosure}
          onChange={(value) => change('determination', value)}
          withReason={false}
          {...(field.closing ? { attributes: CLOSING } : {})}
        />
      );
    case 'reauthentication':
      return <Reauthentication {...props} />;
    case 'along':
      return (
        <StepsAlong
          document={document}
          value={textOf(values[field.name])}
          onChange={(value) => change(field.name, value)}
        />
      );
    case 'signer':
      return (
        <SignerChoice
          id={id}
          label={t(field.label)}
          document={document}
          day={textOf(values['signedOn'])}
          value={textOf(values[field.name])}
          onChange={(value) => change(field.name, value)}
        />
      );
    case 'removals':
      return (
        <RemovalsSeen
          id={id}
          document={document}
          value={values[field.name]}
          onChange={(fingerprint) => change(field.name, fingerprint)}
        />
      );
    case 'step':
      return (
        <StepChoice
          id={id}
          document={document}
          value={textOf(values[field.name])}
          onChange={(value) => change(field.name, value)}
        />
      );
    case 'file':
      return (
        <div className="action-field">
          <span>{t(field.label)}</span>
          <FileDrop
            accept={field.accept}
            hint={t(field.hint)}
            onFile={props.setFile}
            fileName={props.file && `${props.file.name}（${format.bytes(props.file.size)}）`}
          />
        </div>
      );
    case 'switch':
      return (
        <Checkbox
          checked={values[field.name] === true}
          onChange={({ target }) => change(field.name, target.checked)}
        >
          {t(field.label)}
        </Checkbox>
      );
    case 'choice':
      return (
        <fieldset className="action-field">
          <legend>{t(field.label)}</legend>
          <Radio.Group
            className="action-choices"
            value={values[field.name] ?? null}
            onChange={({ target }) => change(field.name, target.value)}
            options={Object.entries(field.choices).map(([value, key]) => ({ value, label: t(key) }))}
          />
        </fieldset>
      );
    default:
      return (
        <div className="action-field">
          <label htmlFor={id}>{t(field.label)}</label>
          <Written {...props} field={field} />
          {field.kind === 'opinion' && (
            <UsualOpinions
              value={textOf(values[field.name])}
              onChoose={(opinion) => change(field.name, opinion)}
            />
          )}
        </div>
      );
  }
};

type WrittenField = Extract<
  ActionField,
  { kind: 'opinion' | 'text' | 'line' | 'date' | 'number' | 'lines' | 'switch' }
>;

const Written = ({ id, field, values, change }: Omit<Props, 'field'> & { readonly field: WrittenField }) => {
  const t = useTexts(actionTexts);
  const value = values[field.name];
  const set = (next: unknown) => change(field.name, next);
  switch (field.kind) {
    case 'lines':
      return (
        <Select
          id={id}
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={['、', '，', ';', '；']}
          placeholder={t('linesHint')}
          value={Array.isArray(value) ? (value as string[]) : []}
          onChange={set}
        />
      );
    case 'number':
      return (
        <InputNumber
          controls={false}
          id={id}
          min={0}
          max={100_000}
          precision={0}
          value={typeof value === 'number' ? value : null}
          onChange={(next) => set(next ?? undefined)}
        />
      );
    case 'date':
      return <Input id={id} type="date" value={textOf(value)} onChange={({ target }) => set(target.value)} />;
    case 'line':
      return (
        <Input id={id} maxLength={300} value={textOf(value)} onChange={({ target }) => set(target.value)} />
      );
    default:
      return (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={4000}
          value={textOf(value)}
          onChange={({ target }) => set(target.value)}
        />
      );
  }
};
