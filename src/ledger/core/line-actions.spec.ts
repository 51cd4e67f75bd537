import { actionsOnLine } from './line-actions.js';

const line = { state: 'open', yearIsOver: false, lookedBack: false } as const;
const officer = { manages: true, owns: false };
const owner = { manages: false, owns: true };
const other = { manages: false, owns: false };

describe('what can be done with a line', () => {
  it('is everything for who keeps the ledger, evidence for its section, nothing for others', () => {
    expect(actionsOnLine(line, officer)).toEqual(['add_evidence', 'change', 'close', 'drop']);
    expect(actionsOnLine(line, owner)).toEqual(['add_evidence']);
    expect(actionsOnLine(line, other)).toEqual([]);
  });

  it.each(['closed', 'dropped'] as const)('is only to open it again when it is %s', (state) => {
    expect(actionsOnLine({ ...line, state }, officer)).toEqual(['reopen']);
    expect(actionsOnLine({ ...line, state }, owner)).toEqual([]);
  });

  it('is to look back once its year is over, once', () => {
    const past = { ...line, yearIsOver: true };
    expect(actionsOnLine(past, officer)).toContain('look_back');
    expect(actionsOnLine(past, owner)).not.toContain('look_back');
    expect(actionsOnLine({ ...past, lookedBack: true }, officer)).not.toContain('look_back');
  });
});
