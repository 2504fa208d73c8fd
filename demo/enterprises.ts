import { MUNICIPALITIES, type Municipality, type Province } from './municipalities.ts';
import { enterpriseKbo } from './partners.ts';

/** An invented social-economy enterprise. */
export interface Enterprise {
  readonly kbo: string;
  /** 1 is the enterprise of the demo accounts. */
  readonly running: number;
  readonly name: string;
  readonly municipality: Municipality;
  /** Every enterprise does collectief maatwerk; some do more. */
  readonly offersLde: boolean;
  readonly offersAma: boolean;
}

/** Some 160 enterprises, spread as the target-group workers are (domain 8.4). Gent comes first: its largest is number 1. */
const SEATS: readonly (readonly [Province, number])[] = [
  ['Oost-Vlaanderen', 34],
  ['Antwerpen', 40],
  ['West-Vlaanderen', 38],
  ['Limburg', 26],
  ['Vlaams-Brabant', 22],
];

// Forty, as many as the largest province has seats, so that no town has two enterprises of one name.
const SIGNS = [
  'De Spoel',
  'Het Aambeeld',
  'De Draaibank',
  'De Kardoes',
  'Het Weefraam',
  'De Schroef',
  'De Werkbank',
  'Het Vliegwiel',
  'De Troffel',
  'Het Scharnier',
  'De Katrol',
  'De Passer',
  'De Pendel',
  'De Waterpas',
  'De Moersleutel',
  'De Klinknagel',
  'Het Tandwiel',
  'De Koppeling',
  'De Bankschroef',
  'De Schietspoel',
  'Het Spinnewiel',
  'De Mortelkuip',
  'De Zaagbok',
  'Het Palet',
  'De Kruiwagen',
  'De Sleutelring',
  'De Blauwe Overall',
  'Het Atelierraam',
  'De Kartonsnijder',
  'De Strijkbout',
  'De Naaimachine',
  'De Tuinslang',
  'Het Plantsoen',
  'De Broodplank',
  'De Soepkom',
  'De Fietsbel',
  'Het Voorwiel',
  'De Schuurspons',
  'Het Laadperron',
  'De Verfborstel',
];

export const ENTERPRISES: readonly Enterprise[] = SEATS.flatMap(([province, seats]) => seatsOf(province, seats)).map(
  (municipality, index) => ({
    kbo: enterpriseKbo(index + 1),
    running: index + 1,
    name: `Maatwerkbedrijf ${SIGNS[index % SIGNS.length]} ${municipality.name}`,
    municipality,
    offersLde: index % 3 !== 2,
    offersAma: index % 3 === 0,
  }),
);

// Highest averages (d'Hondt): a large town gets several, a village none, and the list never changes with a seed.
function seatsOf(province: Province, seats: number): Municipality[] {
  const towns = MUNICIPALITIES.filter((municipality) => municipality.province === province);
  const taken = new Map<string, number>();
  return Array.from({ length: seats }, () => {
    const quotient = ({ nis, inhabitants }: Municipality) => inhabitants / ((taken.get(nis) ?? 0) + 1);
    const next = towns.reduce((best, town) => (quotient(town) > quotient(best) ? town : best));
    taken.set(next.nis, (taken.get(next.nis) ?? 0) + 1);
    return next;
  });
}
