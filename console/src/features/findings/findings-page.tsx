import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import {
  documentQuery,
  findingsAnswerQuery,
  type DocumentAnswer,
  type Finding,
  type FindingsAnswer,
} from '../../shared/api';
import { Decided, isOpen, ReviewForm, reviewFormTexts, useFindingNames } from '../../shared/findings';
import { useTexts } from '../../shared/i18n';
import { TextView, usePlaces } from '../../shared/text';
import { LoadFailure, Loading, PageHead, Panel } from '../../shared/ui';
import { Decision } from './decision';
import { FindingPicture } from './finding-picture';
import './findings.css';
import { findingsTexts } from './findings.texts';

interface ItemProps {
  readonly finding: Finding;
  /** Of the attachment in which it stands; empty for the body. */
  readonly fileName: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

const Item = ({ finding, fileName, isChosen, choose }: ItemProps) => {
  const t = useTexts(findingsTexts);
  const { kindName, verdictName, severityName } = useFindingNames();
  const place = usePlaces();
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const status = finding.verdict
    ? verdictName(finding.verdict)
    : isOpen(finding)
      ? t('open')
      : severityName('info');
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
          {kindName(finding.kind)}
          <small>{[fileName, place(finding.part, finding.location)].filter(Boolean).join(' · ')}</small>
        </span>
        <span className="finding-excerpt">{finding.excerptMasked}</span>
        <span className={isOpen(finding) ? 'finding-status finding-open' : 'finding-status'}>
          {status}
          {finding.carried && <small>{t('carried')}</small>}
        </span>
      </button>
    </li>
  );
};

const Findings = ({
  document,
  answer,
}: {
  readonly document: DocumentAnswer;
  readonly answer: FindingsAnswer;
}) => {
  const t = useTexts(findingsTexts);
  const form = useTexts(reviewFormTexts);
  const { kindName, verdictName, severityName } = useFindingNames();
  const { items: findings, decision } = answer;
  const fileOf = ({ source }: Finding) =>
    source === 'body' ? '' : (answer.files.find((file) => file.source === source)?.name ?? '');
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
        actions={
          <>
            <Link to={`/documents/${document.id}/removals`}>{t('toRemovals')}</Link>
            <Link to={`/documents/${document.id}`}>{t('back')}</Link>
          </>
        }
      />
      {chosen && (
        <div className="findings">
          <div className="findings-work">
            <Panel
              tone="accent"
              title={kindName(chosen.kind)}
              extra={<span className="mark">{severityName(chosen.severity)}</span>}
            >
              <p className="findings-excerpt">{chosen.excerptMasked}</p>
              <FindingPicture key={`picture-${chosen.id}`} documentId={document.id} finding={chosen} />
              {chosen.verdict && (
                <p className="findings-decided">
                  <b>{verdictName(chosen.verdict)}</b> · <Decided finding={chosen} />
                </p>
              )}
              {chosen.allowedVerdicts.length === 0 ? (
                <p className="findings-note">{t('noDecision')}</p>
              ) : decision.allowed ? (
                <Decision
                  key={chosen.id}
                  documentId={document.id}
                  finding={chosen}
                  same={findings.filter(({ group, id }) => group === chosen.group && id !== chosen.id)}
                  onMove={move}
                  onDecided={goOn}
                />
              ) : (
                decision.refusals.map(({ code, message }) => (
                  <p key={code} className="findings-note">
                    {message}
                  </p>
                ))
              )}
              {decision.allowed && open.length === 0 && <p className="findings-finished">{t('finished')}</p>}
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
                    fileName={fileOf(finding)}
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
      <Panel title={form('title')}>
        <ReviewForm answer={answer} />
      </Panel>
    </>
  );
};

/** Findings one by one, by keyboard, with the rest of the document in view. */
export const FindingsPage = () => {
  const { id = '' } = useParams();
  const document = useQuery(documentQuery(id));
  const findings = useQuery(findingsAnswerQuery(id));
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
  return <Findings document={document.data} answer={findings.data} />;
};
