import { ConfigurationError } from '../../../shared/errors.ts';
import { runProcess } from '../../../shared/run-process.ts';
import { createHttpApp, listen } from '../../../shared/serve.ts';

// A real process for the tests of starting and stopping: node --import tsx slow-service.ts <port> <graceMs> [fault]
const [port, graceMs, fault] = process.argv.slice(2);

await runProcess(async () => {
  if (fault === 'configuration') throw new ConfigurationError('slow', ['PORT is not set.', 'KEY is not set.']);
  const app = createHttpApp({
    name: 'slow',
    bodyLimit: 1000,
    logLevel: 'info',
    ready: async () => ({ ready: true, detail: {} }),
  });
  app.get('/slow/:ms', async (request) => {
    const ms = Number(new URL(request.url, 'http://localhost').pathname.split('/')[2]);
    await new Promise((resolve) => setTimeout(resolve, ms));
    return { slept: ms };
  });
  // Keeps the process alive, as a pool of connections would.
  setInterval(() => {}, 1000);
  await listen(app, {
    port: Number(port),
    host: '127.0.0.1',
    graceMs: Number(graceMs),
    onClose: async () => app.log.info('closed what was open'),
  });
  if (fault === 'late') setTimeout(() => Promise.reject(new Error('Duplicate entry "Jan 84121725318"')), 50);
});
