import type { Random } from '../../random.ts';

/** What is asked, per kind of referral; without names. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  TAILORED_WORK: [
    'Kan hij of zij bij jullie halftijds beginnen? Zittend werk gaat het best.',
    'Is er plaats in het atelier? Een rustige ploeg is belangrijk.',
    'Graag een kennismaking en een rondleiding, liefst in de voormiddag.',
  ],
  LDE: ['Is er een plaats in de fietsherstelling of het buurtrestaurant?'],
  TRANSITION_TRACK: [
    'Wil graag de stap naar een gewone werkgever zetten. Willen jullie samen een stage zoeken?',
    'De werkgever ziet de stap naar regulier werk haalbaar. Graag een eerste gesprek.',
  ],
  TEMPORARY_WORK: ['Zoekt werkervaring van een half jaar om een eerste referentie op te bouwen.'],
  TRAINING: ['Is er een opleiding die past bij de vraag naar magazijniers, met taalondersteuning?'],
  MEDIATION: ['Wil zich inschrijven als werkzoekende. Graag een gesprek met een bemiddelaar.'],
  SOCIAL_SUPPORT: [
    'Zoekt contact in de buurt: zijn er groepsactiviteiten overdag?',
    'Heeft hulp nodig bij de administratie en durft niet alleen te komen.',
  ],
  OTHER: ['Kan iemand eens mee op huisbezoek gaan?'],
};

/** The question of a referral; one in ten has none. */
export function questionOf(kind: string, random: Random): string | null {
  const questions = QUESTIONS[kind] ?? [];
  const question = random.pick(questions);
  return random.chance(0.9) ? question : null;
}
