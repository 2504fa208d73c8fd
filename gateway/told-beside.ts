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
import type { Weights } from './cost/weights.ts';
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
export function toldBeside(weights: Weights, limit: number): ApolloServerPlugin<RequestContext> {
  const knownOf = rememberOperations(weights);
  return {
    requestDidStart: async () => {
      let told: Record<string, unknown> | null = null;
      return {
        didResolveOperation: async ({ document, operation, schema, request: { variables = {} } }) => {
          // Another plugin refuses it.
          if (operation === undefined) return;
          const { parts, deprecations } = knownOf(document, operation, schema);
          const requested = sumOf(parts, variables);
          told = { cost: { requested, limit }, ...(deprecations.length === 0 ? {} : { deprecations }) };
          if (requested > limit)
            throw new GraphQLError(tooCostly(parts, variables, { requested, limit }), { extensions: REFUSED });
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

/** Reads an operation once: the server keeps documents that were asked before. */
function rememberOperations(weights: Weights) {
  const known = new WeakMap<DocumentNode, Map<OperationDefinitionNode, KnownOperation>>();
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
