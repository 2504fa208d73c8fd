import type { Act, ActFacts, ActOutcome } from '../../shared/acts/act.ts';
import { findBreach, findRefusal, withRows } from '../../shared/acts/invariants.ts';
import type { RecordRow } from '../../shared/columns.ts';
import { addDays } from '../../shared/local-date.ts';
import { acts } from '../../subgraphs/social-economy/acts/acts.ts';
import { ownerRules } from '../../subgraphs/social-economy/owner-rules.ts';
import type {
  SocialEconomyDossier,
  SocialEconomyRegisters,
  SocialEconomyTables,
} from '../../subgraphs/social-economy/tables.ts';
import { HOLDER, recordRow } from './record-row.ts';

type SocialEconomyAct = Act<SocialEconomyTables, SocialEconomyRegisters>;

const NAMES = Object.keys(ownerRules.tables) as (keyof SocialEconomyTables)[];

/** Nothing on record yet, at an enterprise of which the register knows no recognition. */
export function emptyDossier(): SocialEconomyDossier {
  const tables = Object.fromEntries(NAMES.map((name) => [name, []])) as unknown as SocialEconomyDossier;
  return { ...tables, birthDate: null, registers: { enterprises: [] } };
}

/** Does an act as the engine does, on rows in memory: the dossier after it, or the code of the rule that refused it. */
export function perform(
  dossier: SocialEconomyDossier,
  act: SocialEconomyAct,
  input: Readonly<Record<string, unknown>>,
  today: string,
  at: number,
): SocialEconomyDossier | string {
  const file = { id: 'file', clientKey: recordRow().clientKey, holder: HOLDER };
  let made = 0;
  const newRecord = (table: string) => {
    made += 1;
    return recordRow({ id: `${table}-${at}-${made}`, sourceId: `${table}-${at}-${made}`, version: 0 });
  };
  // The file is only read for its holder.
  const facts = { today, dossier, values: ownerRules.values, file, newRecord } as unknown as ActFacts<
    SocialEconomyTables,
    SocialEconomyRegisters
  >;
  const record = rowsOf(dossier, act.on).find(({ id }) => id === input.id);
  if (act.on !== 'file' && record === undefined) return 'NOT_HELD_HERE';
  // An act on a record gets the record first.
  const said = act.on === 'file' ? [input, facts] : [record, input, facts];
  const decide = act.decide as (...said: unknown[]) => ActOutcome<SocialEconomyTables>;
  const outcome = decide(...said);
  if ('refused' in outcome) return outcome.refused.rule;
  const written = Object.entries(outcome.write).map(([table, rows]) => ({ table, rows: rows as readonly RecordRow[] }));
  // The engine handles the rows of every owner alike: its dossiers have no types of tables.
  let after = dossier as unknown as ReturnType<typeof withRows>;
  for (const { table, rows } of written) after = withRows(after, ownerRules, table, rows);
  for (const { table, rows } of written) {
    const stored = new Set(rowsOf(dossier, table).map(({ id }) => id));
    const added = rows.filter(({ id }) => !stored.has(id));
    const found = findRefusal(ownerRules, after, table, added) ?? findBreach(ownerRules, after, table, rows);
    if (found !== null) return found.rule;
  }
  return after as unknown as SocialEconomyDossier;
}

function rowsOf(dossier: SocialEconomyDossier, table: string): readonly RecordRow[] {
  const rows: unknown = Reflect.get(dossier, table);
  return Array.isArray(rows) ? (rows as RecordRow[]) : [];
}

/** What is said with an act on a day: `pick` and `flip` choose among what can be said. */
export type Input = (
  day: string,
  dossier: SocialEconomyDossier,
  pick: number,
  flip: boolean,
) => Readonly<Record<string, unknown>>;

/** An act, the days since the one before it, what is said with it, and how its day lies to today. */
export type Step = readonly [name: string, passed: number, pick: number, flip: boolean, days: number];

export interface State {
  readonly today: string;
  /** The act that led to it; null for the state before any. */
  readonly done: string | null;
  readonly dossier: SocialEconomyDossier;
}

/** The states that a file goes through from a day on; `refusals` collects the rules that kept it from others. */
export function runs(
  inputs: Readonly<Record<string, Input>>,
  first: string,
  all: readonly Step[],
  refusals = new Set<string>(),
): State[] {
  const states: State[] = [{ today: first, done: null, dossier: emptyDossier() }];
  let today = first;
  for (const [at, [name, passed, pick, flip, days]] of all.entries()) {
    today = addDays(today, passed);
    const before = states.at(-1)?.dossier ?? emptyDossier();
    const act = acts.find((each) => each.name === name);
    const input = inputs[name]?.(addDays(today, days), before, pick, flip) ?? {};
    const dossier = act === undefined ? 'NO_ACT' : perform(before, act, input, today, at);
    if (typeof dossier === 'string') refusals.add(dossier);
    else states.push({ today, done: name, dossier });
  }
  return states;
}

/** One of them. */
export const one = <Each>(all: readonly Each[], pick: number) => all[pick % all.length];
/** The id of one of the last three rows. */
export const recent = (rows: readonly { readonly id: string }[], pick: number) => rows.at(-1 - (pick % 3))?.id;

/** Employments begin, and end: what the other acts hang on. */
export const employmentInputs: Readonly<Record<string, Input>> = {
  employmentBegin: (from, _, pick, flip) => {
    const to = pick % 5 === 0 ? addDays(from, 100) : null;
    return {
      instrument: one(['CMW', 'CMW', 'CMW', 'CMW', 'IMW', 'LDE', 'SW'], pick),
      hoursFraction: flip ? 30 : 50,
      from,
      to,
    };
  },
  employmentEnd: (to, { employments }, pick) => ({ id: recent(employments, pick), to, reason: 'RESIGNED' }),
};
