import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoAccount } from '../../../demo/identity-provider/account.ts';
import type { GatewayOptions } from '../../../gateway/app.ts';
import type { Manifest } from '../../../gateway/trusted-documents.ts';
import type { WorkbenchOptions } from '../../../gateway/workbench/options.ts';
import { type Browser, createBrowser, type Visit } from './browser.ts';
import { startGraph, type TestGraph } from './graph.ts';
import { CENTRE } from './identity.ts';
import { startWiredProvider, type WiredProvider } from './provider.ts';

export const PUBLIC_URL = 'http://127.0.0.1:4000';

const STAFF = { organisation: CENTRE, nationalNumber: null };
export const ELS: DemoAccount = {
  ...STAFF,
  account: 'els',
  name: 'Els Testpersoon',
  sub: 'worker-els',
  roles: ['social-worker'],
};
export const GEERT: DemoAccount = { ...ELS, account: 'geert', name: 'Geert Proefpersoon', sub: 'head-geert' };
export const NOBODY: DemoAccount = { ...ELS, account: 'nobody', name: 'Niemand Rolloos', sub: 'nobody', roles: [] };

export const VIEWER = 'query Viewer { viewer { staffMember purpose roles } }';
export const MINUTE = 60_000;

/** A manifest of these documents, as the workbench's build makes it. */
export function manifestOf(bodies: Record<string, string>): Manifest {
  const operations = Object.entries(bodies).map(([name, body]) => ({
    id: createHash('sha256').update(body).digest('hex'),
    name,
    type: 'query',
    body,
  }));
  return {
    file: 'workbench.json',
    text: JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }),
  };
}

/** The `documentId` of a text. */
export function idOf(body: string): string {
  return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}

/** The gateway with the workbench on, in front of the real demo provider. */
export interface TestWorkbench {
  readonly graph: TestGraph;
  readonly provider: WiredProvider;
  /** Folder of the built pages, empty at first. */
  readonly folder: string;
  browser(): Browser;
  renew(workbench?: Partial<WorkbenchOptions>, gateway?: Partial<GatewayOptions>): Promise<void>;
  close(): Promise<void>;
}

/** Starts everything; a clock is of the gateway alone. */
export async function startWorkbench(
  clock: () => Date = () => new Date(),
  publicUrl = PUBLIC_URL,
): Promise<TestWorkbench> {
  const provider = await startWiredProvider([ELS, GEERT, NOBODY], publicUrl);
  const folder = await mkdtemp(join(tmpdir(), 'schakel-pages-'));
  const options: WorkbenchOptions = {
    publicUrl,
    client: { id: 'schakel-workbench', secret: null, scope: 'openid profile schakel' },
    session: { longestMs: 480 * MINUTE, idleMs: 60 * MINUTE },
    folder,
  };
  const base = { issuer: provider.issuer, clock, workbench: options, documents: manifestOf({ Viewer: VIEWER }) };
  const graph = await startGraph(base);
  return {
    graph,
    provider,
    folder,
    browser: () => createBrowser(publicUrl, () => graph.url),
    renew: (workbench = {}, gateway = {}) =>
      graph.renew({ ...base, workbench: { ...options, ...workbench }, ...gateway }),
    close: async () => {
      await graph.close();
      await provider.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Puts a small build in the folder. */
export async function writePages(folder: string): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Schakel</title>');
  await writeFile(join(folder, 'assets', 'index-abc123.js'), 'export {};');
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'secret.json'), '{}');
  const files = { '/clients/:id': ['assets/client-def456.js', 'assets/card-789abc.js'], '/team': [] };
  await writeFile(join(folder, 'page-files.json'), JSON.stringify(files));
}

export interface Session {
  signedIn: boolean;
  name: string;
  csrfToken: string;
  expiresAt: string;
  [key: string]: unknown;
}

/** What a page asks at its start. */
export async function sessionOf(browser: Browser): Promise<Session> {
  return JSON.parse((await browser.visit('/session')).text);
}

/** Headers that a page of the workbench sends; each may be replaced, or left out with an empty text. */
export function pageHeaders(csrfToken: string, changed: Record<string, string> = {}): Record<string, string> {
  const headers = {
    origin: PUBLIC_URL,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    accept: 'application/json',
    'x-purpose': 'INTAKE',
    'x-csrf-token': csrfToken,
    ...changed,
  };
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
}

/** Asks the graph as a page does. */
export async function askAsPage(
  browser: Browser,
  csrfToken: string,
  { body = { documentId: idOf(VIEWER) } as object, headers = {} as Record<string, string> } = {},
): Promise<Visit & { answer: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] } }> {
  const visit = await browser.visit('/graphql', {
    method: 'POST',
    headers: pageHeaders(csrfToken, headers),
    body: JSON.stringify(body),
  });
  return { ...visit, answer: JSON.parse(visit.text) };
}
