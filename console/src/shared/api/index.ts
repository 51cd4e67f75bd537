export * from './actions';
export type * from './answers';
export { keys } from './keys';
export {
  CancelledError,
  isRevisionConflict,
  problemOf,
  ProblemError,
  UnreachableError,
  type FieldProblem,
  type Problem,
  type RefusalView,
} from './problem';
export * from './queries';
export { addressOf, download, listenForExpiry, request, upload } from './request';
export { ATTACHMENT_KINDS, GENRES, URGENCIES } from './vocabulary';
export { listenToServer } from './live';
