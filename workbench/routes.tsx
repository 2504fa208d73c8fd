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

// Who assesses for VDAB refers nobody and is referred nobody.
const WITH_PARTNERS = ['INTAKE', 'BENEFIT_FOLLOW_UP', 'ACTIVATION', 'TRANSITION'] as const;

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
    path: '/urgent/:id',
    page: lazy(() => import('./pages/urgent/page.tsx').then(({ UrgentPage }) => ({ default: UrgentPage }))),
    purposes: GUIDANCE,
  },
  {
    path: '/files/new',
    page: lazy(() => import('./pages/new-file/page.tsx').then(({ NewFilePage }) => ({ default: NewFilePage }))),
    purposes: GUIDANCE,
  },
];

/** The pages that there are for a purpose. */
export function routesFor(purpose: Purpose): PageRoute[] {
  return ROUTES.filter(({ purposes }) => purposes.includes(purpose));
}
