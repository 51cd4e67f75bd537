/** What an effect cannot do without; its absence is a mistake of the program. */
export const required = <T>(value: T | null | undefined, what: string): T => {
  if (value === null || value === undefined) throw new Error(`the effect needs ${what}`);
  return value;
};
