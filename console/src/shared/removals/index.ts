export {
  removalKeys,
  removalOutlineQuery,
  removalsPreviewQuery,
  removalsQuery,
  type Removal,
  type RemovalOutline,
  type Removals,
  type RemovalTarget,
} from './queries';
export { RemovalList } from './removal-list';
