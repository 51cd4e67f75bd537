/** Owns the bytes: content-addressed files that are whole, or an error. */
export { FileStorage, StoredFileError } from './file-storage.js';
export { StorageModule } from './storage.module.js';
