import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Purpose } from '../../../shared/caller.ts';
import type { Stack } from '../../kit/stack.ts';

/** A page of the workbench as somebody would open it. */
export interface VisitedPage {
  readonly name: string;
  /** As in routes.tsx. */
  readonly route: string;
  readonly account: string;
  readonly purpose: Purpose;
  /** The address, with the id of somebody whom the account may see. */
  readonly path: (stack: Stack) => Promise<string>;
}

const WORKER = { account: 'social-worker', purpose: 'BENEFIT_FOLLOW_UP' } as const;

const at = (path: string) => async () => path;

/** Every page once, as the person it is made for. */
export const PAGES: readonly VisitedPage[] = [
  { name: 'today', route: '/', ...WORKER, path: at('/') },
  { name: 'find', route: '/clients', ...WORKER, path: at('/clients') },
];

/** The paths that routes.tsx lists; read as text, since the pages themselves run in a browser. */
export async function pathsOfRoutes(): Promise<string[]> {
  const file = fileURLToPath(new URL('../../../workbench/routes.tsx', import.meta.url));
  return [...(await readFile(file, 'utf8')).matchAll(/^\s*path: '([^']+)'/gm)].map(([, path]) => path as string);
}
