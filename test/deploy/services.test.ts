import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import mysql from 'mysql2/promise';
import { signIn } from '../../demo/sign-in.ts';
import { OWNERS } from '../../shared/caller.ts';
import { describeOnMariadb } from '../kit/both-databases.ts';
import { inventedNumber } from '../kit/extracts.ts';
import { checkHealth, readiness, runInContainer } from './kit/containers.ts';
import { type Installation, install } from './kit/installation.ts';

const VDAB = '0887010362';
const CLIENT = inventedNumber(1);

describeOnMariadb('the services of docker-compose.yml', (server) => {
  let installation: Installation;
  let patience = 0;
  beforeAll(async () => {
    installation = await install(server());
    // One patience for all of them: they start side by side.
    patience = Date.now() + 120_000;
  }, 600_000);
  afterAll(() => installation?.stop(), 120_000);

  it.each([...OWNERS, 'gateway'])(
    '%s is ready with the environment of the file, and healthy',
    async (name) => {
      const container = installation.containers[name];
      if (container === undefined) throw new Error(`${name} was not started.`);
      expect(await readiness(container, patience)).toBe('200');
      expect(await checkHealth(installation.machine, container)).toBe(0);
    },
    130_000,
  );

  it('the health check fails where nothing answers', async () => {
    const nobody = { url: '', env: { PORT: '1' }, log: () => '', stop: async () => undefined };
    expect(await checkHealth(installation.machine, nobody)).toBe(1);
  });

  it('an extract that VDAB imports in its container is announced, found and disclosed through the gateway', async () => {
    const { machine } = installation;
    const files = await writeExtracts(machine.folder);
    const imported = [
      await runInContainer(machine, 'partnership', ['import', 'partnership', files.organisations, files.persons]),
      await runInContainer(machine, 'pes', ['import', 'pes', files.clientFiles]),
    ];
    expect(imported.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const id = await untilFound(installation);
    expect(await ask(installation, `{ client(id: "${id}") { pes { availability } } }`)).toEqual({
      client: { pes: { availability: 'AVAILABLE' } },
    });
    const verified = await runInContainer(machine, 'pes', ['verify-log', 'pes']);
    expect(verified).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^pes-1: \d+ entr(y|ies), whole\n$/),
      stderr: '',
    });
  }, 600_000);

  it('does not archive its log with the account of a service, which may not remove lines', async () => {
    expect(await runInContainer(installation.machine, 'pes', ['archive-log', 'pes', '--out', '/tmp'])).toEqual({
      code: 2,
      stdout: expect.stringMatching(/^pes keeps its log 10 years: .* there are none\.\n$/),
      stderr: expect.stringContaining('This account may not remove entries of the log'),
    });
  });

  it.each(accountNames())('the account %s reaches no database but its own', async (account) => {
    const connection = await mysql.createConnection(await accountUrl(installation, account));
    const [databases] = await connection.query<mysql.RowDataPacket[]>('SHOW DATABASES');
    expect(databases.map(({ Database }) => Database)).toEqual(['information_schema', account]);
    for (const other of accountNames().filter((name) => name !== account)) {
      await expect(connection.query(`SELECT * FROM \`${other}\`.schema_lock`)).rejects.toThrow('denied');
    }
    await expect(connection.query('CREATE DATABASE socialXeconomy')).rejects.toThrow('denied');
    await connection.end();
  });

  it.each(accountNames().filter((name) => name.endsWith('_log')))(
    'the account %s adds to the log and changes nothing in it',
    async (account) => {
      const connection = await mysql.createConnection(await accountUrl(installation, account));
      for (const statement of [
        "UPDATE disclosure_entry SET rule = 'x'",
        'DELETE FROM disclosure_entry',
        'TRUNCATE disclosure_entry',
        'DROP TABLE disclosure_entry',
        'ALTER TABLE disclosure_entry DROP COLUMN rule',
        'DELETE FROM disclosure_head',
      ])
        await expect(connection.query(statement)).rejects.toThrow('denied');
      await connection.end();
    },
  );
});

function accountNames(): string[] {
  return OWNERS.map((owner) => owner.replaceAll('-', '_')).flatMap((name) => [name, `${name}_log`]);
}

/** The url of an account as its owner gets it. */
async function accountUrl({ secrets }: Installation, account: string): Promise<string> {
  const owner = account.replace(/_log$/, '').replaceAll('_', '-');
  const secret = (name: string) => readFile(join(secrets, `${owner}-${name}`), 'utf8');
  return account.endsWith('_log') ? secret('log-database') : JSON.parse(await secret('databases')).main;
}

async function writeExtracts(folder: string) {
  const files = {
    organisations: join(folder, 'organisations.csv'),
    persons: join(folder, 'persons.csv'),
    clientFiles: join(folder, 'client-files.csv'),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(files.organisations, `kbo_number,name,kind,from\n${VDAB},VDAB,PES,2004-05-07\n`);
  const person = `${CLIENT},Invented,Person,false,2026-01-01`;
  await writeFile(files.persons, `national_number,given_name,family_name,shielded,as_of\n${person}\n`);
  const row = `${CLIENT},${VDAB},JOBSEEKER,2026-01-01,2026-01-01`;
  await writeFile(files.clientFiles, `national_number,holder,capacity,from,changed_at\n${row}\n`);
  return files;
}

async function ask<Data>({ containers, issuer }: Installation, query: string, variables: object = {}): Promise<Data> {
  const token = await signIn({ issuer, account: 'mediator' });
  const response = await fetch(`${containers.gateway?.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'x-purpose': 'INTAKE', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  // The one who asks knows what the query selects.
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** The id of the client once the partnership knows that VDAB holds a part: announcements travel once a second. */
async function untilFound(installation: Installation): Promise<string> {
  const query = 'query ($number: NationalNumber!) { findClient(nationalNumber: $number) { id relation } }';
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(300)) {
    const { findClient } = await ask<{ findClient: { id: string; relation: string } | null }>(installation, query, {
      number: CLIENT,
    });
    if (findClient?.relation === 'INTAKE') return findClient.id;
  }
  throw new Error('The client was not announced within 30 s.');
}
