import { ArchiveSettingsRow } from './archive-settings.entity.js';

/**
 * Owns the list of what is to be archived 归档 and the form of the archive numbers 档号; a document is archived by its
 * own event.
 * @basis 党政机关公文处理工作条例第二十七条
 */
export { ArchivesModule } from './archives.module.js';
export const archiveEntities = [ArchiveSettingsRow];
