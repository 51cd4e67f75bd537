import { existsSync } from 'node:fs';
import sharp from 'sharp';

/** Whether pictures can be read on this machine; `npm test` installs the packages where it may. */
export const READS_PICTURES =
  existsSync('/usr/bin/tesseract') &&
  existsSync('/usr/bin/prlimit') &&
  existsSync('/usr/share/tesseract-ocr/5/tessdata/chi_sim.traineddata');

if (!READS_PICTURES)
  process.stderr.write(
    'Skipped: text in pictures. Install tesseract-ocr and tesseract-ocr-chi-sim to run these tests.\n',
  );

/** Lines of Chinese print as a PNG, as a scan would show them. */
export const pictureOfText = (lines: readonly string[], size = 32): Promise<Buffer> => {
  const height = (lines.length + 1) * size * 2;
  const texts = lines.map((line, index) => `<text x="30" y="${(index + 1) * size * 2}">${line}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 30}" height="${height}"><rect width="100%" height="100%" fill="white"/><g font-family="Noto Sans CJK SC" font-size="${size}">${texts.join('')}</g></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
};

/** Parts and markup of a .docx that shows one PNG. */
export const withPicture = (name: string, png: Buffer) => ({
  body: `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="3000000" cy="1000000"/><wp:docPr id="1" name="p"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${name}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3000000" cy="1000000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
  relationships: `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${name}.png"/>`,
  raw: { [`word/media/${name}.png`]: png },
});
