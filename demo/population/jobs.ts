import type { Instrument } from './life.ts';
import type { Random } from './random.ts';

const TITLES = [
  'Medewerker verpakking',
  'Medewerker groenonderhoud',
  'Schoonmaker',
  'Medewerker strijkatelier',
  'Productiemedewerker montage',
  'Medewerker kringwinkel',
  'Magazijnmedewerker',
  'Medewerker fietsherstel',
  'Keukenhulp',
  'Medewerker houtatelier',
  'Medewerker metaalatelier',
  'Medewerker drukwerk en mailing',
  'Chauffeur ophaaldienst',
  'Medewerker wasserij',
  'Operator kartonnage',
  'Medewerker elektronicaherstel',
] as const;

const LOCAL_SERVICES = [
  'Poetshulp aan huis',
  'Klusjesman',
  'Begeleider buitenschoolse opvang',
  'Medewerker buurtrestaurant',
  'Gemachtigd opzichter',
  'Medewerker minder-mobielenvervoer',
  'Medewerker cafetaria dienstencentrum',
] as const;

/** A job title and the part of full time, in percent. Activity under AMA is unpaid and has no title. */
export function drawJob(random: Random, instrument: Instrument): { jobTitle: string | null; hours: number } {
  if (instrument === 'AMA_SE') return { jobTitle: null, hours: random.pick([20, 30, 40, 50]) };
  const jobTitle = random.chance(0.96) ? random.pick(instrument === 'LDE' ? LOCAL_SERVICES : TITLES) : null;
  const hours = random.weighted([
    [100, 0.45],
    [80, 0.25],
    [50, 0.2],
    [75, 0.06],
    [60, 0.04],
  ]);
  return { jobTitle, hours };
}
