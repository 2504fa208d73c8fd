import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

// The MariaDB that all test files of one run share, as a process of its own. It starts when the first file asks, and ends
// with the run however that ends, because then nobody holds its standard input any more. Argument: the file that gets
// the port; one with `.wanted` behind its name asks.
const [file] = process.argv.slice(2);
let over = false;
process.stdin.once('close', () => {
  over = true;
});
process.stdin.resume();

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
while (!over && !existsSync(`${file}.wanted`)) await pause();
if (!over) await serve();
await rm(dirname(file), { recursive: true, force: true });

async function serve() {
  const { startMariadb } = await import('./mariadb.ts');
  try {
    const server = await startMariadb();
    await tell({ port: server.port });
    while (!over) await pause();
    await server.stop();
  } catch (error) {
    await tell({ error: String(error) });
    while (!over) await pause();
  }
}

async function tell(text) {
  await writeFile(`${file}.draft`, JSON.stringify(text));
  await rename(`${file}.draft`, file);
}
