import { OfficeTemplateRow } from './office-template.entity.js';

/**
 * Rendering owns the documents that the office issues and files: the official copy 正式公文 (GB/T 9704-2012),
 * the drafting sheet 发文拟稿纸 and the confidentiality review form 保密审查表, from templates that an office
 * edits in Word. It knows plain data only. Serves 党政机关公文处理工作条例 第九条、第二十五条 and 条例第十七条.
 */
export { bodyText } from './core/body-text.js';
export { detectNote } from './core/draft-survey.js';
export { checkTemplate, renderDraftingSheet, renderReviewForm } from './core/forms.js';
export { officialCopyObstacles, renderOfficialCopy } from './core/official-copy.js';
export { renderListDocument, type ListDocumentView } from './core/list-document.js';
export { renderReviewList, type ReviewListLine, type ReviewListView } from './core/review-list.js';
export { RenderingError } from './core/rendering-error.js';
export * from './core/views.js';
export { OfficeTemplateRow };
export {
  insertTemplate,
  isTemplate,
  newestTemplate,
  templateVersions,
} from './office-templates.repository.js';
export { placeholderMeaning } from './core/placeholder-meanings.js';
export { Renderer, TEMPLATES, type Rendered, type RendererOptions, type TemplateName } from './renderer.js';
export { RenderingModule } from './rendering.module.js';
