import type { Act, ActFacts, ActOutcome } from '../../shared/acts/act.ts';
import { findBreach, findRefusal, withRows } from '../../shared/acts/invariants.ts';
import type { RecordRow } from '../../shared/columns.ts';
import type { PesDossier } from '../../subgraphs/pes/rules/track-invariants.ts';
import type { PesRegisters, PesTables } from '../../subgraphs/pes/tables.ts';
import { transitionTables } from '../../subgraphs/pes/transition-rules.ts';
import { transitionDossier, values } from './pes-transition-rows.ts';
import { HOLDER, recordRow } from './record-row.ts';

type PesAct = Act<PesTables, PesRegisters>;

/** The tables of tracks, evaluations, learning and regular work alone: the tables of indicering and packages is judged by its own (`judgedBy`). */
const rules = { tables: transitionTables, registers: {}, ruleBook: {}, values } as unknown as Parameters<
  typeof withRows
>[1];

/** Nothing on record yet, and one provider that may guide. */
export function emptyDossier(): PesDossier {
  return transitionDossier();
}

/** Does an act as the engine does, on rows in memory: the dossier after it, or the code of the rule that refused it. */
export function perform(
  dossier: PesDossier,
  act: PesAct,
  input: Readonly<Record<string, unknown>>,
  today: string,
  at: number,
  judgedBy = rules,
): PesDossier | string {
  const file = { id: 'file', clientKey: recordRow().clientKey, holder: HOLDER };
  const newRecord = (table: string) => recordRow({ id: `${table}-${at}`, sourceId: `${table}-${at}`, version: 0 });
  // The file is only read for its holder.
  const facts = { today, dossier, values, file, newRecord } as unknown as ActFacts<PesTables, PesRegisters>;
  const record = recordOf(dossier, act.on, input.id);
  if (act.on !== 'file' && record === undefined) return 'NOT_HELD_HERE';
  // An act on a record gets the record first.
  const said = act.on === 'file' ? [input, facts] : [record, input, facts];
  const decide = act.decide as (...said: unknown[]) => ActOutcome<PesTables>;
  const outcome = decide(...said);
  if ('refused' in outcome) return outcome.refused.rule;
  const written = Object.entries(outcome.write).map(([table, rows]) => ({ table, rows: rows as readonly RecordRow[] }));
  // The engine handles the rows of every owner alike: its dossiers have no types of tables.
  let after = dossier as unknown as ReturnType<typeof withRows>;
  for (const { table, rows } of written) after = withRows(after, judgedBy, table, rows);
  for (const { table, rows } of written) {
    const added = rows.filter(({ version }) => version === 0);
    const found = findRefusal(judgedBy, after, table, added) ?? findBreach(judgedBy, after, table, rows);
    if (found !== null) return found.rule;
  }
  return after as unknown as PesDossier;
}

function recordOf(dossier: PesDossier, table: string, id: unknown): RecordRow | undefined {
  const rows: unknown = Reflect.get(dossier, table);
  return Array.isArray(rows) ? (rows as RecordRow[]).find((row) => row.id === id) : undefined;
}
