import { formatOfficialDate } from '../shared/local-date.js';
import type { RecordWithOutcome } from './recorded-signatures.repository.js';

type Name = (id: string | null) => string;

const inPlaceOf = (name: string, other: string): string => (other === '' ? name : `${name}（代${other}）`);

/** The record behind an approval or a signature, by the transition that confirmed it. */
export const confirmedBy = (
  records: readonly RecordWithOutcome[],
  transitionId: string,
): RecordWithOutcome | undefined =>
  records.find(({ outcome }) => outcome?.outcome === 'confirmed' && outcome.transitionId === transitionId);

/** 代录 beside the opinion: who entered the paper and who confirmed it. */
export const besideOpinion = ({ record, outcome }: RecordWithOutcome, nameOf: Name): string =>
  `（纸质签批，${nameOf(record.recordedBy)}代录，${nameOf(outcome?.actorId ?? null)}核对确认）`;

/** 代录 in the remarks of the drafting sheet: everything by which the paper can be found and compared. */
export const paperRemark = ({ record, outcome }: RecordWithOutcome, nameOf: Name): string => {
  const signer = inPlaceOf(nameOf(record.signerId), nameOf(record.onBehalfOfId));
  const recorder = inPlaceOf(nameOf(record.recordedBy), nameOf(record.recordedOnBehalfOf));
  const confirmer = inPlaceOf(nameOf(outcome?.actorId ?? null), nameOf(outcome?.onBehalfOfId ?? null));
  return (
    `代录：${signer}于${formatOfficialDate(record.signedOn)}在纸质文稿上签批，由${recorder}代录、${confirmer}核对确认。` +
    `扫描件校验值（SHA-256）：${record.scanSha256}`
  );
};
