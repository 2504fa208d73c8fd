import type { FastifyInstance } from 'fastify';
import { type EntityManager, In } from 'typeorm';
import { v7 } from 'uuid';
import {
  type Announcement,
  type AnnouncementResult,
  type OrganisationTokenVerifier,
  readAnnouncements,
} from '../../shared/announcement.ts';
import type { OrganisationKind } from '../../shared/caller.ts';
import type { Database } from '../../shared/database.ts';
import { Unauthenticated } from '../../shared/errors.ts';
import { upsertRows } from '../../shared/import/upsert.ts';
import type { Seal } from '../../shared/seal.ts';
import { clientIdsOf, registerNumbers } from './client-registry.ts';
import { type DirectoryRow, directoryEntity } from './entities.ts';
import { organisationsOf } from './repositories/organisations.ts';

export interface AnnouncementOptions {
  readonly database: Database;
  readonly seal: Seal;
  readonly verifier: OrganisationTokenVerifier;
  /** The holders of whom an owner may announce, where OWNERS_FILE says so; null where it does not. Nobody joined when left out. */
  readonly holdersOf?: (owner: string) => readonly string[] | null;
}

/** Which kind of organisation an owner may vouch for; the partnership announces nothing to itself. */
const KIND_OF_OWNER: ReadonlyMap<string, OrganisationKind> = new Map([
  ['pes', 'PES'],
  ['welfare', 'WELFARE_CENTRE'],
  ['social-economy', 'SOCIAL_ECONOMY_ENTERPRISE'],
]);

/** Of these only their own owner announces, whatever OWNERS_FILE lists: to hold a part is to have a relation to the client. */
const KINDS_OF_OWNERS: ReadonlySet<unknown> = new Set(KIND_OF_OWNER.values());

/**
 * POST /announcements: an organisation says whose record it holds. Taken exactly once in effect: an announcement that is there
 * already, or older than the last of its client and holder, changes nothing and is accepted.
 */
export function receiveAnnouncements(app: FastifyInstance, options: AnnouncementOptions): void {
  app.register(async (scope) => {
    // The token is signed over the bytes of the body, so the body stays as it came.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.post('/announcements', async (request) => {
      const [scheme, token] = (request.headers.authorization ?? '').split(' ');
      if (scheme !== 'Bearer' || !token)
        throw new Unauthenticated('An organisation token is required: authorization: Bearer …');
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const { owner, holder } = await options.verifier.verify(token, body);
      await requireMember(options, owner, holder);
      const { announcements, refused } = readAnnouncements(body, holder);
      const accepted = await options.database.write((manager) =>
        take(manager, options.seal, { owner, holder, announcements }),
      );
      return { results: [...accepted, ...refused] };
    });
  });
}

async function requireMember(
  { database, holdersOf = () => null }: AnnouncementOptions,
  owner: string,
  holder: string,
): Promise<void> {
  const [organisation] = await database.read((manager) => organisationsOf(manager, [holder]));
  const listed = holdersOf(owner);
  const kind = KIND_OF_OWNER.get(owner);
  const isItsKind = kind === undefined ? !KINDS_OF_OWNERS.has(organisation?.kind) : organisation?.kind === kind;
  const mayVouch = listed === null ? kind !== undefined : listed.includes(holder);
  if (organisation !== undefined && isItsKind && mayVouch) return;
  throw new Unauthenticated(
    `Organisation ${holder} is not known here as one that ${owner} vouches for: register it first.`,
  );
}

interface Batch {
  readonly owner: string;
  readonly holder: string;
  readonly announcements: readonly Announcement[];
}

async function take(manager: EntityManager, seal: Seal, batch: Batch): Promise<AnnouncementResult[]> {
  const numbers = batch.announcements.map((announcement) => announcement.nationalNumber);
  await registerNumbers(manager, seal, numbers);
  const clientIds = await clientIdsOf(manager, seal, numbers);
  const rows = batch.announcements.flatMap((announcement) => {
    const clientId = clientIds.get(announcement.nationalNumber);
    return clientId === undefined ? [] : [toRow(batch, announcement, clientId)];
  });
  await writeNewest(manager, batch, rows);
  return batch.announcements.map(({ id }) => ({ id, status: 'ACCEPTED' }));
}

function toRow({ owner, holder }: Batch, announcement: Announcement, clientId: string): DirectoryRow {
  const { id, capacity, from, to, withdrawn } = announcement;
  return { id: v7(), clientId, owner, holder, capacity, from, to, withdrawn, announcement: id };
}

/** One entry per client, holder and capacity: the newest announcement wins, whatever the order of arrival, also of two at once. */
async function writeNewest(
  manager: EntityManager,
  { owner, holder }: Batch,
  rows: readonly DirectoryRow[],
): Promise<void> {
  const newest = new Map<string, DirectoryRow>();
  const key = (row: DirectoryRow) => `${row.clientId}|${row.capacity}`;
  const stored = manager
    .getRepository(directoryEntity)
    .createQueryBuilder('entry')
    .where({ owner, holder, clientId: In([...new Set(rows.map((row) => row.clientId))]) });
  // Without it an older announcement that is taken at the same moment would be written over this one. SQLite writes one at a time.
  if (manager.dataSource.driver.options.type !== 'better-sqlite3') stored.setLock('pessimistic_write');
  for (const row of await stored.getMany()) newest.set(key(row), row);
  const changed = new Set<string>();
  for (const row of rows) {
    const present = newest.get(key(row));
    if (present !== undefined && present.announcement >= row.announcement) continue;
    newest.set(key(row), { ...row, id: present?.id ?? row.id });
    changed.add(key(row));
  }
  await upsertRows(
    manager,
    directoryEntity,
    [...changed].flatMap((each) => newest.get(each) ?? []),
  );
}
