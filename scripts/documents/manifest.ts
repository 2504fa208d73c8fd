import { createHash } from 'node:crypto';
import { type DocumentNode, getOperationAST, parse, print } from 'graphql';
import { QUERY_LIMITS } from '../../gateway/limits.ts';

/** An operation as a gateway trusts it: by the SHA-256 of its text. */
export interface ManifestOperation {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** The operation of a document that holds no other one. Throws when its text is longer than the gateway takes. */
export function manifestOperation(name: string, document: DocumentNode): ManifestOperation {
  const body = print(document);
  parse(body, { maxTokens: QUERY_LIMITS.tokens });
  const type = getOperationAST(document, name)?.operation ?? 'query';
  return { id: createHash('sha256').update(body).digest('hex'), name, type, body };
}

/** In the format of Apollo's persisted query manifest, so that other routers can trust it too. */
export function manifestText(operations: readonly ManifestOperation[]): string {
  const listed = operations.map(({ id, name, type, body }) => ({ id, name, type, body }));
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: listed }, null, 2)}\n`;
}
