export { FileDrop } from './file-drop';
export { UploadFailure } from './upload-failure';
export { useUpload } from './use-upload';
