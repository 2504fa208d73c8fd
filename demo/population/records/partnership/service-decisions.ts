import { type Day, dayOf, writtenAt } from '../../calendar.ts';
import type { Deliver } from '../../extracts.ts';
import { createRandom } from '../../random.ts';

interface Service {
  readonly service: string;
  readonly complexity: number;
  readonly specificity: number;
  readonly answers: readonly string[];
  readonly model: 'MARKET' | 'NETWORK';
  readonly competition: 'QUALITY' | 'PRICE' | null;
  readonly openness: 'OPEN' | 'CLOSED' | null;
  readonly legalForm: 'CONTRACT' | 'GRANT';
  readonly reason: string;
}

const NETWORK = { model: 'NETWORK', competition: null } as const;
const MARKET = { model: 'MARKET', openness: null } as const;

/** What partnerships organise for their clients, and how. */
const SERVICES: readonly Service[] = [
  {
    ...{ service: 'Mensen bereiken die nergens bekend zijn', complexity: 5, specificity: 4, ...NETWORK },
    answers: [
      'JOINT_WORK_NEEDED=5',
      'TRUST_PRESENT=4',
      'MEASURABLE_RESULTS=2',
      'NEEDS_UNKNOWN=5',
      'INITIATIVE_OF_OTHERS=4',
    ],
    ...{ openness: 'OPEN', legalForm: 'GRANT' },
    reason: 'Buurtwerkingen kennen de mensen en de vraag is vooraf niet te omschrijven.',
  },
  {
    ...{ service: 'Taallessen op de werkvloer', complexity: 2, specificity: 2, ...MARKET },
    answers: ['ENOUGH_PROVIDERS=5', 'MEASURABLE_RESULTS=4', 'QUALITY_VISIBLE=4', 'AUTHORITY_DEFINES=4'],
    ...{ competition: 'QUALITY', legalForm: 'CONTRACT' },
    reason: 'Er zijn genoeg aanbieders, en het resultaat is te meten.',
  },
  {
    ...{ service: 'Vervoer naar opleiding en werk', complexity: 1, specificity: 1, ...MARKET },
    answers: [
      'ENOUGH_PROVIDERS=4',
      'MEASURABLE_RESULTS=5',
      'STANDARD_SERVICE=5',
      'TIGHT_BUDGET=5',
      'SERVICE_IN_RETURN=5',
    ],
    ...{ competition: 'PRICE', legalForm: 'CONTRACT' },
    reason: 'Een gewone dienst, die overal op dezelfde manier gaat.',
  },
  {
    ...{
      service: 'Begeleiding van mensen met een psychische kwetsbaarheid',
      complexity: 5,
      specificity: 5,
      ...NETWORK,
    },
    answers: [
      'JOINT_WORK_NEEDED=5',
      'TRUST_PRESENT=3',
      'CONFIDENTIAL_WORK=5',
      'JOINT_INVESTMENT=4',
      'AUTHORITY_DEFINES=3',
    ],
    ...{ openness: 'CLOSED', legalForm: 'CONTRACT' },
    reason: 'Vertrouwen tussen een vaste groep partners weegt door; wie nieuw is, sluit later aan.',
  },
];

const FIRST = dayOf('2024-05-01');

/** Two choices of each partnership, and of some a third one on the first service, a year later. */
export function deliverServiceDecisions(
  { sourceId, promotor }: { readonly sourceId: string; readonly promotor: string },
  today: Day,
  deliver: Deliver,
): void {
  const random = createRandom('records', 'service-decisions', sourceId);
  const at = random.int(0, SERVICES.length - 1);
  const places = random.chance(0.3) ? [at, at + 1, at] : [at, at + 1];
  for (const [index, place] of places.entries()) {
    const chosen = SERVICES[place % SERVICES.length];
    const decidedOn = FIRST + index * 200 + random.int(0, 60);
    if (chosen === undefined || decidedOn > today) continue;
    deliver('partnership/service-decisions', null, {
      partnership_source_id: sourceId,
      source_id: `DIENST-${index + 1}`,
      service: chosen.service,
      decided_on: decidedOn,
      decided_by: promotor,
      target_complexity: chosen.complexity,
      content_specificity: chosen.specificity,
      answers: chosen.answers.join('\n'),
      model: chosen.model,
      competition: chosen.competition,
      openness: chosen.openness,
      legal_form: chosen.legalForm,
      reason: chosen.reason,
      changed_at: writtenAt(decidedOn, today, 4 * 3600),
    });
  }
}
