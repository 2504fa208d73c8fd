import { countedIn, readUsageSince, type UsageOfDay } from '../../gateway/usage/usage-file.ts';
import { CannotDo } from '../cannot-do.ts';

/** Who uses a part of the schema: one client with one operation. */
export interface UsedBy {
  readonly client: string;
  /** Null for an operation without a name. */
  readonly operation: string | null;
  /** KBO numbers of the organisations for which it was asked. */
  readonly organisations: readonly string[];
  readonly count: number;
  /** The last day on which it was. */
  readonly last: string;
}

/** What was counted in the last days. */
export interface Uses {
  readonly days: number;
  /** The first of these days. */
  readonly from: string;
  /** The first day of which there is a counting at all; null when nothing was ever counted. */
  readonly countedSince: string | null;
  /** The last day of which there is one; null when nothing was ever counted. */
  readonly countedUntil: string | null;
  /** Who uses one of these coordinates, most often first. */
  of(coordinates: readonly string[]): UsedBy[];
}

/** Reads what the gateways counted in the last `days` days. Throws `CannotDo`. */
export async function readUses(folder: string, days: number, now: Date): Promise<Uses> {
  const from = new Date(now.getTime() - (days - 1) * 86_400_000).toISOString().slice(0, 10);
  try {
    return usesOf(await readUsageSince(folder, from), { days, from, ...(await countedIn(folder)) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'it holds something else';
    const advice =
      code === 'ENOENT'
        ? 'name the USAGE_FOLDER of the gateway with --usage, or wait half a minute when it has just begun to count'
        : 'name the USAGE_FOLDER of the gateway with --usage';
    throw new CannotDo(`The counting in ${folder} cannot be read (${code}): ${advice}.`);
  }
}

/** The same of countings that are there already. */
export function usesOf(counted: readonly UsageOfDay[], period: Omit<Uses, 'of'>): Uses {
  return { ...period, of: (coordinates) => usedBy(counted, new Set(coordinates)) };
}

interface Sum {
  client: string;
  operation: string | null;
  organisations: Set<string>;
  count: number;
  last: string;
}

function usedBy(counted: readonly UsageOfDay[], coordinates: ReadonlySet<string>): UsedBy[] {
  const sums = new Map<string, Sum>();
  for (const { day, shapes, counts } of counted) {
    const using = new Map(
      shapes.filter(({ uses }) => uses.some((use) => coordinates.has(use))).map((one) => [one.shape, one.operation]),
    );
    for (const { client, organisation, shape, count } of counts) {
      const operation = using.get(shape);
      if (operation === undefined) continue;
      const key = JSON.stringify([client, operation]);
      const sum = sums.get(key) ?? { client, operation, organisations: new Set(), count: 0, last: day };
      sums.set(key, sum);
      sum.count += count;
      if (organisation !== null) sum.organisations.add(organisation);
      if (day > sum.last) sum.last = day;
    }
  }
  return [...sums.values()]
    .map((sum) => ({ ...sum, organisations: [...sum.organisations].sort() }))
    .sort((one, other) => other.count - one.count);
}

/** One client with one operation in words: `client workbench, operation ClientView: 1204 times, last on 2026-11-30, …`. */
export function wordsOf({ client, operation, organisations, count, last }: UsedBy): string {
  const times = count === 1 ? 'once' : `${count} times`;
  const named = operation === null ? 'an operation without a name' : `operation ${operation}`;
  return `client ${client}, ${named}: ${times}, last on ${last}${forWhom(organisations)}`;
}

const MOST_NAMED = 5;

function forWhom(organisations: readonly string[]): string {
  if (organisations.length === 0) return '';
  const named = organisations.slice(0, MOST_NAMED).join(', ');
  const more = organisations.length - MOST_NAMED;
  return `, for ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
