import type { Municipality } from '../municipalities.ts';
import type { Day } from './calendar.ts';
import type { Client } from './client.ts';
import type { Contact, Person } from './life.ts';
import type { Random } from './random.ts';

const STREETS = [
  'Kerkstraat',
  'Stationsstraat',
  'Molenstraat',
  'Schoolstraat',
  'Nieuwstraat',
  'Dorpsstraat',
  'Kapelstraat',
  'Beekstraat',
  'Sint-Jozefstraat',
  'Leopold II-laan',
  'Coöperatiestraat',
  'Cafédreef',
  'Koning Albertstraat',
  'Bloemenlaan',
  'Lindenlaan',
  'Oude Steenweg',
  'Industrieweg',
  'Veldstraat',
  'Reigersstraat',
  'Sint-Michiëlsplein',
] as const;

/** How a client can be reached, as the client tells it: what an owner has may be older. */
export interface Reachable {
  readonly phone: string;
  readonly address: string;
  readonly email: string;
}

export function drawReachable({ random, person, index }: Client): Reachable {
  return {
    phone: drawPhone(random),
    address: drawAddress(random, person.municipality),
    email: emailOf(person, index),
  };
}

/**
 * The contact points of one owner. One in seven has another phone number than the client gives, and some an address from
 * before a move: owners do not tell each other.
 */
export function drawContacts({ random, today, person }: Client, known: Reachable, from: Day): Contact[] {
  const contacts: Contact[] = [];
  const since = () => Math.min(today, from + random.int(0, Math.max(0, today - from)));
  if (random.chance(0.95)) {
    contacts.push({ kind: 'PHONE', value: random.chance(0.15) ? drawPhone(random) : known.phone, since: since() });
  }
  if (random.chance(0.85)) {
    const value = random.chance(0.07) ? drawAddress(random, person.municipality) : known.address;
    contacts.push({ kind: 'ADDRESS', value, since: from });
  }
  if (random.chance(0.45)) contacts.push({ kind: 'EMAIL', value: known.email, since: since() });
  return contacts;
}

// The 0400 range is not in use for mobile phones.
function drawPhone(random: Random): string {
  const pair = () => String(random.int(0, 99)).padStart(2, '0');
  return `0400 ${pair()} ${pair()} ${pair()}`;
}

function drawAddress(random: Random, { name }: Municipality): string {
  const box = random.chance(0.2) ? ` bus ${random.int(1, 24)}` : '';
  return `${random.pick(STREETS)} ${random.int(1, 180)}${box}, ${name}`;
}

// A domain that is kept for examples (RFC 2606).
function emailOf({ givenName, familyName }: Person, index: number): string {
  const plain = `${givenName}.${familyName}`.normalize('NFD').replace(/[^A-Za-z.]/g, '');
  return `${plain.toLowerCase()}.${index}@example.org`;
}
