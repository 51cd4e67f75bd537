import { useQuery } from '@tanstack/react-query';
import { groundsQuery, type Attribute, type CitedGround, type Extent } from '../api';
import { useTexts } from '../i18n';
import { AttributeMark } from '../ui';
import './disclosure.css';
import { disclosureTexts } from './disclosure.texts';
import { useGroundNames } from './ground-names';
import { evidenceTexts } from './ground.texts';

/** The grounds of a determination with what was given as evidence. */
export const GroundList = ({ grounds }: { readonly grounds: readonly CitedGround[] }) => {
  const t = useTexts(disclosureTexts);
  const names = useGroundNames();
  const { data } = useQuery(groundsQuery);
  const labelOf = (code: string, key: string) =>
    data?.grounds.find((one) => one.code === code)?.sourceEvidence.find((one) => one.key === key)?.label ??
    (key === 'recorded' ? evidenceTexts.recorded.zh : '');
  return (
    <ul className="ground-list">
      {grounds.map(({ code, label, article, evidence, reason }) => (
        <li key={code}>
          <b>{names.ground(code, label ?? '')}</b>
          {article && <small>{t('regulation', { article: names.article(article) })}</small>}
          <dl>
            {Object.entries(evidence).map(([key, text]) => (
              <div key={key}>
                <dt>{names.evidence(key, labelOf(code, key))}</dt>
                <dd>{text}</dd>
              </div>
            ))}
            {reason && (
              <div>
                <dt>{t('discretion')}</dt>
                <dd>{reason}</dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
};

interface Props {
  readonly attribute: Attribute | null;
  readonly extent?: Extent | null | undefined;
  readonly grounds?: readonly CitedGround[] | undefined;
  readonly reason?: string | null | undefined;
}

/** An attribute, its extent, grounds and reason on one card. */
export const DisclosureSummary = ({ attribute, extent, grounds, reason }: Props) => {
  const t = useTexts(disclosureTexts);
  return (
    <div className="disclosure-summary">
      <p>
        <AttributeMark attribute={attribute} />
        {attribute === 'proactive' && extent && (
          <span>{t(extent === 'full' ? 'fullShort' : 'partialShort')}</span>
        )}
      </p>
      {reason && <p className="disclosure-reason">{reason}</p>}
      {grounds && grounds.length > 0 && <GroundList grounds={grounds} />}
    </div>
  );
};
