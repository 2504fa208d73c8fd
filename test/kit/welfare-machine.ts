import type { Act, ActFacts, ActOutcome } from '../../shared/acts/act.ts';
import type { Dossier } from '../../shared/acts/dossier.ts';
import { findBreach, withRows } from '../../shared/acts/invariants.ts';
import type { RecordRow } from '../../shared/columns.ts';
import { ownerRules } from '../../subgraphs/welfare/owner-rules.ts';
import type { WelfareRegisters, WelfareTables } from '../../subgraphs/welfare/tables.ts';
import { HOLDER, recordRow } from './record-row.ts';

export type WelfareDossier = Dossier<WelfareTables, WelfareRegisters>;

type WelfareAct = Act<WelfareTables, WelfareRegisters>;

export const CENTRE = { ...recordRow(), nisCode: '71072', name: 'Hasselt', from: '2025-01-01', to: null };

const NAMES = Object.keys(ownerRules.tables) as (keyof WelfareTables)[];

/** Nothing on record yet, at a centre of one municipality. */
export function emptyDossier(): WelfareDossier {
  const tables = Object.fromEntries(NAMES.map((name) => [name, []])) as unknown as WelfareDossier;
  return { ...tables, birthDate: null, registers: { centres: [CENTRE] } };
}

/** Does an act as the engine does, on rows in memory: the dossier after it, or the code of the rule that refused it. */
export function perform(
  dossier: WelfareDossier,
  act: WelfareAct,
  input: Readonly<Record<string, unknown>>,
  today: string,
  at: number,
): WelfareDossier | string {
  const file = { id: 'file', clientKey: CENTRE.id, holder: HOLDER };
  const newRecord = (table: string) => recordRow({ id: `${table}-${at}`, sourceId: `${table}-${at}`, version: 0 });
  // The file is only read for its holder.
  const facts = { today, dossier, values: ownerRules.values, file, newRecord } as unknown as ActFacts<
    WelfareTables,
    WelfareRegisters
  >;
  const record = recordOf(dossier, act.on, input.id);
  if (act.on !== 'file' && record === undefined) return 'NOT_HELD_HERE';
  // An act on a record gets the record first.
  const said = act.on === 'file' ? [input, facts] : [record, input, facts];
  const decide = act.decide as (...said: unknown[]) => ActOutcome<WelfareTables>;
  const outcome = decide(...said);
  if ('refused' in outcome) return outcome.refused.rule;
  const written = Object.entries(outcome.write).map(([table, rows]) => ({ table, rows: rows as readonly RecordRow[] }));
  // The engine handles the rows of every owner alike: its dossiers have no types of tables.
  let after = dossier as unknown as ReturnType<typeof withRows>;
  for (const { table, rows } of written) after = withRows(after, ownerRules, table, rows);
  const breaches = written.map(({ table, rows }) => findBreach(ownerRules, after, table, rows)?.rule ?? null);
  return breaches.find((rule) => rule !== null) ?? (after as unknown as WelfareDossier);
}

function recordOf(dossier: WelfareDossier, table: string, id: unknown): RecordRow | undefined {
  const rows: unknown = Reflect.get(dossier, table);
  return Array.isArray(rows) ? (rows as RecordRow[]).find((row) => row.id === id) : undefined;
}
