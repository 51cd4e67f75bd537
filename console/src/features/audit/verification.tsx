import { Button } from 'antd';
import { request, useSingleAction, type Answer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { Facts, Panel, ProblemAlert } from '../../shared/ui';
import { useState } from 'react';
import { auditTexts } from './audit.texts';

type Verified = Answer<'AuditVerification'>;
const isDamage = (damage: string): damage is keyof typeof auditTexts & string => damage in auditTexts;
const CHECKPOINTS = 'checkpoint';
const SYSTEM = 'system';

const Outcome = ({ verified }: { readonly verified: Verified }) => {
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
          {t('lastHash')}
          <code>{verified.lastCheckpointHash}</code>
        </p>
      )}
    </div>
  );
};

export const Verification = () => {
  const t = useTexts(auditTexts);
  const [verified, setVerified] = useState<Verified>();
  const verifying = useSingleAction(
    () => request<Verified>('POST', '/api/audit/verify', { json: {} }),
    setVerified,
  );
  return (
    <Panel
      title={t('verify')}
      extra={
        <Button type="primary" loading={verifying.isPending} onClick={() => verifying.start(undefined)}>
          {t('verify')}
        </Button>
      }
    >
      <p className="audit-lead">{t('verifyLead')}</p>
      <ProblemAlert error={verifying.error} />
      {verified && <Outcome verified={verified} />}
    </Panel>
  );
};
