import type { DEMO } from '../../../organisations.ts';
import type { Day } from '../../calendar.ts';
import { CLIENT, type ToldGoal } from './plan.ts';

/** The days and the organisations of the case of a persona. */
type Case = typeof DEMO & {
  /** Day on which the case was opened. */
  readonly on: Day;
  readonly today: Day;
  readonly provider: string;
};

/** The shared plans of the personas, made when their case was opened, in their order. */
export const PERSONA_PLANS: readonly ((in_: Case) => readonly ToldGoal[])[] = [
  // Long-term sick
  ({ on, centreA, enterprise, provider }) => [
    {
      ...{ by: CLIENT, domain: 'WERK_DAGBESTEDING', addedOn: on },
      statement: 'Ik wil werk vinden dat mijn rug aankan, ook buiten het atelier.',
      actions: [
        {
          ...{ by: CLIENT, status: 'DOING', addedOn: on, startedOn: on, dueOn: on + 21 },
          description: 'Ik schrijf op welk werk gaat en welk niet.',
        },
        {
          ...{ by: CLIENT, to: provider, status: 'PROPOSED', addedOn: on, dueOn: on + 30 },
          description: 'Zoeken jullie met mij een stage aan een onthaal?',
        },
        {
          ...{ by: enterprise, status: 'PLANNED', addedOn: on, dueOn: on + 14 },
          description: 'Ik bespreek met de arbeidsarts hoeveel uren haalbaar zijn.',
        },
      ],
    },
    {
      ...{ by: centreA, domain: 'LICHAMELIJKE_GEZONDHEID', addedOn: on },
      statement: 'Ik wil minder pijn als ik van het werk kom.',
      actions: [
        {
          ...{ by: centreA, status: 'PLANNED', addedOn: on, dueOn: on + 10 },
          description: 'Ik kijk na wat van de kinesist wordt terugbetaald.',
        },
      ],
    },
    {
      ...{ by: centreA, domain: 'FINANCIEN', addedOn: on },
      statement: 'Ik wil weten wat er elke maand overblijft.',
      actions: [
        {
          ...{ by: centreA, to: CLIENT, status: 'PLANNED', addedOn: on, dueOn: on + 28 },
          description: 'Ik hou een maand lang mijn kassabonnen bij.',
        },
      ],
    },
  ],
  // Newcomer
  ({ on, today, centreA, pes }) => [
    {
      ...{ by: CLIENT, domain: 'OPLEIDING_TAAL', addedOn: on },
      statement: 'Ik wil Nederlands spreken zoals het in een apotheek nodig is.',
      actions: [
        {
          ...{ by: CLIENT, status: 'DOING', addedOn: on, startedOn: on, effortMinutes: 180 },
          description: 'Ik ga twee avonden per week naar de les.',
        },
        {
          ...{ by: centreA, to: pes, status: 'PLANNED', addedOn: on, dueOn: on + 30 },
          description: 'Ik vraag wat er nodig is om het diploma te laten erkennen.',
        },
      ],
    },
    {
      ...{ by: centreA, domain: 'SOCIAAL_NETWERK', addedOn: on },
      statement: 'Ik wil met mensen praten buiten de les.',
      actions: [
        {
          ...{ by: centreA, status: 'DONE', addedOn: on, startedOn: on, endedOn: today - 1, effortMinutes: 30 },
          description: 'Ik geef de uren van de praatgroep in de buurt.',
        },
      ],
    },
  ],
  // Ex-detainee
  ({ on, today, centreA, enterprise }) => [
    {
      ...{ by: CLIENT, domain: 'FINANCIEN', addedOn: on },
      statement: 'Ik wil mijn schulden afbetalen en toch iets overhouden.',
      actions: [
        {
          ...{ by: CLIENT, status: 'DONE', addedOn: on, startedOn: on, endedOn: today - 1 },
          description: 'Ik breng alle brieven van schuldeisers mee.',
        },
        {
          ...{ by: centreA, status: 'DOING', addedOn: on, startedOn: today - 1, dueOn: on + 20, effortMinutes: 75 },
          description: 'Ik vraag een afbetalingsplan aan voor de twee grootste schulden.',
        },
      ],
    },
    {
      ...{ by: centreA, domain: 'OPLEIDING_TAAL', addedOn: on },
      statement: 'Ik wil het attest van heftruckbestuurder halen.',
      actions: [
        {
          ...{ by: centreA, to: enterprise, status: 'PROPOSED', addedOn: on, dueOn: on + 14 },
          description: 'Kan de cursus tijdens de werkuren?',
        },
      ],
    },
  ],
  // Psychically vulnerable
  ({ on, today, centreA, enterprise, pes }) => [
    {
      ...{ by: CLIENT, domain: 'GEESTELIJKE_GEZONDHEID', addedOn: on },
      statement: 'Ik wil een dag kunnen overslaan zonder dat alles stilvalt.',
      actions: [
        {
          ...{ by: CLIENT, status: 'DOING', addedOn: on, startedOn: on },
          description: 'Ik bel voor negen uur als het niet lukt.',
        },
      ],
    },
    {
      ...{ by: centreA, domain: 'WERK_DAGBESTEDING', addedOn: on },
      statement: 'Ik wil twee dagen per week in de serre blijven werken.',
      actions: [
        {
          ...{ by: enterprise, status: 'PLANNED', addedOn: on, dueOn: on + 21 },
          description: 'Ik maak samen een weekplan met vaste pauzes.',
        },
        {
          ...{ by: centreA, to: pes, status: 'DECLINED', addedOn: on, endedOn: today - 1, reason: 'NOT_OUR_TASK' },
          description: 'Kan er een extra dag vervoer bij?',
        },
      ],
    },
  ],
  // Youth without a diploma
  ({ on, today, centreA }) => [
    {
      ...{ by: CLIENT, domain: 'OPLEIDING_TAAL', addedOn: on },
      statement: 'Ik wil mijn diploma secundair halen.',
      actions: [
        {
          ...{ by: CLIENT, status: 'DOING', addedOn: on, startedOn: today - 2, dueOn: on + 14 },
          description: 'Ik vraag mijn oude rapporten op.',
        },
        {
          ...{ by: centreA, status: 'DONE', addedOn: on, startedOn: on, endedOn: today - 3, effortMinutes: 45 },
          description: 'Ik maak een afspraak bij het volwassenenonderwijs.',
        },
      ],
    },
    {
      ...{ by: centreA, domain: 'WONEN', addedOn: on },
      statement: 'Ik wil een eigen kamer, dichter bij de school.',
      actions: [
        {
          ...{ by: centreA, to: CLIENT, status: 'PROPOSED', addedOn: on, dueOn: on + 30 },
          description: 'Ik schrijf me in op de wachtlijst.',
        },
      ],
    },
    {
      ...{ by: centreA, domain: 'WERK_DAGBESTEDING', addedOn: on },
      statement: 'Ik wil nu al ergens werken.',
      dropped: { on: today - 1, reason: 'CLIENT_CHANGED_MIND' },
      actions: [],
    },
  ],
  // Single mother
  ({ on, today, centreA, pes }) => [
    {
      ...{ by: CLIENT, domain: 'MOBILITEIT', addedOn: on },
      statement: 'Ik wil zonder haasten van de opvang naar de bakkerij raken.',
      actions: [
        {
          ...{ by: CLIENT, status: 'DONE', addedOn: on, startedOn: on, endedOn: today - 2 },
          description: 'Ik vergelijk de bus en de fiets.',
        },
        {
          ...{ by: centreA, status: 'PLANNED', addedOn: on, dueOn: on + 15 },
          description: 'Ik kijk na of een fiets op afbetaling kan.',
        },
      ],
    },
    {
      ...{ by: CLIENT, domain: 'WERK_DAGBESTEDING', addedOn: on },
      statement: 'Ik wil mijn job in de bakkerij houden.',
      actions: [
        {
          ...{ by: pes, status: 'DOING', addedOn: on, startedOn: on, dueOn: on + 45, effortMinutes: 60 },
          description: 'Ik kom langs bij de bakkerij om te horen hoe het loopt.',
        },
      ],
    },
    {
      ...{ by: centreA, domain: 'GEZIN_KINDEROPVANG', addedOn: on, reachedOn: today - 1 },
      statement: 'Ik wil opvang die om zes uur opengaat.',
      actions: [
        {
          ...{ by: centreA, status: 'DONE', addedOn: on, startedOn: on, endedOn: today - 1, effortMinutes: 90 },
          description: 'Ik vraag bij drie opvanginitiatieven een plaats.',
        },
      ],
    },
  ],
];
