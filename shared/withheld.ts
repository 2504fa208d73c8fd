import type { Language, Purpose } from './caller.ts';

/** Why a section is missing (`WithheldReason` in the schema). */
export type WithheldReason =
  | 'NOT_PERMITTED'
  | 'CONSENT_NOT_GIVEN'
  | 'CONSENT_WITHDRAWN'
  | 'NO_RELATION'
  | 'HOLDER_UNREACHABLE'
  | 'LOG_UNAVAILABLE';

/** A section that the caller does not get (`Withheld` in the schema). */
export interface Withheld {
  readonly section: string;
  readonly reason: WithheldReason;
  readonly remedy: string | null;
}

const REMEDIES: Record<Language, Record<Exclude<WithheldReason, 'NOT_PERMITTED'>, string>> = {
  nl: {
    CONSENT_NOT_GIVEN: 'Vraag de cliënt of deze gegevens met je organisatie gedeeld mogen worden.',
    CONSENT_WITHDRAWN: 'De cliënt trok de toestemming in; bespreek met de cliënt of delen opnieuw kan.',
    NO_RELATION: 'Vraag toegang aan de trekker van het dossier.',
    HOLDER_UNREACHABLE: 'De bron is even niet bereikbaar; probeer het over enkele minuten opnieuw.',
    LOG_UNAVAILABLE: 'De inzage kon niet geregistreerd worden; probeer het over enkele minuten opnieuw.',
  },
  en: {
    CONSENT_NOT_GIVEN: 'Ask the client whether these data may be shared with your organisation.',
    CONSENT_WITHDRAWN: 'The client withdrew consent; discuss with the client whether sharing is possible again.',
    NO_RELATION: 'Ask the lead of the case for access.',
    HOLDER_UNREACHABLE: 'The source cannot be reached for now; try again in a few minutes.',
    LOG_UNAVAILABLE: 'The access could not be recorded; try again in a few minutes.',
  },
  fr: {
    CONSENT_NOT_GIVEN: 'Demandez au client si ces données peuvent être partagées avec votre organisation.',
    CONSENT_WITHDRAWN: 'Le client a retiré son accord; voyez avec lui si le partage est à nouveau possible.',
    NO_RELATION: 'Demandez l’accès au responsable du dossier.',
    HOLDER_UNREACHABLE: 'La source est momentanément injoignable; réessayez dans quelques minutes.',
    LOG_UNAVAILABLE: 'La consultation n’a pas pu être enregistrée; réessayez dans quelques minutes.',
  },
};

const OTHER_PURPOSE: Record<Language, (purposes: string) => string> = {
  nl: (purposes) => `Niet nodig voor dit doel; wel voor ${purposes}.`,
  en: (purposes) => `Not needed for this purpose; it is for ${purposes}.`,
  fr: (purposes) => `Pas nécessaire pour cette finalité; bien pour ${purposes}.`,
};

/**
 * What the caller can do about a section they do not get, in their language; null where nothing can be done.
 * `otherPurposes`: purposes of the caller's own roles under which the same section would be disclosed.
 */
export function remedyFor(
  reason: WithheldReason,
  language: Language,
  otherPurposes: readonly Purpose[],
): string | null {
  if (reason !== 'NOT_PERMITTED') return REMEDIES[language][reason];
  return otherPurposes.length === 0 ? null : OTHER_PURPOSE[language](otherPurposes.join(', '));
}
