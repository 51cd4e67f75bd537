/** Retention periods of the archives and the letters that stand for them. @basis DA/T 22-2015; 国家档案局令第8号 */
export const RETENTIONS = [
  { retention: '永久', code: 'Y' },
  { retention: '30年', code: 'D30' },
  { retention: '10年', code: 'D10' },
] as const;

export interface ArchiveSettings {
  /** 全宗号 of the office. */
  readonly fonds: string;
  /** e.g. `{fonds}-WS·{year}-{retention}-{section}-{item}`; `{item}` is the serial number, four digits. */
  readonly format: string;
}

export const USUAL_SETTINGS: ArchiveSettings = {
  fonds: '0001',
  format: '{fonds}-WS·{year}-{retention}-{section}-{item}',
};

const PLACES = ['fonds', 'year', 'retention', 'section', 'item'];

/** Whether a format can make numbers: one serial number, at the end of what is the same for all. */
export const isUsableFormat = (format: string): boolean => {
  const named = [...format.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
  const rest = format.replaceAll(/\{[^}]*\}/g, '');
  return (
    named.every((name) => PLACES.includes(name)) &&
    named.filter((name) => name === 'item').length === 1 &&
    format.endsWith('{item}') &&
    !/[{}]/.test(rest)
  );
};

export interface ToArchive {
  readonly genre: string;
  readonly isNormative: boolean;
  readonly isImportant: boolean;
  readonly isUpward: boolean;
  readonly isPolicy: boolean;
}

/** What a clerk would usually choose; the clerk decides. */
export const usualRetention = (document: ToArchive): (typeof RETENTIONS)[number]['retention'] => {
  const lasting = document.isNormative || document.isImportant || document.isPolicy || document.isUpward;
  if (lasting || ['决议', '决定', '命令', '纪要'].includes(document.genre)) return '永久';
  return document.genre === '函' ? '10年' : '30年';
};

/** Everything of the number but its serial part. */
export const numberStem = (
  { fonds, format }: ArchiveSettings,
  document: { readonly year: number; readonly retention: string; readonly section: string },
): string =>
  format
    .replace('{item}', '')
    .replaceAll('{fonds}', fonds)
    .replaceAll('{year}', String(document.year))
    .replaceAll(
      '{retention}',
      RETENTIONS.find(({ retention }) => retention === document.retention)?.code ?? document.retention,
    )
    .replaceAll('{section}', document.section);

export const itemNumber = (stem: string, item: number): string => `${stem}${String(item).padStart(4, '0')}`;

/** The highest serial number that numbers with this stem have. */
export const lastItem = (stem: string, numbers: readonly string[]): number =>
  Math.max(
    0,
    ...numbers
      .map((number) => number.slice(stem.length))
      .filter((item) => /^\d{1,6}$/.test(item))
      .map(Number),
  );
