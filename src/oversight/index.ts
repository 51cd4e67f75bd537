/** The auditor's view of the audit trail: search and verification. It changes nothing but for its own entries. */
export { OversightModule } from './oversight.module.js';
