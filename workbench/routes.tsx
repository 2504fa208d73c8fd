import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Purpose } from '../shared/caller.ts';
import type { common } from './words/common.ts';

/** A page of the workbench. */
export interface PageRoute {
  /** As wouter writes it: '/clients/:id'. Never with a national number or a name in it. */
  readonly path: string;
  readonly page: LazyExoticComponent<ComponentType>;
  /** For which purposes there is such a page; what somebody may see of it, each owner decides. */
  readonly purposes: readonly Purpose[];
  /** Its word in the main menu; a page without one is reached from another page. */
  readonly menu?: keyof typeof common.nl;
}

const GUIDANCE = ['INTAKE', 'BENEFIT_FOLLOW_UP', 'ACTIVATION', 'ASSESSMENT', 'TRANSITION'] as const;

/** Of one client: also for who supervises. What of it somebody may see, each owner decides. */
const ABOUT_CLIENT = [...GUIDANCE, 'SUPERVISION'] as const;

// Who assesses for VDAB refers nobody and is referred nobody.
const WITH_PARTNERS = ['INTAKE', 'BENEFIT_FOLLOW_UP', 'ACTIVATION', 'TRANSITION'] as const;

const help = lazy(() => import('./pages/help/page.tsx').then(({ HelpPage }) => ({ default: HelpPage })));

/** Every page, the first that somebody's purpose has is where they begin. */
export const ROUTES: readonly PageRoute[] = [
  {
    path: '/',
    page: lazy(() => import('./pages/today/page.tsx').then(({ TodayPage }) => ({ default: TodayPage }))),
    purposes: GUIDANCE,
    menu: 'today',
  },
  {
    path: '/clients',
    page: lazy(() => import('./pages/find/page.tsx').then(({ FindPage }) => ({ default: FindPage }))),
    purposes: GUIDANCE,
    menu: 'clients',
  },
  {
    path: '/clients/:id',
    page: lazy(() => import('./pages/client/page.tsx').then(({ ClientPage }) => ({ default: ClientPage }))),
    purposes: ABOUT_CLIENT,
  },
  {
    path: '/referrals',
    page: lazy(() => import('./pages/referrals/page.tsx').then(({ ReferralsPage }) => ({ default: ReferralsPage }))),
    purposes: WITH_PARTNERS,
    menu: 'referrals',
  },
  {
    path: '/referrals/:id',
    page: lazy(() =>
      import('./pages/referrals/referral-page.tsx').then(({ ReferralPage }) => ({ default: ReferralPage })),
    ),
    purposes: WITH_PARTNERS,
  },
  {
    path: '/clients/:id/empowerment',
    page: lazy(() =>
      import('./pages/empowerment/page.tsx').then(({ EmpowermentPage }) => ({ default: EmpowermentPage })),
    ),
    purposes: ['ACTIVATION', 'OWN_FILE'],
  },
  {
    path: '/team',
    page: lazy(() => import('./pages/team/page.tsx').then(({ TeamPage }) => ({ default: TeamPage }))),
    purposes: GUIDANCE,
    menu: 'team',
  },
  {
    path: '/partnership',
    page: lazy(() =>
      import('./pages/partnership/page.tsx').then(({ PartnershipPage }) => ({ default: PartnershipPage })),
    ),
    purposes: GUIDANCE,
    menu: 'partnership',
  },
  {
    path: '/market',
    page: lazy(() => import('./pages/market/page.tsx').then(({ MarketPage }) => ({ default: MarketPage }))),
    purposes: GUIDANCE,
  },
  {
    path: '/my-file',
    page: lazy(() => import('./pages/my-helpers/page.tsx').then(({ MyHelpersPage }) => ({ default: MyHelpersPage }))),
    purposes: ['OWN_FILE'],
    menu: 'myHelpers',
  },
  {
    path: '/my-file/plan',
    page: lazy(() => import('./pages/my-plan/page.tsx').then(({ MyPlanPage }) => ({ default: MyPlanPage }))),
    purposes: ['OWN_FILE'],
    menu: 'myPlan',
  },
  {
    path: '/my-file/who-looked',
    page: lazy(() => import('./pages/who-looked/page.tsx').then(({ WhoLookedPage }) => ({ default: WhoLookedPage }))),
    purposes: ['OWN_FILE'],
    menu: 'whoLooked',
  },
  {
    path: '/my-file/sharing',
    page: lazy(() => import('./pages/my-sharing/page.tsx').then(({ MySharingPage }) => ({ default: MySharingPage }))),
    purposes: ['OWN_FILE'],
    menu: 'mySharing',
  },
  {
    path: '/my-file/correction',
    page: lazy(() =>
      import('./pages/my-correction/page.tsx').then(({ MyCorrectionPage }) => ({ default: MyCorrectionPage })),
    ),
    purposes: ['OWN_FILE'],
    menu: 'myCorrection',
  },
  {
    path: '/supervision',
    page: lazy(() =>
      import('./pages/supervision/page.tsx').then(({ SupervisionPage }) => ({ default: SupervisionPage })),
    ),
    purposes: ['SUPERVISION'],
    menu: 'supervision',
  },
  {
    path: '/supervision/urgent',
    page: lazy(() =>
      import('./pages/urgent-looks/page.tsx').then(({ UrgentLooksPage }) => ({ default: UrgentLooksPage })),
    ),
    purposes: ['SUPERVISION'],
    menu: 'urgentLooks',
  },
  {
    path: '/supervision/decisions',
    page: lazy(() => import('./pages/decisions/page.tsx').then(({ DecisionsPage }) => ({ default: DecisionsPage }))),
    purposes: ['SUPERVISION'],
    menu: 'decisions',
  },
  {
    path: '/supervision/logs',
    page: lazy(() => import('./pages/logs/page.tsx').then(({ LogsPage }) => ({ default: LogsPage }))),
    purposes: ['SUPERVISION'],
    menu: 'logs',
  },
  {
    path: '/urgent/:id',
    page: lazy(() => import('./pages/urgent/page.tsx').then(({ UrgentPage }) => ({ default: UrgentPage }))),
    purposes: GUIDANCE,
  },
  {
    path: '/files/new',
    page: lazy(() => import('./pages/new-file/page.tsx').then(({ NewFilePage }) => ({ default: NewFilePage }))),
    purposes: GUIDANCE,
  },
  {
    path: '/clients/:id/plan',
    page: lazy(() =>
      import('./pages/client/plan/page.tsx').then(({ ClientPlanPage }) => ({ default: ClientPlanPage })),
    ),
    purposes: ABOUT_CLIENT,
  },
  {
    path: '/clients/:id/referrals',
    page: lazy(() =>
      import('./pages/client/referrals/page.tsx').then(({ ClientReferralsPage }) => ({ default: ClientReferralsPage })),
    ),
    purposes: ABOUT_CLIENT,
  },
  {
    path: '/clients/:id/sharing',
    page: lazy(() =>
      import('./pages/client/sharing/page.tsx').then(({ ClientSharingPage }) => ({ default: ClientSharingPage })),
    ),
    purposes: ABOUT_CLIENT,
  },
  {
    path: '/clients/:id/who-looked',
    page: lazy(() =>
      import('./pages/client/who-looked/page.tsx').then(({ ClientWhoLookedPage }) => ({
        default: ClientWhoLookedPage,
      })),
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
