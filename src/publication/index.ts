/**
 * The public column 政府信息公开专栏: the copies that may be published, and the static site made of them.
 * Owns how the column looks, its addresses and its files; whether something is published is decided elsewhere
 * and read from the document's row.
 * Serves 政府信息公开条例第十二条、第二十条、第二十三条、第二十四条 and 国办公开办函〔2019〕61号.
 */
export { columnHandler } from './column-handler.js';
export { ColumnProjection, ColumnIncompleteError } from './column-projection.js';
export { columnRebuild } from './column-rebuild.cli.js';
export { columnFolderOf, publicUrlOf } from './column-settings.js';
export { PreparePublicCopy } from './prepare-public-copy.js';
export { PublicationModule } from './publication.module.js';
export { rescreen } from './rescreen.cli.js';
export { SiteBuild, type BuildResult } from './site-build.js';
export { SiteRenderer } from './site-renderer.js';
