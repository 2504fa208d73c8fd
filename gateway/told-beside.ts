import type { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type CostPart, costParts, sumOf } from './cost/cost.ts';
import { tooCostly } from './cost/too-costly.ts';
import { readWeights, type Weights } from './cost/weights.ts';
import { type Deprecation, deprecationsIn } from './deprecations.ts';
import type { RequestContext } from './request-context.ts';

/** What is known of an operation from its text alone. */
interface KnownOperation {
  readonly parts: readonly CostPart[];
  readonly deprecations: readonly Deprecation[];
}

/**
 * Tells beside every answer, in `extensions`, what the operation cost and how much it may, and what it uses that will go.
 * An operation that costs more is refused before any owner is asked, with a sentence that says what to ask less of.
 */
export function toldBeside(router: ApolloGateway, limit: number): ApolloServerPlugin<RequestContext> {
  const knownOf = rememberOperations(router);
  return {
    requestDidStart: async () => {
      let told: Record<string, unknown> | null = null;
      return {
        didResolveOperation: async ({ document, operation, schema, request: { variables = {} } }) => {
          // Another plugin refuses it.
          if (operation === undefined) return;
          const { parts, deprecations } = knownOf(document, operation, schema);
          told = {
            cost: { requested: sumOf(parts, variables), limit },
            ...(deprecations.length === 0 ? {} : { deprecations }),
          };
          const sentence = tooCostly(parts, variables, limit);
          if (sentence !== null) throw new GraphQLError(sentence, { extensions: REFUSED });
        },
        willSendResponse: async ({ response: { body } }) => {
          if (told !== null && body.kind === 'single') body.singleResult.extensions = told;
        },
      };
    },
  };
}

// `limit` and not `code`, as in limits.ts.
const REFUSED = { limit: 'QUERY_TOO_COSTLY', http: { status: 400 } };

/** Reads an operation once. The server keeps documents that were asked before, and reads them anew for a new schema. */
function rememberOperations(router: ApolloGateway) {
  const known = new WeakMap<DocumentNode, Map<OperationDefinitionNode, KnownOperation>>();
  let weights: Weights = readWeights('type Query');
  router.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
    weights = readWeights(coreSupergraphSdl);
  });
  return (document: DocumentNode, operation: OperationDefinitionNode, schema: GraphQLSchema): KnownOperation => {
    const ofDocument = known.get(document) ?? new Map<OperationDefinitionNode, KnownOperation>();
    const found = ofDocument.get(operation) ?? {
      parts: costParts({ schema, weights, operation, fragments: fragmentsOf(document) }),
      deprecations: deprecationsIn(document, schema),
    };
    known.set(document, ofDocument.set(operation, found));
    return found;
  };
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((node) => [node.name.value, node]));
}
