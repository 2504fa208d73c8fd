import { v5 } from 'uuid';

/** The uuid v5 of records.schakel.example in the DNS namespace. It may never change: every record would be new again. */
const NAMESPACE = '1bbd51cc-d3c8-5733-8b5f-342a238da339';

/**
 * The id of a record: the same for the same kind, holder and id at the source, so that an import can be repeated and
 * records can refer to each other before they are there.
 */
export function recordId(kind: string, holder: string, sourceId: string): string {
  return v5(`${kind}|${holder}|${sourceId}`, NAMESPACE);
}
