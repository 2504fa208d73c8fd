import DataLoader from 'dataloader';
import type { SectionRow } from '../../shared/access-state.ts';
import type { SectionKey, SectionLoader } from '../../shared/owner-record.ts';
import type { Parts } from '../../shared/part-loader.ts';
import { WARM_UP_CALLER } from '../../shared/warm-up.ts';
import { askNumbers, followed, type NumberAnswer } from './ask-numbers.ts';
import { startLimit } from './limit.ts';
import type { VdabService } from './service.ts';
import { ServiceFault } from './service-fault.ts';
import type { WireRecord } from './wire.ts';

/** How VDAB's service is asked. */
export interface RestOptions {
  readonly service: Pick<VdabService, 'ask'>;
  /** How long all calls for one section of a page may take, in ms. */
  readonly limitMs: number;
  /** Numbers per call, at most. */
  readonly numbersPerCall: number;
  /** Records per page. */
  readonly pageSize: number;
  /** Told once per section of a page and reason, to log it: no value of a record, no number. */
  readonly onFailure: (failure: {
    readonly resource: string;
    readonly reason: string;
    readonly clients: number;
  }) => void;
}

/** A page of 200 clients with their earlier numbers, in one round of calls. */
const BATCH = 500;

/**
 * Loads the rows of one kind of record from VDAB's service: all clients that ask in the same turn together. A client of whom
 * anything failed (a call, a record that does not fit) has no rows, and their holders count as unreachable: a part of what is
 * recorded would look like all of it.
 */
export function createClientRows<Row extends SectionRow & { readonly id: string }>(
  options: RestOptions,
  resource: string,
  rowOf: (record: WireRecord, clientKey: string) => Row,
): SectionLoader<Row> {
  const loadAll = async (keys: readonly SectionKey[]): Promise<Parts<Row>[]> => {
    const [first] = keys;
    // The query of nobody, that a process asks itself before it is ready, is no question for VDAB.
    if (first === undefined || first.caller.requestId === WARM_UP_CALLER.requestId)
      return keys.map(() => ({ rows: [], unreachable: [] }));
    const { service, pageSize, numbersPerCall } = options;
    // One request, one caller: the loaders are made for it.
    const asking = { service, resource, pageSize, caller: first.caller, limit: startLimit(options.limitMs) };
    const numbers = keys.flatMap(({ nationalNumbers }) => nationalNumbers);
    const answers = await askNumbers(asking, numbers, numbersPerCall);
    const failures: string[] = [];
    const parts = keys.map((key): Parts<Row> => {
      const rows = rowsOf(key, answers, rowOf);
      if (Array.isArray(rows)) return { rows, unreachable: [] };
      failures.push(rows.failed);
      return { rows: [], unreachable: [...key.holders] };
    });
    for (const reason of new Set(failures)) {
      options.onFailure({ resource, reason, clients: failures.filter((each) => each === reason).length });
    }
    return parts;
  };
  return new DataLoader(loadAll, {
    cacheKeyFn: (key) => `${key.clientKeys.join()}|${key.holders.join()}`,
    maxBatchSize: BATCH,
  });
}

function rowsOf<Row extends SectionRow & { readonly id: string }>(
  { nationalNumbers, clientKeys, holders }: SectionKey,
  answers: ReadonlyMap<string, NumberAnswer>,
  rowOf: (record: WireRecord, clientKey: string) => Row,
): Row[] | { readonly failed: string } {
  const found = nationalNumbers.map((number) => followed(number, answers));
  const failure = found.find((answer) => answer.kind === 'FAILED');
  if (failure?.kind === 'FAILED') return { failed: failure.reason };
  if (found.length > 0 && found.every(({ kind }) => kind === 'CANCELED'))
    return { failed: 'every number of a client is canceled, and replaced by none' };
  try {
    const rows = [...recordsOf(found, clientKeys)].map(([record, clientKey]) => rowOf(record, clientKey));
    const distinct = new Map<string, Row>();
    for (const row of rows) if (!distinct.has(row.id)) distinct.set(row.id, row);
    return [...distinct.values()].filter(({ holder }) => holders.includes(holder));
  } catch (error) {
    if (error instanceof ServiceFault) return { failed: error.reason };
    throw error;
  }
}

/** The records with the key of the number that led to them first: an earlier number and the one that replaced it lead to the same. */
function recordsOf(found: readonly NumberAnswer[], clientKeys: readonly string[]): Map<WireRecord, string> {
  const records = new Map<WireRecord, string>();
  for (const [at, answer] of found.entries()) {
    if (answer.kind !== 'RECORDS') continue;
    for (const record of answer.records) if (!records.has(record)) records.set(record, clientKeys[at] ?? '');
  }
  return records;
}
