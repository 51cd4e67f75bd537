// A document of the size of the largest sound ones: about 5.4 MB packed, 19 MB of XML; the same bytes every time.
import { writePackage } from '../dist/src/screening/core/write-package.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORDS =
  '各科室要认真落实国家和省市区部署的政务公开年度工作任务提高时效夯实基础加大信息力度拓宽渠道深入开展政策解读切实提升标准化规范化水平管业务就理念充分发挥职能优势推动在安排时同对相关公开事宜提出要求并指导督促形成分工明确责任清晰互配合齐抓共格局';

const randomFrom = (seed) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const paragraphsOf = (random, count) => {
  const out = [];
  for (let index = 0; index < count; index += 1) {
    let text = '';
    for (let at = 0; at < 60; at += 1)
      text +=
        random() < 0.5
          ? WORDS[Math.floor(random() * WORDS.length)]
          : String.fromCharCode(0x4e00 + Math.floor(random() * 6000));
    const id = Math.floor(random() * 0xffffffff)
      .toString(16)
      .padStart(8, '0');
    out.push(
      `<w:p w:rsidR="00${id.slice(0, 6)}" w:rsidRDefault="00${id.slice(2)}"><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr><w:t>${text.slice(0, 30)}</w:t></w:r><w:r><w:t>${text.slice(30)}。</w:t></w:r></w:p>`,
    );
  }
  return out.join('');
};

const documentXml = (content) =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${content}<w:sectPr/></w:body></w:document>`,
  );

const packageOf = (xml, comments) =>
  writePackage([
    {
      name: '[Content_Types].xml',
      bytes: Buffer.from(
        `<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${comments ? '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>' : ''}</Types>`,
      ),
    },
    {
      name: '_rels/.rels',
      bytes: Buffer.from(
        `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
    },
    { name: 'word/document.xml', bytes: xml },
    ...(comments
      ? [
          {
            name: 'word/_rels/document.xml.rels',
            bytes: Buffer.from(
              `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/comments" Target="comments.xml"/></Relationships>`,
            ),
          },
          { name: 'word/comments.xml', bytes: comments },
        ]
      : []),
  ]);

export const largeDocument = () => {
  const random = randomFrom(20_260_101);
  return packageOf(
    documentXml(paragraphsOf(random, 25_000)),
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${W}"><w:comment w:id="1" w:author="办公室">${paragraphsOf(random, 11_000)}</w:comment></w:comments>`,
    ),
  );
};

export const ordinaryDocument = () => packageOf(documentXml(paragraphsOf(randomFrom(7), 125)));
