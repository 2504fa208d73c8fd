import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { DISCLOSED_LINE } from '../../gateway/log.ts';
import type { Period, ToldRequest } from './compare.ts';

const lineSchema = z.object({ time: z.coerce.date(), msg: z.string() });
const disclosedSchema = z.object({
  requestId: z.string(),
  asker: z.string(),
  disclosed: z.record(z.string(), z.number().int().nullable()),
});

/** What the files of a gateway's log tell. */
export interface GatewayLog {
  readonly requests: ReadonlyMap<string, ToldRequest>;
  /** From the first line to the last one; null of files without any. */
  readonly period: Period | null;
  /** Lines that were cut off or altered: the gateway may have told more. */
  readonly unreadable: number;
}

/** Reads the gateway's log line by line, from one file or several; the last line of a log in use may be cut off. Throws what reading a file throws. */
export async function readGatewayLog(files: readonly string[]): Promise<GatewayLog> {
  const requests = new Map<string, ToldRequest>();
  const moments: Date[] = [];
  let unreadable = 0;
  for (const file of files) {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      // What node itself prints is no line of the gateway.
      if (!text.startsWith('{')) continue;
      const json = parsed(text);
      const line = lineSchema.safeParse(json);
      if (!line.success) {
        unreadable += 1;
        continue;
      }
      keepEnds(moments, line.data.time);
      if (line.data.msg !== DISCLOSED_LINE) continue;
      const disclosed = disclosedSchema.safeParse(json);
      if (disclosed.success) requests.set(disclosed.data.requestId, disclosed.data);
      else unreadable += 1;
    }
  }
  const [from, to] = moments;
  return { requests, unreadable, period: from === undefined || to === undefined ? null : { from, to } };
}

function keepEnds(moments: Date[], moment: Date): void {
  const [from = moment, to = moment] = moments;
  moments[0] = moment < from ? moment : from;
  moments[1] = moment > to ? moment : to;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
