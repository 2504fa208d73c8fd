import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MARLEEN } from '../../../demo/population/personas/long-term-sick.ts';
import type { Purpose } from '../../../shared/caller.ts';
import type { Stack } from '../../kit/stack.ts';

/** A page of the workbench as somebody would open it. */
export interface VisitedPage {
  readonly name: string;
  /** As in routes.ts. */
  readonly route: string;
  readonly account: string;
  readonly purpose: Purpose;
  /** The address, with the id of somebody whom the account may see. */
  readonly path: (stack: Stack) => Promise<string>;
}

const WORKER = { account: 'social-worker', purpose: 'BENEFIT_FOLLOW_UP' } as const;
const CLIENT = { account: 'client', purpose: 'OWN_FILE' } as const;
const COACH = { account: 'social-worker', purpose: 'ACTIVATION' } as const;
const OFFICER = { account: 'officer', purpose: 'SUPERVISION' } as const;

const at = (path: string) => async () => path;

/** Every page once, as the person it is made for. */
export const PAGES: readonly VisitedPage[] = [
  { name: 'today', route: '/', ...WORKER, path: at('/') },
  { name: 'find', route: '/clients', ...WORKER, path: at('/clients') },
  { name: 'client', route: '/clients/:id', ...WORKER, path: async (stack) => `/clients/${await clientOf(stack)}` },
  { name: 'client-plan', route: '/clients/:id/plan', ...WORKER, path: ofClient('plan') },
  { name: 'client-referrals', route: '/clients/:id/referrals', ...WORKER, path: ofClient('referrals') },
  { name: 'client-sharing', route: '/clients/:id/sharing', ...WORKER, path: ofClient('sharing') },
  { name: 'client-who-looked', route: '/clients/:id/who-looked', ...WORKER, path: ofClient('who-looked') },
  { name: 'urgent', route: '/urgent/:id', ...WORKER, path: async (stack) => `/urgent/${await clientOf(stack)}` },
  { name: 'new-file', route: '/files/new', ...WORKER, path: at('/files/new') },
  { name: 'referrals', route: '/referrals', ...WORKER, path: at('/referrals') },
  {
    ...{ name: 'referral', route: '/referrals/:id', ...WORKER },
    path: async (stack) => `/referrals/${await referralOf(stack)}`,
  },
  { name: 'team', route: '/team', ...WORKER, path: at('/team') },
  { name: 'partnership', route: '/partnership', ...WORKER, path: at('/partnership') },
  { name: 'market', route: '/market', ...WORKER, path: at('/market') },
  { name: 'help', route: '/help', ...WORKER, path: at('/help') },
  { name: 'empowerment', route: '/clients/:id/empowerment', ...COACH, path: ofClient('empowerment') },
  { name: 'my-file', route: '/my-file', ...CLIENT, path: at('/my-file') },
  { name: 'my-plan', route: '/my-file/plan', ...CLIENT, path: at('/my-file/plan') },
  { name: 'my-who-looked', route: '/my-file/who-looked', ...CLIENT, path: at('/my-file/who-looked') },
  { name: 'my-sharing', route: '/my-file/sharing', ...CLIENT, path: at('/my-file/sharing') },
  { name: 'my-correction', route: '/my-file/correction', ...CLIENT, path: at('/my-file/correction') },
  { name: 'supervision', route: '/supervision', ...OFFICER, path: at('/supervision') },
  { name: 'urgent-looks', route: '/supervision/urgent', ...OFFICER, path: at('/supervision/urgent') },
  { name: 'decisions', route: '/supervision/decisions', ...OFFICER, path: at('/supervision/decisions') },
  { name: 'logs', route: '/supervision/logs', ...OFFICER, path: at('/supervision/logs') },
];

function ofClient(page: string): VisitedPage['path'] {
  return async (stack) => `/clients/${await clientOf(stack)}/${page}`;
}

/** The id of Marleen, the first persona of the demo: the centre of the social worker leads her case. */
export async function clientOf(stack: Stack): Promise<string> {
  const found = await stack.ask<{ findClient: { id: string } | null }>(
    ...([
      WORKER.account,
      WORKER.purpose,
      'query ($n: NationalNumber!) { findClient(nationalNumber: $n) { id } }',
    ] as const),
    { n: MARLEEN.nationalNumber },
  );
  const id = found.body.data?.findClient?.id;
  if (id === undefined) throw new Error('The first persona of the demo is not found.');
  return id;
}

async function referralOf(stack: Stack): Promise<string> {
  const found = await stack.ask<{ referrals: { nodes: { referral: { id: string } }[] } }>(
    ...([
      WORKER.account,
      WORKER.purpose,
      '{ referrals(filter: { box: SENT }) { nodes { referral { id } } } }',
    ] as const),
  );
  const id = found.body.data?.referrals.nodes[0]?.referral.id;
  if (id === undefined) throw new Error(`The centre has no referral in the demo: ${JSON.stringify(found.body)}`);
  return id;
}

/** The paths that routes.ts lists; read as text, since the pages themselves run in a browser. */
export async function pathsOfRoutes(): Promise<string[]> {
  const file = fileURLToPath(new URL('../../../workbench/routes.ts', import.meta.url));
  return [
    ...new Set([...(await readFile(file, 'utf8')).matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path as string)),
  ];
}
