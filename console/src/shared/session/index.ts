export { AccountName } from './account-name';
export { MeContext, postsOf, useMe } from './me';
