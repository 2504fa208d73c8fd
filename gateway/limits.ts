import { depthLimit } from '@graphile/depth-limit';
import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { ErrorCode } from '../shared/errors.ts';
import { isDangerousKey } from './response-check.ts';

/** What one query may ask. Everything that the graph has of one client is 5 levels deep and some 270 fields. */
export interface QueryLimits {
  readonly depth: number;
  readonly listDepth: number;
  /** Selected fields, those of a fragment as often as it is spread. */
  readonly fields: number;
  /** Every alias of an entity can cost a fetch. */
  readonly aliases: number;
  readonly rootFields: number;
  /** Words and signs of the text, counted by the parser, which stops there. */
  readonly tokens: number;
  /** Objects that the answer can hold, by what owners state of them in the schema: see cost/cost.ts. */
  readonly cost: number;
}

export const QUERY_LIMITS: QueryLimits = {
  depth: 12,
  listDepth: 5,
  fields: 1000,
  aliases: 50,
  rootFields: 20,
  tokens: 4000,
  // A page of 200 clients with some 250 of each; the costliest page of the workbench is at a fifth of it.
  cost: 50_000,
};

/** The validation rules that bound a query: its depth, its size, and the names that it may give. */
export function limitRules(limits: QueryLimits): ValidationRule[] {
  return [depthRule(limits), sizeRule(limits), aliasRule(limits), numbersAreVariables];
}

/** The text of a query is a key of caches: a national number may only come as a variable. */
function numbersAreVariables(context: ValidationContext): ASTVisitor {
  const refuse = () => {
    if (String(context.getInputType()).replace('!', '') !== 'NationalNumber') return;
    context.reportError(new GraphQLError('A national number stands in the text of the query: give it as a variable.'));
  };
  return { StringValue: refuse, IntValue: refuse };
}

// Introspection is on in development only; its usual query unwraps the type of a field nine times.
const INTROSPECTION = { maxIntrospectionDepth: 20, maxDepthByFieldCoordinates: { '__Type.ofType': 12 } };

function depthRule({ depth, listDepth }: QueryLimits): ValidationRule {
  const rule = depthLimit({ maxDepth: depth, maxListDepth: listDepth, ...INTROSPECTION });
  const sentence = `The query is too deep: at most ${depth} levels, ${listDepth} of them lists, and no field more than twice inside itself.`;
  return (context) => rule(reporting(context, () => tooMuch('QUERY_TOO_DEEP', sentence)));
}

// The package reports errors of its own words and without a code: everything but the report is passed through.
function reporting(context: ValidationContext, replace: () => GraphQLError): ValidationContext {
  return Object.create(context, { reportError: { value: () => context.reportError(replace()) } });
}

function tooMuch(limit: ErrorCode, sentence: string): GraphQLError {
  // `limit` and not `code`, which the server overwrites with its own code for a query that is not valid.
  return new GraphQLError(sentence, { extensions: { limit } });
}

function sizeRule(limits: QueryLimits): ValidationRule {
  return (context): ASTVisitor => ({
    OperationDefinition: (operation) => {
      const fragments = new Map(
        context.getRecursivelyReferencedFragments(operation).map((node) => [node.name.value, node]),
      );
      const fields = count(operation.selectionSet, fragments, everyField);
      if (fields > limits.fields) {
        const sentence = `The query selects more than ${limits.fields} fields: ask for fewer.`;
        context.reportError(tooMuch('QUERY_TOO_COSTLY', sentence));
      }
      if (count(operation.selectionSet, fragments, rootFieldsOnly) > limits.rootFields) {
        const sentence = `The query has more than ${limits.rootFields} fields at its root: send several queries.`;
        context.reportError(tooMuch('QUERY_TOO_COSTLY', sentence));
      }
    },
  });
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Count = (set: SelectionSetNode | undefined) => number;

const everyField = (field: FieldNode, inside: Count) => 1 + inside(field.selectionSet);
const rootFieldsOnly = () => 1;

// Each fragment is counted once and added as often as it is spread, so a bomb of fragments costs nothing to count.
function count(
  whole: SelectionSetNode,
  fragments: Fragments,
  ofField: (field: FieldNode, inside: Count) => number,
): number {
  const counted = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    // A fragment that spreads itself is refused by another rule; here it ends.
    counted.set(name, 0);
    const fields = ofSet(fragments.get(name)?.selectionSet);
    counted.set(name, fields);
    return fields;
  };
  const ofSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FIELD) return ofField(selection, ofSet);
    return selection.kind === Kind.INLINE_FRAGMENT ? ofSet(selection.selectionSet) : ofFragment(selection.name.value);
  };
  const ofSet: Count = (set) => (set?.selections ?? []).reduce((sum, selection) => sum + ofSelection(selection), 0);
  return ofSet(whole);
}

function aliasRule(limits: QueryLimits): ValidationRule {
  return (context): ASTVisitor => {
    let aliases = 0;
    return {
      Field: ({ alias }) => {
        if (!alias) return;
        aliases += 1;
        if (aliases === limits.aliases + 1) {
          const sentence = `The query has more than ${limits.aliases} aliases: send several queries, or ask for a list.`;
          context.reportError(tooMuch('QUERY_TOO_COSTLY', sentence));
        }
        if (isDangerousKey(alias.value)) {
          context.reportError(
            new GraphQLError(`The alias "${alias.value}" is not allowed: choose another name.`, { nodes: alias }),
          );
        }
      },
    };
  };
}
