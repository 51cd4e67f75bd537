import { UnitOfWork } from '../platform/database/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { isTemplate, newestTemplate } from './office-templates.repository.js';
import type { OfficeTemplates, Template } from './template-source.js';

/** The office's templates: rows in the database, bytes among the stored files. */
export class StoredTemplates implements OfficeTemplates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly storage: FileStorage,
  ) {}

  async inUse(name: string): Promise<Template | null> {
    const row = await this.unitOfWork.read((tx) => newestTemplate(tx, name));
    return row?.sha256 ? { bytes: await this.storage.get(row.sha256), sha256: row.sha256 } : null;
  }

  async bySha256(sha256: string): Promise<Template | null> {
    const known = await this.unitOfWork.read((tx) => isTemplate(tx, sha256));
    return known ? { bytes: await this.storage.get(sha256), sha256 } : null;
  }
}
