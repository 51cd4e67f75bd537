import { Button, Input, InputNumber } from 'antd';
import { request, useSingleAction, type Answer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { Facts, Panel, ProblemAlert } from '../../shared/ui';
import { useState } from 'react';
import { auditTexts } from './audit.texts';

type Verified = Answer<'AuditVerification'>;
const isDamage = (damage: string): damage is keyof typeof auditTexts & string => damage in auditTexts;
const CHECKPOINTS = 'checkpoint';
const SYSTEM = 'system';

const Outcome = ({ verified, isAnchored }: { readonly verified: Verified; readonly isAnchored: boolean }) => {
  const t = useTexts(auditTexts);
  const format = useFormat();
  const { broken } = verified;
  const placeOf = (stream: string): string => {
    if (stream === CHECKPOINTS) return t('checkpointStream');
    return stream === SYSTEM ? t('system') : stream.replace('document:', `${t('document')} `);
  };
  return (
    <div className={broken ? 'audit-broken' : 'audit-sound'} role="status">
      <b>{t(broken ? 'broken' : 'sound')}</b>
      {!broken && isAnchored && <p>{t('anchored')}</p>}
      <Facts
        facts={[
          {
            term: t('detail'),
            value: broken && t(isDamage(broken.damage) ? broken.damage : 'otherDamage'),
          },
          {
            term: t('where'),
            value: broken && t('whereOf', { stream: placeOf(broken.stream), seq: broken.seq }),
          },
          { term: t('verifiedAt'), value: format.instant(verified.at) },
          { term: t('entries'), value: format.number(verified.entries) },
          { term: t('streams'), value: format.number(verified.streams) },
          { term: t('checkpoints'), value: format.number(verified.checkpoints) },
        ]}
      />
      {verified.lastCheckpointHash && (
        <p className="audit-hash">
          {t('lastHash', { seq: verified.checkpoints })}
          <code>{verified.lastCheckpointHash}</code>
        </p>
      )}
    </div>
  );
};

interface Anchor {
  readonly seq: number | null;
  readonly hash: string;
}

/** Verifies everything; a hash that was noted outside of the system is compared as well. */
export const Verification = () => {
  const t = useTexts(auditTexts);
  const [anchor, setAnchor] = useState<Anchor>({ seq: null, hash: '' });
  const [verified, setVerified] = useState<{ outcome: Verified; isAnchored: boolean }>();
  const hash = anchor.hash.trim().toLowerCase();
  const anchors = anchor.seq === null && hash === '' ? [] : [{ seq: anchor.seq, hash }];
  const verifying = useSingleAction(
    () => request<Verified>('POST', '/api/audit/verify', { json: { anchors } }),
    (outcome) => setVerified({ outcome, isAnchored: anchors.length > 0 }),
  );
  return (
    <Panel title={t('verify')}>
      <p className="audit-lead">{t('verifyLead')}</p>
      <form
        className="audit-verify"
        aria-label={t('verify')}
        onSubmit={(event) => {
          event.preventDefault();
          verifying.start(undefined);
        }}
      >
        <details className="audit-anchor">
          <summary>{t('anchors')}</summary>
          <label htmlFor="anchor-seq">{t('anchorSeq')}</label>
          <InputNumber
            controls={false}
            id="anchor-seq"
            min={1}
            precision={0}
            value={anchor.seq}
            onChange={(seq) => setAnchor({ ...anchor, seq })}
          />
          <label htmlFor="anchor-hash">{t('anchorHash')}</label>
          <Input
            id="anchor-hash"
            maxLength={80}
            spellCheck={false}
            value={anchor.hash}
            onChange={({ target }) => setAnchor({ ...anchor, hash: target.value })}
          />
        </details>
        <ProblemAlert error={verifying.error} />
        <Button type="primary" htmlType="submit" loading={verifying.isPending}>
          {t('verify')}
        </Button>
      </form>
      {verified && <Outcome verified={verified.outcome} isAnchored={verified.isAnchored} />}
    </Panel>
  );
};
