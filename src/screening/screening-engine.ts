/** Version of readers and detectors, kept with every screened document; raised when they find more than before. */
export const SCREENING_ENGINE = '2026.1';
