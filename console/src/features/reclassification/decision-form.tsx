import { Checkbox, Input, Radio } from 'antd';
import type { CitedGround } from '../../shared/api';
import { GroundChooser, type DisclosureInput } from '../../shared/disclosure';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { reviewTexts } from './reclassification.texts';
import type { Item } from './review-queries';

export interface DecisionBody {
  readonly decision: 'keep' | 'disclose';
  readonly extent?: 'full' | 'partial';
  readonly grounds?: DisclosureInput['grounds'];
  readonly reason: string;
  readonly nextReviewOn?: string;
}

interface Draft {
  readonly decision: 'keep' | 'disclose' | null;
  readonly extent: 'full' | 'partial';
  readonly changesGrounds: boolean;
  readonly grounds: DisclosureInput['grounds'];
  readonly reason: string;
  readonly nextReviewOn: string;
  readonly consent: string;
  readonly publicInterest: string;
}

const EMPTY: Draft = {
  decision: null,
  extent: 'full',
  changesGrounds: false,
  grounds: [],
  reason: '',
  nextReviewOn: '',
  consent: '',
  publicInterest: '',
};

const THIRD_PARTY = /^A15-/;

const liftedGrounds = (items: readonly Item[], { consent, publicInterest }: Draft) => {
  const evidence = {
    ...(consent.trim() && { consent: consent.trim() }),
    ...(publicInterest.trim() && { public_interest: publicInterest.trim() }),
  };
  if (Object.keys(evidence).length === 0) return undefined;
  const codes = new Set(items.flatMap(({ grounds }) => grounds.map(({ code }) => code)));
  return [...codes].filter((code) => THIRD_PARTY.test(code)).map((code) => ({ code, evidence }));
};

const bodyOf = (draft: Draft, items: readonly Item[]): DecisionBody | undefined => {
  const { decision, extent, changesGrounds, grounds, reason, nextReviewOn } = draft;
  if (decision === null) return undefined;
  if (decision === 'keep') {
    return {
      decision,
      reason: reason.trim(),
      ...(changesGrounds && { grounds }),
      ...(nextReviewOn && { nextReviewOn }),
    };
  }
  const lifted = liftedGrounds(items, draft);
  return { decision, extent, reason: reason.trim(), ...(lifted && { grounds: lifted }) };
};

interface Props {
  readonly name: string;
  readonly items: readonly Item[];
  readonly error: unknown;
  readonly isPending: boolean;
  /** @param forget what was typed; to be called once it is stored */
  readonly submit: (body: DecisionBody, forget: () => void) => void;
  readonly cancel: () => void;
}

/** 研判: kept closed with a fresh reason, or opened. What is asked for follows the choice. */
export const DecisionForm = ({ name, items, error, isPending, submit, cancel }: Props) => {
  const t = useTexts(reviewTexts);
  const draft = useStoredDraft(`review.${name}`, EMPTY);
  const { decision, extent, changesGrounds, grounds, reason, nextReviewOn } = draft.value;
  const change = (next: Partial<Draft>) => draft.change({ ...draft.value, ...next });
  const present: readonly Pick<CitedGround, 'code'>[] = items.flatMap((item) => item.grounds);
  const protects = present.some(({ code }) => THIRD_PARTY.test(code));
  const closes = items.some(({ attribute }) => attribute === 'withheld');
  const body = bodyOf(draft.value, items);
  const id = name.replaceAll('.', '-');
  return (
    <EntryForm
      title={t('decide')}
      submit={t('submitDecision')}
      error={error}
      isPending={isPending}
      isComplete={body !== undefined && body.reason !== ''}
      onSubmit={() => body && submit(body, () => draft.clear(EMPTY))}
      onCancel={() => {
        draft.clear(EMPTY);
        cancel();
      }}
    >
      <div className="entry-wide">
        <Radio.Group
          aria-label={t('decision')}
          value={decision}
          onChange={({ target }) => change({ decision: target.value as 'keep' | 'disclose' })}
          options={[
            { value: 'keep', label: t('keep') },
            { value: 'disclose', label: t('disclose') },
          ]}
        />
      </div>
      {decision === 'disclose' && (
        <div className="entry-wide">
          <Radio.Group
            aria-label={t('extent')}
            value={extent}
            onChange={({ target }) => change({ extent: target.value as 'full' | 'partial' })}
            options={[
              { value: 'full', label: t('full') },
              { value: 'partial', label: t('partial') },
            ]}
          />
        </div>
      )}
      {decision !== null && (
        <div className="entry-wide">
          <Field id={`${id}-reason`} label={t(decision === 'keep' ? 'reasonKeep' : 'reasonDisclose')}>
            <Input.TextArea
              id={`${id}-reason`}
              autoSize={{ minRows: 2, maxRows: 10 }}
              maxLength={4000}
              value={reason}
              onChange={({ target }) => change({ reason: target.value })}
            />
          </Field>
        </div>
      )}
      {decision === 'disclose' && protects && (
        <>
          <p className="entry-wide review-hint">{t('article15')}</p>
          <Field id={`${id}-consent`} label={t('consent')}>
            <Input
              id={`${id}-consent`}
              maxLength={500}
              value={draft.value.consent}
              onChange={({ target }) => change({ consent: target.value })}
            />
          </Field>
          <Field id={`${id}-interest`} label={t('publicInterest')}>
            <Input
              id={`${id}-interest`}
              maxLength={500}
              value={draft.value.publicInterest}
              onChange={({ target }) => change({ publicInterest: target.value })}
            />
          </Field>
        </>
      )}
      {decision === 'keep' && (
        <>
          <Field id={`${id}-next`} label={t('nextReviewOn')}>
            <input
              id={`${id}-next`}
              type="date"
              value={nextReviewOn}
              onChange={({ target }) => change({ nextReviewOn: target.value })}
            />
          </Field>
          {closes && (
            <div className="entry-wide">
              <Checkbox
                checked={changesGrounds}
                onChange={({ target }) => change({ changesGrounds: target.checked })}
              >
                {t('changeGrounds')}
              </Checkbox>
              <p className="review-hint">{t('changeGroundsHint')}</p>
              {changesGrounds && (
                <GroundChooser name={id} value={grounds} onChange={(next) => change({ grounds: next })} />
              )}
            </div>
          )}
        </>
      )}
    </EntryForm>
  );
};
