export { RemovalsPage } from './removals-page';
