import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { request } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, PageHead, Panel, Records } from '../../shared/ui';
import './distribution.css';
import { distributionTexts } from './distribution.texts';
import { CorrectionForm, RecordForm, type Receipts, type Recipient } from './receipt-forms';

const History = ({ recipient: { history } }: { readonly recipient: Recipient }) => {
  const t = useTexts(distributionTexts);
  const format = useFormat();
  return (
    <details>
      <summary>{t('history')}</summary>
      <ol className="distribution-history">
        {history.map((one) => (
          <li key={one.id}>
            {one.correction && <b>{t(one.withdrawn ? 'withdrawn' : 'corrected')} </b>}
            {format.day(one.receivedOn)} {one.receivedBy} {one.note}
            <small>
              {one.recordedBy.name} {format.instant(one.recordedAt)}
            </small>
          </li>
        ))}
      </ol>
    </details>
  );
};

/** The receipts of one document. */
export const ReceiptsPage = () => {
  const t = useTexts(distributionTexts);
  const format = useFormat();
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['receipts', id],
    queryFn: ({ signal }) => request<Receipts>('GET', `/api/documents/${id}/receipts`, { signal }),
  });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [correcting, setCorrecting] = useState<Recipient>();
  if (isPending) return <Loading />;
  if (!data) return <LoadFailure error={error} retry={() => void refetch()} />;
  const { document, recipients, mayRecord } = data;
  const isOpen = recipients.some(({ receipt }) => receipt === null);
  return (
    <>
      <PageHead
        title={document.title}
        lead={[
          document.number,
          `${t('issuedOn')} ${format.day(data.issuedOn)}`,
          `${t('dueOn')} ${format.day(data.dueOn)}`,
        ]
          .filter(Boolean)
          .join('　')}
        actions={<Link to="/distribution">{t('back')}</Link>}
      />
      <div className="distribution-tools">
        <Link to={`/documents/${document.id}`}>{t('toDocument')}</Link>
        <a href={`/api/documents/${document.id}/receipts/export`}>{t('export')}</a>
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </div>
      {correcting && (
        <CorrectionForm
          key={correcting.receipt?.id ?? ''}
          id={document.id}
          recipient={correcting}
          onClose={() => setCorrecting(undefined)}
        />
      )}
      <Panel>
        <Records
          caption={t('signed')}
          rows={recipients}
          rowKey={({ recipient }) => recipient}
          empty={t('none')}
          columns={[
            {
              key: 'recipient',
              title: t('recipient'),
              heading: true,
              cell: ({ recipient, receipt }) =>
                mayRecord && receipt === null ? (
                  <Checkbox
                    aria-label={t('choose', { unit: recipient })}
                    checked={chosen.includes(recipient)}
                    onChange={({ target }) =>
                      setChosen(
                        target.checked ? [...chosen, recipient] : chosen.filter((one) => one !== recipient),
                      )
                    }
                  >
                    {recipient}
                  </Checkbox>
                ) : (
                  recipient
                ),
            },
            {
              key: 'on',
              title: t('receivedOn'),
              width: 170,
              cell: ({ receipt }) =>
                receipt ? (
                  format.day(receipt.receivedOn)
                ) : (
                  <>
                    {t('notYet')} {data.overdue && <b className="distribution-overdue">{t('overdue')}</b>}
                  </>
                ),
            },
            { key: 'by', title: t('receivedBy'), width: 120, cell: ({ receipt }) => receipt?.receivedBy },
            { key: 'note', title: t('note'), cell: ({ receipt }) => receipt?.note },
            {
              key: 'recorded',
              title: t('recordedBy'),
              width: 110,
              cell: ({ receipt }) => receipt?.recordedBy.name,
            },
            {
              key: 'history',
              title: t('history'),
              width: 210,
              cell: (one) =>
                one.history.length > 0 && (
                  <span className="distribution-row">
                    <History recipient={one} />
                    {mayRecord && one.receipt && (
                      <Button
                        size="small"
                        aria-label={t('correctOf', { unit: one.recipient })}
                        onClick={() => {
                          setCorrecting(one);
                          window.scrollTo({ top: 0 });
                        }}
                      >
                        {t('correct')}
                      </Button>
                    )}
                  </span>
                ),
            },
          ]}
        />
      </Panel>
      {mayRecord && isOpen && <RecordForm id={document.id} chosen={chosen} onDone={() => setChosen([])} />}
    </>
  );
};
