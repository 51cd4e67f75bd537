import { Input, Radio } from 'antd';
import type { Attribute } from '../api';
import { useTexts } from '../i18n';
import type { DisclosureInput } from './disclosure-input';
import './disclosure.css';
import { disclosureTexts } from './disclosure.texts';
import { GroundChooser } from './ground-chooser';

const ATTRIBUTES = [
  'proactive',
  'on_request',
  'withheld',
  'not_applicable',
] as const satisfies readonly Attribute[];

interface Props {
  /** Makes the fields' identifiers unique on the page. */
  readonly name: string;
  readonly value: DisclosureInput;
  readonly onChange: (value: DisclosureInput) => void;
  /** Attributes to choose from, where not all of them make sense. */
  readonly attributes?: readonly Attribute[];
  /** False where the form asks for its reason itself. */
  readonly withReason?: boolean;
}

/** The attribute with plain words for each choice, and what the choice asks for. Nothing is preselected. */
export const DisclosureFields = ({
  name,
  value,
  onChange,
  attributes = ATTRIBUTES,
  withReason = true,
}: Props) => {
  const t = useTexts(disclosureTexts);
  const { attribute, extent } = value;
  const change = (next: Partial<DisclosureInput>) => onChange({ ...value, ...next });
  const asksForGrounds = attribute === 'withheld' || (attribute === 'proactive' && extent === 'partial');
  return (
    <div className="disclosure">
      <Radio.Group
        className="disclosure-choices"
        aria-label={t('choose')}
        name={`${name}-attribute`}
        value={attribute ?? null}
        onChange={({ target }) => change({ attribute: target.value as Attribute })}
      >
        {attributes.map((one) => (
          <Radio key={one} value={one} className={one === attribute ? 'disclosure-chosen' : ''}>
            <b>{t(one)}</b>
            <span>{t(`${one}Words`)}</span>
          </Radio>
        ))}
      </Radio.Group>
      {attribute === 'proactive' && (
        <div className="disclosure-part">
          <h3>{t('extent')}</h3>
          <Radio.Group
            aria-label={t('extent')}
            value={extent}
            onChange={({ target }) => change({ extent: target.value as DisclosureInput['extent'] })}
            options={[
              { value: 'full', label: t('full') },
              { value: 'partial', label: t('partial') },
            ]}
          />
        </div>
      )}
      {asksForGrounds && (
        <div className="disclosure-part" id={`${name}-grounds`}>
          <h3>{t(attribute === 'withheld' ? 'grounds' : 'groundsPartial')}</h3>
          <p>{t('groundsLead')}</p>
          <GroundChooser name={name} value={value.grounds} onChange={(grounds) => change({ grounds })} />
        </div>
      )}
      {withReason && attribute !== undefined && attribute !== 'proactive' && (
        <label className="disclosure-part" htmlFor={`${name}-reason`}>
          <h3>{t(attribute === 'withheld' ? 'reasonWithheld' : 'reason')}</h3>
          <Input.TextArea
            id={`${name}-reason`}
            autoSize={{ minRows: 2, maxRows: 10 }}
            maxLength={4000}
            value={value.reason}
            onChange={({ target }) => change({ reason: target.value })}
          />
        </label>
      )}
    </div>
  );
};
