/**
 * Tells open browsers what has changed, whichever node changed it. It holds nothing: what was missed is read
 * again by whoever connects anew.
 */
export { LiveModule } from './live.module.js';
