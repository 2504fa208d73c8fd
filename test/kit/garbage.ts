import { createServer, type ServerResponse } from 'node:http';

/** Something that answers in an owner's place, and wrongly. */
export interface Impostor {
  stop(): Promise<void>;
}

export type Garbage = (response: ServerResponse, body: string) => void;

const json = (response: ServerResponse, text: string): void => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(text);
};

/** What goes wrong at real servers: each kind by the name that the test titles use. */
export const GARBAGE: Readonly<Record<string, Garbage>> = {
  'truncated JSON': (response) => json(response, '{"data":{"_entities":[{"pes":{"avail'),
  'an HTML page': (response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<html><body>502 upstream http://10.0.0.7:3306</body></html>');
  },
  'wrong types': (response) => json(response, '{"data":{"_entities":["x",{"pes":7}]}}'),
  'a number where the schema has a list': (response) =>
    json(
      response,
      '{"data":{"_entities":[{"pes":{"availability":"AVAILABLE","assessments":5,"withheld":5},"welfare":{"withheld":5},"socialEconomy":{"withheld":5}}]}}',
    ),
  '100 MB': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const chunk = Buffer.alloc(1024 * 1024, 32);
    let sent = 0;
    const write = (): void => {
      while (sent < 100 && !response.destroyed) {
        sent += 1;
        if (!response.write(chunk)) return void response.once('drain', write);
      }
      response.end();
    };
    write();
  },
  'a stack trace with SQL': (response) => {
    response.writeHead(500, { 'content-type': 'application/json' });
    response.end(
      '{"errors":[{"message":"SELECT * FROM registration WHERE secret at Object.<anonymous> (/srv/app/db.js:1:1)","extensions":{"code":"ER_BAD","stacktrace":["/srv/app"]}}]}',
    );
  },
  'nothing, and closes the connection': (response) => void response.destroy(),
};

/** Listens on the port of an owner that was stopped, answers health checks well and everything else with garbage. */
export async function impersonate(url: string, garbage: Garbage): Promise<Impostor> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/readyz' || request.url === '/healthz') json(response, '{"ready":true}');
      else garbage(response, Buffer.concat(chunks).toString());
    });
  });
  const { port, hostname } = new URL(url);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), hostname, resolve);
  });
  return {
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
