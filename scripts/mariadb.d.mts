/** Types of mariadb.mjs for the suites. */
export const startMariaDb: (
  more?: readonly string[],
) => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
