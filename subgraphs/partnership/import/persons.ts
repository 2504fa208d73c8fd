import { type EntityManager, In } from 'typeorm';
import { v7 } from 'uuid';
import { bool, code, date, instant, nationalNumber, nisCode, text } from '../../../shared/import/column.ts';
import {
  type DeliveredRow,
  extractKind,
  type ImportContext,
  type RefusedRow,
  type RowOf,
  type Written,
} from '../../../shared/import/types.ts';
import { inParts, upsertRows } from '../../../shared/import/upsert.ts';
import type { Seal } from '../../../shared/seal.ts';
import { clientIdsOf, numberRow } from '../client-registry.ts';
import { clientNumberEntity, type IdentityRow, identityEntity } from '../entities.ts';
import { identitiesOf } from '../repositories/clients.ts';
import { mergedNumbers } from '../repositories/file-moves.ts';
import { settleAll } from './settle-outreach.ts';
import { inTransaction, writeRows } from './write.ts';

const columns = {
  national_number: nationalNumber(),
  replaces: nationalNumber().optional(),
  given_name: text(100),
  family_name: text(100),
  birth_date: date().optional(),
  nis_code: nisCode().optional(),
  preferred_language: code(['nl', 'fr', 'en', 'de']).optional(),
  shielded: bool().optional(),
  as_of: instant(),
};
type Person = RowOf<typeof columns>;

/** The copy of the source register. A number that was replaced leads to the same client (INV-02). */
export const persons = extractKind({
  name: 'persons',
  columns,
  keyOf: (row) => row.nationalNumber,
  problemOf: (row) =>
    row.replaces === row.nationalNumber ? { column: 'replaces', reason: 'is the number itself: leave it empty' } : null,
  write: (rows, context) => inTransaction(context, (manager) => writePersons(manager, context, rows)),
});

async function writePersons(
  manager: EntityManager,
  context: ImportContext,
  rows: readonly DeliveredRow<Person>[],
): Promise<Written> {
  const { seal } = context;
  const numbers = rows.flatMap(({ values }) => [
    values.nationalNumber,
    ...(values.replaces === null ? [] : [values.replaces]),
  ]);
  const ids = await clientIdsOf(manager, seal, numbers);
  const refused: RefusedRow[] = [];
  const accepted: { clientId: string; values: Person }[] = [];
  for (const { line, values } of rows) {
    const clientId = clientIdFor(values, ids);
    if (clientId === null) refused.push({ line, column: 'replaces', reason: TWO_CLIENTS });
    else {
      ids.set(values.nationalNumber, clientId);
      if (values.replaces !== null) ids.set(values.replaces, clientId);
      accepted.push({ clientId, values });
    }
  }
  const merged = await mergedNumbers(
    manager,
    accepted.map(({ values }) => seal.index(values.nationalNumber)),
  );
  const [gone, own] = divide(accepted, ({ values }) => merged.has(seal.index(values.nationalNumber)));
  await writeNumbers(manager, seal, own);
  const identities = await toIdentities(manager, own);
  await shieldMerged(manager, gone);
  const written = await writeRows(manager, identityEntity, identities, refused);
  const shielded = new Set(identities.filter((each) => each.shielded).map(({ clientId }) => clientId));
  const told = accepted.filter(({ clientId }) => !shielded.has(clientId)).map(toTold);
  await settleAll(manager, told, context);
  return written;
}

/** Those that something is true of, and the others. */
function divide<T>(all: readonly T[], isIn: (each: T) => boolean): [T[], T[]] {
  return [all.filter(isIn), all.filter((each) => !isIn(each))];
}

/** A number whose file was merged says no more who the person is; but who is shielded under one number is so under both. */
async function shieldMerged(
  manager: EntityManager,
  gone: readonly { readonly clientId: string; readonly values: Person }[],
): Promise<void> {
  const clients = gone.filter(({ values }) => values.shielded === true).map(({ clientId }) => clientId);
  for (const part of inParts(clients, 500))
    await manager.getRepository(identityEntity).update({ clientId: In(part) }, { shielded: true });
}

function toTold({ clientId, values }: { readonly clientId: string; readonly values: Person }) {
  const { nationalNumber: current, replaces } = values;
  return { clientId, nationalNumbers: replaces === null ? [current] : [current, replaces] };
}

const TWO_CLIENTS =
  'both numbers are of clients who are known apart: joining two files is decided by people, ask the partnership';

/** The client of a person: by either number, else a new one; null when the two numbers lead to two clients. */
function clientIdFor({ nationalNumber: current, replaces }: Person, ids: ReadonlyMap<string, string>): string | null {
  const byCurrent = ids.get(current);
  const byReplaced = replaces === null ? undefined : ids.get(replaces);
  if (byCurrent !== undefined && byReplaced !== undefined && byCurrent !== byReplaced) return null;
  return byCurrent ?? byReplaced ?? v7();
}

async function writeNumbers(
  manager: EntityManager,
  seal: Seal,
  accepted: readonly { clientId: string; values: Person }[],
): Promise<void> {
  const current = accepted.map(({ clientId, values }) => numberRow(seal, values.nationalNumber, clientId, true));
  const replaced = accepted.flatMap(({ clientId, values }) =>
    values.replaces === null ? [] : [numberRow(seal, values.replaces, clientId, false)],
  );
  // A sealed number differs each time it is sealed: it is written once.
  const once = ['clientId', 'nationalNumberSealed'] as const;
  await upsertRows(manager, clientNumberEntity, [...current, ...replaced], { once });
}

/**
 * An extract that does not say whether somebody is shielded leaves it as it was: silence lifts no protection. Who is new, and of
 * whom it does not say it, is shielded until the register tells otherwise.
 */
async function toIdentities(
  manager: EntityManager,
  accepted: readonly { clientId: string; values: Person }[],
): Promise<IdentityRow[]> {
  const silent = accepted.filter(({ values }) => values.shielded === null).map(({ clientId }) => clientId);
  const shielded = new Set(silent);
  for (const part of inParts(silent, 500)) {
    for (const row of await identitiesOf(manager, part)) if (!row.shielded) shielded.delete(row.clientId);
  }
  return accepted.map(({ clientId, values }) => {
    if (values.shielded === true) shielded.add(clientId);
    if (values.shielded === false) shielded.delete(clientId);
    return toIdentity(clientId, values, shielded.has(clientId));
  });
}

function toIdentity(clientId: string, values: Person, shielded: boolean): IdentityRow {
  const { givenName, familyName, birthDate, nisCode: nis, preferredLanguage, asOf } = values;
  return { clientId, givenName, familyName, birthDate, nisCode: nis, preferredLanguage, shielded, asOf };
}

/** Client ids of people who are known by now; for the kinds that refer to a person. */
export async function knownClients(
  manager: EntityManager,
  seal: Seal,
  rows: readonly DeliveredRow<{ readonly nationalNumber: string }>[],
): Promise<ReadonlyMap<string, string>> {
  return clientIdsOf(
    manager,
    seal,
    rows.map(({ values }) => values.nationalNumber),
  );
}

export const UNKNOWN_PERSON = {
  column: 'national_number',
  reason: 'nobody is known here by this number: deliver persons first',
};
