/** A sentence in both languages of the console; `{name}` stands for a value. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
export type Texts = Readonly<Record<string, Text>>;
export type Language = keyof Text;

/** The dictionary of a feature: both languages of a key stand together, so that neither can be missing. */
export const defineTexts = <const T extends Texts>(texts: T): T => texts;

export const fill = (sentence: string, values: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
