export { ChangesNotice } from './changes-notice';
export { compareAddress } from './changes';
export { useReload } from './use-reload';
