/**
 * The account to which a password field beside it belongs, for password managers: they look for a field with
 * `autocomplete="username"` that is not `hidden`. Nobody sees or reaches it.
 */
export const AccountName = ({ username }: { readonly username: string }) => (
  <input
    className="visually-hidden"
    name="username"
    type="text"
    autoComplete="username"
    value={username}
    readOnly
    tabIndex={-1}
    aria-hidden
  />
);
