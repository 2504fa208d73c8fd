import type { Language, Purpose } from '../../shared/caller.ts';
import type { SessionStore } from '../session/session.ts';
import { sessionOf } from '../session/session.ts';

/** What goes along with everything that is asked of the graph. */
export interface Asking {
  readonly session: SessionStore;
  readonly purpose: Purpose;
  readonly language: Language;
  /** SHA-256 of each operation's text, by its name. */
  readonly documentIds: Readonly<Record<string, string>>;
  readonly fetcher: typeof fetch;
}

/**
 * Sends operations by their id: the text of a query never leaves the browser, and the gateway answers no other one. What
 * is asked without a session waits until the same person is back, and goes on then.
 */
export function createDocumentsFetch({ session, purpose, language, documentIds, fetcher }: Asking): typeof fetch {
  const send = async (input: RequestInfo | URL, init: RequestInit | undefined, attempt: number): Promise<Response> => {
    const { operationName, variables } = operationIn(init?.body);
    const id = documentIds[operationName];
    if (id === undefined) throw new Error(`${operationName} is no operation of the workbench: npm run codegen.`);
    const headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'accept-language': language,
      'x-purpose': purpose,
      'x-csrf-token': sessionOf(session.get())?.csrfToken ?? '',
    };
    const body = JSON.stringify({ documentId: `sha256:${id}`, operationName, variables });
    const response = await fetcher(input, { ...init, method: 'POST', headers, body, cache: 'no-store' });
    // Nothing was done in either case: the session is looked at before anything else happens.
    if (response.status === 401) {
      await session.untilBack();
      return await send(input, init, 0);
    }
    if (attempt > 0 || !(await isOfEarlierSession(response))) return response;
    await session.load();
    return await send(input, init, attempt + 1);
  };
  return (input, init) => send(input, init, 0);
}

/** Somebody signed in anew in another tab: this page still holds the token of the session before. */
async function isOfEarlierSession(response: Response): Promise<boolean> {
  return response.status === 403 && (await response.clone().text()).includes('CSRF_REFUSED');
}

function operationIn(body: unknown): { operationName: string; variables: unknown } {
  const asked: unknown = typeof body === 'string' ? JSON.parse(body) : null;
  if (typeof asked !== 'object' || asked === null) return { operationName: '', variables: {} };
  return { operationName: String(Reflect.get(asked, 'operationName')), variables: Reflect.get(asked, 'variables') };
}
