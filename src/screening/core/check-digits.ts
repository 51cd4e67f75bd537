const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
);

const isBirthday = (year: number, month: number, day: number): boolean => {
  if (year < 1880 || year > 2059 || month < 1 || month > 12 || day < 1) return false;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= days;
};

/**
 * 公民身份号码, residence permits of Hong Kong, Macao and Taiwan residents, permanent residence:
 * region, existing day of birth, check digit.
 * @basis GB 11643-1999
 */
export const isResidentId = (text: string): boolean => {
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return false;
  // A permanent residence card: 9, the province of the application, the country, the day of birth.
  const permanent = text.startsWith('9') && PROVINCES.has(text.slice(1, 3));
  if (!permanent && !PROVINCES.has(text.slice(0, 2))) return false;
  if (!isBirthday(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14))))
    return false;
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return ID_CHECKS[sum % 11] === text[17];
};

/** The old number of 15 digits has no check digit: region and day of birth only. */
export const isOldResidentId = (text: string): boolean =>
  /^[1-9]\d{14}$/.test(text) &&
  PROVINCES.has(text.slice(0, 2)) &&
  isBirthday(1900 + Number(text.slice(6, 8)), Number(text.slice(8, 10)), Number(text.slice(10, 12)));

/** Luhn's check digit of bank cards (ISO/IEC 7812-1). */
export const isLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
};

const REGISTRARS = /^(?:1[1239]|2[19]|3[1-579]|4[19]|5[1-59]|6[129]|7[129]|8[19]|9[1-359]|A[19]|N[1239]|Y1)/;

/** 统一社会信用代码: registrar, region, check character. @basis GB 32100-2015 */
export const isCreditCode = (text: string): boolean => {
  if (!REGISTRARS.test(text) || !(PROVINCES.has(text.slice(2, 4)) || /^[01]0/.test(text.slice(2))))
    return false;
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return false;
  const sum = CREDIT_WEIGHTS.reduce(
    (total, weight, index) => total + weight * CREDIT_ALPHABET.indexOf(text[index]!),
    0,
  );
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] === text[17];
};
