// A small real server for the tests of the supervisor: ready after READY_AFTER ms, dies or ignores signals when asked to.
import { createServer } from 'node:http';

const readyAt = Date.now() + Number(process.env.READY_AFTER ?? 0);
if (process.env.REFUSE !== undefined) throw new Error(process.env.REFUSE);
if (process.env.STUBBORN !== undefined) process.on('SIGTERM', () => undefined);

createServer((request, response) => {
  if (request.url === '/die') {
    process.stderr.write('The database file is gone: restore it from a copy.\n');
    process.exit(7);
  }
  response.writeHead(request.url === '/readyz' && Date.now() < readyAt ? 503 : 200);
  response.end(JSON.stringify({ pid: process.pid, env: Object.keys(process.env).sort() }));
}).listen(Number(process.env.PORT), '127.0.0.1');
