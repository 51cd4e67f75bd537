import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { documentQuery, findingsQuery, type DocumentAnswer, type Finding } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { postsOf, useMe } from '../../shared/session';
import { TextView, usePlaces } from '../../shared/text';
import { LoadFailure, Loading, PageHead, Panel } from '../../shared/ui';
import { Decision } from './decision';
import './findings.css';
import { findingsTexts } from './findings.texts';

type Key = keyof typeof findingsTexts;
const kindKey = (kind: string): Key =>
  `kind_${kind}` in findingsTexts ? (`kind_${kind}` as Key) : 'kind_other';

export const isOpen = ({ verdict, allowedVerdicts }: Finding): boolean =>
  verdict === undefined && allowedVerdicts.length > 0;

/** A hint whether the decisions are this person's now; the server alone decides. */
const useIsMine = ({ availableActions }: DocumentAnswer): boolean => {
  const posts = postsOf(useMe());
  const acts = availableActions.some(
    ({ type, refusals }) =>
      (type === 'submit' || type === 'approve') && refusals.every(({ code }) => !code.startsWith('actor.')),
  );
  return acts && (posts.has('drafter') || posts.has('secrecy_reviewer'));
};

interface ItemProps {
  readonly finding: Finding;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

const Item = ({ finding, isChosen, choose }: ItemProps) => {
  const t = useTexts(findingsTexts);
  const place = usePlaces();
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const status = finding.verdict ? t(finding.verdict) : isOpen(finding) ? t('open') : t('info');
  return (
    <li>
      <button
        ref={element}
        type="button"
        className={`finding finding-${finding.severity}`}
        aria-current={isChosen}
        onClick={choose}
      >
        <span className="finding-kind">
          {t(kindKey(finding.kind))}
          <small>{place(finding.part, finding.location)}</small>
        </span>
        <span className="finding-excerpt">{finding.excerptMasked}</span>
        <span className={isOpen(finding) ? 'finding-status finding-open' : 'finding-status'}>{status}</span>
      </button>
    </li>
  );
};

const Findings = ({
  document,
  findings,
}: {
  readonly document: DocumentAnswer;
  readonly findings: readonly Finding[];
}) => {
  const t = useTexts(findingsTexts);
  const format = useFormat();
  const isMine = useIsMine(document);
  const open = findings.filter(isOpen);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [chosenId, setChosenId] = useState(() => (open[0] ?? findings[0])?.id);
  const shown = onlyOpen ? findings.filter((one) => isOpen(one) || one.id === chosenId) : findings;
  const place = shown.findIndex(({ id }) => id === chosenId);
  const chosen = shown[place] ?? shown[0];
  const move = (by: number) => setChosenId(shown[Math.min(shown.length - 1, Math.max(0, place + by))]?.id);
  const goOn = (decided: ReadonlySet<string>) => {
    const waiting = (one: Finding) => isOpen(one) && !decided.has(one.id);
    const next = findings.slice(findings.indexOf(chosen!) + 1).find(waiting) ?? findings.find(waiting);
    if (next) setChosenId(next.id);
  };
  return (
    <>
      <PageHead
        title={t('title', { title: document.title })}
        lead={findings.length === 0 ? t('none') : t('lead', { count: findings.length, open: open.length })}
        actions={<Link to={`/documents/${document.id}`}>{t('back')}</Link>}
      />
      {chosen && (
        <div className="findings">
          <div className="findings-work">
            <Panel
              tone="accent"
              title={t(kindKey(chosen.kind))}
              extra={<span className="mark">{t(chosen.severity)}</span>}
            >
              <p className="findings-excerpt">{chosen.excerptMasked}</p>
              {chosen.verdict && (
                <p className="findings-decided">
                  {t('decided', { verdict: t(chosen.verdict), reason: chosen.reason ?? '' })}
                  {chosen.decidedBy && chosen.decidedAt && (
                    <small>
                      {t('decidedBy', { name: chosen.decidedBy.name, at: format.instant(chosen.decidedAt) })}
                    </small>
                  )}
                </p>
              )}
              {chosen.allowedVerdicts.length === 0 ? (
                <p className="findings-note">{t('noDecision')}</p>
              ) : isMine ? (
                <Decision
                  key={chosen.id}
                  documentId={document.id}
                  finding={chosen}
                  same={findings.filter(({ group, id }) => group === chosen.group && id !== chosen.id)}
                  onMove={move}
                  onDecided={goOn}
                />
              ) : (
                <p className="findings-note">{t('notYours')}</p>
              )}
              {isMine && open.length === 0 && <p className="findings-finished">{t('finished')}</p>}
            </Panel>
            <Panel
              title={t('list')}
              extra={
                <Checkbox checked={onlyOpen} onChange={({ target }) => setOnlyOpen(target.checked)}>
                  {t('onlyOpen')}
                </Checkbox>
              }
            >
              <ul className="findings-list">
                {shown.map((finding) => (
                  <Item
                    key={finding.id}
                    finding={finding}
                    isChosen={finding.id === chosen.id}
                    choose={() => setChosenId(finding.id)}
                  />
                ))}
              </ul>
              <p className="findings-note findings-keys">{t('keyboard')}</p>
            </Panel>
          </div>
          <div className="findings-text">
            <Panel title={t('text')}>
              <TextView documentId={document.id} marked={chosen.source === 'body' ? chosen : undefined} />
            </Panel>
          </div>
        </div>
      )}
    </>
  );
};

/** Findings one by one, by keyboard, with the rest of the document in view. */
export const FindingsPage = () => {
  const { id = '' } = useParams();
  const document = useQuery(documentQuery(id));
  const findings = useQuery(findingsQuery(id));
  if (document.isPending || findings.isPending) return <Loading />;
  if (!document.data || !findings.data) {
    return (
      <LoadFailure
        error={document.error ?? findings.error}
        retry={() => {
          void document.refetch();
          void findings.refetch();
        }}
      />
    );
  }
  return <Findings document={document.data} findings={findings.data} />;
};
