import { Fragment } from 'react';
import type { Answer, DocumentAnswer, Named } from '../../../shared/api';
import { useFormat, useTexts } from '../../../shared/i18n';
import { Panel } from '../../../shared/ui';
import { actionTexts } from './action.texts';

type Recorded = Answer<'RecordedSignature'>;

const isOpen = ({ status }: Recorded): boolean => status === 'pending' || status === 'outdated';

/** 代录 as it stands: whose signature, from which day, who recorded and who confirmed it, and the scan. */
const RecordedSignature = ({
  document,
  record,
}: {
  readonly document: DocumentAnswer;
  readonly record: Recorded;
}) => {
  const t = useTexts(actionTexts);
  const format = useFormat();
  const { scan, outcome, status, opinion, comment } = record;
  const path = `/api/documents/${document.id}/scans/${scan.id}/file`;
  const person = (one: Named, other: Named | null) =>
    other ? t('inPlaceOf', { name: one.name, other: other.name }) : one.name;
  const lines: readonly (readonly [string, string])[] = [
    [t('recordSigner'), person(record.signer, record.onBehalfOf)],
    [t('recordDay'), format.day(record.signedOn)],
    [t('recordOpinion'), comment ? `${t(opinion)}：${comment}` : t(opinion)],
    [
      t('recordBy'),
      `${person(record.recordedBy, record.recordedOnBehalfOf)} · ${format.instant(record.recordedAt)}`,
    ],
    ...(outcome && !isOpen(record)
      ? [
          [
            t(`recordEnd_${status as 'confirmed'}`),
            [person(outcome.by, outcome.onBehalfOf), format.instant(outcome.at), outcome.comment]
              .filter(Boolean)
              .join(' · '),
          ] as const,
        ]
      : []),
  ];
  return (
    <>
      <p className="record-status">{t(`record_${status}`)}</p>
      <dl className="record">
        {lines.map(([name, text]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
        <dt>{t('recordScan')}</dt>
        <dd>
          <a href={path}>{scan.fileName}</a>（{format.bytes(scan.bytes)}）
          {scan.mediaType.startsWith('image/') && (
            <a href={path}>
              <img className="record-scan" src={path} alt={t('scan')} />
            </a>
          )}
        </dd>
        <dt>{t('recordHash')}</dt>
        <dd className="record-hash">{scan.sha256}</dd>
      </dl>
    </>
  );
};

/** The one that waits, above what may be done with it. */
export const PendingSignature = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(actionTexts);
  const record = document.recordedSignature;
  if (!record || !isOpen(record)) return null;
  return (
    <section className="record-pending" aria-label={t('recordTitle')}>
      <h3>{t('recordTitle')}</h3>
      <RecordedSignature document={document} record={record} />
      <p className="record-compare">{t('recordCompare')}</p>
    </section>
  );
};

/** What became of the last one. */
export const SettledSignature = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(actionTexts);
  const record = document.recordedSignature;
  if (!record || isOpen(record)) return null;
  return (
    <Panel title={t('recordTitle')}>
      <RecordedSignature document={document} record={record} />
    </Panel>
  );
};
