import { type AccessOptions, entry, listWithheld, refusalOf } from './access-refusal.ts';
import {
  type AccessState,
  createAccessState,
  isUnreachable,
  latestChange,
  type SectionRow,
  settled,
  track,
} from './access-state.ts';
import type { DisclosureEntry } from './disclosure-log.ts';
import { DatabaseUnavailable, LogUnavailable } from './errors.ts';
import type { Parts } from './part-loader.ts';
import { createDecider, type Decide, holdersAt, NO_RULE } from './section-decision.ts';
import type { Withheld, WithheldReason } from './withheld.ts';

/** One caller's access to one client's record at one owner, within one request. */
export interface RecordAccess {
  readonly clientId: string;
  /** Rows of a section, of the holders whose part the policy opens; null when it withholds all. Whoever calls it answers through `disclose`. */
  read<Row extends SectionRow>(section: string, load: () => Promise<Parts<Row>>): Promise<Row[] | null>;
  /** Decides, lets `answer` load, logs, and only then answers; null (and listed as withheld) where one of these says no. */
  disclose<T>(section: string, answer: () => Promise<T> | T): Promise<T | null>;
  /** Keeps a section back for a reason that lies outside the policy, and logs that; always null. */
  refuse(section: string, reason: WithheldReason): Promise<null>;
  /**
   * Holders (KBO) whose rows are not among those of a section that was read; null when the policy withholds the section.
   * For rules that conclude from a row that is not there.
   */
  missing(section: string): Promise<readonly string[] | null>;
  /** Every section of the owner that this caller does not get here, in the order of the schema. */
  withheld(): Promise<Withheld[]>;
  /** Ids under which look-ups of this person stand in the log: the client's own, and those of files that went into theirs. */
  loggedAs(): Promise<readonly string[]>;
  /** Latest change in what this answer disclosed; null when it disclosed nothing. */
  asOf(): Promise<Date | null>;
}

/** An access that is opened when the first section is asked for. */
export function deferAccess(clientId: string, open: () => Promise<RecordAccess>): RecordAccess {
  return {
    clientId,
    read: async (section, load) => (await open()).read(section, load),
    missing: async (section) => (await open()).missing(section),
    disclose: async (section, answer) => (await open()).disclose(section, answer),
    refuse: async (section, reason) => (await open()).refuse(section, reason),
    withheld: async () => (await open()).withheld(),
    loggedAs: async () => (await open()).loggedAs(),
    asOf: async () => (await open()).asOf(),
  };
}

/** Opens the access of one caller to one client, from the facts that the partnership states. */
export function createRecordAccess(options: AccessOptions): RecordAccess {
  const state = createAccessState();
  const decide = createDecider(options);
  const access: RecordAccess = {
    clientId: options.facts.clientId,
    read: async <Row extends SectionRow>(section: string, load: () => Promise<Parts<Row>>) => {
      if (!decide(section).permitted) return null;
      const reading = state.reads.get(section) ?? load();
      state.reads.set(section, reading);
      const parts = openParts(await reading, (holder) => decide(section, holder).permitted);
      state.used.set(section, parts);
      // The section decides the row type, and a section is always read with the same loader.
      return parts.rows as Row[];
    },
    missing: async (section) => {
      if (!decide(section).permitted) return null;
      const keptBack = holdersAt(options.facts, options.owner).filter((holder) => !decide(section, holder).permitted);
      return [...(state.used.get(section)?.unreachable ?? []), ...keptBack];
    },
    disclose: (section, answer) => track(state, discloseSection(options, state, decide, section, answer)),
    refuse: (section, reason) => {
      const refused = () => [entry(options, section, NO_RULE, reason)];
      return options.ledger.record(() => null, refused).catch(ignoreLogFailure);
    },
    withheld: async () => {
      const denied = options.policy.sections.filter((section) => refusalOf(options, decide, section) !== null);
      await Promise.all([logDenied(options, decide, denied).catch(ignoreLogFailure), settled(state)]);
      return listWithheld(options, state, decide);
    },
    loggedAs: async () => [options.facts.clientId, ...(options.facts.earlierIds ?? [])],
    asOf: async () => {
      await settled(state);
      return latestChange(state);
    },
  };
  return access;
}

/** What of these parts comes from holders that open theirs: of the others not even an outage is told. */
function openParts<Row extends SectionRow>(parts: Parts<Row>, isOpen: (holder: string) => boolean): Parts<Row> {
  return { rows: parts.rows.filter((row) => isOpen(row.holder)), unreachable: parts.unreachable.filter(isOpen) };
}

async function discloseSection<T>(
  options: AccessOptions,
  state: AccessState,
  decide: Decide,
  section: string,
  answer: () => Promise<T> | T,
): Promise<T | null> {
  try {
    if (!decide(section).permitted) {
      await logDenied(options, decide, [section]);
      return null;
    }
    let entries: DisclosureEntry[] = [];
    const value = await options.ledger.record(answer, () => {
      entries = disclosedEntries(options, state, decide, section);
      return entries;
    });
    for (const each of entries) state.disclosed.add(each.section);
    return isUnreachable(state.used.get(section)) ? null : value;
  } catch (error) {
    if (error instanceof LogUnavailable) state.failed.set(section, 'LOG_UNAVAILABLE');
    else if (error instanceof DatabaseUnavailable) state.failed.set(section, 'HOLDER_UNREACHABLE');
    else throw error;
    return null;
  }
}

/** The section itself and every section whose rows it was gathered from. */
function disclosedEntries(
  options: AccessOptions,
  state: AccessState,
  decide: Decide,
  section: string,
): DisclosureEntry[] {
  return [section, ...state.used.keys()].map((each) => {
    const unreachable = isUnreachable(state.used.get(each));
    return entry(options, each, decide(each), unreachable ? 'HOLDER_UNREACHABLE' : null);
  });
}

function logDenied(options: AccessOptions, decide: Decide, sections: readonly string[]): Promise<null> {
  return options.ledger.record(
    () => null,
    () =>
      sections.flatMap((section) => {
        const refusal = refusalOf(options, decide, section);
        return refusal === null ? [] : [entry(options, section, refusal.decision, refusal.decision.reason)];
      }),
  );
}

function ignoreLogFailure(error: unknown): null {
  // A refusal discloses nothing: it is answered even when it could not be logged.
  if (error instanceof LogUnavailable) return null;
  throw error;
}
