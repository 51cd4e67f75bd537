export { CategorySelect } from './category-select';
