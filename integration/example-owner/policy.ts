import type { Caller, Decision, Facts } from './parts.ts';

/** Sections in the order of the schema. */
export const SECTIONS = ['pes.availability', 'pes.registration', 'pes.contact', 'pes.journey'] as const;

const ROLES_OF_PURPOSE: Readonly<Record<string, readonly string[]>> = {
  INTAKE: ['social-worker', 'head-of-service', 'mediator'],
  BENEFIT_FOLLOW_UP: ['social-worker', 'head-of-service'],
  ACTIVATION: ['social-worker', 'head-of-service', 'mediator', 'coach'],
  ASSESSMENT: ['mediator', 'tom'],
  TRANSITION: ['mediator', 'tom', 'coach'],
  OWN_FILE: ['client'],
  SUPERVISION: ['data-protection-officer'],
};

/** What a rule is asked about: one role of the caller, one section. */
interface Question {
  readonly role: string;
  readonly kind: string | null;
  readonly relation: string;
  readonly purpose: string;
  readonly isGiven: boolean;
  /** Whether the caller's own organisation is one of ours that holds a part. */
  readonly holdsPart: boolean;
}

interface Rule {
  readonly id: string;
  readonly legalBasis: string;
  readonly sections: readonly string[];
  readonly permits: (question: Question) => boolean;
}

const isCentre = ({ role, kind }: Question) =>
  ['social-worker', 'head-of-service'].includes(role) && kind === 'WELFARE_CENTRE';
const isOwnMediator = ({ role, kind, holdsPart }: Question) => role === 'mediator' && kind === 'PES' && holdsPart;

/** Deny by default: what no rule permits is refused. */
const RULES: readonly Rule[] = [
  {
    id: 'example.own-file',
    legalBasis: 'AVG art. 15: recht van inzage',
    sections: SECTIONS,
    permits: ({ role, relation, purpose }) => role === 'client' && relation === 'OWN_FILE' && purpose === 'OWN_FILE',
  },
  {
    id: 'example.supervision',
    legalBasis: 'AVG art. 39: toezicht door de functionaris voor gegevensbescherming',
    sections: ['pes.availability'],
    permits: ({ role, relation, holdsPart }) =>
      role === 'data-protection-officer' && relation === 'SUPERVISION' && holdsPart,
  },
  {
    id: 'example.centre.intake',
    legalBasis: 'KSZ-wet van 15 januari 1990, art. 15',
    sections: ['pes.availability', 'pes.registration'],
    permits: (question) =>
      isCentre(question) && question.purpose === 'INTAKE' && ['CASE', 'INTAKE'].includes(question.relation),
  },
  {
    id: 'example.centre.follow-up',
    legalBasis: 'KSZ-wet van 15 januari 1990, art. 15',
    sections: SECTIONS,
    permits: (question) =>
      isCentre(question) &&
      ['BENEFIT_FOLLOW_UP', 'ACTIVATION'].includes(question.purpose) &&
      question.relation === 'CASE',
  },
  {
    id: 'example.mediator',
    legalBasis: 'VDAB-decreet van 7 mei 2004',
    sections: SECTIONS,
    permits: (question) => isOwnMediator(question) && question.relation === 'CASE',
  },
  {
    id: 'example.coach',
    legalBasis: 'Decreet collectief maatwerk van 12 juli 2013',
    sections: ['pes.availability'],
    permits: ({ role, relation }) => role === 'coach' && relation === 'CASE',
  },
  {
    id: 'example.coach.contact-with-consent',
    legalBasis: 'AVG art. 6(1)(a): toestemming van de cliënt',
    sections: ['pes.contact'],
    permits: ({ role, relation, isGiven }) => role === 'coach' && relation === 'CASE' && isGiven,
  },
];

/** Decides one section of one client for one caller. */
export function decide(section: string, caller: Caller, facts: Facts): Decision {
  const rule = ruleFor(section, caller, facts, facts.sharing[section] === 'GIVEN');
  if (rule !== null)
    return { permitted: true, rule: rule.id, legalBasis: rule.legalBasis, reason: null, otherPurposes: [] };
  const reason = whyNot(section, caller, facts);
  return { ...{ permitted: false, rule: 'default-deny', legalBasis: null, reason }, otherPurposes: others() };

  function others(): string[] {
    if (reason !== 'NOT_PERMITTED') return [];
    return Object.keys(ROLES_OF_PURPOSE).filter((purpose) => ruleFor(section, { ...caller, purpose }, facts, false));
  }
}

/** A reason may not leak: without a relation it is always the same, and consent is named only where it would open the section. */
function whyNot(section: string, caller: Caller, facts: Facts): string {
  if (facts.relation === 'NONE') return 'NO_RELATION';
  if (ruleFor(section, caller, facts, true) === null) return 'NOT_PERMITTED';
  return facts.sharing[section] === 'WITHDRAWN' ? 'CONSENT_WITHDRAWN' : 'CONSENT_NOT_GIVEN';
}

function ruleFor(section: string, caller: Caller, facts: Facts, isGiven: boolean): Rule | null {
  const { purpose, organisation } = caller;
  const holdsPart = facts.holders.some((holder) => holder.owner === 'PES' && holder.organisation === organisation);
  const allowed = caller.roles.filter((role) => ROLES_OF_PURPOSE[purpose]?.includes(role));
  const questions = allowed.map((role): Question => {
    return { role, purpose, holdsPart, isGiven, kind: facts.organisationKind, relation: facts.relation };
  });
  const rules = RULES.filter((rule) => rule.sections.includes(section));
  return rules.find((rule) => questions.some(rule.permits)) ?? null;
}

const REMEDIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: {
    CONSENT_NOT_GIVEN: 'Vraag de cliënt of deze gegevens met je organisatie gedeeld mogen worden.',
    CONSENT_WITHDRAWN: 'De cliënt trok de toestemming in; bespreek met de cliënt of delen opnieuw kan.',
    NO_RELATION: 'Vraag toegang aan de trekker van het dossier.',
    LOG_UNAVAILABLE: 'De inzage kon niet geregistreerd worden; probeer het over enkele minuten opnieuw.',
    OTHER: 'Niet nodig voor dit doel; wel voor',
  },
  en: {
    CONSENT_NOT_GIVEN: 'Ask the client whether these data may be shared with your organisation.',
    CONSENT_WITHDRAWN: 'The client withdrew consent; discuss with the client whether sharing is possible again.',
    NO_RELATION: 'Ask the lead of the case for access.',
    LOG_UNAVAILABLE: 'The access could not be recorded; try again in a few minutes.',
    OTHER: 'Not needed for this purpose; it is for',
  },
  fr: {
    CONSENT_NOT_GIVEN: 'Demandez au client si ces données peuvent être partagées avec votre organisation.',
    CONSENT_WITHDRAWN: 'Le client a retiré son accord; voyez avec lui si le partage est à nouveau possible.',
    NO_RELATION: 'Demandez l’accès au responsable du dossier.',
    LOG_UNAVAILABLE: 'La consultation n’a pas pu être enregistrée; réessayez dans quelques minutes.',
    OTHER: 'Pas nécessaire pour cette finalité; bien pour',
  },
};

/** What the caller can do about a section that is kept back, in their language; null where nothing can be done. */
export function remedyFor(reason: string, language: string, otherPurposes: readonly string[]): string | null {
  const words = REMEDIES[language] ?? REMEDIES.en;
  if (reason !== 'NOT_PERMITTED') return words?.[reason] ?? null;
  return otherPurposes.length === 0 ? null : `${words?.OTHER} ${otherPurposes.join(', ')}.`;
}
