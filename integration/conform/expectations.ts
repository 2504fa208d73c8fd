import type { AgreedClient } from './agreed-clients.ts';
import { type Data, described, isData } from './asking.ts';
import { type Fault, fault } from './check.ts';
import type { OwnerShape } from './owner-shape.ts';
import { type Words, words } from './words.ts';
import type { Asked, World } from './world.ts';

/** The rows of a field, whether it is a list or one thing. */
export function rowsOf(record: Data | null, field: string): readonly Data[] {
  const value = record?.[field];
  return (Array.isArray(value) ? value : [value]).filter(isData);
}

/** Whether the record shows the agreed facts of this client. */
export function showsFacts({ agreed }: OwnerShape, record: Data | null, { recorded }: AgreedClient): boolean {
  if (agreed === null || recorded === null) return false;
  return rowsOf(record, agreed.field).some((row) => agreed.shown.every((name) => String(row[name]) === recorded[name]));
}

/** Whether the record shows anything of the agreed section. */
export function showsSomething({ agreed }: OwnerShape, record: Data | null): boolean {
  return agreed !== null && rowsOf(record, agreed.field).length > 0;
}

/** The sections that a record lists as withheld, with the reason. */
export function withheldIn(record: Data | null): ReadonlyMap<string, string> {
  const list = Array.isArray(record?.withheld) ? record.withheld.filter(isData) : [];
  return new Map(list.map(({ section, reason }) => [String(section), String(reason)]));
}

/** What an owner has, and what was agreed of it. */
type Known = Pick<World, 'agreed' | 'shape'>;

/** How an answer about these clients is not what was recorded; null when it is, in their order and without an error. */
export function notServed(world: Known, asked: Asked, clients: readonly AgreedClient[]): Words | null {
  const { answer, records } = asked;
  if (records.length !== clients.length) return otherCount(asked, clients.length);
  const wrong = clients.findIndex((client, index) => !isServed(world, asked, client, index));
  if (wrong < 0) return answer.errors.length > 0 ? described(answer) : null;
  const [client, record = null] = [clients[wrong], records[wrong]];
  const place = wrong + 1;
  if (client === undefined || record === null) {
    const said = described(answer);
    return words(`${said.en} and null at place ${place}`, `${said.nl} en null op plaats ${place}`);
  }
  if (asked.ids[wrong] !== client.id)
    return words(
      `another id than was asked at place ${place} (schakelKey0)`,
      `een andere id dan gevraagd op plaats ${place} (schakelKey0)`,
    );
  const other = world.agreed.clients.find((each) => each !== client && showsFacts(world.shape, record, each));
  if (other !== undefined)
    return words(
      `the record of another client at place ${place}`,
      `het dossier van een andere cliënt op plaats ${place}`,
    );
  const reason = withheldIn(record).get(world.agreed.section);
  if (reason !== undefined)
    return words(
      `the section withheld (${reason}) at place ${place}`,
      `de sectie achtergehouden (${reason}) op plaats ${place}`,
    );
  return otherValue(world, record, client, place);
}

function otherCount({ answer, count }: Asked, expected: number): Words {
  if (answer.data === null) return described(answer);
  return words(
    `${count} ${count === 1 ? 'entity' : 'entities'} in the place of ${expected}`,
    `${count} ${count === 1 ? 'entiteit' : 'entiteiten'} in plaats van ${expected}`,
  );
}

/** Which of the agreed facts are not there; what is there instead may be somebody's. */
function otherValue({ shape }: Known, record: Data, { recorded }: AgreedClient, place: number): Words {
  const { field = '', shown = [] } = shape.agreed ?? {};
  const rows = rowsOf(record, field);
  if (rows.length === 0) return words(`nothing in ${field} at place ${place}`, `niets in ${field} op plaats ${place}`);
  const wrong = shown.filter((name) => rows.every((row) => String(row[name]) !== recorded?.[name]));
  const names = (wrong.length > 0 ? wrong : shown).map((name) => `${field}.${name}`).join(', ');
  return words(`another value in ${names} at place ${place}`, `een andere waarde in ${names} op plaats ${place}`);
}

function isServed({ shape }: Known, { records, ids }: Asked, client: AgreedClient, index: number): boolean {
  return ids[index] === client.id && showsFacts(shape, records[index] ?? null, client);
}

/** How a record is not empty and free of faults; null when it says nothing of anybody. */
export function notEmpty({ shape }: World, { answer, records, count }: Asked): Words | null {
  if (count !== 1 || records[0] === null || answer.errors.length > 0) return described(answer);
  return showsSomething(shape, records[0] ?? null) ? words('data of somebody', 'gegevens van iemand') : null;
}

/** A fault when the owner did not serve what was recorded. */
export function faultUnlessServed(
  world: World,
  asked: Asked,
  clients: readonly AgreedClient[],
  { sent, change }: { readonly sent: Words; readonly change: Words },
): Fault | null {
  const came = notServed(world, asked, clients);
  return came === null ? null : fault(sent, came, hasFailed(asked) ? LOOK_IN_LOG : change);
}

const LOOK_IN_LOG = words(
  'your owner failed: look in its own log, for the extensions.reference of the answer',
  'je eigenaar faalde: kijk in zijn eigen log, naar de extensions.reference van het antwoord',
);

function hasFailed({ answer: { status, broken, errors } }: Asked): boolean {
  return broken === null && (status >= 500 || errors.some(({ code }) => code === 'INTERNAL'));
}
