import { inspectFile } from '../../src/screening/core/screen-file.js';
import { makeDocx, paragraph, table } from './make-package.js';
import { ORDINARY_DOCUMENTS } from './ordinary.js';

describe('ordinary documents', () => {
  it('at most one false alarm in ten', async () => {
    const alarms: string[] = [];
    const alarmed = new Set<string>();
    for (const { name, lines, table: rows } of ORDINARY_DOCUMENTS) {
      const body = lines.map((line) => paragraph(line)).join('') + (rows ? table(rows) : '');
      const { refusal, findings } = await inspectFile(makeDocx({ body }));
      if (refusal) alarms.push(`${name}: ${refusal.code}`);
      for (const { kind, value, severity } of findings) {
        if (severity === 'info') continue;
        alarms.push(`${name}: ${kind} ${value}`);
        alarmed.add(name);
      }
    }
    process.stdout.write(
      `false alarms in ${alarmed.size} of ${ORDINARY_DOCUMENTS.length} ordinary documents\n`,
    );
    expect(ORDINARY_DOCUMENTS.length).toBeGreaterThanOrEqual(30);
    expect(alarms.length <= ORDINARY_DOCUMENTS.length / 10 ? [] : alarms).toEqual([]);
  });
});
