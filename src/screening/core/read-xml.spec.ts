import { IntakeError } from './intake-refusal.js';
import { DEFAULT_LIMITS } from './limits.js';
import { readXml } from './read-xml.js';
import { parseXml, serialiseXml } from './xml-tree.js';

const reason = (bytes: Uint8Array | string): string => {
  try {
    readXml(
      Buffer.from(bytes),
      { open: () => undefined, close: () => undefined, text: () => undefined },
      DEFAULT_LIMITS,
    );
    return 'read';
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    return error.detail.reason;
  }
};

describe('reading XML', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['a document', '<a><b/></a>', 'read'],
    ['UTF-16 with a mark', Buffer.from('\ufeff<a>机密</a>', 'utf16le'), 'read'],
    ['a document type', '<!DOCTYPE a><a/>', 'xml_dtd'],
    ['entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'xml_dtd'],
    ['an unknown entity', '<a>&b;</a>', 'xml_malformed'],
    ['two roots', '<a/><b/>', 'xml_malformed'],
    ['an open element', '<a><b></a>', 'xml_malformed'],
    ['a NUL', '<a>\0</a>', 'xml_malformed'],
    [
      'bytes that are not UTF-8',
      Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]),
      'xml_encoding',
    ],
    ['another encoding', '<?xml version="1.0" encoding="gb2312"?><a/>', 'xml_encoding'],
    ['too deep a nesting', '<a>'.repeat(300) + '</a>'.repeat(300), 'too_deep'],
    ['too many elements', `<a>${'<b/>'.repeat(300_001)}</a>`, 'too_many_elements'],
    [
      'too many attributes',
      `<a ${Array.from({ length: 600 }, (_, n) => `a${n}="1"`).join(' ')}/>`,
      'too_many_attributes',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(reason(bytes)).toBe(expected);
  });

  it('writes what it read', () => {
    const source = '<a x="1 &amp; &quot;2&quot;">b &lt; c<d/>e</a>';
    expect(
      serialiseXml(parseXml(Buffer.from(source), DEFAULT_LIMITS))
        .toString('utf8')
        .split('\n')[1],
    ).toBe(source);
  });
});
