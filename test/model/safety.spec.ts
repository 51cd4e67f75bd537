import { fromTransition } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import type { EventType } from '../../src/workflow/core/index.js';
import { act, firings, keyOf, type Action } from './support/actions.js';
import { newDocument, type DocumentModel, type EditName } from './support/document-model.js';
import { problemsAnywhere } from './support/invariants.js';
import type { PersonName } from './support/office.js';

const edits = (...names: readonly EditName[]): readonly Action[] =>
  names.map((edit) => ({ type: 'edit', edit }));

/** Every document that can come out of `start` by these actions, in any order. */
const reachable = (start: DocumentModel, actions: readonly Action[]): readonly DocumentModel[] => {
  const logic = fromTransition((model: DocumentModel, action: Action) => act(model, action), start);
  const map = getAdjacencyMap(logic, {
    events: actions,
    serializeState: (snapshot) => keyOf(snapshot.context),
    limit: 1_000_000,
  });
  return Object.values(map).map(({ state }) => state.context);
};

const REVIEWS: readonly EventType[] = ['approve', 'countersign', 'sign', 'publish'];
const MAIN: readonly EventType[] = [
  'submit',
  'approve',
  'countersign',
  'return',
  'sign',
  'register',
  'issue',
  'publish',
];
const ADJUSTMENTS: readonly EventType[] = [
  'redetermine',
  'withdraw',
  'reinstate',
  'propose_disclosure',
  'propose_closure',
];

/** Somebody who must not, in the place of somebody who may. */
const inPlace = (who: PersonName, ...absent: readonly PersonName[]): readonly Action[] =>
  absent.flatMap((other) => firings(who, REVIEWS).map((action) => ({ ...action, absent: other })));

const WORLDS: Readonly<
  Record<string, { readonly start: DocumentModel; readonly actions: readonly Action[] }>
> = {
  'information and its adjustments, by two drafters of whom one holds every role': {
    start: newDocument({ carrier: 'information', drafterIds: ['everything', 'drafter'] }),
    actions: [
      ...firings('doer', [...MAIN, ...ADJUSTMENTS]),
      ...firings('everything', REVIEWS),
      ...edits('upload', 'screen', 'screenWithFinding', 'judge', 'open', 'close'),
    ],
  },
  'information with one person for everything but the drafting': {
    start: newDocument({ carrier: 'information', drafterIds: ['drafter'] }),
    actions: [
      ...firings('doer', ['submit', 'return', 'publish', 'withdraw', 'propose_disclosure', 'redetermine']),
      ...firings('everything', REVIEWS),
      ...firings('secrecy', ['approve', 'publish']),
      ...edits('upload', 'screen', 'judge', 'close', 'open'),
    ],
  },
  'information with rulings and isolation': {
    start: newDocument({ carrier: 'information', drafterIds: ['drafter'] }),
    actions: [
      ...firings('doer', [...MAIN, 'withdraw', 'propose_disclosure', 'escalate', 'ruling', 'isolate']),
      ...firings('doer', ['release', 'erase', 'recall', 'void']),
      ...edits('upload', 'screen', 'screenWithFinding', 'judge', 'close', 'open'),
    ],
  },
  'an official document with every step': {
    start: newDocument({
      isNormative: true,
      countersignSectionIds: ['finance'],
      drafterIds: ['drafter', 'everything'],
    }),
    actions: [
      ...firings('doer'),
      ...firings('everything', REVIEWS),
      ...edits('upload', 'retitle', 'screen', 'screenWithFinding', 'judge'),
    ],
  },
  'an official document with substitutes who must not': {
    start: newDocument({ drafterIds: ['drafter'] }),
    actions: [
      ...firings('doer', [...MAIN, ...ADJUSTMENTS, 'revise', 'return_to_signer']),
      ...inPlace('drafter', 'head', 'office', 'secrecy', 'disclosure', 'deputy', 'publisher'),
      ...inPlace('secrecy', 'publisher'),
      ...inPlace('publisher', 'secrecy'),
      ...edits('upload', 'screen', 'judge', 'close'),
    ],
  },
};

describe.each(Object.entries(WORLDS))('%s', (_, { start, actions }) => {
  const documents = reachable(start, actions);

  it('reaches the public, and all that it is meant to try', () => {
    expect(documents.length).toBeGreaterThan(300);
    expect(documents.some(({ state }) => state === 'published')).toBe(true);
  });

  it('breaks no invariant anywhere, and in public has determination, screening, review and signature', () => {
    const broken = documents
      .map((document) => ({ state: document.state, problems: problemsAnywhere(document) }))
      .filter(({ problems }) => problems.length > 0);
    expect(broken.slice(0, 5)).toEqual([]);
  });
});
