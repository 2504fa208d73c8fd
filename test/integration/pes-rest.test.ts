import { describe, expect, it } from '@jest/globals';
import { HISTORY_RESOURCE } from '../../integration/pes-rest/terms.ts';
import { type HistoryRow, historyEntity } from '../../shared/acts/act-migrations.ts';
import type { Caller } from '../../shared/caller.ts';
import { definition } from '../../subgraphs/pes/definition.ts';
import { kinds } from '../../subgraphs/pes/import/kinds.ts';
import { everyField } from '../kit/every-field.ts';
import { type ExtractRow, inventedNumber } from '../kit/extracts.ts';
import { callerOf, describeOwnerInMemory, type TestClient, type TestOwner } from '../kit/owner.ts';
import { pesExtracts, VDAB } from '../kit/pes-extracts.ts';
import { CLIENT, ownFiles, restParts } from '../kit/vdab-service.ts';

const onDatabase = { definition, kinds, field: 'pes' as const };
const mediator = callerOf({ staffMember: 'mediator', organisation: VDAB, roles: ['mediator'], purpose: 'TRANSITION' });
const KNOWN = 6;

/** Somebody whom VDAB follows, somebody with an earlier number, somebody of whom nothing is recorded, and a stranger. */
const page = (relation: 'OWN_FILE' | 'CASE', kind: 'PES' | 'WELFARE_CENTRE' | null): TestClient[] => {
  const facts = { relation, organisationKind: kind };
  const known = [0, 1, 2].map((index) => ({ index, holders: [VDAB], facts }));
  const merged = { index: 3, holders: [VDAB], earlier: [4], facts };
  return [...known, merged, { index: 20, holders: [VDAB], facts }, { index: 21, holders: [], facts }];
};

const CALLERS: readonly (readonly [who: string, caller: Caller, clients: TestClient[]])[] = [
  ['the client', CLIENT, page('OWN_FILE', null)],
  ['a mediator for TRANSITION', mediator, page('CASE', 'PES')],
  ['a mediator for ACTIVATION', { ...mediator, purpose: 'ACTIVATION' }, page('CASE', 'PES')],
  ['a social worker for ACTIVATION', callerOf({ purpose: 'ACTIVATION' }), page('CASE', 'WELFARE_CENTRE')],
  ['a social worker without a relation', callerOf(), page('CASE', null).map(withoutRelation)],
];

function withoutRelation(client: TestClient): TestClient {
  return { ...client, facts: { ...client.facts, relation: 'NONE' } };
}

/** The same extracts for a database and for the service; the registrations of the first client changed once. */
async function deliver(database: TestOwner, service: ReturnType<typeof restParts>): Promise<void> {
  const stub = service.stub();
  for (const rows of pesExtracts(KNOWN)) {
    await database.import(rows);
    const changes = rows.flatMap((row): ExtractRow[] =>
      isChanged(row) ? [{ ...row, team: 'team-9', changed_at: LATER }] : [],
    );
    if (changes.length > 0) await database.import(changes);
    const changed = new Set(changes.map(({ source_id }) => source_id));
    stub.data.addRows(rows.filter(({ source_id = '' }) => !changed.has(source_id)));
    if (changes.length > 0) stub.data.addRows(changes, 2);
  }
  const history = await database.main.read((manager) => manager.getRepository<HistoryRow>(historyEntity).find());
  expect(history.length).toBeGreaterThan(0);
  for (const row of history) stub.data.add(HISTORY_RESOURCE, changeAsServed(row));
}

const LATER = '2026-02-20T10:00:00Z';
const isChanged = (row: ExtractRow) => row.client_number !== undefined && row.national_number === inventedNumber(0);

function changeAsServed(row: HistoryRow) {
  return {
    ...{ insz: inventedNumber(0), id: row.id, organisatie: row.holder, gegeven: row.recordId, rubriek: row.section },
    ...{ handeling: row.act, door: row.actedBy, vraagnummer: row.requestId, op: row.actedAt.toISOString() },
    ...{ versie: row.version, voor: row.before },
  };
}

/** What stands in the log of these clients, without when and under which number. */
async function logged({ log }: TestOwner, clients: readonly TestClient[]) {
  const ids = clients.map(({ index }) => `client-${index}`);
  const lines = await log.ofClients(ids, { first: 200 });
  return lines
    .map(({ section, outcome, rule, purpose, clientId }) => [clientId, section, outcome, rule, purpose].join())
    .sort();
}

describe('VDAB behind its service', () => {
  const rest = restParts();
  describeOwnerInMemory('and VDAB on a database', onDatabase, (openDatabase) => {
    describeOwnerInMemory('with the same records', rest, (openRest) => {
      it.each(CALLERS)(
        'answer %s the same, every field of every section, and log the same',
        async (_who, caller, clients) => {
          const [database, service] = [await openDatabase(), await openRest()];
          await deliver(database, rest);
          const isPage = clients.length > 1;
          // The log of who looked is asked per client: a page of clients is no own file.
          const selection = isPage ? everyField(rest).replace(/disclosures \{[^}]*\}/, '') : everyField(rest);
          const [expected, answered] = [
            await database.ask(caller, clients, selection),
            await service.ask(caller, clients, selection),
          ];
          expect(rest.failures).toEqual([]);
          expect({ records: answered.records, errors: answered.errors }).toEqual({
            records: expected.records,
            errors: expected.errors,
          });
          expect(await logged(service, clients)).toEqual(await logged(database, clients));
          expect(answered.statements).toEqual([]);
        },
      );

      it('answers are whole ones: every section of the client has something in it', async () => {
        const [database, service] = [await openDatabase(), await openRest()];
        await deliver(database, rest);
        const { records } = await service.ask(
          CLIENT,
          ownFiles(0),
          everyField(rest).replace(/disclosures \{[^}]*\}/, ''),
        );
        const empty = Object.entries(records[0]).filter(
          ([, value]) => value === null || (Array.isArray(value) && value.length === 0),
        );
        // In these extracts nobody has an attest, individueel maatwerk or a track that was declined.
        expect(empty.map(([field]) => field).sort()).toEqual([
          'assessmentGrounds',
          'individualTailoredWork',
          'withheld',
        ]);
      });
    });
  });
});
