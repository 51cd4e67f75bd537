/**
 * Owns the versions of the templates that an office edits in Word: taken in through the same gate as every upload,
 * tried out before they are used, never lost. Rendering fills them and notes with each file which one it was.
 */
export { TemplatesModule } from './templates.module.js';
