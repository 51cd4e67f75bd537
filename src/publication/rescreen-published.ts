import { boundTo, currentFindings, findDocument, type DocumentRow } from '../documents/index.js';
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

const FILES = /officedocument|application\/pdf|image\/(?:png|jpeg)/;
const PAGES = /^text\/html/;

/** Kinds whose value alone says what was decided; of the others the masked excerpt is the better witness. */
const TOLD_BY_VALUE: ReadonlySet<string> = new Set([
  'resident_id',
  'mobile',
  'landline',
  'bank_card',
  'passport',
  'email',
  'plate',
  'credit_code',
  'social_account',
]);

const excerptId = ({ kind, excerptMasked }: { kind: string; excerptMasked: string }): string =>
  kind === 'picture_unread' ? kind : `${kind} ${excerptMasked}`;

/** What reviewers of a document decided to let stand. */
class Kept {
  private readonly values: ReadonlySet<string>;
  private readonly excerpts: ReadonlySet<string>;

  constructor(
    private readonly documentId: string,
    findings: readonly FindingWithVerdict[],
  ) {
    const kept = findings.filter(
      ({ verdict }) => verdict?.verdict === 'keep' || verdict?.verdict === 'false_positive',
    );
    this.values = new Set(kept.flatMap(({ finding }) => finding.valueFingerprint ?? []));
    // Two numbers may look the same when masked: their excerpts count only where no fingerprint was taken.
    this.excerpts = new Set(
      kept
        .filter(({ finding }) => !TOLD_BY_VALUE.has(finding.kind) || finding.valueFingerprint === null)
        .map(({ finding }) => excerptId(finding)),
    );
  }

  has(entry: Entry): boolean {
    const value = boundTo(this.documentId, entry.fingerprint);
    return (value !== null && this.values.has(value)) || this.excerpts.has(excerptId(entry));
  }
}

/**
 * Screens everything that stands in the column once more, with the rules of today — pages with their titles,
 * downloads, attachments, pictures — and lists what they find beyond what was decided. Changes nothing: what is to be withdrawn is for people to decide.
 * @basis 政府信息公开条例第十七条
 */
export class RescreenPublished {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly storage: Pick<FileStorage, 'get'>,
    private readonly screener: Pick<Screener, 'screen' | 'screenPage'>,
  ) {}

  async run(report: (finding: RescreenedFinding) => void): Promise<Rescreening> {
    const all = await this.unitOfWork.read(loadPublicationFacts);
    const published = all.filter(({ state, copy }) => state === 'published' && copy !== null);
    const findings: RescreenedFinding[] = [];
    let files = 0;
    for (const facts of published) {
      const kept = await this.unitOfWork.read((tx) => this.keptOf(tx, facts.id));
      const copy = facts.copy!;
      const pages = [
        { name: 'page.html', sha256: copy.htmlSha256 },
        ...copy.files.filter(({ mediaType }) => PAGES.test(mediaType)),
      ];
      const titles = [facts.title, facts.topic ?? '', ...copy.files.map(({ title }) => title)];
      const tell = (file: string, entries: readonly Entry[]): void => {
        for (const one of entries.filter(({ severity }) => severity !== 'info')) {
          if (kept.has(one)) continue;
          const finding = entryOf(facts, file, one);
          findings.push(finding);
          report(finding);
        }
      };
      for (const [index, { name, sha256 }] of pages.entries()) {
        const html = (await this.storage.get(sha256)).toString();
        tell(name, await this.screenPage(html, index === 0 ? titles : []));
      }
      const others = copy.files.filter(({ mediaType }) => FILES.test(mediaType));
      for (const { name, sha256 } of others)
        tell(name, await this.screenFile(await this.storage.get(sha256)));
      files += pages.length + others.length;
    }
    return { documents: published.length, files, findings };
  }

  private async keptOf(tx: Transaction, id: string): Promise<Kept> {
    const document: DocumentRow | null = await findDocument(tx, id);
    return new Kept(id, document ? await currentFindings(tx, document) : []);
  }

  private async screenPage(html: string, lines: readonly string[]): Promise<readonly Entry[]> {
    const answer = await this.screener.screenPage(html, lines);
    return answer.ok ? answer.findings : [refusedAs(answer.code)];
  }

  private async screenFile(bytes: Uint8Array): Promise<readonly Entry[]> {
    const answer = await this.screener.screen(bytes, { accept: 'any' });
    return answer.ok ? answer.screening.findings : [refusedAs(answer.code)];
  }
}

type Entry = Pick<RescreenedFinding, 'kind' | 'severity' | 'location' | 'excerptMasked'> & {
  readonly fingerprint: string | null;
};

const refusedAs = (code: string): Entry => ({
  kind: code,
  severity: 'block',
  location: '',
  excerptMasked: '',
  fingerprint: null,
});

const entryOf = ({ id, number }: PublicationFacts, file: string, one: Entry): RescreenedFinding => ({
  document: id,
  number,
  file,
  kind: one.kind,
  severity: one.severity,
  location: one.location,
  excerptMasked: one.excerptMasked,
});
