import { afterEach, beforeEach } from '@jest/globals';
import type { RestOptions } from '../../integration/pes-rest/client-rows.ts';
import { createRestDefinition } from '../../integration/pes-rest/definition.ts';
import { createVdabService, type VdabService } from '../../integration/pes-rest/service.ts';
import { type StubService, startStubService } from '../../integration/pes-rest/stub-service.ts';
import { kinds } from '../../subgraphs/pes/import/kinds.ts';
import { callerOf, type OwnerParts, type TestClient } from './owner.ts';
import { VDAB } from './pes-extracts.ts';

type Failure = Parameters<RestOptions['onFailure']>[0];

/** VDAB's subgraph on a stub service that is new for every test, on a port of its own. */
export interface RestParts extends OwnerParts {
  readonly stub: () => StubService;
  /** What was said for the log in this test. */
  readonly failures: Failure[];
}

export interface RestSetting {
  readonly limitMs?: number;
  readonly numbersPerCall?: number;
  readonly pageSize?: number;
  readonly largestPage?: number;
  /** Answers in the place of the stub. */
  readonly ask?: VdabService['ask'];
}

/** Registers the stub with the tests of the block that calls it. Patient, unless the test is about the limit. */
export function restParts(setting: RestSetting = {}): RestParts {
  let [stub, service]: [StubService | null, VdabService | null] = [null, null];
  const failures: Failure[] = [];
  beforeEach(async () => {
    failures.length = 0;
    stub = await startStubService({ port: 0, key: 'a key for tests', largestPage: setting.largestPage ?? 1000 });
    service = createVdabService({ url: stub.url, key: 'a key for tests', connections: 8 });
  });
  afterEach(async () => {
    await service?.close();
    await stub?.close();
  });
  const opened = <Opened>(one: Opened | null): Opened => {
    if (one === null) throw new Error('Ask for the stub inside a test.');
    return one;
  };
  const definition = createRestDefinition({
    service: { ask: (...asked) => (setting.ask ?? opened(service).ask)(...asked) },
    limitMs: setting.limitMs ?? 30_000,
    numbersPerCall: setting.numbersPerCall ?? 100,
    pageSize: setting.pageSize ?? 500,
    onFailure: (failure) => failures.push(failure),
  });
  return { definition, kinds, field: 'pes', stub: () => opened(stub), failures };
}

/** The client who looks at their own file: every section opens. */
export const CLIENT = callerOf({ staffMember: 'client', organisation: null, roles: ['client'], purpose: 'OWN_FILE' });

/** The clients of these indexes, as the partnership states them to themselves. */
export function ownFiles(...indexes: number[]): TestClient[] {
  return indexes.map((index) => ({ index, holders: [VDAB], facts: { relation: 'OWN_FILE', organisationKind: null } }));
}
