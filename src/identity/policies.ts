import { holdsRole, type Actor } from './core/actor.js';
import { ROLES, type Role } from './core/roles.js';

const EVERYBODY: readonly Role[] = ROLES;
/** The administrator runs the system and handles no documents (不办文). */
const OFFICE: readonly Role[] = ROLES.filter((role) => role !== 'admin');
/** The auditor reads and changes nothing. */
const ACTING: readonly Role[] = OFFICE.filter((role) => role !== 'auditor');

/**
 * Who may make which call, by role. It answers 403 where no state of any document could allow the call;
 * whether a document may be seen or an event fired is decided by its section, its steps and the machine.
 */
export const policies = {
  'session.own': EVERYBODY,
  'organisation.manage': ['admin'],
  'calendar.manage': ['admin'],
  'section.read': EVERYBODY,
  'section.manage': ['admin'],
  'person.read': ['admin', 'auditor'],
  'person.manage': ['admin'],
  'substitution.read': EVERYBODY,
  'substitution.manage': ['admin'],
  'audit.read': ['auditor'],

  'event.read': EVERYBODY,
  'opinion.own': EVERYBODY,
  'statistics.read': OFFICE,
  'workflow.read': EVERYBODY,
  'task.read': EVERYBODY,
  'task.assign': ACTING,
  'consultation.ask': ACTING,
  'consultation.answer': ACTING,
  'document.read': EVERYBODY,
  'document.create': ['drafter'],
  'document.edit': ['drafter'],
  'document.determine': ['drafter'],
  'document.fire': EVERYBODY,
  'document.classify': ['drafter', 'clerk', 'disclosure_officer', 'publisher'],
  'screening_rules.read': ['admin', 'secrecy_reviewer', 'auditor'],
  'screening_rules.change': ['admin', 'secrecy_reviewer'],
  'rescreening.read': ['secrecy_reviewer', 'auditor'],
  'finding.read': OFFICE,
  'finding.decide': ['drafter', 'secrecy_reviewer'],
  'rendering.retry': ['clerk', 'publisher', 'admin'],
  'register.read': ['clerk', 'office_reviewer', 'principal', 'auditor'],
  'receipt.read': OFFICE,
  'receipts.read': ['clerk', 'office_reviewer', 'principal', 'auditor'],
  'receipt.record': ['clerk'],
  'archives.read': ['clerk', 'auditor'],
  'archive.settings': ['clerk'],
  'template.read': ['admin', 'clerk', 'office_reviewer', 'auditor'],
  'template.manage': ['admin'],
  'register.manage': ['clerk', 'office_reviewer'],
  'register.confirm': ['office_reviewer', 'principal'],
  'publication.read': OFFICE,
  'column.rebuild': ['publisher', 'admin'],

  'deadline.read': EVERYBODY,
  'deadline.explain': ACTING,
  'notice.own': EVERYBODY,
  'mail.read': ['admin', 'auditor'],
  'step_limit.manage': ['admin', 'office_reviewer'],

  'ledger.read': OFFICE,
  'ledger.manage': ['disclosure_officer'],
  'ledger.serve': ACTING,

  'reclassification.read': OFFICE,
  'reclassification.open': ['disclosure_officer'],
  'reclassification.decide': ACTING,
  'reclassification.confirm': ['disclosure_officer'],
  'reclassification.sign': ['deputy_leader', 'principal'],
  'reclassification.defer': ['principal'],
  'reclassification.close': ['disclosure_officer', 'principal'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof policies;

/** True when one of the actor's posts, own or taken over, may make the call. */
export const permits = (permission: Permission, actor: Pick<Actor, 'roles' | 'substituteFor'>): boolean =>
  policies[permission].some((role) => holdsRole(actor, role));
