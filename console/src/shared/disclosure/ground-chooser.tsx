import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Radio } from 'antd';
import { groundsQuery, type StatutoryGround } from '../api';
import { useTexts } from '../i18n';
import { LoadFailure, Loading } from '../ui';
import type { DisclosureInput } from './disclosure-input';
import { disclosureTexts } from './disclosure.texts';
import { useGroundNames } from './ground-names';

type Cited = DisclosureInput['grounds'];

const ARTICLES: Readonly<Record<string, keyof typeof disclosureTexts>> = {
  第十四条: 'article14',
  第十五条: 'article15',
  第十六条第一款: 'article16a',
  第十六条第二款: 'article16b',
};

interface Props {
  readonly name: string;
  readonly value: Cited;
  readonly onChange: (value: Cited) => void;
  /** Exactly one is chosen, the first of the value; what was typed for others is kept behind it. */
  readonly isSingle?: boolean;
}

/** The statutory grounds by article, with the evidence that each chosen one asks for. */
export const GroundChooser = ({ name, value, onChange, isSingle = false }: Props) => {
  const t = useTexts(disclosureTexts);
  const names = useGroundNames();
  const { data, error, isPending, refetch } = useQuery(groundsQuery);
  if (isPending) return <Loading />;
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />;
  const usable = data.grounds.filter(({ usableForDocuments }) => usableForDocuments);
  const articles = [...new Set(usable.map(({ article }) => article))];
  const others = (code: string) => value.filter((cited) => cited.code !== code);
  const toggle = (code: string, chosen: boolean) =>
    onChange(chosen ? [...value, { code, evidence: {} }] : others(code));
  const chooseOnly = (code: string) =>
    onChange([value.find((cited) => cited.code === code) ?? { code, evidence: {} }, ...others(code)]);
  const change = (code: string, next: Partial<Cited[number]>) =>
    onChange(value.map((cited) => (cited.code === code ? { ...cited, ...next } : cited)));
  return (
    <div className="grounds">
      {articles.map((article) => (
        <fieldset key={article}>
          <legend>{t('regulation', { article: names.article(article) })}</legend>
          {ARTICLES[article] && <p className="grounds-law">{t(ARTICLES[article])}</p>}
          {usable
            .filter((ground) => ground.article === article)
            .map((ground) => {
              const cited = (isSingle ? value.slice(0, 1) : value).find(({ code }) => code === ground.code);
              const words = (
                <>
                  {names.ground(ground.code, ground.label)}
                  <small className={`ground-force ground-${ground.force}`}>
                    {t(ground.force === 'may' ? 'may' : 'must')}
                  </small>
                </>
              );
              return (
                <div key={ground.code} className={cited ? 'ground ground-chosen' : 'ground'}>
                  {isSingle ? (
                    <Radio
                      name={`${name}-ground`}
                      checked={cited !== undefined}
                      onChange={() => chooseOnly(ground.code)}
                    >
                      {words}
                    </Radio>
                  ) : (
                    <Checkbox
                      checked={cited !== undefined}
                      onChange={({ target }) => toggle(ground.code, target.checked)}
                    >
                      {words}
                    </Checkbox>
                  )}
                  {cited && (
                    <Evidence
                      name={`${name}-${ground.code}`}
                      ground={ground}
                      cited={cited}
                      change={(next) => change(ground.code, next)}
                    />
                  )}
                </div>
              );
            })}
        </fieldset>
      ))}
    </div>
  );
};

interface EvidenceProps {
  readonly name: string;
  readonly ground: StatutoryGround;
  readonly cited: Cited[number];
  readonly change: (next: Partial<Cited[number]>) => void;
}

const Evidence = ({ name, ground, cited, change }: EvidenceProps) => {
  const t = useTexts(disclosureTexts);
  const names = useGroundNames();
  return (
    <div className="ground-evidence">
      <p>{t(ground.force === 'may' ? 'mayWords' : 'mustWords')}</p>
      {ground.reject && <p>{t('rejected', { list: ground.reject.map(names.rejected).join('；') })}</p>}
      {ground.sourceEvidence.map(({ key, label }) => (
        <label key={key} htmlFor={`${name}-${key}`}>
          <span>{names.evidence(key, label)}</span>
          <Input.TextArea
            id={`${name}-${key}`}
            autoSize={{ minRows: 1, maxRows: 8 }}
            maxLength={4000}
            value={cited.evidence[key] ?? ''}
            onChange={({ target }) => change({ evidence: { ...cited.evidence, [key]: target.value } })}
          />
        </label>
      ))}
      {ground.force === 'may' && (
        <label htmlFor={`${name}-reason`}>
          <span>{t('discretion')}</span>
          <Input.TextArea
            id={`${name}-reason`}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={4000}
            value={cited.reason ?? ''}
            onChange={({ target }) => change({ reason: target.value })}
          />
        </label>
      )}
    </div>
  );
};
