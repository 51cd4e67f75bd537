import { UsualOpinionRow } from './usual-opinion.entity.js';

/** Owns the usual opinions 常用意见: sentences that a person keeps for themselves and nobody else sees. */
export { OpinionsModule } from './opinions.module.js';
export const opinionEntities = [UsualOpinionRow];
