import { allocateNumber, documentEntities, RegisterHeadRow } from '../../src/documents/index.js';
import { openDatabase, type Transaction } from '../../src/platform/database/index.js';
import { describeOnEachDatabase } from '../support/databases.js';

const AT = new Date('2026-11-24T02:00:00Z');
const reserve = (tx: Transaction, registeredBy: string): Promise<string> =>
  allocateNumber(tx, {
    series: '张事服字',
    year: 2026,
    documentId: null,
    registeredBy,
    note: '备用',
    at: AT,
  });

describeOnEachDatabase('a server and a command on the same database', (fresh) => {
  it('lose nothing of each other when one writes between the reading and the writing of the other', async () => {
    const { config } = await fresh();
    const server = await openDatabase(config, documentEntities);
    const command = await openDatabase(config, documentEntities);
    try {
      let hasWritten = false;
      const later = await server.unitOfWork.run(async (tx) => {
        await tx.find(RegisterHeadRow);
        if (!hasWritten) {
          hasWritten = true;
          await command.unitOfWork.run((other) => reserve(other, 'command'));
        }
        return reserve(tx, 'server');
      });
      expect(later).toBe('张事服字〔2026〕2号');
    } finally {
      await command.close();
      await server.close();
    }
  });
});
