import { Button } from 'antd';
import { useState } from 'react';
import { useFormat, useTexts } from '../../shared/i18n';
import { Facts, Panel } from '../../shared/ui';
import { EvidenceForm } from './evidence-form';
import { LineEvidence } from './line-evidence';
import { LineForm } from './line-form';
import type { Line } from './ledger-queries';
import { ledgerTexts } from './ledger.texts';
import { SettleForm, type Settlement } from './settle-form';

const useClosingRule = () => {
  const t = useTexts(ledgerTexts);
  return ({ closesBy }: Line): string => {
    if (closesBy === null) return t('closingNone');
    const text = (() => {
      switch (closesBy.on) {
        case 'publication':
          return t('onPublication', { category: closesBy.category ? `（${closesBy.category}）` : '' });
        case 'record':
          return t('onRecord', { count: closesBy.times, record: t(closesBy.record) });
        case 'campaign_closed':
          return t('onCampaign');
        default:
          return t('onLookBack');
      }
    })();
    return closesBy.closes ? text : text + t('onlyEvidence');
  };
};

/** One line with its evidence, and what can be done with it. */
export const LineDetails = ({ line, close }: { readonly line: Line; readonly close: () => void }) => {
  const t = useTexts(ledgerTexts);
  const format = useFormat();
  const may = (action: Line['availableActions'][number]) => line.availableActions.includes(action);
  const closingRule = useClosingRule();
  const [form, setForm] = useState<'evidence' | 'edit' | Settlement>();
  const done = () => setForm(undefined);
  const closedText =
    line.closedAt &&
    (line.closedBy
      ? t('closedBy', { name: line.closedBy.name, at: format.instant(line.closedAt) })
      : t('closedByEvent', { at: format.instant(line.closedAt) }));
  return (
    <Panel
      id="ledger-line"
      tone="accent"
      title={`${line.number}. ${line.task}`}
      extra={
        <Button size="small" onClick={close}>
          {t('close')}
        </Button>
      }
    >
      <Facts
        facts={[
          { term: t('measure'), value: line.measure },
          { term: t('limit'), value: line.dueOn ? `${line.limit}（${format.day(line.dueOn)}）` : line.limit },
          { term: t('leader'), value: line.leader },
          { term: t('owner'), value: line.owner },
          { term: t('closing'), value: closingRule(line) },
          { term: t('progress'), value: closedText },
          { term: t('comment'), value: line.closingComment },
        ]}
      />
      <h3>{t('evidence')}</h3>
      <LineEvidence line={line} />
      {form === undefined && (
        <div className="ledger-acts">
          {may('add_evidence') && (
            <Button type="primary" onClick={() => setForm('evidence')}>
              {t('addEvidence')}
            </Button>
          )}
          {may('close') && <Button onClick={() => setForm('close')}>{t('closeLine')}</Button>}
          {may('change') && <Button onClick={() => setForm('edit')}>{t('editLine')}</Button>}
          {may('drop') && <Button onClick={() => setForm('drop')}>{t('dropLine')}</Button>}
          {may('reopen') && <Button onClick={() => setForm('reopen')}>{t('reopenLine')}</Button>}
        </div>
      )}
      {form === 'evidence' && <EvidenceForm line={line} close={done} />}
      {form === 'edit' && <LineForm year={line.year} line={line} close={done} />}
      {(form === 'close' || form === 'drop' || form === 'reopen') && (
        <SettleForm line={line} act={form} close={done} />
      )}
    </Panel>
  );
};
