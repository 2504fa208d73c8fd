import { DEMO } from '../../../organisations.ts';
import type { Day, Period } from '../../calendar.ts';
import type { CaseMember } from '../../cooperation.ts';
import { type CaseTelling, isIn } from './case-telling.ts';

/** Who holds a part, and what of it others look at. */
interface Part {
  readonly holder: string;
  readonly file: Period;
  readonly owner: 'pes' | 'welfare' | 'social-economy';
}

/** What somebody saw to be wrong at another organisation; one open case of eight has such a signal. */
export function deliverSignals(telling: CaseTelling): void {
  const { caseFile, random, today } = telling;
  const senders = caseFile.members.filter((member) => isIn(member, caseFile.closedOn ?? today));
  if (senders.length === 0 || !random.chance(0.12)) return;
  const sender = random.pick(senders);
  const state = random.weighted(STATES);
  const sentOn = today - (state === 'SENT' ? random.int(0, 16) : random.int(20, 200));
  const to = partsOf(telling).filter(({ holder, file }) => {
    return holder !== sender.organisation && file.from <= sentOn && (file.to === null || file.to >= sentOn);
  });
  if (!isIn(sender, sentOn) || to.length === 0) return;
  deliverSignal({ ...drawWords(random.pick(to), telling), sender, sentOn, state }, telling);
}

const STATES = [
  ['SENT', 0.45] as const,
  ['CORRECTED', 0.25] as const,
  ['NOT_WRONG', 0.1] as const,
  ['CANNOT_SAY', 0.08] as const,
  ['WITHDRAWN', 0.12] as const,
];

function partsOf({ life }: CaseTelling): Part[] {
  const { welfare, pes, enterprises } = life;
  return [
    ...welfare.map(({ holder, file }) => ({ holder, file, owner: 'welfare' as const })),
    ...(pes === null ? [] : [{ holder: DEMO.pes, file: pes.file, owner: 'pes' as const }]),
    ...enterprises.map(({ holder, file }) => ({ holder, file, owner: 'social-economy' as const })),
  ];
}

const WORDS: readonly (readonly [kind: string, sections: Readonly<Record<Part['owner'], string>>, sentence: string])[] =
  [
    [
      'CONTACT_WRONG',
      { pes: 'pes.contact', welfare: 'welfare.contact', 'social-economy': 'social-economy.contact' },
      'Het telefoonnummer werkt niet meer: er is een nieuw toestel.',
    ],
    [
      'PERIOD_WRONG',
      { pes: 'pes.registration', welfare: 'welfare.income-support', 'social-economy': 'social-economy.employment' },
      'De begindag klopt niet met wat de cliënt zegt en met de brief die we zagen.',
    ],
    [
      'MISSING',
      {
        pes: 'pes.assessment',
        welfare: 'welfare.integration-project',
        'social-economy': 'social-economy.development-plan',
      },
      'Wat in het laatste overleg is afgesproken, staat er nog niet in.',
    ],
    [
      'OTHER',
      { pes: 'pes.transition', welfare: 'welfare.needs', 'social-economy': 'social-economy.employment' },
      'Dit lijkt over een vroegere situatie te gaan. Willen jullie het nakijken?',
    ],
  ];

function drawWords({ holder, owner }: Part, { random }: CaseTelling) {
  const [kind, sections, sentence] = random.pick(WORDS);
  return { recipient: holder, section: sections[owner], kind, sentence };
}

const ANSWERS: Readonly<Record<string, string | null>> = {
  CORRECTED: 'Nagevraagd bij de cliënt en aangepast.',
  NOT_WRONG: 'Dit klopt: het attest ligt in het dossier.',
  CANNOT_SAY: null,
};

/** A signal as it is told. */
export interface ToldSignal {
  readonly sender: CaseMember;
  readonly recipient: string;
  readonly section: string;
  readonly kind: string;
  readonly sentence: string;
  readonly sentOn: Day;
  /** Waiting, taken back, or what was answered. */
  readonly state: 'SENT' | 'WITHDRAWN' | 'CORRECTED' | 'NOT_WRONG' | 'CANNOT_SAY';
}

/** Delivers a signal; one that is closed was so within a fortnight. */
export function deliverSignal(told: ToldSignal, { life, desk, random }: CaseTelling): void {
  const { state, sentOn } = told;
  const isAnswer = state !== 'SENT' && state !== 'WITHDRAWN';
  const closedOn = state === 'SENT' ? null : sentOn + random.int(1, 14);
  desk.deliver('partnership/signals', null, {
    national_number: life.person.nationalNumber,
    holder: told.sender.organisation,
    source_id: desk.sourceId('SIGNAAL', 1),
    recipient: told.recipient,
    section: told.section,
    signal_kind: told.kind,
    sentence: told.sentence,
    status: isAnswer ? 'ANSWERED' : state,
    sent_on: sentOn,
    answer: isAnswer ? state : null,
    answer_sentence: ANSWERS[state] ?? null,
    closed_on: closedOn,
    changed_at: desk.changedAt(sentOn, closedOn),
  });
}
