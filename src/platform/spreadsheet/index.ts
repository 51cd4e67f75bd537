/** Owns lists as .xlsx files: written so that nothing in them runs, read in a thread of its own. */
export { readSpreadsheet, type ReadingLimits, type SpreadsheetRow } from './read-spreadsheet.js';
export { writeSpreadsheet, type Cell, type Sheet, type SpreadsheetColumn } from './write-spreadsheet.js';
