/** The paragraph in a location such as `p12`, `t1r2c3p1` or `p12@5`. */
export const paragraphOf = (location: string): string => location.replace(/[@.].*$/, '');
