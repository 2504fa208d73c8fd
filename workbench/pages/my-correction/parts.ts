import type { Source } from '../../../shared/caller.ts';
import type { HeldPartFragment, MyCorrectionsQuery } from '../../generated/my-correction.ts';
import { type SectionState, sectionState, type WithheldSection } from '../../parts/section-state.ts';

type OwnFile = NonNullable<MyCorrectionsQuery['ownFile']>;
export type Signal = NonNullable<OwnFile['signals']>[number];

/** An organisation that wrote something down about the client. */
export interface Holder {
  readonly source: Source;
  readonly kboNumber: string;
  readonly name: string | null;
}

interface RecordOfOwner {
  readonly availability?: string;
  readonly files: readonly HeldPartFragment[] | null;
  readonly withheld: readonly WithheldSection[];
}

const PREFIXES = { PES: 'pes', WELFARE: 'welfare', SOCIAL_ECONOMY: 'social-economy' } as const;
type RecordOwner = keyof typeof PREFIXES;

function recordsOf(file: OwnFile): readonly (readonly [RecordOwner, RecordOfOwner | null])[] {
  return [
    ['PES', file.pes],
    ['WELFARE', file.welfare],
    ['SOCIAL_ECONOMY', file.socialEconomy],
  ];
}

/** The organisations that hold a part of the client's file on a day, first and last day inclusive, each once. */
export function holdersOf(file: OwnFile, today: string): Holder[] {
  const all = recordsOf(file).flatMap(([source, record]) =>
    (record?.files ?? [])
      .filter(({ to }) => to === null || to >= today)
      .map(({ heldBy: { kboNumber, name } }) => ({ source, kboNumber, name })),
  );
  return all.filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}

/** The owners of which it is not known which organisation holds a part, with the reason. */
export function missingHolders(file: OwnFile): { readonly source: RecordOwner; readonly state: SectionState }[] {
  return recordsOf(file)
    .map(([source, record]) => ({ source, state: sectionState(record, `${PREFIXES[source]}.files`, record?.files) }))
    .filter(({ state }) => !['DISCLOSED', 'EMPTY', 'NOT_KNOWN'].includes(state));
}

/** A holder as the value of a choice: one organisation can hold parts at two owners. */
export function keyOf({ source, kboNumber }: Holder): string {
  return `${source} ${kboNumber}`;
}

// What is made of other sections cannot be wrong by itself.
const DERIVED = /\.(availability|disclosures|files|history|journey)$/;

/** The sections that an owner writes down, of a list of all sections. */
export function sectionsOf<Code extends { readonly value: string }>(source: Source, all: readonly Code[]): Code[] {
  const prefix = source === 'PARTNERSHIP' ? null : PREFIXES[source];
  return all.filter(({ value }) => prefix !== null && value.startsWith(`${prefix}.`) && !DERIVED.test(value));
}

/** What the client asked, and what organisations asked each other about the client; the last one first. */
export function signalsOf(all: readonly Signal[]): { readonly own: Signal[]; readonly ofOthers: Signal[] } {
  const sorted = [...all].sort((one, other) => other.sentOn.localeCompare(one.sentOn));
  return {
    own: sorted.filter(({ sender }) => sender === null),
    ofOthers: sorted.filter(({ sender }) => sender !== null),
  };
}

/** Whether the day by which the owner answers is over. On the day itself it is not. */
export function isOverdue({ status, answerBy }: Pick<Signal, 'status' | 'answerBy'>, today: string): boolean {
  return status === 'SENT' && answerBy < today;
}

/** Longest sentence that a signal takes, in characters. */
export const LONGEST_SENTENCE = 300;
