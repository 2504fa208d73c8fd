import { readFile } from 'node:fs/promises';
import { InMemoryCache } from '@apollo/client';
import { Supergraph } from '@apollo/federation-internals';
import {
  concatAST,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  Source,
  separateOperations,
  specifiedRules,
  validate,
} from 'graphql';
import { costOfDocument } from '../../gateway/cost/cost.ts';
import { readWeights, type Weights } from '../../gateway/cost/weights.ts';
import { type Deprecation, deprecationsIn } from '../../gateway/deprecations.ts';
import { limitRules, QUERY_LIMITS } from '../../gateway/limits.ts';
import { CannotDo } from '../cannot-do.ts';
import { type ManifestOperation, manifestOperation } from './manifest.ts';

/** What clients can ask of the graph, and what it costs. */
export interface Graph {
  readonly schema: GraphQLSchema;
  readonly weights: Weights;
}

/** An operation that can be registered, with what it costs when its variables are left out. */
export interface ClientOperation extends ManifestOperation {
  readonly cost: number;
  readonly deprecations: readonly Deprecation[];
}

/** Reads a composed supergraph. Throws `CannotDo`. */
export async function readGraph(file: string): Promise<Graph> {
  try {
    const sdl = await readFile(file, 'utf8');
    return { schema: Supergraph.build(sdl).apiSchema().toGraphQLJSSchema(), weights: readWeights(sdl) };
  } catch {
    throw new CannotDo(`The supergraph "${file}" cannot be read: name it with --supergraph.`);
  }
}

/** The operations of files, in the order of their names; or what is wrong with them, a sentence each. Throws `CannotDo`. */
export async function readOperations(
  files: readonly string[],
  graph: Graph,
  { typename }: { readonly typename: boolean },
): Promise<{ readonly operations: readonly ClientOperation[]; readonly mistakes: readonly string[] }> {
  const texts = await Promise.all(files.map(async (file) => new Source(await read(file), file)));
  const parsed = texts.map(parsedOf);
  const unread = parsed.filter((one) => typeof one === 'string');
  if (unread.length > 0) return { operations: [], mistakes: unread };
  const whole = concatAST(parsed.filter((one) => typeof one !== 'string'));
  const mistakes = mistakesIn(whole, graph.schema);
  if (mistakes.length > 0) return { operations: [], mistakes };
  const cache = new InMemoryCache();
  const separated = Object.entries(separateOperations(whole)).sort(([one], [other]) => (one < other ? -1 : 1));
  const operations = separated.map(([name, document]) =>
    clientOperation(name, typename ? cache.transformDocument(document) : document, graph),
  );
  return { operations, mistakes: [] };
}

async function read(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch(() => {
    throw new CannotDo(`"${file}" cannot be read: correct the path.`);
  });
}

function parsedOf(source: Source): DocumentNode | string {
  try {
    return parse(source);
  } catch (error) {
    return `${source.name}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function mistakesIn(whole: DocumentNode, schema: GraphQLSchema): string[] {
  // A fragment may stand in a file for operations of others.
  const rules = specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule');
  const nameless = whole.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION && !node.name);
  const found = validate(schema, whole, [...rules, ...limitRules(QUERY_LIMITS)]).map(({ message, nodes }) => {
    const { source, startToken } = nodes?.[0]?.loc ?? {};
    return source && startToken ? `${source.name}:${startToken.line}: ${message}` : message;
  });
  return [...found, ...nameless.map(({ loc }) => `${loc?.source.name}: an operation has no name: give it one.`)];
}

function clientOperation(name: string, document: DocumentNode, graph: Graph): ClientOperation {
  return {
    ...manifestOperation(name, document),
    cost: costOfDocument(document, graph),
    deprecations: deprecationsIn(document, graph.schema),
  };
}
