import { hasCreditCodeCheck } from './credit-code.js';

describe('hasCreditCodeCheck', () => {
  it.each([
    '11370322004222241N',
    '11370306004220545G',
    '11370303MB2858350L',
    '11620622013933539B',
    '12620600MB0523338C',
    '11341702486344515H',
    '113417020032563511',
    '91350100M000100Y43',
  ])('accepts %s', (code) => {
    expect(hasCreditCodeCheck(code)).toBe(true);
  });

  it.each(['11370303MB2858350M', '11370303MB2858305L', '11370303MB285835L', '11370303MB285835OL', ''])(
    'refuses %s',
    (code) => {
      expect(hasCreditCodeCheck(code)).toBe(false);
    },
  );
});
