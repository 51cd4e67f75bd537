export { FileDrop } from './file-drop';
export { useUpload } from './use-upload';
