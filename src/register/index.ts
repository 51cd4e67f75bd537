import { RegisterProposalRow } from './register-proposal.entity.js';

/**
 * Owns the register of numbers 发文登记簿 as the clerk keeps it: a wrong number voided and a late one entered by two
 * persons, numbers kept free, gaps, the list for Excel, and the proof that it agrees with the documents. The numbers
 * themselves are given by the registration of a document.
 * @basis 党政机关公文处理工作条例第九条、第二十五条
 */
export { RegisterModule } from './register.module.js';
export { verifyRegister } from './verify-register.js';
export { registerVerify } from './register-verify.cli.js';
export const registerEntities = [RegisterProposalRow];
