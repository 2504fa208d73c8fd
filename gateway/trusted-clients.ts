import { z } from 'zod';
import { ConfigurationError } from '../shared/errors.ts';
import type { Log } from './log.ts';
import {
  type Manifest,
  NotTrusted,
  readClientDocuments,
  type TrustedDocuments,
  withDocument,
} from './trusted-documents.ts';

/** The documents that clients registered, and whether anything else is answered. */
export interface ClientDocuments {
  /** Manifest by name of the client, as it stands in the header `apollographql-client-name`. */
  readonly manifests: ReadonlyMap<string, Manifest>;
  /** Whether a client that shows a token gets an answer to its own registered documents only. */
  readonly onlyTrusted: boolean;
}

/** Who asks: with a session of the workbench, or with a token and then perhaps with a name. */
export interface AskingClient {
  readonly hasSession: boolean;
  readonly name: string | undefined;
  /** The documents of the workbench, as they fit the graph that answers. */
  readonly workbench: TrustedDocuments;
}

/** Puts the text of a trusted document in the place of its id; throws `NotTrusted` or `BadUserInput`. */
export type TrustDocument = (body: unknown, client: AskingClient) => unknown;

/** The registered documents of this moment. */
export interface TrustedClients {
  readonly trust: TrustDocument;
  /** Reads the manifests again and answers by them from then on. False when one of them is wrong: then all stay as they are. */
  takeUp(read: () => Promise<ClientDocuments['manifests']>): Promise<boolean>;
}

const NEW = 'the documents that clients registered are read again';
const REFUSED = 'the documents that clients registered are wrong, the last good ones stay';

/** Reads the registered documents for the first time; throws `ConfigurationError` when one of the manifests is wrong. */
export async function createTrustedClients(
  { manifests, onlyTrusted }: ClientDocuments = { manifests: new Map(), onlyTrusted: false },
  log: Log,
): Promise<TrustedClients> {
  let registered = await readAll(manifests);
  return {
    trust: (sent, client) => trustDocument(sent, client, { registered, onlyTrusted }),
    takeUp: async (read) => {
      try {
        registered = await readAll(await read());
        log.info({ clients: [...registered.keys()] }, NEW);
        return true;
      } catch (error) {
        log.error(error instanceof ConfigurationError ? { reason: error.problems.join(' ') } : { err: error }, REFUSED);
        return false;
      }
    },
  };
}

async function readAll(manifests: ClientDocuments['manifests']): Promise<ReadonlyMap<string, TrustedDocuments>> {
  const registered = new Map<string, TrustedDocuments>();
  for (const [name, one] of manifests) registered.set(name, await readClientDocuments(one));
  return registered;
}

interface Registered {
  readonly registered: ReadonlyMap<string, TrustedDocuments>;
  readonly onlyTrusted: boolean;
}

/**
 * Which documents are answered. A session gets those of the workbench. A token may ask anything, by text or by an id of the
 * workbench or of its own client; with `onlyTrusted` it gets the registered documents of its own client, by id, and nothing else.
 */
function trustDocument(
  sent: unknown,
  { hasSession, name, workbench }: AskingClient,
  { registered, onlyTrusted }: Registered,
): unknown {
  if (hasSession) return withDocument(sent, workbench, { withoutId: OF_WORKBENCH, notKnown: NOT_KNOWN });
  const body = asDocumentId(sent);
  const own = name === undefined ? undefined : registered.get(name);
  if (onlyTrusted) {
    if (own === undefined) throw new NotTrusted(WHO);
    return withDocument(body, own, { withoutId: ONLY_REGISTERED, notKnown: NOT_REGISTERED });
  }
  // An id is that of its text, so that it cannot mean two things.
  const known = own === undefined ? workbench : new Map([...workbench, ...own]);
  return withDocument(body, known, { withoutId: null, notKnown: NOT_KNOWN });
}

const persistedQuery = z.looseObject({
  query: z.undefined().optional(),
  documentId: z.undefined().optional(),
  extensions: z.looseObject({
    persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  }),
});

/** A digest in the way of Apollo's clients (`extensions.persistedQuery`), without a text beside it, is a `documentId` too. */
function asDocumentId(body: unknown): unknown {
  const read = persistedQuery.safeParse(body);
  if (!read.success) return body;
  const { extensions, ...rest } = read.data;
  return { ...rest, documentId: `sha256:${extensions.persistedQuery.sha256Hash}` };
}

const OF_WORKBENCH = 'With a session only the documents of the workbench are answered: send the documentId of one.';
const NOT_KNOWN = 'The documentId is not one that is known here: load the workbench again, or send the text as query.';
const WHO =
  'Only clients that registered their documents are answered here: send your name as apollographql-client-name, or register.';
const ONLY_REGISTERED =
  'Only registered documents are answered here: send the documentId of one of yours, and no text beside it.';
const NOT_REGISTERED = 'The documentId is not one that your client registered: register the document first.';
