import { ConsultationOpinionRow, ConsultationRow } from './consultation.entity.js';

/**
 * Owns the asking of a colleague 加签: whoever has a step asks somebody for an opinion. The opinion covers the
 * bundle as it was, everybody on the way reads it, and it is no approval: no step is done or undone by it.
 */
export { ConsultationsModule } from './consultations.module.js';
export const consultationEntities = [ConsultationRow, ConsultationOpinionRow];
