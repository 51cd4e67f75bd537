export { useRow, type Outcome, type Row } from './row';
