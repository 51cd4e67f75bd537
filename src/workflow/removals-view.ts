import { Injectable } from '@nestjs/common';
import { findGround } from '../disclosure/index.js';
import {
  attachmentsOf,
  DocumentAccess,
  MarkRemoval,
  removalsFingerprint,
  removalsOf,
  statusGivenIn,
  type AttachmentRow,
  type DocumentRow,
  type RemovalRow,
  type Removals,
} from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { FileStorage } from '../platform/storage/index.js';
import {
  REMOVAL_NOTE,
  Screener,
  type OutlineWithTargets,
  type RemovalTarget,
  type TargetReading,
} from '../screening/index.js';
import { InvalidError } from '../shared/errors.js';
import { requireReadable } from './document-text.js';

interface Loaded {
  readonly document: DocumentRow;
  readonly attachments: readonly AttachmentRow[];
  readonly removals: Removals;
  readonly names: ReadonlyMap<string, string>;
  readonly mayMark: boolean;
}

const NOTHING: TargetReading = { covers: [], texts: [], left: [] };

/** What is left out of the public copy, as it reads in the signed file; read from the file when it is asked for. */
@Injectable()
export class RemovalsView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly marks: MarkRemoval,
    private readonly people: People,
    private readonly storage: FileStorage,
    private readonly screener: Screener,
  ) {}

  async list(actor: Actor, id: string) {
    const loaded = await this.load(actor, id);
    const { document, removals } = loaded;
    const readings = await this.readings(removals);
    const outline = removals.carried.length > 0 ? await this.outlineOf(document.fileSha256) : undefined;
    return {
      fingerprint: removalsFingerprint(removals),
      note: REMOVAL_NOTE,
      mayMark: loaded.mayMark,
      marksAs: statusGivenIn(document),
      items: [...removals.present, ...removals.carried].map((row) => {
        const reading = readings.get(row.id) ?? NOTHING;
        const isCarried = removals.carried.includes(row);
        return {
          id: row.removalId,
          source: row.source === document.id ? 'body' : row.source,
          sourceName: loaded.attachments.find(({ id: own }) => own === row.source)?.fileName ?? '',
          status: isCarried ? ('carried' as const) : row.status,
          target: row.target,
          suggestion: isCarried && outline ? sameBlocks(row.target, reading, outline) : null,
          ground: groundView(row),
          texts: reading.texts,
          covers: reading.covers,
          repeats: reading.left,
          repeatsReason: row.repeatsReason,
          by: { id: row.actorId, name: loaded.names.get(row.actorId) ?? row.actorId },
          at: row.createdAt,
        };
      }),
    };
  }

  /** What of the present body and attachments can be left out. */
  async outline(actor: Actor, id: string) {
    const { document, attachments } = await this.load(actor, id);
    const outline =
      document.fileSha256 === null ? { blocks: [], pictures: [] } : await this.outlineOf(document.fileSha256);
    return {
      blocks: outline.blocks,
      pictures: outline.pictures,
      attachments: attachments
        .filter(({ kind }) => kind === 'attachment')
        .map(({ id: own, fileName }) => ({ id: own, fileName })),
    };
  }

  private load(actor: Actor, id: string): Promise<Loaded> {
    return this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, id);
      requireReadable(document);
      const attachments = await attachmentsOf(tx, id);
      const removals = await removalsOf(tx, document, attachments);
      const people = [...removals.present, ...removals.carried].map(({ actorId }) => actorId);
      const names = new Map((await this.people.peopleByIds(tx, people)).map((one) => [one.id, one.name]));
      return {
        document,
        attachments,
        removals,
        names,
        mayMark: await this.marks.mayMark(tx, actor, document),
      };
    });
  }

  /** Every row as it reads in the file in which it was marked. */
  private async readings({ present, carried }: Removals): Promise<ReadonlyMap<string, TargetReading>> {
    const byFile = new Map<string, RemovalRow[]>();
    for (const row of [...present, ...carried]) {
      if (row.target.type !== 'whole')
        byFile.set(row.fileSha256, [...(byFile.get(row.fileSha256) ?? []), row]);
    }
    const readings = new Map<string, TargetReading>();
    for (const [file, rows] of byFile) {
      const { targets } = await this.outlineOf(
        file,
        rows.map(({ target }) => target),
      );
      for (const [index, row] of rows.entries()) readings.set(row.id, targets[index] ?? NOTHING);
    }
    return readings;
  }

  private async outlineOf(
    sha256: string | null,
    targets: readonly RemovalTarget[] = [],
  ): Promise<OutlineWithTargets> {
    if (sha256 === null) return { blocks: [], pictures: [], targets: [] };
    const answer = await this.screener.readOutline(await this.storage.get(sha256), targets);
    if (!answer.ok) throw new InvalidError(answer.code, [], answer.detail);
    return answer;
  }
}

const groundView = ({ ground }: RemovalRow) => {
  const known = findGround(ground.code);
  return { ...ground, label: known?.label ?? ground.code, article: known?.article ?? '' };
};

/** Where the same paragraphs stand in another version of the file; null unless they stand there exactly once. */
const sameBlocks = (
  target: RemovalTarget,
  { texts }: TargetReading,
  { blocks }: OutlineWithTargets,
): RemovalTarget | null => {
  if (target.type !== 'blocks' || texts.length === 0) return null;
  const plain = (text: string): string => text.replaceAll(/\s/g, '');
  const wanted = texts.map(plain);
  const found = blocks.flatMap((first, start) => {
    const stretch = blocks.slice(start, start + wanted.length);
    const same =
      stretch.length === wanted.length &&
      stretch.every((one, index) => one.kind === 'paragraph' && plain(one.text) === wanted[index]);
    return same ? [{ type: 'blocks' as const, from: first.id, to: stretch.at(-1)!.id }] : [];
  });
  return found.length === 1 ? found[0]! : null;
};
