const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/**
 * True when the check character of a unified social credit code 统一社会信用代码 fits: weights 3^i mod 31.
 * @basis GB 32100-2015
 */
export const hasCreditCodeCheck = (code: string): boolean => {
  if (!FORM.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
};
