import { textOfFile } from '../support/archive-text.js';
import { docx } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';

const RESIDENT_ID = '370303190001010016';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const apart = (between: string): string =>
  `<w:p>${run('身份证号：')}${[...RESIDENT_ID].map((digit) => run(digit)).join(between)}</w:p>`;

describeOnEachServer('an identity number whose digits are set apart', (given) => {
  it('is found, and masked in the public copy and on the page', async () => {
    const { office } = given();
    const body = docx([
      '现将有关事项通知如下。',
      apart('<w:r><w:tab/></w:r>'),
      apart('<w:r><w:br/></w:r>'),
      `<w:p>${run([...RESIDENT_ID].join(' '))}</w:p>`,
      '联系人证件 370303.19000101.0016。',
      '特此通知。',
    ]);
    const draft = await office.proactiveDraft({}, body);
    const drafter = await office.as('drafter');
    const found = (await drafter.findings(draft.id)).filter(({ kind }) => kind === 'resident_id');
    expect(found).toHaveLength(4);
    await office.settleFindings(draft.id, 'drafter', 'mask');
    const published = await office.advance(await drafter.document(draft.id), 'published');
    const { url } = await office.untilInColumn(published.id);
    const page = (await office.page(url)).text.replaceAll(/<[^>]*>/g, '');
    const copy = await (await office.as('publisher')).bytes(`/api/documents/${published.id}/files/public`);
    expect(copy.status).toBe(200);
    for (const text of [page, (await textOfFile(copy.bytes)).replaceAll(/<[^>]*>/g, '')]) {
      expect(text).toContain('特此通知');
      expect(text.replaceAll(/[^0-9Xx]/g, '')).not.toContain(RESIDENT_ID);
    }
  });
});
