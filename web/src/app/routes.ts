// The table of all pages. A page names its screen as folder/File below src/features; it is loaded when first opened.
// A page whose screen does not stand yet is neither in the menu nor reachable.
import type { Component } from 'svelte';
import { matchPath } from '../base/paths';
import type { IconName } from '../ui/icons';
import { t } from './messages';

export interface Page {
  path: string;
  screen: string;
  permission?: string | string[]; // one of several; absent: any signed-in person
  public?: boolean; // opens without sign-in and without the frame
  bare?: boolean; // without the frame: for a projector
  menu?: { icon: IconName; label: () => string };
}

const screens = import.meta.glob<{ default: Component<Record<string, string>> }>('../features/*/*Screen.svelte');

const all: Page[] = [
  { path: '/', screen: 'insights/MyWorkScreen', menu: { icon: 'work', label: () => t.work } },
  { path: '/surveys', screen: 'survey/SurveysScreen', permission: 'survey_write', menu: { icon: 'survey', label: () => t.surveys } },
  { path: '/surveys/new', screen: 'survey/SurveyNewScreen', permission: 'survey_write' },
  { path: '/surveys/:id', screen: 'survey/SurveyFillScreen', permission: 'survey_write' },
  { path: '/submissions', screen: 'survey/SubmissionsScreen', permission: ['survey_review', 'survey_manage'], menu: { icon: 'review', label: () => t.submissions } },
  { path: '/submissions/:id', screen: 'survey/SubmissionScreen', permission: ['survey_review', 'survey_manage'] },
  { path: '/survey-devices', screen: 'survey/DevicesScreen', permission: ['survey_review', 'survey_manage'] },
  { path: '/survey-forms', screen: 'survey/FormsScreen', permission: ['survey_review', 'survey_manage'] },
  { path: '/survey-forms/:id', screen: 'survey/FormScreen', permission: ['survey_review', 'survey_manage'] },
  { path: '/households', screen: 'households/HouseholdsScreen', permission: 'households_read', menu: { icon: 'home', label: () => t.households } },
  { path: '/households/new', screen: 'households/HouseholdEditScreen', permission: 'households_write' },
  { path: '/households/conflicts', screen: 'households/ConflictsScreen', permission: 'households_write' },
  { path: '/households/:id', screen: 'households/HouseholdScreen', permission: 'households_read' },
  { path: '/households/:id/edit', screen: 'households/HouseholdEditScreen', permission: 'households_write' },
  { path: '/rounds', screen: 'rounds/RoundsScreen', permission: 'rounds_read', menu: { icon: 'rounds', label: () => t.rounds } },
  { path: '/rounds/:id', screen: 'rounds/RoundScreen', permission: 'rounds_read' },
  { path: '/rounds/:id/houses', screen: 'rounds/RoundHousesScreen', permission: 'rounds_read' },
  { path: '/rounds/:round/rankings', screen: 'selection/RankingsScreen', permission: 'selection_read' },
  { path: '/rounds/:round/rankings/:tambon/new', screen: 'selection/DraftScreen', permission: 'selection_write' },
  { path: '/rounds/:round/sandbox', screen: 'selection/SandboxScreen', permission: 'selection_read' },
  { path: '/rounds/:round/proposals', screen: 'proposals/ProposalsScreen', permission: 'proposals_read' },
  { path: '/rounds/:round/decisions', screen: 'proposals/DecisionsScreen', permission: 'proposals_read' },
  { path: '/proposals/:id', screen: 'proposals/ProposalScreen', permission: 'proposals_read' },
  { path: '/proposals/:id/edit', screen: 'proposals/ProposalEditScreen', permission: 'proposals_write' },
  { path: '/rankings/:id', screen: 'selection/RankingScreen', permission: 'selection_read' },
  { path: '/scorecards', screen: 'selection/ScorecardsScreen', permission: 'selection_read' },
  { path: '/scorecards/:id/edit', screen: 'selection/ScorecardScreen', permission: 'scorecards_write' },
  { path: '/scorecards/:id/copy', screen: 'selection/ScorecardScreen', permission: 'scorecards_write' },
  { path: '/scorecards/:id', screen: 'selection/ScorecardScreen', permission: 'selection_read' },
  { path: '/rounds/:id/estimates', screen: 'estimates/RoundEstimatesScreen', permission: 'estimates_read' },
  { path: '/rounds/:id/closing', screen: 'closing/ClosingScreen', permission: 'closing_read' },
  { path: '/round-houses/:id/estimate', screen: 'estimates/EstimateScreen', permission: 'estimates_read' },
  { path: '/round-houses/:id', screen: 'rounds/RoundHouseScreen', permission: 'rounds_read' },
  { path: '/hearings', screen: 'hearings/HearingsScreen', permission: 'hearings_read', menu: { icon: 'people', label: () => t.hearings } },
  { path: '/hearings/:id', screen: 'hearings/HearingScreen', permission: 'hearings_read' },
  { path: '/hearings/:id/projector', screen: 'hearings/ProjectorScreen', permission: 'hearings_read', bare: true },
  { path: '/agreements', screen: 'agreements/AgreementsScreen', permission: 'agreements_read', menu: { icon: 'paper', label: () => t.agreements } },
  { path: '/agreements/:id/edit', screen: 'agreements/AgreementEditScreen', permission: 'agreements_write' },
  { path: '/agreements/:id', screen: 'agreements/AgreementScreen', permission: 'agreements_read' },
  { path: '/money', screen: 'ledger/MoneyScreen', permission: 'ledger_read', menu: { icon: 'money', label: () => t.money } },
  { path: '/money/:id', screen: 'ledger/BooksScreen', permission: 'ledger_read' },
  { path: '/money/:id/tranches', screen: 'tranches/TranchesScreen', permission: 'tranches_read' },
  { path: '/tranches/:id', screen: 'tranches/TrancheScreen', permission: 'tranches_read' },
  { path: '/money/:id/purchases', screen: 'purchases/PurchasesScreen', permission: 'purchases_read' },
  { path: '/money/:id/purchases/new', screen: 'purchases/PurchaseEditScreen', permission: 'purchases_write' },
  { path: '/money/:id/quotations', screen: 'purchases/QuotationsScreen', permission: 'purchases_read' },
  { path: '/money/:id/debts', screen: 'purchases/DebtsScreen', permission: 'purchases_read' },
  { path: '/money/:id/suppliers', screen: 'purchases/SuppliersScreen', permission: 'purchases_read' },
  { path: '/purchases/:id', screen: 'purchases/PurchaseScreen', permission: 'purchases_read' },
  { path: '/suppliers/:id', screen: 'purchases/SupplierScreen', permission: 'purchases_read' },
  { path: '/money/:id/contributions', screen: 'contributions/ContributionsScreen', permission: 'contributions_read' },
  { path: '/money/:id/contributions/new', screen: 'contributions/ContributionEditScreen', permission: 'contributions_write' },
  { path: '/contributions/:id', screen: 'contributions/ContributionScreen', permission: 'contributions_read' },
  { path: '/money/:id/bank', screen: 'bank/BankScreen', permission: 'bank_read' },
  { path: '/money/:id/bank/import', screen: 'bank/BankImportScreen', permission: 'bank_write' },
  { path: '/bank-accounts/:id', screen: 'bank/BankDeskScreen', permission: 'bank_read' },
  { path: '/bank-accounts/:id/reconciliation', screen: 'bank/ReconciliationScreen', permission: 'bank_read' },
  { path: '/bank-statements/:id', screen: 'bank/BankStatementScreen', permission: 'bank_read' },
  { path: '/ledger-entries/:id', screen: 'ledger/EntryScreen', permission: 'ledger_read' },
  { path: '/works', screen: 'works/WorksScreen', permission: 'works_read', menu: { icon: 'camera', label: () => t.works } },
  { path: '/works/desk', screen: 'works/DeskScreen', permission: 'works_read' },
  { path: '/works/visits', screen: 'works/VisitsScreen', permission: 'works_read' },
  { path: '/works/houses/:id', screen: 'works/HouseWorksScreen', permission: 'works_read' },
  { path: '/tasks', screen: 'tasks/TasksScreen', permission: 'tasks_read', menu: { icon: 'clock', label: () => t.tasks } },
  { path: '/tasks/:id', screen: 'tasks/TaskScreen', permission: 'tasks_read' },
  { path: '/directory', screen: 'organizations/DirectoryScreen', permission: 'directory_read', menu: { icon: 'directory', label: () => t.directory } },
  { path: '/directory/new', screen: 'organizations/OrganizationEditScreen', permission: 'directory_write' },
  { path: '/directory/:id', screen: 'organizations/OrganizationScreen', permission: 'directory_read' },
  { path: '/directory/:id/edit', screen: 'organizations/OrganizationEditScreen', permission: 'directory_write' },
  { path: '/articles', screen: 'news/ArticlesScreen', permission: 'news_read', menu: { icon: 'news', label: () => t.news } },
  { path: '/articles/new', screen: 'news/ArticleEditScreen', permission: 'news_write' },
  { path: '/articles/:id', screen: 'news/ArticleScreen', permission: 'news_read' },
  { path: '/articles/:id/edit', screen: 'news/ArticleEditScreen', permission: 'news_write' },
  { path: '/overview', screen: 'insights/OverviewScreen', permission: 'overview_read', menu: { icon: 'overview', label: () => t.overview } },
  { path: '/settings', screen: 'settings/SettingsScreen', permission: ['users_manage', 'rounds_read'], menu: { icon: 'settings', label: () => t.settings } },
  { path: '/audit', screen: 'audit/AuditScreen', permission: 'audit_read', menu: { icon: 'audit', label: () => t.audit } },
  { path: '/hearing-seal/:code', screen: 'hearings/HearingSealScreen', public: true },
  { path: '/seal/:code', screen: 'agreements/SealScreen', public: true },
];

function loaderOf(page: Page): Found['load'] | undefined {
  return screens[`../features/${page.screen}.svelte`];
}

export const pages = all.filter((page) => loaderOf(page) !== undefined);

export interface Found {
  page: Page;
  params: Record<string, string>;
  load: () => Promise<{ default: Component<Record<string, string>> }>;
}

// The first page that fits; the table names fixed words ("new") before parameters.
export function findPage(path: string): Found | null {
  for (const page of pages) {
    const params = matchPath(page.path, path);
    const load = loaderOf(page);
    if (params && load) return { page, params, load };
  }
  return null;
}

export function mayOpen(page: Page, may: (permission: string) => boolean): boolean {
  return !page.permission || [page.permission].flat().some(may);
}

export function menuPages(may: (permission: string) => boolean): Page[] {
  return pages.filter((page) => page.menu && mayOpen(page, may));
}

// Whether somebody at `path` is on this page or below it.
export function isHere(page: Page, path: string): boolean {
  return page.path === '/' ? path === '/' : path === page.path || path.startsWith(`${page.path}/`);
}
