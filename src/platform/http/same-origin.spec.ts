import { isOwnPage } from './same-origin.js';

const call = (headers: Record<string, string>, protocol = 'http') => ({
  headers: { host: '127.0.0.1:3000', ...headers },
  protocol,
});

describe('isOwnPage', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['the address that was called', { origin: 'http://127.0.0.1:3000' }, true],
    ['PUBLIC_URL', { origin: 'https://xd.example.gov.cn' }, true],
    ['no Origin, but a page of the same origin', { 'sec-fetch-site': 'same-origin' }, true],
    ['neither', {}, false],
    ['another port', { origin: 'http://127.0.0.1:3001' }, false],
    ['another scheme', { origin: 'https://127.0.0.1:3000' }, false],
    ['another site', { origin: 'https://example.com' }, false],
    ['a name that begins alike', { origin: 'http://127.0.0.1:3000.example.com' }, false],
    ['a sandboxed page', { origin: 'null' }, false],
    ['a page of the same site', { 'sec-fetch-site': 'same-site' }, false],
    [
      'another site that says it is the same',
      { origin: 'https://example.com', 'sec-fetch-site': 'same-origin' },
      false,
    ],
  ])('%s', (_, headers, expected) => {
    expect(isOwnPage(call(headers), 'https://xd.example.gov.cn/')).toBe(expected);
  });

  it('knows only the address that was called where PUBLIC_URL is not set', () => {
    expect(isOwnPage(call({ origin: 'https://127.0.0.1:3000' }, 'https'), undefined)).toBe(true);
    expect(isOwnPage(call({ origin: 'https://xd.example.gov.cn' }), undefined)).toBe(false);
  });
});
