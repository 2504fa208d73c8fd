import { purposesOf } from './caller.ts';
import type { DisclosureEntry } from './disclosure-log.ts';
import { DatabaseUnavailable, LogUnavailable } from './errors.ts';
import type { Ledger } from './ledger.ts';
import type { Parts } from './part-loader.ts';
import type { Decision } from './policy.ts';
import { createDecider, type Decide, type DecideOptions, holdersAt, NO_RULE } from './section-decision.ts';
import { remedyFor, type Withheld, type WithheldReason } from './withheld.ts';

/** A stored row that a section is made of. */
export interface SectionRow {
  readonly clientKey: string;
  readonly holder: string;
  readonly changedAt: Date | string;
}

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
  /** Latest change in what this answer disclosed; null when it disclosed nothing. */
  asOf(): Promise<Date | null>;
}

export interface AccessOptions extends DecideOptions {
  readonly ledger: Ledger;
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
    asOf: async () => (await open()).asOf(),
  };
}

interface State {
  readonly reads: Map<string, Promise<Parts<SectionRow>>>;
  /** Sections whose rows went into an answer, with how many rows and how many holders did not answer. */
  readonly used: Map<string, Parts<SectionRow>>;
  readonly failed: Map<string, WithheldReason>;
  /** Sections that stand in the log as disclosed. */
  readonly disclosed: Set<string>;
  readonly inFlight: Set<Promise<unknown>>;
}

/** Opens the access of one caller to one client, from the facts that the partnership states. */
export function createRecordAccess(options: AccessOptions): RecordAccess {
  const state: State = {
    reads: new Map(),
    used: new Map(),
    failed: new Map(),
    disclosed: new Set(),
    inFlight: new Set(),
  };
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

/**
 * Why a section, or a part of it, is kept back; null when all of it is open. A part is only told of to who may know that
 * its holder has one.
 */
function refusalOf(options: AccessOptions, decide: Decide, section: string): Refusal | null {
  const whole = decide(section);
  if (!whole.permitted) return { decision: whole };
  const keptBack = holdersAt(options.facts, options.owner).find(
    (holder) => !decide(section, holder).permitted && decide(`${options.owner}.availability`, holder).permitted,
  );
  return keptBack === undefined ? null : { decision: decide(section, keptBack), holder: keptBack };
}

interface Refusal {
  readonly decision: Decision;
  /** Whose part it is; left out when it is all of the section. */
  readonly holder?: string;
}

async function discloseSection<T>(
  options: AccessOptions,
  state: State,
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
function disclosedEntries(options: AccessOptions, state: State, decide: Decide, section: string): DisclosureEntry[] {
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

/** Nothing of this section came from any holder, because a holder did not answer. */
function isUnreachable(parts: Parts<SectionRow> | undefined): boolean {
  return parts !== undefined && parts.rows.length === 0 && parts.unreachable.length > 0;
}

function entry(
  { caller, facts }: AccessOptions,
  section: string,
  decision: Decision,
  reason: WithheldReason | null,
): DisclosureEntry {
  return {
    requestId: caller.requestId,
    clientId: facts.clientId,
    staffMember: caller.staffMember,
    organisation: caller.organisation,
    roles: caller.roles.join(','),
    purpose: caller.purpose,
    relation: facts.relation,
    section,
    outcome: reason === null ? 'DISCLOSED' : 'WITHHELD',
    reason,
    rule: decision.rule,
    legalBasis: decision.legalBasis,
  };
}

function listWithheld(options: AccessOptions, state: State, decide: Decide): Withheld[] {
  return options.policy.sections.flatMap((section) => {
    const refusal = refusalOf(options, decide, section);
    const reason = decide(section).reason ?? faultOf(state, section) ?? refusal?.decision.reason ?? null;
    if (reason === null) return [];
    const others = reason === 'NOT_PERMITTED' ? otherPurposes(options, section, refusal?.holder) : [];
    return [{ section, reason, remedy: remedyFor(reason, options.caller.language, others) }];
  });
}

function faultOf(state: State, section: string): WithheldReason | null {
  const isIncomplete = (state.used.get(section)?.unreachable.length ?? 0) > 0;
  return state.failed.get(section) ?? (isIncomplete ? 'HOLDER_UNREACHABLE' : null);
}

/** Purposes of the caller's own roles under which the same section, or part of it, would be disclosed. */
function otherPurposes(
  options: AccessOptions,
  section: string,
  holder: string | undefined,
): ReturnType<typeof purposesOf> {
  return purposesOf(options.caller.roles).filter((purpose) => {
    const decide = createDecider({ ...options, caller: { ...options.caller, purpose } });
    return decide(section, holder).permitted;
  });
}

function latestChange(state: State): Date | null {
  const sections = [...state.used].filter(([section]) => state.disclosed.has(section));
  const changes = sections.flatMap(([, parts]) => parts.rows.map((row) => new Date(row.changedAt).getTime()));
  return changes.length === 0 ? null : new Date(changes.reduce((latest, change) => Math.max(latest, change)));
}

function track<T>(state: State, work: Promise<T>): Promise<T> {
  state.inFlight.add(work);
  return work.finally(() => state.inFlight.delete(work));
}

/** Resolves when every section that was asked for beside this field has its answer. */
async function settled(state: State): Promise<void> {
  // The fields beside this one start in the same turn, after it or before it.
  await Promise.resolve();
  while (state.inFlight.size > 0) await Promise.allSettled(state.inFlight);
}

function ignoreLogFailure(error: unknown): null {
  // A refusal discloses nothing: it is answered even when it could not be logged.
  if (error instanceof LogUnavailable) return null;
  throw error;
}
