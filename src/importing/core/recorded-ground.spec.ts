import { readGround, type KnownGrounds } from './recorded-ground.js';

const known: KnownGrounds = {
  isKnown: (code) => ['A14-SS', 'A15-TP', 'A16-HR', 'A16-DF', 'A36-7'].includes(code),
  isUsable: (code) => !['A14-SS', 'A36-7'].includes(code),
  stateSecret: 'A14-SS',
  recorded: 'RECORDED',
};
const read = (text: string, isPresentLaw = true) => readGround(text, known, isPresentLaw);

describe('the ground as an old list gives it', () => {
  it('is taken from codes', () => {
    expect(read('A16-HR、A16-DF')).toEqual({
      grounds: [
        { code: 'A16-HR', evidence: {} },
        { code: 'A16-DF', evidence: {} },
      ],
    });
  });

  it.each([
    ['条例第十六条第一款，人事管理', ['A16-HR']],
    ['涉及商业秘密和个人隐私', ['A15-TS', 'A15-PP']],
    ['《条例》第十五条', ['A15-TP']],
    ['第十五条（商业秘密）', ['A15-TS']],
    ['条例第十六条', ['RECORDED']],
    ['局长办公会决定', ['RECORDED']],
  ])('is told from the words %s', (text, codes) => {
    const { grounds } = read(text);
    expect(grounds.map(({ code }) => code)).toEqual(codes);
    expect(grounds.every(({ evidence }) => evidence.recorded === text)).toBe(true);
  });

  it('is not told from an article of the former regulation', () => {
    expect(read('条例第十五条', false).grounds.map(({ code }) => code)).toEqual(['RECORDED']);
  });

  it.each([
    ['A14-SS', 'ground_state_secret'],
    ['属于国家秘密', 'ground_state_secret'],
    ['A99-XX', 'ground_unknown'],
    ['A36-7', 'ground_not_usable'],
  ])('%s is refused', (text, problem) => expect(read(text)).toEqual({ grounds: [], problem }));

  it('may be missing', () => expect(read('')).toEqual({ grounds: [] }));
});
