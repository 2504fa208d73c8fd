import { type Change, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import type { UsedBy, Uses } from '../usage/uses.ts';
import { affectedBy, isBreaking } from './affected.ts';
import { badDeprecations, daysAfter, deprecationsOf, NOTICE_DAYS, untilOf } from './deprecations.ts';

/** A change that breaks whoever uses what it is about. */
export interface Breaking {
  readonly message: string;
  readonly coordinate: string | null;
  readonly usedBy: readonly UsedBy[];
  /** Why it is refused, and what to do instead; null when nobody is broken. */
  readonly refusal: string | null;
}

/** What a next schema is worth, against the one that is live. */
export interface Verdict {
  readonly breaking: readonly Breaking[];
  /** What it says otherwise than before, and breaks nobody. */
  readonly other: readonly string[];
  /** Why it is refused beside what it breaks. */
  readonly problems: readonly string[];
  /** Of which days the use is known. */
  readonly counted: Pick<Uses, 'days' | 'from' | 'countedSince'>;
  readonly accepted: boolean;
}

export interface Compared {
  readonly live: GraphQLSchema;
  readonly next: GraphQLSchema;
  readonly uses: Uses;
  /** The day of today, in UTC. */
  readonly today: string;
}

/**
 * Breaking and used in the period: refused, with who it breaks and the offer of a deprecation. Breaking and unused: accepted, but never before
 * the day until which a part was promised. Nothing counted at all is not unused.
 */
export async function verdictOn({ live, next, uses, today }: Compared): Promise<Verdict> {
  const changes = await diff(live, next);
  const promised = deprecationsOf(live);
  const breaking = changes
    .filter((change) => isBreaking(change, next))
    .map((change) => judge(change, { uses, today, promised, next }));
  const problems = badDeprecations(live, next, today);
  return {
    breaking,
    other: changes.filter((change) => !isBreaking(change, next) && isTold(change)).map(({ message }) => message),
    problems,
    counted: { days: uses.days, from: uses.from, countedSince: uses.countedSince },
    accepted: problems.length === 0 && breaking.every(({ refusal }) => refusal === null),
  };
}

function isTold({ type }: Change): boolean {
  return !/DESCRIPTION|^DIRECTIVE_USAGE/.test(type);
}

interface Judging {
  readonly uses: Uses;
  readonly today: string;
  readonly promised: ReadonlyMap<string, string>;
  readonly next: GraphQLSchema;
}

function judge(change: Change, { uses, today, promised, next }: Judging): Breaking {
  const affected = affectedBy(change, next);
  const usedBy = affected === null ? [] : uses.of(affected);
  const coordinate = affected?.[0] ?? null;
  const until = coordinate === null ? null : untilOf(promised.get(coordinate) ?? '');
  const refusal = refusalOf({ coordinate, until, usedBy, uses, today });
  return { message: change.message, coordinate, usedBy, refusal };
}

/** A gateway that nobody asks writes nothing: over a holiday that is no more than this. */
const MOST_SILENT_DAYS = 7;

interface Judged {
  readonly coordinate: string | null;
  readonly until: string | null;
  readonly usedBy: readonly UsedBy[];
  readonly uses: Uses;
  readonly today: string;
}

function refusalOf({ coordinate, until, usedBy, uses, today }: Judged): string | null {
  if (coordinate === null) return 'It breaks every client.';
  if (until !== null && today < until) return `It was promised until ${until}: it may go on that day.`;
  const { countedSince, countedUntil } = uses;
  if (countedSince === null) return 'Nobody counted who uses it: let the gateway count first (USAGE_FOLDER).';
  if (countedUntil === null || countedUntil < daysAfter(today, -MOST_SILENT_DAYS))
    return `Nobody counted who uses it since ${countedUntil ?? countedSince}: name the folder where the gateway counts (--usage).`;
  if (usedBy.length === 0) return null;
  const who = `It was used in the last ${uses.days} days`;
  if (until !== null) return `${who}, though it was promised until ${until} only: tell them, or publish with --force.`;
  const day = daysAfter(today, NOTICE_DAYS);
  return `${who}. Keep it, and write @deprecated(reason: "… until ${day}"): whoever uses it has ${NOTICE_DAYS} days.`;
}
