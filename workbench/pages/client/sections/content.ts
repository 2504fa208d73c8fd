import type { Source } from '../../../../shared/caller.ts';
import type { WithheldSection } from '../../../parts/section-state.ts';
import type { FieldWord } from './field-words.ts';
import type { Fact, Organisation } from './shown.ts';

/** The record that an act is done to: the whole row, so that a form begins with what stands there. */
export interface ActRecord {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
}

/** A table within a record: its evaluations, its phases. */
export interface Within {
  readonly word: FieldWord;
  readonly rows: readonly WithinRow[];
}

export interface WithinRow {
  readonly facts: readonly Fact[];
  /** Where acts are done to the row itself. */
  readonly record?: ActRecord;
}

/** One record of a section, as the page shows it. */
export interface RecordView {
  readonly key: string;
  /** What it is called: the labels of these, one after the other. */
  readonly title: readonly Fact[];
  /** Null where it is of one day, or has no days at all. */
  readonly period: Period | null;
  readonly facts: readonly Fact[];
  readonly within: readonly Within[];
  readonly holder: Organisation | null;
  readonly record: ActRecord | null;
}

/** First and last day, both inclusive; `to` is null while it runs. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

/** A section of a client's record: its records, the ones that the owner puts first come first. */
export interface SectionContent {
  /** As in @section: 'pes.steps'. */
  readonly id: string;
  readonly source: Source;
  /** What the owner answered: null and an empty list are no records, or a section that is withheld. */
  readonly value: unknown;
  readonly records: readonly RecordView[];
  /** Rows of a table in the place of a record under another: for what is short and alike. */
  readonly asTable?: boolean;
  /** Its periods are bars in the journey picture. */
  readonly inJourney?: boolean;
}

/** What an owner answered about a client, or the partnership about itself. */
export interface OwnerContent {
  readonly source: Source;
  /** Null where the owner could not be reached. */
  readonly record: { readonly availability?: string; readonly withheld: readonly WithheldSection[] } | null;
  readonly asOf: string | null;
  readonly sections: readonly SectionContent[];
}

/** A record view, of what every row of an owner has. */
export function recordOf(
  row: { readonly __typename: string; readonly id: string; readonly version: number; readonly heldBy?: Organisation },
  view: Partial<Pick<RecordView, 'title' | 'period' | 'facts' | 'within'>>,
): RecordView {
  const { id, heldBy } = row;
  const { title = [], period = null, facts = [], within = [] } = view;
  const filled = within.filter(({ rows }) => rows.length > 0);
  return { key: id, title, period, facts, within: filled, holder: heldBy ?? null, record: row };
}

/** A record view of what no act is done to. */
export function plainRecord(
  key: string,
  view: Partial<Pick<RecordView, 'title' | 'period' | 'facts' | 'within' | 'holder'>>,
): RecordView {
  const within = (view.within ?? []).filter(({ rows }) => rows.length > 0);
  return { title: [], period: null, facts: [], holder: null, ...view, key, within, record: null };
}

/** The one holder of every record of a section; null where there are several, or none is told. */
export function onlyHolder(records: readonly RecordView[]): Organisation | null {
  const [first, ...others] = records.map(({ holder }) => holder);
  if (first === undefined || first === null) return null;
  return others.every((holder) => holder?.kboNumber === first.kboNumber) ? first : null;
}
