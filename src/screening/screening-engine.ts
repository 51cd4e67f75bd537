/** Version of readers and detectors, kept with every screened document; raised when they find more than before. */
export const SCREENING_ENGINE = '2026.2';

/** The version that a screening is recorded with: of the product and, after a stroke, of the office's own rules. */
export const engineOf = (office: { readonly version: number } | undefined): string =>
  office && office.version > 0 ? `${SCREENING_ENGINE}/${office.version}` : SCREENING_ENGINE;
