// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text without the characters that XML cannot hold: control characters, halves of pairs. */
export const asXmlText = (text: string): string => text.replaceAll(NOT_IN_XML, '');
