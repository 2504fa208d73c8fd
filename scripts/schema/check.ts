import { readFile } from 'node:fs/promises';
import { readWeights } from '../../gateway/cost/weights.ts';
import { foreignClaims } from '../../gateway/foreign-claims.ts';
import { type Manifest, readTrustedDocuments } from '../../gateway/trusted-documents.ts';
import { ConfigurationError } from '../../shared/errors.ts';
import type { Uses } from '../usage/uses.ts';
import { apiSchemaOf, composeOwners, type OwnerSchemas, ownerSchema, schemasInRepository } from './compose-owners.ts';
import { type BrokenDocument, brokenDocuments } from './registered.ts';
import type { Registry } from './registry.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** What was asked to become live, and whether it may. */
export interface Checked {
  readonly schemas: OwnerSchemas;
  /** Null when the schemas do not compose. */
  readonly supergraph: string | null;
  /** Why the gateway would not ask it: no force helps. */
  readonly faults: readonly string[];
  /** Null when it does not compose, or there is nothing live to compare it with. */
  readonly verdict: Verdict | null;
  /** Registered documents of clients that would not be answered any more. */
  readonly broken: readonly BrokenDocument[];
  readonly accepted: boolean;
}

export interface CheckOptions {
  readonly registry: Registry;
  /** The file that the gateway reads: it is live when nothing was published yet. */
  readonly supergraphFile: string;
  /** The queries of the workbench, which have to fit; null when there are none. */
  readonly documents: Manifest | null;
  /** What clients registered, by the name of the client. */
  readonly clients: ReadonlyMap<string, Manifest>;
  readonly uses: () => Promise<Uses>;
  readonly today: string;
}

/** One schema of one owner in the place of what it has live; with neither, the four of the repository in the place of theirs. */
export interface Asked {
  readonly owner?: string | undefined;
  readonly file?: string | undefined;
}

/** Composes what is asked, and compares it with what is live. Throws `CannotDo`. */
export async function checkSchema(options: CheckOptions, asked: Asked): Promise<Checked> {
  const schemas = await schemasAsked(options.registry, asked);
  const { supergraph, problems } = composeOwners(schemas);
  if (supergraph === null) return { schemas, supergraph, faults: problems, verdict: null, broken: [], accepted: false };
  const next = apiSchemaOf(supergraph);
  const unfitting = options.documents === null ? [] : await unfit(readTrustedDocuments(options.documents, next));
  const faults = [...foreignClaims(supergraph), ...unfitting];
  const former = await liveSupergraph(options);
  if (former === null) return { schemas, supergraph, faults, verdict: null, broken: [], accepted: faults.length === 0 };
  const live = apiSchemaOf(former);
  const verdict = await verdictOn({ live, next, uses: await options.uses(), today: options.today });
  const broken = await brokenDocuments({
    manifests: withWorkbench(options, unfitting.length === 0),
    live: { schema: live, weights: readWeights(former) },
    next: { schema: next, weights: readWeights(supergraph) },
  });
  const accepted = verdict.accepted && faults.length === 0 && broken.length === 0;
  return { schemas, supergraph, faults, verdict, broken, accepted };
}

/** The workbench is a client too; what does not fit of it was told already. */
function withWorkbench({ clients, documents }: CheckOptions, fits: boolean): ReadonlyMap<string, Manifest> {
  return documents !== null && fits ? new Map([...clients, ['workbench', documents] as const]) : clients;
}

async function schemasAsked(registry: Registry, { owner, file }: Asked): Promise<OwnerSchemas> {
  const live = (await registry.history()).at(-1);
  const published = live ? (await registry.version(live.version)).schemas : {};
  const own = await schemasInRepository();
  // An owner that joined has no schema in the repository: what it published stays.
  if (owner === undefined) return { ...published, ...own };
  const schemas = live ? published : own;
  return { ...schemas, [owner]: await ownerSchema(file ?? `subgraphs/${owner}/schema.graphql`) };
}

async function liveSupergraph({ registry, supergraphFile }: CheckOptions): Promise<string | null> {
  const live = (await registry.history()).at(-1);
  if (live) return (await registry.version(live.version)).supergraph;
  return readFile(supergraphFile, 'utf8').catch(() => null);
}

async function unfit(reading: Promise<unknown>): Promise<string[]> {
  try {
    await reading;
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError)
      return error.problems.map((problem) => `The gateway would refuse it: ${problem}`);
    throw error;
  }
}
