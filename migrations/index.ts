import type { Migration } from './kit/index.js';
import { identity } from './0001-identity.js';
import { audit } from './0002-audit.js';
import { outbox } from './0003-outbox.js';
import { documents } from './0004-documents.js';
import { consoleNeeds } from './0006-console.js';
import { stepDurations } from './0007-step-durations.js';
import { screeningRules } from './0008-screening-rules.js';
import { recordedSignatures } from './0009-recorded-signatures.js';
import { register } from './0010-register.js';
import { templates } from './0011-templates.js';
import { listIndexes } from './0012-list-indexes.js';
import { verdictsRemembered } from './0013-verdicts-remembered.js';
import { removals } from './0014-removals.js';
import { reclassification } from './0016-reclassification.js';
import { ledger } from './0017-ledger.js';
import { deadlines } from './0018-deadlines.js';
import { searchTexts } from './0019-search-texts.js';

/** All changes of the schema in their order; released ones are never edited. */
export const migrations: readonly Migration[] = [
  identity,
  audit,
  outbox,
  documents,
  consoleNeeds,
  stepDurations,
  screeningRules,
  recordedSignatures,
  register,
  templates,
  listIndexes,
  verdictsRemembered,
  removals,
  reclassification,
  ledger,
  deadlines,
  searchTexts,
];
