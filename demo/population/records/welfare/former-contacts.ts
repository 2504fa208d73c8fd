import type { WelfarePart } from '../../life.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import type { Telling } from '../telling.ts';
import { municipalityOf } from './municipality.ts';

const STREETS = ['Oude Baan', 'Tramstraat', 'Brouwerijstraat', 'Processiestraat', 'Wevelgemstraat'] as const;

/** One in seven moved since: the address from before is still in the file, with its last day. */
export function deliverFormerContacts({ life, part, desk, row, today, random }: Telling<WelfarePart>): void {
  const address = part.contacts.find(({ kind }) => kind === 'ADDRESS');
  const moved = random.chance(0.14) && life.index >= PERSONA_COUNT;
  if (address === undefined || !moved || address.since - part.file.from < 0) return;
  const ended_on = Math.min(today, address.since) - 1;
  const { name } = municipalityOf(row.holder);
  desk.deliver('welfare/contacts', row.holder, {
    ...row,
    source_id: desk.sourceId('CON-OUD', 1),
    contact_kind: 'ADDRESS',
    contact_value: `${random.pick(STREETS)} ${random.int(1, 120)}, ${name}`,
    since: ended_on - random.int(200, 2500),
    ended_on,
    changed_at: desk.changedAt(ended_on + 1),
  });
}
