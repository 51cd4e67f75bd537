/** The character of a `w:sym`: symbol fonts hide ordinary characters in the private use area from U+F020. */
export const symbolText = (hexadecimal: string | undefined): string => {
  const code = Number.parseInt(hexadecimal ?? '', 16);
  if (Number.isNaN(code) || code > 0x10ffff) return '';
  return String.fromCodePoint(code >= 0xf020 && code <= 0xf07e ? code - 0xf000 : code);
};
