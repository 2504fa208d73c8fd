import type { Caller } from '../../shared/caller.ts';
import type { Limit } from './limit.ts';
import type { VdabService } from './service.ts';
import { ServiceFault } from './service-fault.ts';
import { type NumberStatus, type Page, pageSchema, type WireRecord } from './wire.ts';

/** Everything that a question needs beside the numbers. */
export interface Asking {
  readonly service: Pick<VdabService, 'ask'>;
  readonly resource: string;
  readonly caller: Pick<Caller, 'purpose' | 'requestId'>;
  readonly limit: Limit;
  /** Records per page. */
  readonly pageSize: number;
}

/** What all pages of one answer say together. */
export interface WholeAnswer {
  readonly statuses: readonly NumberStatus[];
  readonly records: readonly WireRecord[];
}

/** More than any page of clients has: a service that never comes to an end is broken. */
const MOST_PAGES = 200;

/** Asks about these numbers, page after page, until the service says that there is no more. Throws `ServiceFault`. */
export async function askPages(asking: Asking, insz: readonly string[]): Promise<WholeAnswer> {
  const { service, resource, caller, limit, pageSize } = asking;
  const [statuses, records]: [NumberStatus[], WireRecord[]] = [[], []];
  const seen = new Set<string | null>();
  let from: string | null = null;
  do {
    if (seen.has(from) || seen.size >= MOST_PAGES) throw new ServiceFault('pages that come to no end');
    seen.add(from);
    const answer = await service.ask(
      resource,
      {
        vraag: { nummer: caller.requestId, doel: caller.purpose },
        insz,
        pagina: { grootte: pageSize, vanaf: from },
      },
      limit,
    );
    const page = readPage(answer);
    statuses.push(...page.antwoorden);
    records.push(...page.gegevens);
    from = page.volgende;
  } while (from !== null);
  return { statuses, records };
}

/** Where something does not fit, by the names of fields alone: what stands in them may be of a person. */
function readPage(answer: unknown): Page {
  const read = pageSchema.safeParse(answer);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const known = ['antwoorden', 'gegevens', 'volgende', 'insz', 'status', 'vervangenDoor'];
  const path = issue?.path.filter((part) => typeof part === 'number' || known.includes(String(part))).join('.');
  throw new ServiceFault(`an answer of another shape than was agreed (at "${path ?? ''}")`);
}
