import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { request } from '../../shared/api';
import { EntryForm, Field } from '../../shared/forms';
import { useFormat, useTexts } from '../../shared/i18n';
import { Facts, LoadFailure, Loading, Panel, ProblemAlert, Records } from '../../shared/ui';
import { proposalsQuery, useRegisterChange, type Proposal } from './register-queries';
import { registerTexts } from './register.texts';

const pathOf = ({ id }: Proposal): string => `/api/register/proposals/${id}`;

const useNames = () => {
  const t = useTexts(registerTexts);
  return ({ proposedBy, proposedOnBehalfOf }: Proposal): string =>
    proposedOnBehalfOf
      ? t('onBehalf', { name: proposedBy.name, other: proposedOnBehalfOf.name })
      : proposedBy.name;
};

const RejectForm = ({
  proposal,
  onCancel,
}: {
  readonly proposal: Proposal;
  readonly onCancel: () => void;
}) => {
  const t = useTexts(registerTexts);
  const [reason, setReason] = useState('');
  const rejecting = useRegisterChange(() =>
    request('POST', `${pathOf(proposal)}/reject`, { json: { reason } }),
  );
  return (
    <EntryForm
      title={t('reject')}
      submit={t('reject')}
      error={rejecting.error}
      isPending={rejecting.isPending}
      isComplete={reason.trim() !== ''}
      onSubmit={() => rejecting.start(undefined)}
      onCancel={onCancel}
    >
      <Field id={`reject-${proposal.id}`} label={t('reason')}>
        <Input
          id={`reject-${proposal.id}`}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
    </EntryForm>
  );
};

/** One change that waits for the second person. */
const Waiting = ({ proposal }: { readonly proposal: Proposal }) => {
  const t = useTexts(registerTexts);
  const format = useFormat();
  const nameOf = useNames();
  const [rejecting, setRejecting] = useState(false);
  const confirming = useRegisterChange(() => request('POST', `${pathOf(proposal)}/confirm`, { json: {} }));
  const takingBack = useRegisterChange(() => request('DELETE', pathOf(proposal)));
  const { kind, number, document } = proposal;
  return (
    <Panel title={`${t(kind === 'void' ? 'kindVoid' : 'kindLate')}　${number}`} tone="accent">
      <Facts
        facts={[
          {
            term: t('docTitle'),
            value: document ? <Link to={`/documents/${document.id}`}>{document.title}</Link> : proposal.title,
          },
          { term: t('datedOn'), value: proposal.datedOn && format.day(proposal.datedOn) },
          { term: t('reason'), value: proposal.reason },
          { term: t('newNumber'), value: document && proposal.series },
          { term: t('by'), value: `${nameOf(proposal)}　${format.instant(proposal.proposedAt)}` },
        ]}
      />
      {document && document.issuedTo > 0 && (
        <p className="registration-refused">{t('issuedTo', { count: document.issuedTo })}</p>
      )}
      <ProblemAlert error={confirming.error ?? takingBack.error} />
      <div className="register-tools">
        {proposal.confirmable && (
          <>
            <Button
              type="primary"
              aria-label={t('confirmSure', { number })}
              loading={confirming.isPending}
              onClick={() => confirming.start(undefined)}
            >
              {t('confirm')}
            </Button>
            <Button onClick={() => setRejecting(true)}>{t('reject')}</Button>
          </>
        )}
        {proposal.mine && (
          <Button loading={takingBack.isPending} onClick={() => takingBack.start(undefined)}>
            {t('takeBack')}
          </Button>
        )}
        {!proposal.confirmable && <span>{t('waitsForOther')}</span>}
      </div>
      {rejecting && <RejectForm proposal={proposal} onCancel={() => setRejecting(false)} />}
    </Panel>
  );
};

export const ProposalsPart = () => {
  const t = useTexts(registerTexts);
  const { data, error, isPending, refetch } = useQuery(proposalsQuery('open'));
  if (isPending) return <Loading />;
  if (!data) return <LoadFailure error={error} retry={() => void refetch()} />;
  return data.length === 0 ? (
    <Panel title={t('proposals')}>
      <p className="registration-none">{t('noProposals')}</p>
    </Panel>
  ) : (
    data.map((proposal) => <Waiting key={proposal.id} proposal={proposal} />)
  );
};

export const DecidedPart = () => {
  const t = useTexts(registerTexts);
  const format = useFormat();
  const nameOf = useNames();
  const { data, error, isPending, refetch } = useQuery(proposalsQuery('decided'));
  if (isPending) return <Loading />;
  if (!data) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <Panel title={t('decided')}>
      <Records
        caption={t('decided')}
        rows={data}
        rowKey={({ id }) => id}
        empty={t('noDecided')}
        columns={[
          { key: 'number', title: t('numbers'), heading: true, width: 190, cell: ({ number }) => number },
          {
            key: 'kind',
            title: t('kind'),
            width: 80,
            cell: ({ kind }) => t(kind === 'void' ? 'kindVoid' : 'kindLate'),
          },
          { key: 'reason', title: t('reason'), cell: ({ reason }) => reason },
          { key: 'by', title: t('by'), width: 130, cell: nameOf },
          {
            key: 'outcome',
            title: t('outcome'),
            width: 260,
            cell: ({ outcome, decisionReason, decidedBy, decidedAt }) => (
              <>
                {outcome && t(outcome, { reason: decisionReason ?? '' })}
                {' · '}
                {decidedBy?.name} {decidedAt && format.instant(decidedAt)}
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
};
