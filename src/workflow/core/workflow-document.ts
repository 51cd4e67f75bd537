import { describeMachine } from './describe-machine.js';
import { EVENT_LABELS, ROLE_LABELS, RULE_LABELS, STATE_LABELS } from './labels.js';
import { AFTER_SIGNATURE, ROUTE } from './step-transitions.js';
import { EVENT_TYPES, STATES, type State } from './vocabulary.js';

type Transition = ReturnType<typeof describeMachine>['transitions'][number];

/** The golden table: for every state and event the states to which it can lead; null where it is not allowed. */
export const transitionTable = (): Readonly<
  Record<State, Readonly<Record<string, readonly State[] | null>>>
> => {
  const { transitions } = describeMachine();
  const cell = (state: State, event: string): readonly State[] | null =>
    transitions.find((transition) => transition.from === state && transition.event === event)?.targets ??
    null;
  const row = (state: State) => Object.fromEntries(EVENT_TYPES.map((event) => [event, cell(state, event)]));
  return Object.fromEntries(STATES.map((state) => [state, row(state)])) as ReturnType<typeof transitionTable>;
};

const isSubset = (part: readonly State[], whole: readonly State[]): boolean =>
  part.every((state) => whole.includes(state));

/** The targets in words: long sets that the route chooses from get their name. */
const targetsInWords = ({ from, event, targets }: Transition): string => {
  if (event === 'return' && targets.includes('drafting')) return '`drafting` or an earlier step';
  if (isSubset([...AFTER_SIGNATURE], targets) && targets.length > AFTER_SIGNATURE.length) return '*next*';
  if (targets.length === ROUTE.length && isSubset(targets, ROUTE)) return '*first void step*';
  return targets.map((target) => (target === from ? `\`${target}\` (stays)` : `\`${target}\``)).join(' / ');
};

const diagramLine = (transition: Transition): readonly string[] => {
  const { from, event, targets } = transition;
  if (event === 'isolate' || event === 'void' || event === 'recall') return [];
  const words = targetsInWords(transition);
  if (words === '*next*' || words === '*first void step*') {
    return event === 'redetermine' ? [] : [`  ${from} --> route : ${event}`];
  }
  if (event === 'return' && targets.includes('drafting')) return [`  ${from} --> drafting : return`];
  return targets.map((target) => `  ${from} --> ${target} : ${event}`);
};

const diagram = (): readonly string[] => {
  const { initial, states, transitions } = describeMachine();
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...states.map(({ state, label }) => `  ${state} : ${state} ${label.zh}`),
    '  state route <<choice>>',
    `  [*] --> ${initial}`,
    ...transitions.flatMap(diagramLine),
    ...ROUTE.map((step) => `  route --> ${step}`),
    ...AFTER_SIGNATURE.map((state) => `  route --> ${state}`),
    '```',
  ];
};

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

const code = (text: string): string => `\`${text}\``;

const transitionRows = (): readonly (readonly string[])[] =>
  describeMachine().transitions.map((transition) => [
    `${code(transition.from)} ${STATE_LABELS[transition.from].zh}`,
    `${code(transition.event)} ${EVENT_LABELS[transition.event].zh}`,
    transition.roles.map((role) => ROLE_LABELS[role].zh).join('、'),
    targetsInWords(transition),
    transition.rules.map(code).join(' '),
  ]);

const matrixRows = (): readonly (readonly string[])[] => {
  const table = transitionTable();
  return STATES.map((state) => [
    code(state),
    ...EVENT_TYPES.map((event) => (table[state][event] === null ? '' : '●')),
  ]);
};

/** `docs/workflow.md`, printed from the machine: never edited by hand. */
export const renderWorkflowDocument = (): string => {
  const { roles, steps, rules } = describeMachine();
  return [
    "# The document's life",
    '',
    'Generated from the machine (`npm run generate`); do not edit.',
    '',
    '*next* is the first required step without a current approval; when there is none, `registration` (no number',
    'yet), `issuing` (not issued), then `awaiting_publication` (proactive) or `filed`. *first void step* is the same',
    'before the signature. The diagram leaves out `isolate` (from every state but `isolated` and `voided`), `void`,',
    '`recall`, `redetermine` and the earlier steps to which a `return` may lead; the tables have everything.',
    '',
    ...diagram(),
    '',
    '## Transitions',
    '',
    ...tableOf(['state', 'event', 'roles', 'target', 'rules'], transitionRows()),
    '',
    '## State × event',
    '',
    ...tableOf(['state', ...EVENT_TYPES.map(code)], matrixRows()),
    '',
    '## Steps',
    '',
    ...tableOf(
      ['step', '', 'an approval covers'],
      steps.map(({ step, covers }) => [
        code(step),
        STATE_LABELS[step].zh,
        covers === 'bundle' ? 'bundle' : 'bundle + determination + verdicts',
      ]),
    ),
    '',
    '## Rules',
    '',
    'A rule marked *body* looks at what only the event can bring; `availableActions` does not ask it.',
    '',
    ...tableOf(
      ['rule', '', '', 'looks at'],
      rules.map(({ rule, needsBody }) => [
        code(rule),
        RULE_LABELS[rule].zh,
        RULE_LABELS[rule].en,
        needsBody ? 'body' : 'facts',
      ]),
    ),
    '',
    '## Roles',
    '',
    ...tableOf(
      ['role', '', ''],
      roles.map(({ role, label }) => [code(role), label.zh, label.en]),
    ),
    '',
  ].join('\n');
};
