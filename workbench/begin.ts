import { matchesPath } from '../shared/path-pattern.ts';
import { createAskAhead } from './graph/ask-ahead.ts';
import { createDocumentsFetch } from './graph/documents-fetch.ts';
import { KNOWN_DOCUMENTS } from './graph/known-documents.ts';
import { ROUTES, routesFor } from './routes.ts';
import { createLanguage } from './session/language.ts';
import { createPurpose, purposeFor } from './session/purpose.ts';
import type { Reader } from './session/reader.tsx';
import { createSessionStore, sessionOf } from './session/session.ts';

// Everything here runs before React and the rest of the program are read, which takes longer than the answers do: nothing
// that this file imports may import them.

const fetcher: typeof fetch = (...request) => globalThis.fetch(...request);

/** Who reads this page. */
export const reader: Reader = {
  session: createSessionStore(fetcher, () => location.replace('/')),
  purpose: createPurpose(sessionStorage),
  language: createLanguage(localStorage),
  asking: createAskAhead(fetcher),
};

begin(location.pathname);

/** Begins what the page of an address needs, all at once: who reads it, its program, and what it asks as soon as that is known. */
function begin(path: string): void {
  for (const { path: of, page } of ROUTES) if (matchesPath(of, path)) page.begin();
  // The first to hear of it: the page is drawn in the same moment, and asks for itself what was not asked by then.
  const stop = reader.session.watch(() => {
    stop();
    void askAhead(path);
  });
  void reader.session.load();
}

/** Asks what the page will ask when it is drawn; nothing where nobody is signed in, for no purpose, or without such a page. */
async function askAhead(path: string): Promise<void> {
  const { session, purpose, language, asking } = reader;
  const why = purposeFor(purpose.get(), sessionOf(session.get())?.purposes ?? []);
  if (why === null) return;
  const asks = routesFor(why).find(({ path: of }) => matchesPath(of, path))?.asks;
  if (asks === undefined) return;
  const common = { session, purpose: why, language: language.get(), documentIds: KNOWN_DOCUMENTS };
  const body = JSON.stringify({ operationName: asks, variables: { id: path.split('/')[2] } });
  // What goes wrong is told by the page, which asks again.
  await createDocumentsFetch({ ...common, fetcher: asking.ahead })('/graphql', { body }).catch(() => undefined);
}
