import type { AgreedClient } from './agreed-clients.ts';
import { type Answer, type Data, described, isData } from './asking.ts';
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

/** How an answer about these clients is not what was recorded; null when it is, in their order and without an error. */
export function notServed(world: World, asked: Asked, clients: readonly AgreedClient[]): Words | null {
  const { answer, records } = asked;
  if (records.length !== clients.length) return described(answer);
  const wrong = clients.findIndex((client, index) => !isServed(world, asked, client, index));
  if (wrong < 0) return answer.errors.length > 0 ? described(answer) : null;
  const [client, record = null] = [clients[wrong], records[wrong]];
  const place = wrong + 1;
  if (record === null)
    return words(
      `${describedIn(answer, 'en')} and no record at place ${place}`,
      `${describedIn(answer, 'nl')} en geen dossier op plaats ${place}`,
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
  return words(`not what was recorded at place ${place}`, `niet wat er geregistreerd is op plaats ${place}`);
}

function describedIn(answer: Answer, language: 'en' | 'nl'): string {
  return described(answer)[language];
}

function isServed({ shape }: World, { records, ids }: Asked, client: AgreedClient, index: number): boolean {
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
  return came === null ? null : fault(sent, came, change);
}
