import { createServer } from 'node:net';

/** The ports of one demo, counted from PORT: what stands where. */
export const PORT_OFFSETS = {
  gateway: 0,
  partnership: 1,
  pes: 2,
  welfare: 3,
  'social-economy': 4,
  'identity-provider': 5,
} as const;
export type ProcessName = keyof typeof PORT_OFFSETS;

const COUNT = Object.keys(PORT_OFFSETS).length;

/** The first port on loopback of the six from `base` on that somebody uses; null when all are free. */
export async function firstTakenPort(base: number): Promise<number | null> {
  for (let port = base; port < base + COUNT; port++) if (!(await isFree(port))) return port;
  return null;
}

/** A base of which all six ports are free. Below the ports that the system hands out itself (32768 and up on Linux). */
export async function findFreeBase(random: () => number): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const base = 20_000 + Math.floor(random() * 1200) * 10;
    if ((await firstTakenPort(base)) === null) return base;
  }
  throw new Error(`No ${COUNT} free ports in a row between 20000 and 32000 on 127.0.0.1: stop what uses them.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
