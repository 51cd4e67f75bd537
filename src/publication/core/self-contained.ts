/** A picture of the page, by the address under which the page names it. */
export interface Picture {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

const escapeForPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const dataAddress = ({ mediaType, content }: Picture): string =>
  `data:${mediaType};base64,${Buffer.from(content).toString('base64')}`;

/**
 * A page of the column that needs nothing else and leads nowhere: the style stands in it, pictures are carried
 * along, links are names only. So it can be looked at before the column has it.
 */
export const selfContained = (html: string, style: string, pictures: readonly Picture[]): string => {
  const alone = html
    .replaceAll(/<link\b[^>]*>/g, '')
    .replaceAll(/(<a\b[^>]*?)\s(?:href|download)="[^"]*"/g, '$1')
    .replaceAll(/(<a\b[^>]*?)\s(?:href|download)="[^"]*"/g, '$1')
    .replace('</head>', () => `<style>${style.replaceAll('</', String.raw`<\/`)}</style></head>`);
  return pictures.reduce((page, picture) => {
    const source = new RegExp(`(\\ssrc=")(?:[.]{1,2}/)*${escapeForPattern(picture.name)}"`, 'g');
    return page.replaceAll(source, (_, before: string) => `${before}${dataAddress(picture)}"`);
  }, alone);
};
