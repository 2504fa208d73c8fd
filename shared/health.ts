import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';

/** Whether the process can do its work, and what of its surroundings answers: shown at /readyz, so nothing secret. */
export interface Readiness {
  readonly ready: boolean;
  readonly detail: Record<string, unknown>;
}

const ROUTES = new Set(['/healthz', '/readyz']);
const READY_WITHIN_MS = 2_000;

/** Whether the request asks after the health of the process, and so is answered while it stops. */
export function isHealth(request: FastifyRequest): boolean {
  return ROUTES.has(request.routeOptions.url ?? '');
}

/**
 * Adds /healthz (200 while the process lives) and /readyz (200 or 503, with the detail of the probe). A probe that
 * throws, or that takes over 2 s, is "not ready".
 */
export function addHealth(app: FastifyInstance, isStopping: () => boolean, probe: () => Promise<Readiness>): void {
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ alive: true }));
  app.get('/readyz', async (request, reply) => {
    const { ready, detail } = isStopping() ? STOPPED : await probed(probe, request.log);
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready, detail });
  });
}

const STOPPED: Readiness = { ready: false, detail: { stopping: true } };

async function probed(probe: () => Promise<Readiness>, log: FastifyBaseLogger): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve({ ready: false, detail: { late: true } }), READY_WITHIN_MS);
  });
  try {
    return await Promise.race([probe(), late]);
  } catch (error) {
    log.warn({ err: error }, 'the readiness check failed');
    return { ready: false, detail: {} };
  } finally {
    clearTimeout(timer);
  }
}
