import { setImmediate as turn } from 'node:timers/promises';
import type { Asked, Decision, Facts, Line, Parts, Row } from './parts.ts';
import { remedyFor, SECTIONS } from './policy.ts';

/** A client's record as one caller may see it, within one request. */
export interface ClientRecord {
  /** Decides, notes the line, and only then reads; null where the policy or the log says no. */
  disclose<Value>(section: string, read: (row: Row | null) => Value): Value | null;
  /** As `disclose`, of what comes from another section: nothing where that one is refused, and a line of its own where it is not. */
  gather<Value>(section: string, from: string, read: (row: Row | null) => readonly Value[]): readonly Value[] | null;
  /** Whether the directory says that one of our holders has a part. */
  readonly isHeld: boolean;
  withheld(): Promise<{ section: string; reason: string; remedy: string | null }[]>;
  asOf(): Promise<string | null>;
}

/** Opens the record of a client for whom a grant was verified. */
export function openRecord(parts: Pick<Parts, 'decide' | 'find' | 'asOf'>, facts: Facts, asked: Asked): ClientRecord {
  const holders = facts.holders.filter(({ owner }) => owner === 'PES').map(({ organisation }) => organisation);
  const isHeld = holders.length > 0;
  const given = new Set<string>();
  const shown = new Set<Row>();
  let loaded: Row | null | undefined;
  const row = () => {
    loaded ??= isHeld ? parts.find(facts.nationalNumbers, holders) : null;
    return loaded;
  };
  const decide = (section: string) => parts.decide(section, asked.caller, facts);

  const record: ClientRecord = {
    isHeld,
    gather: (section, from, read) =>
      record.disclose(section, () => (decide(from).permitted ? (record.disclose(from, read) ?? []) : [])),
    disclose: (section, read) => {
      const decision = decide(section);
      note(asked, facts, section, decision);
      if (!decision.permitted) return null;
      given.add(section);
      if (asked.isLogDown) return null;
      const found = row();
      const value = read(found);
      if (found !== null && isSomething(value)) shown.add(found);
      return value;
    },
    withheld: async () => {
      // The fields beside this one are resolved in the same turn.
      await turn();
      return SECTIONS.flatMap((section) => {
        const decision = decide(section);
        if (!decision.permitted) note(asked, facts, section, decision);
        const reason = decision.reason ?? (asked.isLogDown && given.has(section) ? 'LOG_UNAVAILABLE' : null);
        if (reason === null) return [];
        return [{ section, reason, remedy: remedyFor(reason, asked.caller.language, decision.otherPurposes) }];
      });
    },
    asOf: async () => {
      await turn();
      return parts.asOf([...shown]);
    },
  };
  return record;
}

function isSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value === 'object' && value !== null;
}

function note({ caller, lines }: Asked, facts: Facts, section: string, decision: Decision): void {
  const outcome = decision.permitted ? 'DISCLOSED' : 'WITHHELD';
  const line: Line = {
    ...{ requestId: caller.request, clientId: facts.clientId, staffMember: caller.sub },
    ...{ organisation: caller.organisation, roles: caller.roles.join(','), purpose: caller.purpose },
    ...{ relation: facts.relation, section, outcome, reason: decision.reason },
    ...{ rule: decision.rule, legalBasis: decision.legalBasis },
  };
  lines.set(`${facts.clientId} ${section} ${outcome}`, line);
}

/** The latest change in what is told; null when nothing is. */
export function latestChange(rows: readonly Row[]): string | null {
  return (
    rows
      .map(({ changedAt }) => changedAt)
      .sort()
      .at(-1) ?? null
  );
}
