import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import {
  keepReasonsQuery,
  keys,
  request,
  useSingleAction,
  type Finding,
  type Verdict,
} from '../../shared/api';
import { useFindingNames } from '../../shared/findings';
import { useLabel, useTexts } from '../../shared/i18n';
import { ProblemAlert } from '../../shared/ui';
import { findingsTexts } from './findings.texts';

interface Props {
  readonly documentId: string;
  readonly finding: Finding;
  /** The other findings of the same content. */
  readonly same: readonly Finding[];
  readonly onMove: (by: number) => void;
  readonly onDecided: (decided: ReadonlySet<string>) => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** What happens with one finding and, if wanted, with all of the same content. */
export const Decision = ({ documentId, finding, same, onMove, onDecided }: Props) => {
  const t = useTexts(findingsTexts);
  const client = useQueryClient();
  const [verdict, setVerdict] = useState<Verdict | undefined>(finding.verdict);
  const [reason, setReason] = useState(finding.reason ?? '');
  const [ground, setGround] = useState(finding.reasonCode ?? '');
  const { verdictName } = useFindingNames();
  const label = useLabel();
  const { data: reasons = [] } = useQuery(keepReasonsQuery);
  const grounds = reasons.filter(({ kinds }) => kinds.length === 0 || kinds.includes(finding.kind));
  const groundField = useRef<HTMLSelectElement>(null);
  const [isTogether, setTogether] = useState(true);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const findingIds = [finding.id, ...(isTogether ? same.map(({ id }) => id) : [])];
  const deciding = useSingleAction(
    () =>
      request<unknown>('PUT', `/api/documents/${documentId}/findings`, {
        json: {
          findingIds,
          verdict,
          reason: reason.trim(),
          ...(verdict === 'keep' ? { reasonCode: ground } : {}),
        },
      }),
    () => {
      void client.invalidateQueries({ queryKey: keys.document(documentId) });
      onDecided(new Set(findingIds));
    },
  );
  const choose = (next: Verdict) => {
    setVerdict(next);
    const usual = t(`reason${next}`);
    setReason(usual);
    setTimeout(() => (next === 'keep' ? groundField : usual === '' ? reasonField : confirm).current?.focus());
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      const chosen = finding.allowedVerdicts[Number(event.key) - 1];
      if (event.key === 'ArrowDown') onMove(1);
      else if (event.key === 'ArrowUp') onMove(-1);
      else if (chosen) choose(chosen);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  const lacking =
    verdict === undefined
      ? 'verdictMissing'
      : verdict === 'keep' && ground === ''
        ? 'groundMissing'
        : reason.trim() === ''
          ? 'reasonMissing'
          : undefined;
  const canDecide = lacking === undefined;
  const basis = grounds.find(({ code }) => code === ground)?.basis;
  return (
    <form
      className="decision"
      onSubmit={(event) => {
        event.preventDefault();
        if (canDecide) deciding.start(undefined);
      }}
    >
      <div className="decision-verdicts">
        {finding.allowedVerdicts.map((one, index) => (
          <button key={one} type="button" aria-pressed={verdict === one} onClick={() => choose(one)}>
            <kbd aria-hidden>{index + 1}</kbd>
            {verdictName(one)}
          </button>
        ))}
      </div>
      {verdict === 'keep' && (
        <label htmlFor="finding-ground">
          {t('ground')}
          <select
            id="finding-ground"
            ref={groundField}
            className="decision-ground"
            value={ground}
            onChange={({ target }) => setGround(target.value)}
          >
            <option value="">{t('groundChoose')}</option>
            {grounds.map(({ code, labels }) => (
              <option key={code} value={code}>
                {label(labels)}
              </option>
            ))}
          </select>
          {basis && <span className="decision-basis">{basis}</span>}
        </label>
      )}
      <label htmlFor="finding-reason">
        {t('reason')}
        <Input.TextArea
          id="finding-reason"
          ref={(field) => {
            reasonField.current = field?.resizableTextArea?.textArea ?? null;
          }}
          value={reason}
          maxLength={2000}
          autoSize={{ minRows: 1, maxRows: 5 }}
          onChange={({ target }) => setReason(target.value)}
          onPressEnter={(event) => {
            if (event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (canDecide) deciding.start(undefined);
          }}
        />
      </label>
      {same.length > 0 && (
        <Checkbox checked={isTogether} onChange={({ target }) => setTogether(target.checked)}>
          {t('together', { count: same.length })}
        </Checkbox>
      )}
      <ProblemAlert error={deciding.error} />
      <Button
        ref={(button) => {
          confirm.current = button as HTMLButtonElement | null;
        }}
        type="primary"
        htmlType="submit"
        disabled={!canDecide}
        loading={deciding.isPending}
      >
        {lacking ? t(lacking) : t('decide', { verdict: verdictName(verdict!) })}
      </Button>
    </form>
  );
};
