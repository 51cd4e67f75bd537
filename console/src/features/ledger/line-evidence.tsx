import { useFormat, useTexts } from '../../shared/i18n';
import { Link } from 'react-router';
import type { Line } from './ledger-queries';
import { ledgerTexts } from './ledger.texts';

type Evidence = Line['evidence'][number];

const What = ({ evidence }: { readonly evidence: Evidence }) => {
  const t = useTexts(ledgerTexts);
  const { kind, document, record, fileName, note, id } = evidence;
  if (kind === 'document' || kind === 'publication') {
    const name = document?.number ?? document?.title ?? t('hiddenDocument');
    return (
      <>
        {t(kind === 'publication' ? 'evidencePublication' : 'evidenceDocument')}：
        {document?.id ? <Link to={`/documents/${document.id}`}>{name}</Link> : name}
        {document?.number && document.title && `《${document.title}》`}
      </>
    );
  }
  if (kind === 'record') return `${t('evidenceRecord')}：${record ?? ''}`;
  if (kind === 'campaign') return t('evidenceCampaign');
  if (kind === 'file') return <a href={`/api/ledger/evidence/${id}/file`}>{fileName}</a>;
  return note === null ? t('evidenceLookBack') : null;
};

/** What was shown for a line, in order. */
export const LineEvidence = ({ line }: { readonly line: Line }) => {
  const t = useTexts(ledgerTexts);
  const format = useFormat();
  if (line.evidence.length === 0) return <p className="ledger-hint">{t('evidenceNone')}</p>;
  return (
    <ol className="ledger-evidence" aria-label={t('evidence')}>
      {line.evidence.map((one) => (
        <li key={one.id}>
          <time dateTime={one.happenedOn}>{format.day(one.happenedOn)}</time>
          <span>
            <What evidence={one} />
            {one.note && <span className="ledger-note">{one.note}</span>}
          </span>
          <small>{one.addedBy?.name ?? t('bySystem')}</small>
        </li>
      ))}
    </ol>
  );
};
