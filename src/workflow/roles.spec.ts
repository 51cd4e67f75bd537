import { ROLE_LABELS as POSTS, ROLES as POSTS_IN_ORDER } from '../identity/index.js';
import { ROLE_LABELS, ROLES } from './core/index.js';

describe('roles of the machine', () => {
  it('are the posts that people can hold, under the same names', () => {
    expect(ROLES).toEqual(POSTS_IN_ORDER);
    expect(Object.fromEntries(ROLES.map((role) => [role, ROLE_LABELS[role].zh]))).toEqual(POSTS);
  });
});
