import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

interface Well {
  status: number;
  text: string;
}

/** How an owner answers; `answerWell` is what it would say if all were well. */
export interface Behaviour {
  answer(response: ServerResponse, answerWell: () => Promise<Well>): void | Promise<void>;
  health(response: ServerResponse): void;
}

const healthy = (response: ServerResponse) => void response.end('{"alive":true}');
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

function answering(answer: Behaviour['answer'], health: Behaviour['health'] = healthy): Behaviour {
  return { answer, health };
}

function saying(change: (json: { data: Record<string, unknown>; errors?: unknown[] }) => unknown): Behaviour {
  return answering(async (response, answerWell) => {
    const { text } = await answerWell();
    response.writeHead(200, JSON_TYPE).end(JSON.stringify(change(JSON.parse(text))));
  });
}

const text = (status: number, type: string, body: string) =>
  answering((response) => void response.writeHead(status, { 'content-type': type }).end(body));

export const well: Behaviour = answering(async (response, answerWell) => {
  const { status, text: body } = await answerWell();
  response.writeHead(status, JSON_TYPE).end(body);
});

/** Takes the request and says nothing, ever; its health neither. */
export const hangs: Behaviour = answering(
  () => undefined,
  () => undefined,
);
/** The process lives, but its graph hangs. */
export const graphHangs: Behaviour = answering(() => undefined);
export const slow = (ms: number): Behaviour =>
  answering(async (response, answerWell) => {
    await sleep(ms);
    await well.answer(response, answerWell);
  });
export const resets: Behaviour = answering((response) => void response.socket?.resetAndDestroy());
export const resetsInTheMiddle: Behaviour = answering(async (response, answerWell) => {
  const { text: body } = await answerWell();
  response.writeHead(200, { ...JSON_TYPE, 'content-length': body.length }).write(body.slice(0, body.length / 2));
  await sleep(20);
  response.socket?.resetAndDestroy();
});
/** Resets `times` connections, then behaves. */
export function resetsFirst(times: number): Behaviour {
  let left = times;
  return answering((response, answerWell) => {
    left -= 1;
    return (left >= 0 ? resets : well).answer(response, answerWell);
  });
}
export const truncates: Behaviour = answering(async (response, answerWell) => {
  const { text: body } = await answerWell();
  response.writeHead(200, JSON_TYPE).end(body.slice(0, body.length - 9));
});
export const html = text(200, 'text/html', '<html><body>Welcome to nginx</body></html>');
export const htmlAsJson = text(200, 'application/json', '<html><body>Welcome to nginx</body></html>');
export const compressed = answering(
  (response) => void response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end('gzip'),
);
export const unavailable = text(503, 'application/json', '{"errors":[{"message":"stopping"}]}');
export const otherEncoding = answering(
  (response) => void response.writeHead(200, JSON_TYPE).end(Buffer.from('{"data":{"_entities":["é"]}}', 'latin1')),
);

const SECRETS = {
  message: "Duplicate entry '85073099734' in SELECT * FROM client_file WHERE national_number='85073099734'",
  extensions: { code: 'ER_DUP', stacktrace: ['at /srv/pes/db.js:12', 'http://10.0.0.7:3306/'] },
};
export const crashes = text(500, 'application/json', JSON.stringify({ errors: [SECRETS] }));
export const saysOnlyErrors = saying(() => ({ data: null, errors: [SECRETS] }));
export const refusesCaller = text(
  401,
  'application/json',
  JSON.stringify({ errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] }),
);

/** 100 MB, as fast as the reader takes it. */
export const floods: Behaviour = answering(async (response) => {
  response.writeHead(200, JSON_TYPE).write('{"data":{"a":"');
  const chunk = Buffer.alloc(1024 * 1024, 'a');
  for (let sent = 0; sent < 100 && !response.destroyed; sent += 1) {
    if (!response.write(chunk))
      await Promise.race([new Promise((resolve) => response.once('drain', resolve)), sleep(50)]);
  }
  response.end('"}}');
});
/** A byte every 50 ms: no pause is long, the whole takes for ever. */
export const drips: Behaviour = answering(async (response, answerWell) => {
  const { text: body } = await answerWell();
  response.writeHead(200, JSON_TYPE);
  for (const letter of body) {
    if (response.destroyed) return;
    response.write(letter);
    await sleep(50);
  }
});

const entities = (data: Record<string, unknown>) => (Array.isArray(data._entities) ? data._entities : []);

export const swapsOrder = saying(({ data }) => ({ data: { _entities: entities(data).reverse() } }));
export const leavesOneOut = saying(({ data }) => ({ data: { _entities: entities(data).slice(1) } }));
export const answersNulls = saying(({ data }) => ({ data: { _entities: entities(data).map(() => null) } }));
/** Every value is of another type than was promised: text for lists and objects, objects for the rest. */
export const wrongTypes = saying(({ data }) => ({
  data: { _entities: entities(data).map((entity) => garbled(entity)) },
}));
/** Puts `value` at the given path of every entity. */
export const putting = (path: readonly (string | number)[], value: unknown): Behaviour =>
  saying(({ data }) => {
    for (const entity of entities(data)) put(entity, path, value);
    return { data };
  });
export const addingErrors = (errors: unknown[]): Behaviour => saying(({ data }) => ({ data, errors }));
/** The exact text, sent as JSON. */
export const exactly = (body: string): Behaviour => text(200, 'application/json', body);

function garbled(entity: unknown): unknown {
  if (typeof entity !== 'object' || entity === null) return { nested: [entity] };
  return Object.fromEntries(
    Object.entries(entity).map(([key, value]) => [key, /^(__typename|schakelKey)/.test(key) ? value : 'garbage']),
  );
}

function put(target: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): void {
  if (typeof target !== 'object' || target === null || step === undefined) return;
  const inside = Object.entries(target).find(([key]) => key === String(step))?.[1];
  if (rest.length === 0) Object.assign(target, { [step]: value });
  else put(inside, rest, value);
}
