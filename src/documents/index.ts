import { ArchiveEntryRow } from './archive-entry.entity.js';
import { AttachmentRow } from './attachment.entity.js';
import { DocumentCountersignerRow } from './document-countersigner.entity.js';
import { DocumentInvolvementRow } from './document-involvement.entity.js';
import { DocumentVersionRow } from './document-version.entity.js';
import { DocumentRow } from './document.entity.js';
import { GenreSeriesRow } from './genre-series.entity.js';
import { ProducedFileRow } from './produced-file.entity.js';
import { PublicCopyRow } from './public-copy.entity.js';
import { RegisterEntryRow } from './register-entry.entity.js';
import { RemovalRow } from './removal.entity.js';
import { SearchGramRow, SearchTextRow } from './search-text.entity.js';
import { RegisterHeadRow } from './register-head.entity.js';

/**
 * Owns the document: its versions, attachments, metadata, produced files, the register of numbers, and who
 * may see it. It knows no route and no step.
 * @basis 党政机关公文处理工作条例第九条、第十八条、第二十五条
 */
export * from './archive-numbers.repository.js';
export * from './catalogue.js';
export { ChangeDraft } from './change-draft.js';
export { bundleFingerprint } from './core/bundle.js';
export { CreateDocument } from './create-document.js';
export { currentFindings, DecideFinding, drafterIdsOf, type Capacity } from './decide-finding.js';
export { DocumentAccess, scopeOf } from './document-access.js';
export { audiencesOf, visibleTo, type DocumentAudience } from './document-audience.js';
export * from './document-state.repository.js';
export * from './document-types.js';
export * from './documents.repository.js';
export { DocumentsModule } from './documents.module.js';
export { Intake, type StoredBy, type TakenIn } from './intake.js';
export { ScreenAgain, type ScreenedAgain } from './screen-again.js';
export { eraseSearchTexts } from './search-texts.repository.js';
export { excerptsOf, type Excerpt } from './search-excerpts.repository.js';
export { listDocuments, openDeadlines, type DocumentFilter } from './list-documents.repository.js';
export * from './metadata.js';
export { boundTo } from './finding-rows.js';
export { UploadProgress } from './upload-progress.js';
export { restrictToScope } from './restrict-to-scope.repository.js';
export { MarkRemoval, statusGivenIn, type RemovalInput } from './mark-removal.js';
export * from './removals.repository.js';
export * from './produced-files.repository.js';
export * from './public-copy.repository.js';
export { formatNumber } from './core/number-series.js';
export * from './register.repository.js';
export {
  AttachmentRow,
  DocumentRow,
  DocumentVersionRow,
  GenreSeriesRow,
  ProducedFileRow,
  PublicCopyRow,
  RegisterEntryRow,
  RegisterHeadRow,
  RemovalRow,
};
export const documentEntities = [
  ArchiveEntryRow,
  AttachmentRow,
  DocumentCountersignerRow,
  DocumentInvolvementRow,
  DocumentVersionRow,
  DocumentRow,
  GenreSeriesRow,
  ProducedFileRow,
  PublicCopyRow,
  RegisterEntryRow,
  RegisterHeadRow,
  RemovalRow,
  SearchGramRow,
  SearchTextRow,
];
