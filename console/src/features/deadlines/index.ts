export { DeadlinesPage } from './deadlines-page';
export { NoticesPage } from './notices-page';
