import type { Purpose } from '../shared/caller.ts';
import { type LazyPage, lazyPage } from './frame/lazy-page.ts';
import type { DOCUMENT_IDS } from './generated/document-ids.ts';
import type { common } from './words/common.ts';

/** A page of the workbench. */
export interface PageRoute {
  /** As wouter writes it: '/clients/:id'. Never with a national number or a name in it. */
  readonly path: string;
  readonly page: LazyPage;
  /** For which purposes there is such a page; what somebody may see of it, each owner decides. */
  readonly purposes: readonly Purpose[];
  /** What the page asks at first of the client in its address, with nothing but `id`: so it can be asked before the page is drawn. */
  readonly asks?: keyof typeof DOCUMENT_IDS;
  /** Its word in the main menu; a page without one is reached from another page. */
  readonly menu?: keyof typeof common.nl;
}

const GUIDANCE = ['INTAKE', 'BENEFIT_FOLLOW_UP', 'ACTIVATION', 'ASSESSMENT', 'TRANSITION'] as const;

/** Of one client: also for who supervises. What of it somebody may see, each owner decides. */
const ABOUT_CLIENT = [...GUIDANCE, 'SUPERVISION'] as const;

// Who assesses for VDAB refers nobody and is referred nobody.
const WITH_PARTNERS = ['INTAKE', 'BENEFIT_FOLLOW_UP', 'ACTIVATION', 'TRANSITION'] as const;

const help = lazyPage(() => import('./pages/help/page.tsx').then(({ HelpPage }) => HelpPage));

