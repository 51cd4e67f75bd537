import * as fc from 'fast-check';
import {
  COVERAGE,
  decide,
  EVENT_TYPES,
  explain,
  reportSteps,
  STEPS,
  type Step,
} from '../../src/workflow/core/index.js';
import { act, BODIES, type Action } from './support/actions.js';
import {
  bundleOf,
  EDITS,
  factsOf,
  newDocument,
  type DocumentModel,
  type EditName,
} from './support/document-model.js';
import { problemsAnywhere } from './support/invariants.js';
import { eventFor, forward } from './support/journeys.js';
import { acting, PERSON_NAMES } from './support/office.js';

/** The document, changed in place by the commands. */
interface Office {
  document: DocumentModel;
}

/** The simplified model: what was in front of people when they last agreed in a step. */
interface Memory {
  readonly agreed: Map<Step, string>;
}

const present = (document: DocumentModel, step: Step): string =>
  COVERAGE[step] === 'bundle'
    ? bundleOf(document)
    : [bundleOf(document), document.determination?.id, document.verdicts].join('|');

const insist = (problems: readonly string[]): void => {
  if (problems.length > 0) throw new Error(problems.join('; '));
};

/** Something that is tried; afterwards no invariant is broken, and what counts as agreed was agreed to as it is. */
class Try implements fc.Command<Memory, Office> {
  constructor(
    private readonly name: string,
    readonly change: (document: DocumentModel) => DocumentModel,
  ) {}

  check = (): boolean => true;

  run(memory: Memory, office: Office): void {
    const before = office.document;
    const after = this.change(before);
    office.document = after;
    const isRevision = after.approvals.some(
      ({ carriedOverById, id }) => carriedOverById !== null && !before.approvals.some((row) => row.id === id),
    );
    const added = after.approvals.slice(before.approvals.length);
    for (const { step } of added) {
      const known = STEPS.find((name) => name === step);
      if (known) memory.agreed.set(known, present(isRevision ? after : before, known));
    }
    insist(problemsAnywhere(after));
    const isAdjusted = after.approvals.some(({ step }) => step === 'reclassification_signing');
    for (const { step, status } of reportSteps(factsOf(after, acting('auditor')))) {
      const isAgreed = memory.agreed.get(step) === present(after, step);
      insist(status === 'current' && !isAdjusted && !isAgreed ? [`${step} survived a change`] : []);
    }
    insist(after.approvals.length < before.approvals.length ? ['an approval row is gone'] : []);
  }

  toString = (): string => this.name;
}

const trying = (action: Action): Try => new Try(JSON.stringify(action), (document) => act(document, action));

const anybody = fc.oneof(
  { weight: 6, arbitrary: fc.constant('doer' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...PERSON_NAMES) },
);

const commands = [
  fc.constant(
    new Try('forward', (document) => {
      try {
        return forward(document);
      } catch {
        return document;
      }
    }),
  ),
  fc
    .record({
      event: fc.constantFrom(...EVENT_TYPES),
      body: fc.nat(),
      who: anybody,
      absent: fc.option(fc.constantFrom(...PERSON_NAMES), { nil: undefined, freq: 8 }),
    })
    .map(({ event, body, who, absent }) =>
      trying({
        type: 'fire',
        event,
        body: body % (BODIES[event] ?? 1),
        who,
        ...(absent && { absent }),
      }),
    ),
  fc.constantFrom(...(Object.keys(EDITS) as EditName[])).map((edit) => trying({ type: 'edit', edit })),
];

const documents = fc
  .record({
    carrier: fc.constantFrom('official' as const, 'information' as const),
    isNormative: fc.boolean(),
    isUpward: fc.boolean(),
    isImportant: fc.boolean(),
    countersignSectionIds: fc.subarray(['finance', 'general']),
    drafterIds: fc.constantFrom(['drafter'], ['drafter', 'everything'], ['drafter', 'head']),
  })
  .map((flags) => newDocument(flags));

describe('random histories', () => {
  it('break no invariant, and no approval survives a change of what it covers', () => {
    const tried = fc.commands(commands, { maxCommands: 60, size: 'max' });
    const histories = fc.property(documents, tried, (document, history) => {
      fc.modelRun(() => ({ model: { agreed: new Map() }, real: { document } }), history);
    });
    expect(() => fc.assert(histories, { numRuns: 200 })).not.toThrow();
  });

  it('lead in any order of the heads to the same step', () => {
    const heads = { finance: 'head2', general: 'head3' } as const;
    fc.assert(
      fc.property(fc.shuffledSubarray(['finance', 'general'] as const, { minLength: 2 }), (order) => {
        let document = newDocument({ countersignSectionIds: ['finance', 'general'] });
        while (document.state !== 'countersigning') document = forward(document);
        for (const section of order) {
          document = act(document, { type: 'fire', event: 'countersign', body: 0, who: heads[section] });
        }
        expect(document.state).toBe('office_review');
      }),
    );
  });

  it('never allow what explain refuses, and refuse for at least the reasons that it gives', () => {
    const history = fc.array(fc.oneof(...commands), { maxLength: 30, size: 'max' });
    const questions = fc.property(
      documents,
      history,
      fc.constantFrom(...PERSON_NAMES),
      (start, tries, who) => {
        const document = tries.reduce((before, command) => command.change(before), start);
        const facts = factsOf(document, acting(who));
        for (const { type, allowed, refusals } of explain(document.state, facts)) {
          const decision = decide(document.state, facts, eventFor(type, document));
          // the body of an end of isolation decides whether it is a proposal or a confirmation
          const dependsOnBody = type === 'release' || type === 'erase';
          const codes = decision.kind === 'refused' ? decision.refusals.map(({ code }) => code) : [];
          const unsaid = refusals.filter(({ code }) => !codes.includes(code));
          insist(!allowed && decision.kind === 'accepted' ? [`${type} was allowed`] : []);
          insist(dependsOnBody ? [] : unsaid.map(({ code }) => `${type}: ${code} is not said`));
        }
      },
    );
    expect(() => fc.assert(questions, { numRuns: 100 })).not.toThrow();
  });
});
