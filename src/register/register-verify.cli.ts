import { documentEntities } from '../documents/index.js';
import { loadConfig } from '../platform/config/index.js';
import { openDatabase } from '../platform/database/index.js';
import { outboxEntities, pendingTopics } from '../platform/outbox/index.js';
import type { Disagreement, Finding } from './core/check-register.js';
import { verifyRegister } from './verify-register.js';

const SENTENCES: Readonly<Record<Disagreement, string>> = {
  number_misspelt: '登记的字号与代字、年份、序号不一致',
  document_has_other_number: '登记簿上的公文现在是另一个号',
  document_missing: '登记簿上的公文没有这个号，或者公文不存在',
  not_in_register: '公文上的号不在登记簿上（或者已作废）',
  two_numbers_for_one_document: '一件公文有两个有效的号',
  voided_without_two_persons: '作废没有原因，或者不是由两人办理',
  voided_still_in_use: '已作废的号仍有公文在用',
  late_without_two_persons: '补号不是由两人办理',
  copy_shows_other_number: '最新的正式公文上印的是另一个号',
  head_behind: '序号记录低于已登记的号，再登记会重号',
};

const lineOf = ({ what, number, documentId }: Finding): string =>
  `${number}\t${SENTENCES[what]}${documentId === undefined ? '' : `\t公文 ${documentId}`}`;

/**
 * `register:verify`: compares the register of numbers with the documents of the configured database; one line for
 * each thing that does not agree.
 * @returns 0 when they agree, 1 when they do not, 2 when it could not run
 */
export const registerVerify = async (args: readonly string[]): Promise<0 | 1 | 2> => {
  if (args.length > 0) {
    console.error('usage: register:verify');
    return 2;
  }
  try {
    const database = await openDatabase(loadConfig(), [...documentEntities, ...outboxEntities]);
    try {
      const { entries, documents, findings } = await database.unitOfWork.read((tx) =>
        verifyRegister(tx, async (id) => (await pendingTopics(tx, id)).includes('copies.render')),
      );
      for (const finding of findings) console.log(lineOf(finding));
      const counts = `登记 ${entries} 条，已编号公文 ${documents} 件`;
      console.log(findings.length === 0 ? `一致：${counts}` : `不一致 ${findings.length} 处：${counts}`);
      return findings.length === 0 ? 0 : 1;
    } finally {
      await database.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'register:verify could not run');
    return 2;
  }
};
