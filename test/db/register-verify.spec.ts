import {
  allocateNumber,
  documentEntities,
  DocumentRow,
  insertDocument,
  moveDocument,
  RegisterEntryRow,
  RegisterHeadRow,
} from '../../src/documents/index.js';
import { createDemoOrganisation, identityEntities, People } from '../../src/identity/index.js';
import { openDatabase, type OpenDatabase, type Transaction } from '../../src/platform/database/index.js';
import { registerEntities, verifyRegister } from '../../src/register/index.js';
import { newId } from '../../src/shared/id.js';
import { describeOnEachDatabase } from '../support/databases.js';

const AT = new Date('2026-12-31T10:00:00Z');

describeOnEachDatabase('the agreement of register and documents', (fresh) => {
  let database: OpenDatabase;
  let documentId: string;
  let clerk: string;

  beforeEach(async () => {
    database = await openDatabase((await fresh()).config, [
      ...documentEntities,
      ...identityEntities,
      ...registerEntities,
    ]);
    await database.unitOfWork.run(async (tx) => {
      await createDemoOrganisation(tx, { now: AT, production: false });
      const [person] = await new People().holdersOf(tx, 'clerk');
      const [section] = await new People().sections(tx);
      clerk = person!.id;
      documentId = newId(AT);
      await insertDocument(tx, {
        id: documentId,
        carrier: 'official',
        sectionId: section!.id,
        drafterId: clerk,
        title: '关于检查的通知',
        genre: '通知',
        isPolicy: false,
        isNormative: false,
        isUpward: false,
        isImportant: false,
        recipients: [],
        copies: [],
        jointOrgans: [],
        fileVersion: 0,
        createdAt: AT.toISOString(),
        updatedAt: AT.toISOString(),
      });
      const number = await give(tx, 2026, documentId);
      await moveDocument(tx, { id: documentId, revision: 1 }, 'voided', { number });
    });
  });
  afterEach(() => database.close());

  const give = (tx: Transaction, year: number, document: string | null): Promise<string> =>
    allocateNumber(tx, { series: '甲发', year, documentId: document, registeredBy: clerk, at: AT });
  const found = async (): Promise<string[]> =>
    (await database.unitOfWork.read((tx) => verifyRegister(tx, () => Promise.resolve(false)))).findings.map(
      ({ what }) => what,
    );

  it('is there after a registration; each year begins with 1', async () => {
    expect(await found()).toEqual([]);
    const numbers = await database.unitOfWork.run(async (tx) => [
      await give(tx, 2026, null),
      await give(tx, 2027, null),
    ]);
    expect(numbers).toEqual(['甲发〔2026〕2号', '甲发〔2027〕1号']);
    expect(await found()).toEqual([]);
  });

  it('is lost when a number is changed on one side', async () => {
    await database.unitOfWork.run((tx) =>
      moveDocument(tx, { id: documentId, revision: 2 }, 'voided', { number: '甲发〔2026〕9号' }),
    );
    expect(await found()).toEqual(['document_has_other_number']);
  });

  it('is lost when a line of the register is removed, or its counter put back', async () => {
    await database.unitOfWork.run((tx) =>
      tx.update(RegisterHeadRow, { series: '甲发', year: 2026 }, { lastSerial: 0 }),
    );
    expect(await found()).toEqual(['head_behind']);
    await database.unitOfWork.run((tx) => tx.delete(RegisterEntryRow, { documentId }));
    expect(await found()).toEqual(['not_in_register']);
  });

  it('cannot be broken by two numbers for one document: the database refuses', async () => {
    await expect(database.unitOfWork.run((tx) => give(tx, 2026, documentId))).rejects.toThrow(
      /live_document_id|UNIQUE|Duplicate/i,
    );
    const count = await database.unitOfWork.read((tx) => tx.countBy(RegisterEntryRow, { documentId }));
    expect(count).toBe(1);
    expect(await database.unitOfWork.read((tx) => tx.countBy(DocumentRow, { id: documentId }))).toBe(1);
  });
});
