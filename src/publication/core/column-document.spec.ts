import { columnDocumentOf, type PublicationFacts } from './column-document.js';

const file = (role: 'document' | 'interpretation' | 'image', name: string) => ({
  role,
  name,
  title: '解读',
  sha256: 'b'.repeat(64),
  bytes: 10,
  mediaType: 'text/html',
});

const published: PublicationFacts = {
  id: 'd1',
  state: 'published',
  title: '关于规范管理的通知',
  carrier: 'official',
  genre: '通知',
  number: '张事服字〔2026〕1号',
  indexNumber: '11370303MB2858350L/2026-0000001',
  category: '部门政策文件',
  topic: null,
  signedOn: '2026-03-02',
  publishedAt: '2026-03-05T16:30:00.000Z',
  interpretationPublishedAt: null,
  erasedAt: null,
  attributeChange: null,
  withdrawal: null,
  validity: null,
  copy: {
    htmlSha256: 'a'.repeat(64),
    files: [
      file('document', 'document.docx'),
      file('interpretation', 'interpretation-1/body.html'),
      file('image', 'interpretation-1/ab.png'),
    ],
  },
};

const explanationOf = (facts: Partial<PublicationFacts>): string | null | undefined => {
  const document = columnDocumentOf({ ...published, ...facts });
  return document.kind === 'tombstone' ? document.explanation : undefined;
};

describe('a document in the column', () => {
  it('is valid by default and dated by the legal day of Beijing', () => {
    expect(columnDocumentOf(published)).toMatchObject({
      kind: 'published',
      publishedOn: '2026-03-06',
      validity: { code: 'valid', date: null },
    });
  });

  it('keeps the interpretation back until it is published', () => {
    const names = (facts: PublicationFacts): string[] => {
      const document = columnDocumentOf(facts);
      return document.kind === 'published' ? document.files.map(({ name }) => name) : [];
    };
    expect(names(published)).toEqual(['document.docx']);
    expect(names({ ...published, interpretationPublishedAt: '2026-03-09T01:00:00.000Z' })).toHaveLength(3);
  });

  it.each(['error', 'superseded', 'other'])('tells why it was withdrawn for %s', (reasonCode) => {
    const withdrawal = { reasonCode, explanation: '印发有误' };
    expect(explanationOf({ state: 'withdrawn', withdrawal })).toBe('印发有误');
  });

  it.each(['personal_information', 'secrecy', 'third_party'])('says nothing for %s', (reasonCode) => {
    const withdrawal = { reasonCode, explanation: '含有个人信息' };
    expect(explanationOf({ state: 'withdrawn', withdrawal })).toBeNull();
  });

  it.each(['isolated', 'voided'])('says nothing once it is %s, whatever was told before', (state) => {
    expect(explanationOf({ state, withdrawal: { reasonCode: 'error', explanation: '有误' } })).toBeNull();
  });

  it('leaves a tombstone in every state but published, and nothing of its title', () => {
    for (const state of [
      'withdrawn',
      'confidentiality_review',
      'awaiting_publication',
      'filed',
      'isolated',
    ]) {
      const document = columnDocumentOf({ ...published, state });
      expect(document).toEqual({ kind: 'tombstone', id: 'd1', explanation: null });
    }
    expect(explanationOf({ erasedAt: '2026-03-07T00:00:00.000Z' })).toBeNull();
  });

  it.each(['../../index.html', '/etc/passwd', 'index.html/../x.png', 'a/b/c.png', '.htaccess', 'x.PNG'])(
    'refuses the file name %s',
    (name) => {
      const copy = { htmlSha256: 'a'.repeat(64), files: [file('document', name)] };
      expect(() => columnDocumentOf({ ...published, copy })).toThrow(RangeError);
    },
  );
});
