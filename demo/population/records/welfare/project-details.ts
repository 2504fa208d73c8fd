import { type Day, dayOf } from '../../calendar.ts';
import type { IntegrationProject, LifeDomain, WelfarePart } from '../../life.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import type { Random } from '../../random.ts';
import { PERSONA_PARTS } from './persona-projects.ts';

type Kind = IntegrationProject['kind'];

/** The day on which a signed project began; null for one that was never signed. */
export function startOf({ signedOn, endedOn, status }: IntegrationProject): Day | null {
  if (signedOn === null || status === 'DRAFT' || status === 'SIGNED') return null;
  // A week at most after the signature: by the weekday on which it was signed, so that everybody who asks gets the same day.
  const start = signedOn + (signedOn % 7);
  return endedOn === null ? start : Math.min(start, endedOn);
}

const USUAL_DOMAIN: Record<Kind, LifeDomain> = {
  EMPLOYMENT_WITHIN_PERIOD: 'WERK_DAGBESTEDING',
  TRAINING: 'OPLEIDING_TAAL',
  FULL_TIME_STUDY: 'OPLEIDING_TAAL',
  SOCIAL_INTEGRATION: 'SOCIAAL_NETWERK',
};

const HEALTH: readonly LifeDomain[] = ['GEESTELIJKE_GEZONDHEID', 'LICHAMELIJKE_GEZONDHEID', 'VERSLAVING'];

const CLIENT_STEPS: Record<Kind, readonly string[]> = {
  EMPLOYMENT_WITHIN_PERIOD: [
    'Elke week twee vacatures bekijken en bespreken',
    'Op elke afspraak komen, of vooraf verwittigen',
    'Het cv bijwerken in Mijn Loopbaan',
  ],
  TRAINING: ['Elke les volgen en een afwezigheid melden', 'De resultaten van de opleiding bezorgen'],
  FULL_TIME_STUDY: [
    'Het attest van inschrijving bezorgen',
    'Aan alle examens deelnemen',
    'De punten na elke zittijd bezorgen',
    'Een studentenjob doen in de zomervakantie',
  ],
  SOCIAL_INTEGRATION: [
    'Eén keer per week naar de groepswerking komen',
    'Op elke afspraak komen, of vooraf verwittigen',
  ],
};

/** What is agreed about a domain that scores low. */
const STEP_FOR: Partial<Record<LifeDomain, string>> = {
  FINANCIEN: 'Een budgetplan opstellen en elke maand bespreken',
  GEZIN_KINDEROPVANG: 'Opvang voor de kinderen regelen',
  WONEN: 'Zich inschrijven bij de woonmaatschappij',
  MOBILITEIT: 'De weg naar het werk of de les oefenen',
  JUSTITIE_ADMINISTRATIE: 'De post openen en meebrengen naar het gesprek',
  DIGITAAL: 'Leren werken met itsme en de websites van de overheid',
};

const CENTRE_STEPS: Record<Kind, readonly string[]> = {
  EMPLOYMENT_WITHIN_PERIOD: [
    'Elke maand een gesprek met de trajectbegeleider',
    'Het traject bespreken met de partners',
  ],
  TRAINING: ['De inschrijving en het materiaal betalen', 'Elke maand een gesprek met de trajectbegeleider'],
  FULL_TIME_STUDY: ['Het inschrijvingsgeld en de boeken betalen', 'Een gesprek na elke zittijd'],
  SOCIAL_INTEGRATION: ['Elke maand een gesprek, ook thuis', 'Een sociale pas voor vrije tijd aanvragen'],
};

const THIRD_PARTIES: Record<Kind, readonly string[]> = {
  EMPLOYMENT_WITHIN_PERIOD: ['VDAB', 'Een maatwerkbedrijf in de streek'],
  TRAINING: ['Centrum voor volwassenenonderwijs', 'VDAB'],
  FULL_TIME_STUDY: ['De school'],
  SOCIAL_INTEGRATION: ['Buurthuis', 'Centrum voor algemeen welzijnswerk'],
};

/** Since then every new right has a GPMI (VVSG); before, those under 25 and students had one. */
const FOR_EVERYBODY = dayOf('2016-11-01');

/** Whose project it is, and the draws for it. */
export interface Teller {
  readonly index: number;
  readonly random: Random;
}

/** What the parties agreed on in a project, as an extract delivers it: one item a line. */
export function detailsOf(project: IntegrationProject, needs: WelfarePart['needs'], { index, random }: Teller) {
  const { kind, exemption, grantedOn, signedOn } = project;
  const mandatory = exemption === null && (grantedOn >= FOR_EVERYBODY || kind === 'FULL_TIME_STUDY');
  if (signedOn === null) return { mandatory, start_on: null, ...NOTHING_AGREED };
  const low = needs.filter(({ domain, score, assessedOn }) => {
    return score <= 2 && assessedOn <= grantedOn + 90 && !HEALTH.includes(domain);
  });
  const domains = [...new Set([USUAL_DOMAIN[kind], ...low.map(({ domain }) => domain)])].slice(0, 4);
  const forDomains = domains.flatMap((domain) => STEP_FOR[domain] ?? []).slice(0, 2);
  const some = (items: readonly string[]) => {
    const first = random.int(0, items.length - 1);
    const count = random.int(1, Math.min(2, items.length));
    return Array.from({ length: count }, (_, at) => items[(first + at) % items.length] ?? '');
  };
  return {
    mandatory,
    start_on: startOf(project),
    domains: domains.join('\n'),
    client_steps: [...some(CLIENT_STEPS[kind]), ...forDomains].join('\n'),
    centre_steps: some(CENTRE_STEPS[kind]).join('\n'),
    third_parties: random.chance(0.6) ? some(THIRD_PARTIES[kind]).join('\n') : null,
    ...PERSONA_PARTS[index],
  };
}

const NOTHING_AGREED = { domains: null, client_steps: null, centre_steps: null, third_parties: null };

/** What came out of an evaluation: the last one of a project that came to its end mostly finds the goal reached. */
export function resultOf(project: IntegrationProject, evaluation: number, { index, random }: Teller): string {
  const isLast = evaluation === project.evaluations.length - 1;
  const reached = random.chance(0.6);
  const result = random.weighted([
    ['ON_COURSE', 0.7],
    ['ADJUST', 0.25],
    ['NOT_RESPECTED', 0.05],
  ]);
  const isPersona = index < PERSONA_COUNT;
  if (isLast && project.status === 'ENDED' && (reached || isPersona)) return 'GOAL_REACHED';
  // The personas keep to what was agreed; the first evaluation adjusts something.
  if (isPersona) return evaluation === 0 ? 'ADJUST' : 'ON_COURSE';
  return isLast && project.status === 'SANCTIONED' ? 'NOT_RESPECTED' : result;
}

/** The day of each amendment of a project, where there was one: not in the first three months. */
export function amendmentsOf(project: IntegrationProject, today: Day, random: Random): Day[] {
  const began = startOf(project);
  const last = Math.min(today, project.endedOn ?? today);
  if (began === null || last < began + 120 || !random.chance(0.2)) return [];
  return [random.int(began + 90, last)];
}
