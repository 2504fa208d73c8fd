import { type DocumentNode, type GraphQLSchema, Kind, parse, specifiedRules, validate } from 'graphql';
import { costOfDocument } from '../../gateway/cost/cost.ts';
import type { Weights } from '../../gateway/cost/weights.ts';
import { limitRules, QUERY_LIMITS } from '../../gateway/limits.ts';
import { type Manifest, readClientDocuments } from '../../gateway/trusted-documents.ts';

/** A document that a client registered and that is answered today, and would not be any more. */
export interface BrokenDocument {
  readonly client: string;
  readonly operation: string;
  /** What is wrong with it in the next schema. */
  readonly problem: string;
}

export interface Registered {
  /** Manifest by name of the client. */
  readonly manifests: ReadonlyMap<string, Manifest>;
  readonly live: Graph;
  readonly next: Graph;
}

/** A schema of clients, and what its fields cost. */
interface Graph {
  readonly schema: GraphQLSchema;
  readonly weights: Weights;
}

/**
 * Which registered documents fit what is live and not what is next: a promise, whether or not anybody asked them these days.
 * Throws `ConfigurationError` when a manifest is wrong.
 */
export async function brokenDocuments({ manifests, live, next }: Registered): Promise<BrokenDocument[]> {
  const broken: BrokenDocument[] = [];
  for (const [client, manifest] of manifests) {
    for (const text of (await readClientDocuments(manifest)).values()) {
      const document = parse(text);
      if (problemIn(document, live) !== null) continue;
      const problem = problemIn(document, next);
      const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)?.name?.value;
      if (problem !== null) broken.push({ client, operation: operation ?? '(unnamed)', problem });
    }
  }
  return broken;
}

/** Why a gateway would not answer it: it does not fit, or it costs too much before anything is asked with it. */
function problemIn(document: DocumentNode, graph: Graph): string | null {
  const [first] = validate(graph.schema, document, [...specifiedRules, ...limitRules(QUERY_LIMITS)]);
  if (first) return first.message;
  const cost = costOfDocument(document, graph);
  return cost > QUERY_LIMITS.cost ? `It costs ${cost} where ${QUERY_LIMITS.cost} is the most.` : null;
}
