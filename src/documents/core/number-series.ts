const LETTER = '函';

/**
 * The series in which a genre is numbered when the office has not said otherwise: letters apart from the rest,
 * `张事服字` gives `张事服函`.
 */
export const usualSeries = (genre: string, documentCode: string): string => {
  if (genre !== LETTER || documentCode.endsWith(LETTER)) return documentCode;
  const stem = documentCode.length > 2 ? documentCode.replace(/[字发]$/, '') : documentCode;
  return `${stem}${LETTER}`;
};

/** `张事服字〔2026〕12号`: the year in full, no padding. @basis GB/T 9704-2012, 7.2.5 */
export const formatNumber = (series: string, year: number, serial: number): string =>
  `${series}〔${year}〕${serial}号`;
