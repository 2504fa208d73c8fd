import { matchesPath } from '../shared/path-pattern.ts';
import { createDocumentsFetch } from './graph/documents-fetch.ts';
import { KNOWN_DOCUMENTS } from './graph/known-documents.ts';
import { ROUTES, routesFor } from './routes.tsx';
import { purposeFor } from './session/purpose.ts';
import type { Reader } from './session/reader.tsx';
import { sessionOf } from './session/session.ts';

/**
 * Begins what the page of an address needs, all at once: who reads it, its program, and as soon as it is known who that
 * is, what it asks. To be called before anything is drawn: pages are drawn in the moment in which it is known.
 */
export function begin(reader: Reader, path: string): void {
  for (const { path: of, page } of ROUTES) if (matchesPath(of, path)) page.begin();
  const stop = reader.session.watch(() => {
    stop();
    void askAhead(reader, path);
  });
  void reader.session.load();
}

/** Asks what the page will ask when it is drawn; nothing where nobody is signed in, for no purpose, or without such a page. */
async function askAhead({ session, purpose, language, asking }: Reader, path: string): Promise<void> {
  const why = purposeFor(purpose.get(), sessionOf(session.get())?.purposes ?? []);
  if (why === null) return;
  const asks = routesFor(why).find(({ path: of }) => matchesPath(of, path))?.asks;
  if (asks === undefined) return;
  const common = { session, purpose: why, language: language.get(), documentIds: KNOWN_DOCUMENTS };
  const body = JSON.stringify({ operationName: asks, variables: { id: path.split('/')[2] } });
  // What goes wrong is told by the page, which asks again.
  await createDocumentsFetch({ ...common, fetcher: asking.ahead })('/graphql', { body }).catch(() => undefined);
}
