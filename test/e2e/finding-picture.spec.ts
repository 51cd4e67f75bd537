import { makeDocx, paragraph } from '../corpus/make-package.js';
import sharp from 'sharp';
import { describeOnEachServer } from '../support/on-each-server.js';
import { pictureOfText, withPicture } from '../support/picture-of-text.js';

interface Viewed {
  readonly id: string;
  readonly kind: string;
  readonly hasPicture: boolean;
}

describeOnEachServer('the picture of a finding', (given) => {
  it('is shown to whoever may read the findings, made anew; to nobody else', async () => {
    const { office } = given();
    const { body, ...rest } = withPicture('photo', await pictureOfText(['现场照片']));
    const file = makeDocx({ body: paragraph('关于现场情况的说明。') + body, ...rest });
    const document = await office.advance(await office.proactiveDraft({}, file), 'confidentiality_review');
    const secrecy = await office.as('secrecy');
    const findings = (await secrecy.findings(document.id)) as unknown as readonly Viewed[];
    const picture = findings.find(({ kind }) => kind === 'picture_unread')!;
    expect(picture.hasPicture).toBe(true);
    const path = `/api/documents/${document.id}/findings/${picture.id}/picture`;
    const shown = await secrecy.bytes(path);
    expect(shown.status).toBe(200);
    expect(await sharp(shown.bytes).metadata()).toMatchObject({ format: 'png' });
    expect((await (await office.as('admin')).call('GET', path)).status).toBe(403);
    expect((await (await office.as('drafter2')).call('GET', path)).status).toBe(404);
    expect((await secrecy.call('GET', path.replace(picture.id, document.id))).status).toBe(404);
    const ready = await secrecy.demand<{ status: string; pictureText: string }>('GET', '/api/health/ready');
    expect(ready.status).toBe('ready');
    expect(['available', 'off', 'not_installed', 'no_chinese']).toContain(ready.pictureText);
  });
});