/** Every page, in the order of the main menu. */
export const ROUTES: readonly PageRoute[] = [
  {
    path: '/',
    page: lazyPage(() => import('./pages/today/page.tsx').then(({ TodayPage }) => TodayPage)),
    purposes: GUIDANCE,
    menu: 'today',
  },
  {
    path: '/clients',
    page: lazyPage(() => import('./pages/find/page.tsx').then(({ FindPage }) => FindPage)),
    purposes: GUIDANCE,
    menu: 'clients',
  },
  {
    path: '/clients/:id',
    page: lazyPage(() => import('./pages/client/page.tsx').then(({ ClientPage }) => ClientPage)),
    asks: 'Client',
    purposes: ABOUT_CLIENT,
  },
  {
    path: '/referrals',
    page: lazyPage(() => import('./pages/referrals/page.tsx').then(({ ReferralsPage }) => ReferralsPage)),
    purposes: WITH_PARTNERS,
    menu: 'referrals',
  },
  {
    path: '/referrals/:id',
    page: lazyPage(() => import('./pages/referrals/referral-page.tsx').then(({ ReferralPage }) => ReferralPage)),
    purposes: WITH_PARTNERS,
  },
  {
    path: '/clients/:id/empowerment',
    page: lazyPage(() => import('./pages/empowerment/page.tsx').then(({ EmpowermentPage }) => EmpowermentPage)),
    purposes: ['ACTIVATION', 'OWN_FILE'],
  },
  {
    path: '/team',
    page: lazyPage(() => import('./pages/team/page.tsx').then(({ TeamPage }) => TeamPage)),
    purposes: GUIDANCE,
    menu: 'team',
  },
  {
    path: '/partnership',
    page: lazyPage(() => import('./pages/partnership/page.tsx').then(({ PartnershipPage }) => PartnershipPage)),
    purposes: GUIDANCE,
    menu: 'partnership',
  },
  {
    path: '/market',
    page: lazyPage(() => import('./pages/market/page.tsx').then(({ MarketPage }) => MarketPage)),
    purposes: GUIDANCE,
  },
  {
    path: '/my-file',
    page: lazyPage(() => import('./pages/my-helpers/page.tsx').then(({ MyHelpersPage }) => MyHelpersPage)),
    purposes: ['OWN_FILE'],
    menu: 'myHelpers',
  },
  {
    path: '/my-file/plan',
    page: lazyPage(() => import('./pages/my-plan/page.tsx').then(({ MyPlanPage }) => MyPlanPage)),
    purposes: ['OWN_FILE'],
    menu: 'myPlan',
  },
  {
    path: '/my-file/who-looked',
    page: lazyPage(() => import('./pages/who-looked/page.tsx').then(({ WhoLookedPage }) => WhoLookedPage)),
    purposes: ['OWN_FILE'],
    menu: 'whoLooked',
  },
  {
    path: '/my-file/sharing',
    page: lazyPage(() => import('./pages/my-sharing/page.tsx').then(({ MySharingPage }) => MySharingPage)),
    purposes: ['OWN_FILE'],
    menu: 'mySharing',
  },
  {
    path: '/my-file/correction',
    page: lazyPage(() => import('./pages/my-correction/page.tsx').then(({ MyCorrectionPage }) => MyCorrectionPage)),
    purposes: ['OWN_FILE'],
    menu: 'myCorrection',
  },
  {
    path: '/supervision',
    page: lazyPage(() => import('./pages/supervision/page.tsx').then(({ SupervisionPage }) => SupervisionPage)),
    purposes: ['SUPERVISION'],
    menu: 'supervision',
  },
  {
    path: '/supervision/urgent',
    page: lazyPage(() => import('./pages/urgent-looks/page.tsx').then(({ UrgentLooksPage }) => UrgentLooksPage)),
    purposes: ['SUPERVISION'],
    menu: 'urgentLooks',
  },
  {
    path: '/supervision/decisions',
    page: lazyPage(() => import('./pages/decisions/page.tsx').then(({ DecisionsPage }) => DecisionsPage)),
    purposes: ['SUPERVISION'],
    menu: 'decisions',
  },
  {
    path: '/supervision/logs',
    page: lazyPage(() => import('./pages/logs/page.tsx').then(({ LogsPage }) => LogsPage)),
    purposes: ['SUPERVISION'],
    menu: 'logs',
  },
  {
    path: '/urgent/:id',
    page: lazyPage(() => import('./pages/urgent/page.tsx').then(({ UrgentPage }) => UrgentPage)),
    purposes: GUIDANCE,
  },
  {
    path: '/files/new',
    page: lazyPage(() => import('./pages/new-file/page.tsx').then(({ NewFilePage }) => NewFilePage)),
    purposes: GUIDANCE,
  },
  {
    path: '/clients/:id/plan',
    page: lazyPage(() => import('./pages/client/plan/page.tsx').then(({ ClientPlanPage }) => ClientPlanPage)),
    asks: 'ClientPlan',
    purposes: ABOUT_CLIENT,
  },
  {
    path: '/clients/:id/referrals',
    page: lazyPage(() =>
      import('./pages/client/referrals/page.tsx').then(({ ClientReferralsPage }) => ClientReferralsPage),
    ),
    asks: 'ClientReferrals',
    purposes: ABOUT_CLIENT,
  },
  {
    path: '/clients/:id/sharing',
    page: lazyPage(() => import('./pages/client/sharing/page.tsx').then(({ ClientSharingPage }) => ClientSharingPage)),
    asks: 'ClientSharing',
    purposes: ABOUT_CLIENT,
  },
  {
    path: '/clients/:id/who-looked',
    page: lazyPage(() =>
      import('./pages/client/who-looked/page.tsx').then(({ ClientWhoLookedPage }) => ClientWhoLookedPage),
    ),
    purposes: ABOUT_CLIENT,
  },
  { path: '/help', page: help, purposes: [...GUIDANCE, 'SUPERVISION', 'STATISTICS'], menu: 'help' },
  // A client's menu has the five pages of their own file; each of them leads here.
  { path: '/help', page: help, purposes: ['OWN_FILE'] },
];

/** The pages that there are for a purpose. */
export function routesFor(purpose: Purpose): PageRoute[] {
  return ROUTES.filter(({ purposes }) => purposes.includes(purpose));
}

/** The page on which somebody begins for a purpose: the first that is about nobody in particular. */
export function startOf(purpose: Purpose): PageRoute | undefined {
  return routesFor(purpose).find(({ path }) => !path.includes(':'));
}
