/**
 * Tables wider than the window scroll in a frame of their own, reachable by keyboard; the page never does.
 * @param html sanitised: `<table` stands for nothing but a table
 */
export const frameTables = (html: string): string =>
  html
    .replaceAll(
      /<table(?=[\s>])/g,
      '<div class="table-frame" role="region" aria-label="表格" tabindex="0"><table',
    )
    .replaceAll('</table>', '</table></div>');
