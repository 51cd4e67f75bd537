import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Text } from '../shared/i18n';
import { pageTexts } from './pages.texts';

export interface Page {
  readonly path: string;
  readonly page: LazyExoticComponent<ComponentType> | ComponentType;
  /** Shown in the navigation under this name; a page without it is reached from another one. */
  readonly label?: Text;
  /** A hint which posts have use for the entry; the server alone decides what they may do there. */
  readonly roles?: readonly string[];
}

const load = <Name extends string>(name: Name, from: () => Promise<Record<Name, ComponentType>>) =>
  lazy(async () => ({ default: (await from())[name] }));

/** Everybody but the administrator, who handles no documents. */
const OFFICE = [
  'drafter',
  'section_head',
  'office_reviewer',
  'legal_reviewer',
  'secrecy_reviewer',
  'disclosure_officer',
  'deputy_leader',
  'principal',
  'clerk',
  'publisher',
  'auditor',
];

/** Every page behind the sign-in, in the order of the navigation. A page is a folder below `features`. */
export const pages: readonly Page[] = [
  {
    path: '/',
    label: pageTexts.work,
    page: load('WorkPage', () => import('../features/work')),
  },
  {
    path: '/documents/new',
    label: pageTexts.draft,
    roles: ['drafter'],
    page: load('NewDocumentPage', () => import('../features/drafting')),
  },
  {
    path: '/documents',
    label: pageTexts.documents,
    page: load('DocumentsPage', () => import('../features/documents')),
  },
  {
    path: '/registration',
    label: pageTexts.registration,
    roles: ['clerk'],
    page: load('RegistrationPage', () => import('../features/registration')),
  },
  {
    path: '/register',
    label: pageTexts.register,
    roles: ['clerk', 'office_reviewer', 'principal', 'auditor'],
    page: load('RegisterPage', () => import('../features/registration')),
  },
  {
    path: '/distribution',
    label: pageTexts.distribution,
    roles: ['clerk'],
    page: load('DistributionPage', () => import('../features/distribution')),
  },
  { path: '/distribution/:id', page: load('ReceiptsPage', () => import('../features/distribution')) },
  {
    path: '/archives',
    label: pageTexts.archives,
    roles: ['clerk'],
    page: load('ArchivesPage', () => import('../features/archives')),
  },
  {
    path: '/publication',
    label: pageTexts.publication,
    roles: ['publisher', 'disclosure_officer'],
    page: load('PublicationPage', () => import('../features/publication')),
  },
  { path: '/publication/:id', page: load('PublicPreviewPage', () => import('../features/publication')) },
  {
    path: '/deadlines',
    label: pageTexts.deadlines,
    page: load('DeadlinesPage', () => import('../features/deadlines')),
  },
  { path: '/notices', page: load('NoticesPage', () => import('../features/deadlines')) },
  {
    path: '/ledger',
    label: pageTexts.ledger,
    roles: OFFICE,
    page: load('LedgerPage', () => import('../features/ledger')),
  },
  {
    path: '/screening',
    label: pageTexts.screening,
    roles: ['secrecy_reviewer', 'admin', 'auditor'],
    page: load('ScreeningPage', () => import('../features/screening')),
  },
  {
    path: '/reclassification',
    label: pageTexts.review,
    roles: OFFICE,
    page: load('ReviewPage', () => import('../features/reclassification')),
  },
  {
    path: '/statistics',
    label: pageTexts.statistics,
    roles: OFFICE,
    page: load('StatisticsPage', () => import('../features/statistics')),
  },
  {
    path: '/audit',
    label: pageTexts.audit,
    roles: ['auditor'],
    page: load('AuditPage', () => import('../features/audit')),
  },
  {
    path: '/administration',
    label: pageTexts.administration,
    roles: ['admin'],
    page: load('AdministrationPage', () => import('../features/administration')),
  },
  {
    path: '/account/password',
    label: pageTexts.password,
    page: load('PasswordPage', () => import('../features/account')),
  },
  { path: '/account/reminders', page: load('RemindersPage', () => import('../features/account')) },
  { path: '/documents/:id', page: load('DocumentPage', () => import('../features/document')) },
  { path: '/one-by-one', page: load('OneByOnePage', () => import('../features/document')) },
  { path: '/documents/:id/compare', page: load('ComparePage', () => import('../features/document')) },
  { path: '/documents/:id/edit', page: load('DraftingPage', () => import('../features/drafting')) },
  { path: '/documents/:id/removals', page: load('RemovalsPage', () => import('../features/removals')) },
  { path: '/documents/:id/findings', page: load('FindingsPage', () => import('../features/findings')) },
];
