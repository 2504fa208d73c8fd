import { buildOwnerSchema } from '../../shared/subgraph.ts';
import { everyFieldOfClient } from '../../shared/warm-up.ts';
import type { OwnerParts } from './owner.ts';

/** Every field of every section of an owner's record, as its schema has them. */
export function everyField({ definition, field }: OwnerParts): string {
  const { query } = everyFieldOfClient(buildOwnerSchema(definition));
  const from = query.indexOf(`${field} {`) + field.length + 2;
  return query.slice(from, query.lastIndexOf('} } } }')).trim();
}
