import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { OWNERS, type Owner } from '../shared/caller.ts';
import { runProcess } from '../shared/run-process.ts';
import { commandOf } from './command.ts';

const { out, database } = commandOf('npm run secrets --')
  .description('Makes the secrets of an installation, one a file, as docker-compose.yml takes them.')
  .requiredOption('--out <folder>', 'folder to make; one that holds something is left alone')
  .option('--database <host:port>', 'where the owners find the database server', hostAndPort, 'mysql:3306')
  .addHelpText(
    'after',
    `
Makes a master key for each owner, a password for each account of the database, the urls with those passwords, and the
script that creates the accounts. Keep a copy of the folder in a safe place: without its master key nobody can be found
among the records of an owner any more.

The folder can be entered by its owner only. The files in it can be read by anybody who gets them handed: inside a
container the processes run as other users than here.

Example: npm run secrets -- --out secrets`,
  )
  .parse()
  .opts<{ out: string; database: string }>();

await runProcess(async () => {
  const folder = resolve(out);
  const problem = await claim(folder);
  if (problem !== null) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
    return;
  }
  const files = await makeSecrets();
  for (const [name, content] of files) await writeFile(join(folder, name), content, { flag: 'wx', mode: 0o444 });
  console.log(`${files.length} secrets stand in ${folder}.`);
});

/** Makes the folder; a sentence when it cannot be used. */
async function claim(folder: string): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if ((await readdir(folder)).length > 0)
      return `${folder} is not empty: choose another folder. What was sealed with earlier secrets can be opened with those only.`;
    await chmod(folder, 0o700);
    return null;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return `${folder} cannot be made or written (${error.code}): choose another folder.`;
  }
}

async function makeSecrets(): Promise<[name: string, content: string][]> {
  const passwords = new Map<string, string>();
  const url = (account: string): string => {
    // Letters, digits, - and _ only: the same in SQL and in a url.
    const password = randomBytes(24).toString('base64url');
    passwords.set(account, password);
    return `mysql://${account}:${password}@${database}/${account}`;
  };
  const files = OWNERS.flatMap((owner) => secretsOf(owner, url));
  return [
    ...files,
    ['mysql-root-password', randomBytes(24).toString('base64url')],
    ['mysql-owners.sql', await ownersSql(passwords)],
  ];
}

function secretsOf(owner: Owner, url: (account: string) => string): [string, string][] {
  const account = owner.replaceAll('-', '_');
  return [
    [`${owner}-master-key`, randomBytes(32).toString('base64')],
    [`${owner}-databases`, JSON.stringify({ main: url(account) })],
    [`${owner}-log-database`, url(`${account}_log`)],
  ];
}

async function ownersSql(passwords: ReadonlyMap<string, string>): Promise<string> {
  const script = await readFile(new URL('../docker/mysql/owners.sql', import.meta.url), 'utf8');
  return script.replace(/\{\{(\w+)\}\}/g, (_, account: string) => {
    const password = passwords.get(account);
    if (password === undefined) throw new Error(`docker/mysql/owners.sql names an account "${account}" of no owner.`);
    return password;
  });
}

function hostAndPort(text: string): string {
  if (!/^[\w.-]+:\d{1,5}$/.test(text)) throw new InvalidArgumentError('Give a host and a port, as mysql:3306.');
  return text;
}
