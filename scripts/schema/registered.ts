import { type GraphQLSchema, Kind, parse, specifiedRules, validate } from 'graphql';
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
  readonly live: GraphQLSchema;
  readonly next: GraphQLSchema;
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
      if (validate(live, document, specifiedRules).length > 0) continue;
      const [first] = validate(next, document, specifiedRules);
      const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)?.name?.value;
      if (first) broken.push({ client, operation: operation ?? '(unnamed)', problem: first.message });
    }
  }
  return broken;
}
