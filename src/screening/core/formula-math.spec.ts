import { DEFAULT_LIMITS } from './limits.js';
import { formulaOf, textOfMath } from './formula-math.js';
import { parseXml } from './xml-tree.js';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/math';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const t = (text: string, properties = ''): string =>
  `<m:r>${properties && `<m:rPr>${properties}</m:rPr>`}<m:t>${text}</m:t></m:r>`;
const e = (name: string, content: string): string => `<m:${name}>${content}</m:${name}>`;
const formula = (content: string, namespace = TRANSITIONAL) =>
  formulaOf(
    parseXml(
      Buffer.from(`<m:oMath xmlns:m="${namespace}" xmlns:w="${WORD}">${content}</m:oMath>`),
      DEFAULT_LIMITS,
    ),
  );

describe('formulas', () => {
  it.each([
    ['fraction', e('f', e('num', t('a+b')) + e('den', t('c'))), '(a+b)/c', '<mfrac>'],
    [
      'binomial',
      e('f', '<m:fPr><m:type m:val="noBar"/></m:fPr>' + e('num', t('n')) + e('den', t('k'))),
      'n¦k',
      'linethickness="0"',
    ],
    ['power', e('sSup', e('e', t('x')) + e('sup', t('2'))), 'x^2', '<msup>'],
    ['index', e('sSub', e('e', t('x')) + e('sub', t('i+1'))), 'x_(i+1)', '<msub>'],
    ['both', e('sSubSup', e('e', t('x')) + e('sub', t('i')) + e('sup', t('2'))), 'x_i^2', '<msubsup>'],
    ['before', e('sPre', e('sub', t('1')) + e('sup', t('2')) + e('e', t('H'))), '_1^2 H', '<mprescripts>'],
    ['root', e('rad', '<m:radPr><m:degHide/></m:radPr><m:deg/>' + e('e', t('x'))), '√x', '<msqrt>'],
    ['cube root', e('rad', e('deg', t('3')) + e('e', t('x+y'))), '3√(x+y)', '<mroot>'],
    [
      'sum',
      e(
        'nary',
        '<m:naryPr><m:chr m:val="∑"/><m:limLoc m:val="undOvr"/></m:naryPr>' +
          e('sub', t('i=1')) +
          e('sup', t('n')) +
          e('e', t('i')),
      ),
      '∑_(i=1)^n i',
      '<munderover>',
    ],
    ['integral', e('nary', e('sub', t('0')) + e('sup', t('1')) + e('e', t('x'))), '∫_0^1 x', '<msubsup>'],
    ['brackets', e('d', e('e', t('x')) + e('e', t('y'))), '(x|y)', '<mo>(</mo>'],
    [
      'one bracket',
      e(
        'd',
        '<m:dPr><m:begChr m:val="{"/><m:endChr m:val=""/></m:dPr>' +
          e('e', e('eqArr', e('e', t('x=1')) + e('e', t('y=2')))),
      ),
      '{x=1; y=2',
      '<mtable>',
    ],
    ['function', e('func', e('fName', t('sin', '<m:sty m:val="p"/>')) + e('e', t('x'))), 'sin x', 'normal'],
    ['accent', e('acc', e('e', t('x'))), 'x^', '<mover accent="true">'],
    ['bar', e('bar', '<m:barPr><m:pos m:val="top"/></m:barPr>' + e('e', t('x'))), 'x¯', '<mover'],
    ['brace', e('groupChr', e('e', t('a+b'))), '(a+b)⏟', '<munder'],
    ['limit below', e('limLow', e('e', t('lim')) + e('lim', t('n→∞'))), 'lim_(n→∞)', '<munder>'],
    ['limit above', e('limUpp', e('e', t('a')) + e('lim', t('b'))), 'a^b', '<mover>'],
    [
      'matrix',
      e('m', e('mr', e('e', t('1')) + e('e', t('2'))) + e('mr', e('e', t('3')) + e('e', t('4')))),
      '[1, 2; 3, 4]',
      '<mtd>',
    ],
    ['frame', e('borderBox', e('e', t('x=1'))), 'x=1', '<mrow>'],
    ['words', t('补贴金额', '<m:nor/>') + t('=人数×500.5'), '补贴金额=人数×500.5', '<mn>500.5</mn>'],
  ])('%s', (_name, content, linear, element) => {
    for (const namespace of [TRANSITIONAL, STRICT]) {
      const made = formula(content, namespace);
      expect(made.linear).toBe(linear);
      expect(made.mathml).toContain(element);
      const expected = [...(made.source + made.addedToShown)].filter((char) => char.trim() !== '').sort();
      expect([...made.shown].sort()).toEqual(expected);
      expect([...(made.source + made.addedToLinear)].filter((char) => char.trim() !== '').sort()).toEqual(
        [...linear.replaceAll(' ', '')].sort(),
      );
    }
  });

  it('loses no text in elements it does not know, and writes markup as text', () => {
    const made = formula(
      `<m:future m:val="9"><m:e>${t('甲')}</m:e><m:e><w:r><w:t>&lt;script&gt;&amp;"</w:t></w:r></m:e></m:future>${t('乙')}`,
    );
    expect(made.linear).toBe('甲<script>&"乙');
    expect(made.mathml).not.toContain('<script');
    expect(textOfMath(made.mathml)).toBe('甲<script>&"乙');
  });

  it('a longer property is no sign of a notation', () => {
    const made = formula(e('d', '<m:dPr><m:begChr m:val="13800004787"/></m:dPr>' + e('e', t('x'))));
    expect(made.linear).toBe('(x)');
  });

  it('a paragraph of formulas stands on its own line', () => {
    const made = formulaOf(
      parseXml(
        Buffer.from(
          `<m:oMathPara xmlns:m="${TRANSITIONAL}"><m:oMathParaPr><m:jc m:val="left"/></m:oMathParaPr><m:oMath>${t('a=1')}</m:oMath><m:oMath>${t('b=2')}</m:oMath></m:oMathPara>`,
        ),
        DEFAULT_LIMITS,
      ),
    );
    expect(made.mathml).toMatch(/^<math display="block" alttext="a=1 b=2">/);
    expect(made.shown).toBe('a=1b=2');
  });
});
