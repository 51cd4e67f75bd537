/**
 * Owns the way in for the office's past: documents that were numbered, signed and issued on paper or elsewhere before
 * there was this system, so that the yearly review has them. They pass the intake gate like every other file; their
 * determination stands as it was recorded, and nothing is signed in anybody's name.
 * @basis 条例第十八条、第四十四条；保密法第三十一条第三项
 */
export { importPast } from './import-past.cli.js';
