import { readableRuns } from './inspect-picture.js';

const decode = (bytes: Buffer): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decodeEntities = (text: string): string =>
  text.replaceAll(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/g,
    (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return ENTITIES[name as string] ?? (whole as string);
      const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );

/** Text of HTML, tags replaced: block ends become line ends. Attribute values stay as lines of their own. */
const htmlText = (html: string): string[] => {
  const attributes = [...html.matchAll(/<[^<>]{1,4000}>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/=\s{0,4}"([^"<>]{4,1000})"/g)].map((match) => decodeEntities(match[1]!)),
  );
  const text = html
    .replaceAll(/<\/?(?:p|div|br|tr|td|th|li|h[1-6]|table)\b[^<>]{0,1000}>/gi, '\n')
    .replaceAll(/<[^<>]{0,4000}>/g, '');
  return [...decodeEntities(text).split(/\n{1,40}/), ...attributes];
};

const mhtText = (text: string): string[] =>
  text.split(/\r?\n--/).flatMap((section) => {
    const cut = /\r?\n\r?\n/.exec(section);
    if (!cut) return [section];
    const headers = section.slice(0, cut.index);
    const body = section.slice(cut.index + cut[0].length);
    if (/Content-Transfer-Encoding:\s{0,4}base64/i.test(headers)) {
      return htmlText(decode(Buffer.from(body.replaceAll(/[^A-Za-z0-9+/=]/g, ''), 'base64')));
    }
    if (/quoted-printable/i.test(headers)) {
      const bytes = body
        .replaceAll(/=\r?\n/g, '')
        .replaceAll(/=([0-9A-Fa-f]{2})/g, (_, hex) =>
          String.fromCharCode(Number.parseInt(hex as string, 16)),
        );
      return htmlText(decode(Buffer.from(bytes, 'latin1')));
    }
    return htmlText(body);
  });

/** Texts of a part that is neither XML nor a picture: HTML, MHT, plain text, or readable runs of a binary one. */
export const readLooseText = (bytes: Buffer): readonly string[] => {
  const head = bytes.subarray(0, 4096);
  const isBinary = head.includes(0) && !(bytes[0] === 0xff && bytes[1] === 0xfe);
  if (isBinary) return readableRuns(bytes).split('\n');
  const text = decode(bytes.subarray(0, 8 << 20));
  if (/^MIME-Version:|Content-Transfer-Encoding:/im.test(text.slice(0, 4000))) return mhtText(text);
  if (/<[a-z!][^<>]{0,200}>/i.test(text.slice(0, 4000))) return htmlText(text);
  return text.split('\n');
};
