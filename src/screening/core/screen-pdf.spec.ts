import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { cleanPdf } from './clean-pdf.js';
import { inspectFile } from './screen-file.js';

const ID = '370303190001010016';

/** A PDF of one empty page with a metadata stream of the given bytes. */
const pdfWith = async (metadata: string, filter?: string): Promise<Buffer> => {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText('page');
  const stream = document.context.stream(Buffer.from(metadata), {
    Type: 'Metadata',
    Subtype: 'XML',
    ...(filter === undefined ? {} : { Filter: filter }),
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
  return Buffer.from(await document.save({ useObjectStreams: false }));
};
const xmp = (content: string): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${content}</rdf:RDF></x:xmpmeta>`;

describe('screening of a PDF', () => {
  it.each([
    ['an element', xmp(`<rdf:Description><dc:title>经办 ${ID}</dc:title></rdf:Description>`)],
    ['an attribute', xmp(`<rdf:Description note='联系人' pdf:Keywords="${ID}"/>`)],
    ['what is not well-formed', `<x:xmpmeta><rdf:RDF><dc:title>经办 ${ID}</rdf:RDF>`],
  ])('finds a value in metadata: %s', async (_name, metadata) => {
    const file = await pdfWith(metadata);
    const { refusal, findings } = await inspectFile(file, { accept: 'any' });
    expect(refusal).toBeUndefined();
    expect(findings.map(({ kind, value }) => [kind, value])).toContainEqual(['resident_id', ID]);
    const clean = await inspectFile(await cleanPdf(file), { accept: 'any' });
    expect(clean.findings.filter(({ kind }) => kind === 'resident_id')).toEqual([]);
  });

  it('a mark in metadata that no viewer shows refuses the file', async () => {
    const { refusal } = await inspectFile(await pdfWith('<broken>机密★5年'), { accept: 'any' });
    expect(refusal).toMatchObject({ code: 'intake.secrecy_mark' });
  });

  it('metadata that cannot be read do not count as none', async () => {
    const { refusal } = await inspectFile(await pdfWith('no deflated data', 'FlateDecode'), {
      accept: 'any',
    });
    expect(refusal).toMatchObject({ code: 'intake.not_docx', detail: { reason: 'pdf_properties' } });
  });

  it('a PDF without metadata is taken in; one with too many pages says the limit', async () => {
    const document = await PDFDocument.create();
    for (let page = 0; page < 3; page += 1) document.addPage([200, 200]).drawText('page');
    const file = Buffer.from(await document.save());
    expect((await inspectFile(file, { accept: 'any' })).refusal).toBeUndefined();
    const { DEFAULT_LIMITS } = await import('./limits.js');
    const few = await inspectFile(file, { accept: 'any', limits: { ...DEFAULT_LIMITS, pdfPages: 2 } });
    expect(few.refusal).toMatchObject({
      code: 'intake.too_complex',
      detail: { reason: 'too_many_pages', limit: 2, actual: 3 },
    });
  });
});
