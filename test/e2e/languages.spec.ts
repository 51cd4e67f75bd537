import { form } from '../support/client.js';
import type { DocumentView, Problem } from '../support/contract.js';
import { describeOnEachServer } from '../support/on-each-server.js';

const HAN = /\p{Script=Han}/u;
const ENGLISH = { 'Accept-Language': 'en-GB,en;q=0.9' };

/** Every sentence of a refusal or problem. */
const sentencesOf = ({ title, refusals = [], fields = [] }: Problem): string[] => [
  title,
  ...[...refusals, ...fields].map(({ message }) => message),
];

describeOnEachServer('the language of the sentences', (given) => {
  it('is English where the request asks for it, with the names of steps and roles', async () => {
    const { office } = given();
    const document = await office.advance(await office.proactiveDraft(), 'section_review');
    const drafter = await office.as('drafter');
    const path = `/api/documents/${document.id}`;
    const seen = await drafter.call<DocumentView>('GET', path, undefined, ENGLISH);
    const reasons = seen.body.availableActions.flatMap(({ refusals }) => refusals);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter(({ message }) => HAN.test(message))).toEqual([]);
    expect(seen.headers.get('vary')).toMatch(/Accept-Language/);
    expect(reasons.map(({ message }) => message).join(' ')).toMatch(/done by: section head/);
    const impossible = { type: 'submit', revision: document.revision };
    const odd = await drafter.call<Problem>('POST', `${path}/events`, impossible, ENGLISH);
    expect(sentencesOf(odd.body).join(' ')).toMatch(/“submit” is not possible in “section review”/);
  });

  it('reaches fields, uploads and unknown addresses', async () => {
    const drafter = await given().office.as('drafter');
    const metadata = JSON.stringify({ title: '关于节约用电的通知', genre: '通知' });
    const upload = form({ metadata }, { bytes: Buffer.from('no document') });
    const answers = [
      await drafter.call<Problem>('POST', '/api/documents', upload, ENGLISH),
      await drafter.call<Problem>('POST', '/api/opinions', { text: ' ' }, ENGLISH),
      await drafter.call<Problem>('GET', '/api/nothing', undefined, ENGLISH),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 404]);
    expect(answers.flatMap(({ body }) => sentencesOf(body)).filter((one) => HAN.test(one))).toEqual([]);
  });

  it('is Chinese otherwise, also while others ask for English', async () => {
    const drafter = await given().office.as('drafter');
    const languages = ['zh-CN', 'en', 'fr', 'en-US,zh;q=0.5', '*', 'zh,en'];
    const answers = await Promise.all(
      [...languages, ...languages].map((language) =>
        drafter.call<Problem>('POST', '/api/opinions', { text: '' }, { 'Accept-Language': language }),
      ),
    );
    const isChinese = answers.map(({ body }) => sentencesOf(body).every((one) => HAN.test(one)));
    const expected = [true, false, true, false, true, true];
    expect(isChinese).toEqual([...expected, ...expected]);
  });
});
