import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Makes ready the MariaDB that the test files of this run share; `sharedMariadb` of `mariadb.ts` asks for it. */
export default async function globalSetup() {
  const file = join(await mkdtemp(join(tmpdir(), 'schakel-run-')), 'mariadb.json');
  const program = fileURLToPath(new URL('./shared-mariadb-server.js', import.meta.url));
  const server = spawn(process.execPath, ['--import', 'tsx', program, file], { stdio: ['pipe', 'ignore', 'inherit'] });
  process.env.TEST_MARIADB_FILE = file;
  globalThis.endSharedMariadb = () =>
    new Promise((resolve) => {
      server.once('exit', resolve);
      server.stdin.end();
    });
}
