import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import {
  type Language,
  ORGANISATION_KINDS,
  type OrganisationKind,
  OWNERS,
  type Owner,
  PURPOSES,
  type Purpose,
  sourceOf,
} from './caller.ts';
import { ConfigurationError } from './errors.ts';
import { isLocalDate, type LocalDate } from './local-date.ts';
import type { Words } from './words/code-list.ts';

/** What an authorisation is (domain 6.5, 7): a beraadslaging, a protocol, consent of the client, or the law itself. */
export const AUTHORISATION_KINDS = ['BERAADSLAGING', 'PROTOCOL', 'CONSENT', 'LAW'] as const;
export type AuthorisationKind = (typeof AUTHORISATION_KINDS)[number];

/** Who receives: the staff of a kind of organisation, or the client. */
export const CONSUMERS = [...ORGANISATION_KINDS, 'CLIENT'] as const;
export type Consumer = (typeof CONSUMERS)[number];

/** An entry of the register (domain 6.5): on what an owner gives which sections to whom, for which purposes, from when to when. */
export interface Authorisation {
  /** Stands behind the legal basis in every line of the disclosure log: `WELFARE-06`. */
  readonly number: string;
  readonly kind: AuthorisationKind;
  /** The owner who gives. */
  readonly provider: Owner;
  readonly consumers: readonly Consumer[];
  /** Sections that it covers; a permit that opens another one stays without effect. */
  readonly sections: readonly string[];
  readonly purposes: readonly Purpose[];
  /** First day on which it holds. */
  readonly from: LocalDate;
  /** Last day on which it holds, inclusive; null while no end is known. */
  readonly to: LocalDate | null;
  /** The ground in plain words, as the client reads it. */
  readonly words: Words;
  /** Where it can be read. */
  readonly source: string;
}

/** The authorisations of one owner. */
export interface AuthorisationRegister {
  readonly all: readonly Authorisation[];
  /** The entry with a number, ended ones too; null for a number that was never given out. */
  find(number: string): Authorisation | null;
}

const list = <Value extends string>(values: readonly [Value, ...Value[]] | readonly Value[]) =>
  z
    .string()
    .transform((text) => text.split(' ').filter((each) => each !== ''))
    .pipe(z.array(z.enum(values as [Value, ...Value[]])).min(1, 'is empty'));
const day = z.string().refine(isLocalDate, 'is not a date of the calendar: write 2026-03-31');
const text = z.string().min(1, 'is empty');
const lineSchema = z.object({
  number: z.string().regex(/^[A-Z-]+-\d{2}$/, 'is not a number such as WELFARE-06'),
  kind: z.enum(AUTHORISATION_KINDS),
  provider: z.enum(OWNERS),
  consumers: list(CONSUMERS),
  sections: z.string().transform((sections) => sections.split(' ').filter((each) => each !== '')),
  purposes: list(PURPOSES),
  from: day,
  to: z.union([z.literal('').transform(() => null), day]),
  nl: text,
  en: text,
  fr: text,
  source: text,
});

/** Reads an owner's register, `reference/authorisations.csv`. Throws `ConfigurationError` that lists every line that is wrong. */
export function loadAuthorisations(owner: Owner, file: URL): AuthorisationRegister {
  return readAuthorisations(owner, readFileSync(file, 'utf8'));
}

/** As `loadAuthorisations`, from the text: number,kind,provider,consumers,sections,purposes,from,to,nl,en,fr,source. */
export function readAuthorisations(owner: Owner, csv: string): AuthorisationRegister {
  const lines: Record<string, string>[] = parse(csv, { columns: true, skip_empty_lines: true, trim: true });
  const problems: string[] = [];
  const all = lines.flatMap((line, index): Authorisation[] => {
    const read = lineSchema.safeParse(line);
    if (!read.success) {
      problems.push(
        ...read.error.issues.map(({ path, message }) => `line ${index + 2}, ${path.join('.')}: ${message}`),
      );
      return [];
    }
    const { nl, en, fr, ...rest } = read.data;
    return [{ ...rest, words: { nl, en, fr } }];
  });
  problems.push(...all.flatMap((entry, index) => problemsOf(owner, entry, all.slice(0, index))));
  if (problems.length > 0) throw new ConfigurationError(`The register of authorisations of ${owner}`, problems);
  const byNumber = new Map(all.map((entry) => [entry.number, entry]));
  return { all, find: (number) => byNumber.get(number) ?? null };
}

function problemsOf(owner: Owner, { number, provider, from, to }: Authorisation, before: readonly Authorisation[]) {
  const problems: string[] = [];
  if (provider !== owner) problems.push(`${number} is of ${provider}: each owner has a register of its own`);
  if (to !== null && to < from) problems.push(`${number} ends before it begins`);
  if (before.some((each) => each.number === number)) problems.push(`${number} stands there twice: keep one`);
  return problems;
}

/** Whether an entry is in force on a day: from its first to its last day, both inclusive. */
export function isInForce({ from, to }: Authorisation, on: LocalDate): boolean {
  return from <= on && (to === null || on <= to);
}

/** Whether an entry covers what is asked for; a caller without an organisation is a client. */
export function covers(
  { consumers, sections, purposes }: Authorisation,
  asked: { readonly organisationKind: OrganisationKind | 'NONE'; readonly purpose: Purpose; readonly section: string },
): boolean {
  const consumer = asked.organisationKind === 'NONE' ? 'CLIENT' : asked.organisationKind;
  return consumers.includes(consumer) && purposes.includes(asked.purpose) && sections.includes(asked.section);
}

/** A legal basis as the log keeps it: with the number of the authorisation behind it (INV-26). */
export function withNumber(legalBasis: string | null, number: string | null): string | null {
  return legalBasis === null || number === null ? legalBasis : `${legalBasis} (${number})`;
}

/** The ground of a line of the log in plain words; null where the line names no entry of the register. */
export function groundInWords(register: AuthorisationRegister, legalBasis: string | null, language: Language) {
  const number = / \(([A-Z-]+-\d{2})\)$/.exec(legalBasis ?? '')?.[1];
  return (number === undefined ? null : register.find(number)?.words[language]) ?? null;
}

/** The register as the schema shows it, ended entries too. */
export function showAuthorisations({ all }: AuthorisationRegister, language: Language) {
  return all.map(({ words, provider, consumers, sections, purposes, ...entry }) => ({
    ...entry,
    ...{ provider: sourceOf(provider), label: words[language] },
    ...{ consumers: [...consumers], sections: [...sections], purposes: [...purposes] },
  }));
}
