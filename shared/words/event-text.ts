import type { Language, Source } from '../caller.ts';
import type { LocalDate } from '../local-date.ts';
import { type CodeList, labelOf, type Words } from './code-list.ts';

/** Something that happened, as its owner tells it: codes and dates only, never free text. */
export interface OwnerEvent {
  readonly on: LocalDate;
  readonly source: Source;
  readonly section: string;
  readonly kind: string;
  readonly detail: string | null;
}

/** A date by which somebody has to act, last day inclusive. */
export interface OwnerDeadline {
  readonly on: LocalDate;
  readonly source: Source;
  readonly section: string;
  readonly kind: string;
  /** KBO number of the organisation that has to act. */
  readonly actor: string;
}

/** What a kind of event or deadline is called, and what its detail is a code of. */
export interface EventText extends Words {
  /** The list of the detail, or what to make of it; left out where there is none. */
  readonly detail?: CodeList | ((detail: string, language: Language) => string);
}

export type EventTexts = Readonly<Record<string, EventText>>;

/** Adds to each event or deadline its label: "Leefloon ingegaan: alleenstaande persoon". */
export function labelled<Told extends { readonly kind: string; readonly detail?: string | null }>(
  told: readonly Told[],
  texts: EventTexts,
  language: Language,
): (Told & { readonly label: string })[] {
  return told.map((each) => ({ ...each, label: labelOfEvent(each, texts, language) }));
}

function labelOfEvent(
  { kind, detail = null }: { readonly kind: string; readonly detail?: string | null },
  texts: EventTexts,
  language: Language,
): string {
  const text = texts[kind];
  if (text === undefined) return kind;
  if (detail === null || text.detail === undefined) return text[language];
  const told =
    typeof text.detail === 'function' ? text.detail(detail, language) : labelOf(text.detail, detail, language);
  return `${text[language]}: ${told}`;
}
