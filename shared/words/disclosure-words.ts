import { type AuthorisationRegister, groundInWords } from '../authorisations.ts';
import type { Caller, Language, Purpose, Role } from '../caller.ts';
import type { StoredDisclosure } from '../disclosure-log.ts';
import { type CodeList, labelOf, type Words } from './code-list.ts';
import { sections } from './sections.ts';

/** Who looked, by role, as one would say it to the client: what somebody does, never a name. */
export const who: CodeList<Role> = {
  'social-worker': { nl: 'een maatschappelijk werker', en: 'a social worker', fr: 'un assistant social' },
  'head-of-service': {
    nl: 'een hoofd van de sociale dienst',
    en: 'a head of the social service',
    fr: 'un responsable du service social',
  },
  mediator: { nl: 'een bemiddelaar', en: 'a mediator', fr: 'un conseiller' },
  tom: {
    nl: 'een medewerker van VDAB die over ondersteuning op het werk beslist',
    en: 'somebody at VDAB who decides on support at work',
    fr: 'un collaborateur du VDAB qui décide du soutien au travail',
  },
  coach: { nl: 'een begeleider', en: 'a coach', fr: 'un accompagnateur' },
  'data-protection-officer': {
    nl: 'een functionaris voor gegevensbescherming',
    en: 'a data protection officer',
    fr: 'un délégué à la protection des données',
  },
  client: { nl: 'de cliënt zelf', en: 'the client', fr: 'le client lui-même' },
};

const yourself: Words = { nl: 'uzelf', en: 'you', fr: 'vous-même' };

/** For which task, by purpose, in words that follow "to". */
export const tasks: CodeList<Purpose> = {
  INTAKE: {
    nl: 'nagaan wie de persoon al begeleidt, bij een eerste contact',
    en: 'find out who guides the person already, at a first contact',
    fr: 'voir qui accompagne déjà la personne, lors d’un premier contact',
  },
  BENEFIT_FOLLOW_UP: {
    nl: 'leefloon en project opvolgen',
    en: 'follow the leefloon and the project',
    fr: 'suivre le revenu d’intégration et le projet',
  },
  ACTIVATION: {
    nl: 'samen aan het plan naar werk werken',
    en: 'work together on the plan towards work',
    fr: 'travailler ensemble au plan vers l’emploi',
  },
  ASSESSMENT: {
    nl: 'bekijken welke ondersteuning op het werk nodig is',
    en: 'see what support at work is needed',
    fr: 'voir quel soutien au travail est nécessaire',
  },
  TRANSITION: {
    nl: 'helpen bij de stap naar ander werk',
    en: 'help with the step to other work',
    fr: 'aider à passer à un autre emploi',
  },
  OWN_FILE: { nl: 'het eigen dossier inkijken', en: 'look at the own file', fr: 'consulter son propre dossier' },
  SUPERVISION: { nl: 'toezicht houden', en: 'supervise', fr: 'contrôler' },
  STATISTICS: { nl: 'cijfers maken', en: 'make statistics', fr: 'établir des statistiques' },
};

/** A line of the log, of which it is sure that its purpose is one. */
export interface LoggedLine extends Omit<StoredDisclosure, 'purpose'> {
  readonly purpose: Purpose;
}

interface WordsContext {
  readonly caller: Pick<Caller, 'language' | 'roles'>;
}

/** The resolvers of `Disclosure`: a line of the log as client and officer read it, in the language of the request. */
export function disclosureResolvers(register: AuthorisationRegister) {
  return {
    who: (line: LoggedLine, _args: unknown, { caller }: WordsContext) => whoLooked(line, caller),
    forOrganisation: ({ organisation }: LoggedLine) =>
      organisation === null ? null : { __typename: 'Organisation' as const, kboNumber: organisation },
    task: ({ purpose }: LoggedLine, _args: unknown, { caller }: WordsContext) =>
      labelOf(tasks, purpose, caller.language),
    sectionLabel: ({ section }: LoggedLine, _args: unknown, { caller }: WordsContext) =>
      labelOf(sections, section, caller.language),
    ground: ({ legalBasis }: LoggedLine, _args: unknown, { caller }: WordsContext) =>
      groundInWords(register, legalBasis, caller.language),
    label: (line: LoggedLine, _args: unknown, { caller }: WordsContext) => sentence(line, caller),
  };
}

function whoLooked(line: LoggedLine, caller: WordsContext['caller']): string {
  const { language } = caller;
  if (isOwnLooking(line, caller)) return yourself[language];
  return line.roles
    .split(',')
    .map((role) => labelOf(who, role, language))
    .join(', ');
}

/** One sentence by language: of a staff member and of the reader's own looking, given and kept back. */
type Sentences = Readonly<Record<Language, (of: Spoken) => string>>;
type Spoken = { readonly who: string; readonly what: string; readonly task: string };

const GIVEN: Sentences = {
  nl: ({ who, what, task }) => `${who} las: ${what}. Waarom: ${task}.`,
  en: ({ who, what, task }) => `${who} read: ${what}. Why: to ${task}.`,
  fr: ({ who, what, task }) => `${who} a lu : ${what}. Pourquoi : ${task}.`,
};
const KEPT_BACK: Sentences = {
  nl: ({ who, what, task }) => `${who} vroeg: ${what}, maar kreeg het niet. Waarom gevraagd: ${task}.`,
  en: ({ who, what, task }) => `${who} asked for: ${what}, but did not get it. Why asked: to ${task}.`,
  fr: ({ who, what, task }) => `${who} a demandé : ${what}, mais ne l’a pas reçu. Pourquoi : ${task}.`,
};
const GIVEN_TO_YOU: Sentences = {
  nl: ({ what }) => `U las zelf: ${what}.`,
  en: ({ what }) => `You read yourself: ${what}.`,
  fr: ({ what }) => `Vous avez lu vous-même : ${what}.`,
};
const KEPT_FROM_YOU: Sentences = {
  nl: ({ what }) => `U vroeg zelf: ${what}, maar kreeg het niet.`,
  en: ({ what }) => `You asked for: ${what}, but did not get it.`,
  fr: ({ what }) => `Vous avez demandé : ${what}, mais ne l’avez pas reçu.`,
};

function sentence(line: LoggedLine, caller: WordsContext['caller']): string {
  const { language } = caller;
  const by = whoLooked(line, caller);
  const spoken = {
    who: `${by.charAt(0).toLocaleUpperCase(language)}${by.slice(1)}`,
    what: labelOf(sections, line.section, language),
    task: labelOf(tasks, line.purpose, language),
  };
  const [given, keptBack] = isOwnLooking(line, caller) ? [GIVEN_TO_YOU, KEPT_FROM_YOU] : [GIVEN, KEPT_BACK];
  return (line.outcome === 'DISCLOSED' ? given : keptBack)[language](spoken);
}

/** A client reads only their own log: what a client looked at there, they did. */
function isOwnLooking({ roles }: LoggedLine, caller: WordsContext['caller']): boolean {
  return roles === 'client' && caller.roles.includes('client');
}
