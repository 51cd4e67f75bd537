import { localDateOf } from '../../shared/clock.js';
import type { LocalDate } from '../../shared/local-date.js';
import type {
  AttributeChange,
  ColumnDocument,
  ColumnFile,
  LeftOutNotice,
  ValidityCode,
} from './column-view.js';

/** What the rows say about a document that was published at least once. */
export interface PublicationFacts {
  readonly id: string;
  readonly state: string;
  readonly title: string;
  readonly carrier: 'official' | 'information';
  readonly genre: string;
  readonly number: string | null;
  readonly indexNumber: string | null;
  readonly category: string | null;
  readonly topic: string | null;
  readonly signedOn: LocalDate | null;
  readonly publishedAt: string;
  readonly interpretationPublishedAt: string | null;
  readonly erasedAt: string | null;
  readonly withdrawal: { readonly reasonCode: string; readonly explanation: string } | null;
  readonly validity: {
    readonly validity: ValidityCode;
    readonly date: LocalDate;
    readonly decidedBy: string;
    readonly replacedBy?: string;
  } | null;
  readonly attributeChange: AttributeChange | null;
  readonly copy: {
    readonly htmlSha256: string;
    readonly files: readonly ColumnFile[];
    readonly leftOut?: LeftOutNotice | null;
  } | null;
}

const TELLING_REASONS = ['error', 'superseded', 'other'];
const SILENT_STATES = ['isolated', 'voided'];
const FILE_NAME = /^(?:[a-z0-9-]{1,40}\/)?[a-z0-9][a-z0-9-]{0,100}\.[a-z0-9]{1,8}$/;

const isOfInterpretation = ({ role, name }: ColumnFile): boolean =>
  role === 'interpretation' || name.startsWith('interpretation-');

/**
 * The document as the column shows it now. In any state but `published` only the tombstone is left; it tells
 * why when the reason is one that may be told and nobody has isolated or erased the document since.
 * @throws RangeError when a file name could leave the folder of the document
 */
export const columnDocumentOf = (facts: PublicationFacts): ColumnDocument => {
  const { copy, withdrawal } = facts;
  if (facts.state !== 'published' || facts.erasedAt !== null || copy === null) {
    const silent = SILENT_STATES.includes(facts.state) || facts.erasedAt !== null;
    const tells = !silent && withdrawal !== null && TELLING_REASONS.includes(withdrawal.reasonCode);
    return { kind: 'tombstone', id: facts.id, explanation: tells ? withdrawal.explanation : null };
  }
  for (const { name } of copy.files) {
    if (!FILE_NAME.test(name)) throw new RangeError(`not a name for a file of the column: ${name}`);
  }
  const interpreted = facts.interpretationPublishedAt !== null;
  return {
    kind: 'published',
    id: facts.id,
    title: facts.title,
    carrier: facts.carrier,
    genre: facts.genre,
    number: facts.number,
    indexNumber: facts.indexNumber,
    category: facts.category,
    topic: facts.topic,
    signedOn: facts.signedOn,
    publishedAt: facts.publishedAt,
    publishedOn: localDateOf(new Date(facts.publishedAt)),
    validity: {
      code: facts.validity?.validity ?? 'valid',
      date: facts.validity?.date ?? null,
      decidedBy: facts.validity?.decidedBy ?? null,
      replacedBy: facts.validity?.replacedBy ?? null,
    },
    attributeChange: facts.attributeChange,
    bodySha256: copy.htmlSha256,
    leftOut: copy.leftOut ?? null,
    files: interpreted ? copy.files : copy.files.filter((file) => !isOfInterpretation(file)),
    interpretationPublishedOn: interpreted ? localDateOf(new Date(facts.interpretationPublishedAt!)) : null,
  };
};
