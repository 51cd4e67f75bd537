import { request } from 'node:http';
import { Client } from '../support/client.js';
import { plainDocx } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';

/** A form exactly as written here, whatever is wrong with it. */
const sendForm = (client: Client, path: string, lines: readonly (string | Buffer)[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const call = request(
      `${client.url}${path}`,
      {
        method: 'PUT',
        headers: {
          Origin: client.url,
          Cookie: client.sessionCookie ?? '',
          'Content-Type': 'multipart/form-data; boundary=seam',
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    call.on('error', reject);
    for (const line of lines) call.write(typeof line === 'string' ? `${line}\r\n` : line);
    call.end();
  });

const fieldPart = (name: string, value: string): string[] => [
  '--seam',
  `Content-Disposition: form-data; name="${name}"`,
  '',
  value,
];
const FILE_PART = ['--seam', 'Content-Disposition: form-data; name="file"; filename="a.docx"', ''];

describeOnEachServer('uploads that are no proper form', (given) => {
  it.each<readonly [string, (bytes: Buffer, revision: string) => readonly (string | Buffer)[]]>([
    ['ends in the middle of the file', (bytes) => [...FILE_PART, bytes.subarray(0, 300)]],
    ['ends right after the head of the file', () => FILE_PART],
    [
      'ends in the middle of a file of another name',
      () => ['--seam', 'Content-Disposition: form-data; name="upload"; filename="a.docx"', '', 'PK'],
    ],
    ['has no part at all', () => ['--seam--']],
    [
      'says the revision twice',
      (bytes, revision) => [
        ...fieldPart('revision', revision),
        ...fieldPart('revision', revision),
        ...FILE_PART,
        bytes,
        '\r\n--seam--',
      ],
    ],
  ])('one that %s is refused and ends nothing else', async (_, lines) => {
    const { office, server } = given();
    const draft = await office.draft();
    const drafter = await office.as('drafter');
    const path = `/api/documents/${draft.id}/file`;
    expect(await sendForm(drafter, path, lines(plainDocx(), String(draft.revision)))).toBe(422);
    expect(await drafter.document(draft.id)).toMatchObject({ revision: draft.revision });
    expect(server.isRunning()).toBe(true);
  });
});
