import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { Intake } from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { isDuplicate, UnitOfWork } from '../platform/database/index.js';
import type { UploadedFile } from '../platform/http/index.js';
import { FileStorage } from '../platform/storage/index.js';
import {
  insertTemplate,
  newestTemplate,
  placeholderMeaning,
  Renderer,
  RenderingError,
  TEMPLATES,
  templateVersions,
  type OfficeTemplateRow,
  type TemplateName,
} from '../rendering/index.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, InvalidError, NotFoundError } from '../shared/errors.js';
import { DOCX_TYPE } from '../shared/media-types.js';

export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as TemplateName[];

/** Templates that an office edits in Word: every version stays, one is in use. */
@Injectable()
export class OfficeTemplates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly renderer: Renderer,
    private readonly storage: FileStorage,
    private readonly people: People,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list() {
    const { rows, people } = await this.unitOfWork.read(async (tx) => {
      const found = await templateVersions(tx);
      const ids = found.map(({ changedBy }) => changedBy);
      return { rows: found, people: await this.people.peopleByIds(tx, ids) };
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const items = [];
    for (const name of TEMPLATE_NAMES) {
      const versions = rows.filter((row) => row.name === name);
      const used = await this.renderer.templates.inUse(name);
      items.push({
        name,
        version: versions[0]?.version ?? 0,
        origin: originOf(versions[0]),
        sha256: used.sha256,
        placeholders: TEMPLATES[name].map((placeholder) => ({
          placeholder: `{{${placeholder}}}`,
          meaning: placeholderMeaning(placeholder),
          repeated: placeholder.includes('.'),
        })),
        versions: versions.map((row) => ({
          version: row.version,
          origin: originOf(row),
          fileName: row.fileName,
          sha256: row.sha256,
          bytes: row.bytes,
          changedBy: { id: row.changedBy, name: names.get(row.changedBy) ?? row.changedBy },
          changedAt: row.changedAt,
        })),
      });
    }
    return { items };
  }

  /** The file itself; version 0 is the one delivered with the product. */
  async file(name: TemplateName, version: number | undefined): Promise<Buffer> {
    if (version === undefined) return (await this.renderer.templates.inUse(name)).bytes;
    if (version === 0) return (await this.renderer.templates.delivered(name)).bytes;
    const rows = await this.unitOfWork.read(templateVersions);
    const row = rows.find((one) => one.name === name && one.version === version);
    if (!row) throw new NotFoundError();
    return row.sha256 === null
      ? (await this.renderer.templates.delivered(name)).bytes
      : this.storage.get(row.sha256);
  }

  /** What the template gives with invented content. */
  async preview(name: TemplateName, version: number | undefined): Promise<Buffer> {
    return this.sample(name, await this.file(name, version));
  }

  /**
   * A new version of the office's own. What does not pass the intake, or cannot be filled, is refused with its
   * place, and the present one stays.
   * @param version the present one as the caller knows it
   */
  async replace(
    actor: Actor,
    name: TemplateName,
    version: number,
    file: UploadedFile | undefined,
  ): Promise<void> {
    if (!file)
      throw new InvalidError('request.malformed', [{ field: 'file', code: 'template.file_required' }]);
    const taken = await this.intake.take(actor, file, 'attachment', []);
    if (taken.mediaType !== DOCX_TYPE) throw new InvalidError('intake.not_docx');
    await this.sample(name, file.bytes);
    await this.add(actor, name, version, {
      sha256: taken.sha256,
      bytes: taken.bytes,
      fileName: taken.fileName,
    });
  }

  /** The delivered one counts again; the office's versions stay. */
  async reset(actor: Actor, name: TemplateName, version: number): Promise<void> {
    await this.add(actor, name, version, { sha256: null, bytes: null, fileName: null });
  }

  private async add(
    actor: Actor,
    name: TemplateName,
    version: number,
    content: Pick<OfficeTemplateRow, 'sha256' | 'bytes' | 'fileName'>,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const present = (await newestTemplate(tx, name))?.version ?? 0;
      if (present !== version) throw new ConflictError(version, present);
      const at = this.clock.now();
      const row = {
        name,
        version: present + 1,
        ...content,
        changedBy: actor.personId,
        changedAt: at.toISOString(),
      };
      await insertTemplate(tx, row).catch((error: unknown) => {
        throw isDuplicate(error) ? new ConflictError(version, present + 1) : error;
      });
      await this.audit.append(tx, {
        stream: SYSTEM_STREAM,
        action: content.sha256 === null ? 'template.reset' : 'template.replaced',
        actorId: actor.personId,
        detail: { template: name, version: row.version, sha256: content.sha256 },
        requestId: actor.requestId,
        at,
      });
    });
  }

  private async sample(name: TemplateName, bytes: Buffer): Promise<Buffer> {
    try {
      return await this.renderer.renderSample(name, bytes);
    } catch (error) {
      if (error instanceof RenderingError) throw new InvalidError(error.code, [], error.refusal.detail);
      throw error;
    }
  }
}

const originOf = (row: Pick<OfficeTemplateRow, 'sha256'> | undefined): 'office' | 'delivered' =>
  row?.sha256 ? 'office' : 'delivered';
