// Starts the small server and then dies without a word to it, as a crash of `npm start` would.
import { startProcess } from '../../../demo/processes.ts';

const started = await startProcess({
  name: 'server',
  entry: 'test/demo/start-fixtures/server.ts',
  env: { PORT: process.env.PORT ?? '' },
  port: Number(process.env.PORT),
  logFile: process.env.LOG ?? '',
});
process.stdout.write(`${started.pid}\n`, () => process.kill(process.pid, 'SIGKILL'));
