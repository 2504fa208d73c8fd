import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parseNationalNumber } from '../../shared/national-number.ts';
import { urlOf } from '../../shared/port.ts';
import { type Behaviour, type behaviourSchema, createBehaviourSwitch, MAINTENANCE_PAGE } from './stub-behaviour.ts';
import { createStubData, type StubData } from './stub-data.ts';

export interface StubOptions {
  readonly port: number;
  readonly host?: string;
  /** Largest page that it gives, whatever is asked. */
  readonly largestPage?: number;
  /** The key that it asks for; none when left out. */
  readonly key?: string;
  /** Whether it can be switched over HTTP: POST /admin/behaviour, /admin/replace; GET /admin/calls. */
  readonly admin?: boolean;
}

/** A call as it came in: what an access log of VDAB would hold, to see that it holds no number. */
export interface StubCall {
  readonly method: string;
  readonly url: string;
  readonly headers: string;
  /** How many numbers were asked; null for a call that is none of ours. */
  readonly numbers: number | null;
  readonly purpose: string | null;
  /** The port at the other end: the same one again when a connection was kept. */
  readonly connection: number;
}

/** A service as VDAB might have it, on a real port. It exists for tests and for trying out: it keeps nothing and checks little. */
export interface StubService {
  readonly url: string;
  readonly data: StubData;
  /** How it answers from now on. */
  behave(behaviour: z.input<typeof behaviourSchema>): void;
  /** The calls since this was last asked. */
  calls(): StubCall[];
  close(): Promise<void>;
}

const questionSchema = z.object({
  vraag: z.object({ nummer: z.string(), doel: z.string().min(1) }),
  insz: z.array(z.string()).max(500),
  pagina: z.object({ grootte: z.int().min(1), vanaf: z.string().nullable() }),
});

/** Opens the stub on its port. */
export async function startStubService(options: StubOptions): Promise<StubService> {
  const app = Fastify({ logger: false, forceCloseConnections: true });
  const data = createStubData();
  const behaviour = createBehaviourSwitch();
  const calls: StubCall[] = [];
  app.post<{ Params: { resource: string } }>('/v1/:resource/opvragen', async (request, reply) => {
    calls.push(noted(request));
    const { resource } = request.params;
    const misbehaved = await misbehave(behaviour.next(resource), request, reply);
    if (misbehaved) return reply;
    if (options.key !== undefined && request.headers['x-api-key'] !== options.key)
      return reply.code(401).send({ fout: 'De sleutel is niet gekend.' });
    const question = questionSchema.safeParse(request.body);
    if (!data.resources.has(resource)) return reply.code(404).send({ fout: 'Die gegevens zijn er niet.' });
    if (!question.success) return reply.code(400).send({ fout: 'De vraag is niet zoals afgesproken.' });
    return answer(data, resource, question.data, options.largestPage ?? 1000);
  });
  if (options.admin === true) addAdmin(app, { data, set: behaviour.set, calls });
  await app.listen({ port: options.port, host: options.host ?? '127.0.0.1' });
  return {
    url: urlOf(app),
    data,
    behave: (next) => behaviour.set(next),
    calls: () => calls.splice(0),
    close: () => app.close(),
  };
}

function answer(
  data: StubData,
  resource: string,
  { insz, pagina }: z.infer<typeof questionSchema>,
  largestPage: number,
): object {
  const standing = insz.filter((number) => data.replacedBy(number) === undefined);
  const all = insz.length > 0 && standing.length === 0 ? [] : data.recordsOf(resource, standing);
  const from = pagina.vanaf === null ? 0 : Number(Buffer.from(pagina.vanaf, 'base64url').toString());
  const to = from + Math.min(pagina.grootte, largestPage);
  const known = new Set(all.map((record) => record.insz));
  return {
    antwoorden: insz.map((number) => statusOf(number, data.replacedBy(number), known)),
    gegevens: all.slice(from, to),
    volgende: to < all.length ? Buffer.from(String(to)).toString('base64url') : null,
  };
}

function statusOf(insz: string, replacedBy: string | null | undefined, known: ReadonlySet<unknown>): object {
  if (replacedBy === null) return { insz, status: 'CANCELED' };
  if (replacedBy !== undefined) return { insz, status: 'REPLACED', vervangenDoor: replacedBy };
  return { insz, status: known.has(insz) ? 'DATA_FOUND' : 'NO_DATA_FOUND' };
}

/** Answers as a service that is not well. False when it is to answer as usual. */
async function misbehave(behaviour: Behaviour, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  const page = (code: number) => reply.code(code).type('text/html; charset=utf-8').send(MAINTENANCE_PAGE);
  switch (behaviour.mode) {
    case 'NORMAL':
      return false;
    case 'SLOW':
      await sleep(behaviour.ms, undefined, { ref: false });
      return false;
    case 'BUSY':
      if (behaviour.retryAfter !== null) reply.header('retry-after', behaviour.retryAfter);
      await reply.code(429).send({ fout: 'Te veel vragen.' });
      return true;
    case 'MAINTENANCE':
      await page(503);
      return true;
    case 'MAINTENANCE_AS_200':
      await page(200);
      return true;
    case 'REDIRECT':
      await reply.redirect('/onderhoud.html');
      return true;
    case 'BROKEN_JSON':
      await reply.type('application/json').send('{"antwoorden":[{"insz":"');
      return true;
    case 'HANG_UP':
      reply.hijack();
      request.raw.socket.destroy();
      return true;
    case 'REFUSED':
      await reply.code(403).send({ fout: 'Deze sleutel mag dit niet vragen.' });
      return true;
  }
}

function noted({ method, url, headers, body, socket }: FastifyRequest): StubCall {
  const question = questionSchema.safeParse(body);
  return {
    ...{ method, url, headers: JSON.stringify(headers), connection: socket.remotePort ?? 0 },
    numbers: question.success ? question.data.insz.length : null,
    purpose: question.success ? question.data.vraag.doel : null,
  };
}

interface Admin {
  readonly data: StubData;
  readonly set: (behaviour: unknown) => void;
  readonly calls: StubCall[];
}

const replaceSchema = z.object({
  insz: z.string().refine((number) => parseNationalNumber(number) === number),
  by: z.string().nullable(),
});

function addAdmin(app: FastifyInstance, { data, set, calls }: Admin): void {
  app.setErrorHandler((error, _request, reply) =>
    reply.code(error instanceof z.ZodError ? 400 : 500).send({ fout: 'De opdracht is niet te lezen.' }),
  );
  app.post('/admin/behaviour', async (request, reply) => {
    set(request.body);
    return reply.code(204).send();
  });
  app.post('/admin/replace', async (request, reply) => {
    const { insz, by } = replaceSchema.parse(request.body);
    data.replace(insz, by);
    return reply.code(204).send();
  });
  app.get('/admin/calls', async () => calls.splice(0).map(({ url, numbers, purpose }) => ({ url, numbers, purpose })));
}
