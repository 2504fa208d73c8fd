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
