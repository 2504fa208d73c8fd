import { PERSONA_COUNT } from '../../personas/personas.ts';
import type { TellPes } from './track-parts.ts';

/** What notes say, by subtab: invented, and only what is relevant for job mediation. */
const NOTES = {
  INDICATION: [
    'Indicatie nagekeken: vacatures zonder zwaar tillen voorstellen.',
    'Aanpassing van de arbeidspost bespreken voor een kandidatuur vertrekt.',
  ],
  ICF: [
    'Scoring besproken: werk met vaste taken en een vaste begeleider past.',
    'Volgens de scoring is een rustige werkplek nodig: meenemen bij matching.',
  ],
  DOCUMENT: [
    'Attest ontvangen: halftijds werk tot nader bericht.',
    'Brief van de werkgever ontvangen: hervatting is daar niet mogelijk.',
  ],
  CONTACT: [
    'Afspraken liefst voor de middag: vervoer rijdt later niet.',
    'Telefonisch contact gehad over bereikbaarheid op de werkvloer.',
  ],
} as const;
const OF_WHO_WAS_ASSESSED = ['INDICATION', 'ICF', 'DOCUMENT', 'CONTACT'] as const;
const OF_OTHERS = ['DOCUMENT', 'CONTACT'] as const;

/** One registered client in eight has one or two notes in the vertrouwelijk luik; one in five was withdrawn (domain 4.2). */
export function deliverConfidentialNotes({ life, part, desk, row, random, today }: TellPes): void {
  const registration = part.registrations.at(-1);
  if (life.index < PERSONA_COUNT || life.index % 8 !== 3 || registration === undefined) return;
  const assessed = part.assessments.at(-1);
  const first = Math.max(registration.from, assessed?.issuedOn ?? registration.from);
  const count = random.int(1, 2);
  for (let index = 0; index < count; index += 1) {
    const recorded_on = random.int(Math.min(first, today), Math.min(first + 300, today));
    const note_category = random.pick(assessed === undefined ? OF_OTHERS : OF_WHO_WAS_ASSESSED);
    const withdrawn_on = random.chance(0.2) ? Math.min(recorded_on + random.int(5, 200), today) : null;
    desk.deliver('pes/confidential-notes', row.holder, {
      ...row,
      source_id: desk.sourceId('VTR', index + 1),
      note_category,
      relevance_note: random.pick<string>(NOTES[note_category]),
      recorded_on,
      withdrawn_on,
      changed_at: desk.changedAt(recorded_on, withdrawn_on),
    });
  }
}
