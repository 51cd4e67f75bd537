const FIRST_BLOCK = /^\s*<(p|h[1-6])(?:\s[^>]*)?>([\s\S]*?)<\/\1>/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const squeeze = (text: string): string => text.replaceAll(/[\s\u00a0\u200b\ufeff]+/g, '');

const textOf = (html: string): string =>
  squeeze(
    html
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&nbsp;', ' ')
      .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!),
  );

/**
 * The body without its own first lines where these say the title and nothing else: the page says it above them.
 * @param html sanitised; a title may be set over several paragraphs
 */
export const bodyBelowTitle = (html: string, title: string): string => {
  const wanted = squeeze(title);
  let rest = html;
  let said = '';
  while (said !== wanted) {
    const [block, , inner] = FIRST_BLOCK.exec(rest) ?? [];
    if (block === undefined || inner === undefined || /<(?:img|table)[\s>]/.test(inner)) return html;
    said += textOf(inner);
    if (!wanted.startsWith(said)) return html;
    rest = rest.slice(block.length);
  }
  return wanted === '' ? html : rest;
};
