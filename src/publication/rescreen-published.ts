import { currentFindings, findDocument, type DocumentRow } from '../documents/index.js';
import type { Transaction, UnitOfWork } from '../platform/database/index.js';
import type { FileStorage } from '../platform/storage/index.js';
import type { FindingWithVerdict, Screener } from '../screening/index.js';
import type { PublicationFacts } from './core/column-document.js';
import { loadPublicationFacts } from './published-documents.repository.js';

/** Something in a published file that the present rules find and nobody has decided to keep. Never the value. */
export interface RescreenedFinding {
  readonly document: string;
  readonly number: string | null;
  readonly file: string;
  readonly kind: string;
  readonly severity: string;
  readonly location: string;
  readonly excerptMasked: string;
}

export interface Rescreening {
  readonly documents: number;
  readonly files: number;
  readonly findings: readonly RescreenedFinding[];
}

const SCREENED = /officedocument|application\/pdf/;

const idOf = ({ kind, excerptMasked }: { kind: string; excerptMasked: string }): string =>
  kind === 'picture_unread' ? kind : `${kind} ${excerptMasked}`;

const keptIn = (findings: readonly FindingWithVerdict[]): ReadonlySet<string> =>
  new Set(
    findings
      .filter(({ verdict }) => verdict?.verdict === 'keep' || verdict?.verdict === 'false_positive')
      .map(({ finding }) => idOf(finding)),
  );

/**
 * Screens everything that stands in the column once more, with the rules of today, and lists what they find
 * beyond what was decided. Changes nothing: what is to be withdrawn is for people to decide.
 * @basis 政府信息公开条例第十七条
 */
export class RescreenPublished {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly storage: Pick<FileStorage, 'get'>,
    private readonly screener: Pick<Screener, 'screen'>,
  ) {}

  async run(report: (finding: RescreenedFinding) => void): Promise<Rescreening> {
    const all = await this.unitOfWork.read(loadPublicationFacts);
    const published = all.filter(({ state, copy }) => state === 'published' && copy !== null);
    const findings: RescreenedFinding[] = [];
    let files = 0;
    for (const facts of published) {
      const kept = await this.unitOfWork.read((tx) => this.keptOf(tx, facts.id));
      for (const file of facts.copy!.files.filter(({ mediaType }) => SCREENED.test(mediaType))) {
        files += 1;
        const bytes = await this.storage.get(file.sha256);
        for (const one of await this.screenFile(bytes)) {
          if (one.severity === 'info' || kept.has(idOf(one))) continue;
          const finding = entryOf(facts, file.name, one);
          findings.push(finding);
          report(finding);
        }
      }
    }
    return { documents: published.length, files, findings };
  }

  private async keptOf(tx: Transaction, id: string): Promise<ReadonlySet<string>> {
    const document: DocumentRow | null = await findDocument(tx, id);
    return document ? keptIn(await currentFindings(tx, document)) : new Set();
  }

  private async screenFile(bytes: Uint8Array): Promise<readonly Entry[]> {
    const answer = await this.screener.screen(bytes, { accept: 'any' });
    if (answer.ok) return answer.screening.findings;
    return [{ kind: answer.code, severity: 'block', location: '', excerptMasked: '' }];
  }
}

type Entry = Pick<RescreenedFinding, 'kind' | 'severity' | 'location' | 'excerptMasked'>;

const entryOf = ({ id, number }: PublicationFacts, file: string, one: Entry): RescreenedFinding => ({
  document: id,
  number,
  file,
  kind: one.kind,
  severity: one.severity,
  location: one.location,
  excerptMasked: one.excerptMasked,
});
