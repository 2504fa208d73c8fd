import { performance } from 'node:perf_hooks';
import type { Database } from '../../shared/database.ts';
import { createDisclosureLog, type DisclosureEntry } from '../../shared/disclosure-log.ts';
import { verifyDisclosureLog } from '../../shared/disclosure-verify.ts';
import { openLogDatabase } from '../../shared/owner-process.ts';
import type { Tell } from '../progress.ts';

/** How long the page of 50 of a client takes in a log of some size. */
export interface PageFigures {
  readonly lines: number;
  readonly medianMs: number;
}

export interface FullLogFigures {
  readonly lines: number;
  readonly writtenPerSecond: number;
  readonly verifySeconds: number;
  readonly isWhole: boolean;
  readonly pages: readonly PageFigures[];
}

const KEY = Buffer.alloc(32, 3);
const BATCH = 2000;
/** Few enough for a full page in the smallest log. */
const CLIENTS = 100;
/** The page is read this often, of as many clients. */
const READS = 100;

/** Fills a log, line by line as an owner does, and measures the page of a client on the way, and the verification at the end. */
export async function measureFullLog(url: string, lines: number, tell: Tell): Promise<FullLogFigures> {
  const database = openLogDatabase('welfare', url);
  const log = createDisclosureLog({ database, writer: 'bench-1', key: KEY, clock: () => new Date() });
  const pages: PageFigures[] = [];
  const marks = [lines / 100, lines / 10, lines].map(Math.round);
  let writing = 0;
  try {
    for (let written = 0; written < lines; written += BATCH) {
      const start = performance.now();
      await log.append(Array.from({ length: BATCH }, (_, index) => line(written + index)));
      writing += performance.now() - start;
      if (marks.includes(written + BATCH)) {
        pages.push({ lines: written + BATCH, medianMs: await medianPage(log.ofClient) });
        tell(`disclosures: ${written + BATCH} lines, a page of 50 in ${pages.at(-1)?.medianMs.toFixed(2)} ms`);
      }
    }
    const start = performance.now();
    const { isWhole } = await verify(database);
    const verifySeconds = (performance.now() - start) / 1000;
    tell(`disclosures: ${lines} lines verified in ${verifySeconds.toFixed(1)} s`);
    return { lines, writtenPerSecond: lines / (writing / 1000), verifySeconds, isWhole, pages };
  } finally {
    await database.close();
  }
}

/** Twenty lines a request, each of another section and given by four rules; every client is looked at in turn. */
function line(index: number): DisclosureEntry {
  const request = Math.floor(index / 20);
  return {
    ...{ requestId: `01900000-0000-7000-8000-${String(request).padStart(12, '0')}`, clientId: clientOf(request) },
    ...{ staffMember: `worker-${request % 300}`, organisation: '0914402172', roles: 'social-worker' },
    ...{ purpose: 'BENEFIT_FOLLOW_UP', relation: 'CASE', section: `welfare.section-${index % 20}` },
    ...{ outcome: 'DISCLOSED', reason: null, rule: `welfare.own-staff.rule-${index % 4}` },
    legalBasis: 'RMI-wet van 26 mei 2002, AVG art. 6(1)(c) en 9(2)(b) (WELFARE-03)',
  };
}

function clientOf(request: number): string {
  return `01900000-0000-7000-9000-${String(request % CLIENTS).padStart(12, '0')}`;
}

async function medianPage(ofClient: ReturnType<typeof createDisclosureLog>['ofClient']): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < READS; index++) {
    const start = performance.now();
    await ofClient(clientOf(index), { first: 50 });
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[READS / 2] ?? 0;
}

async function verify(database: Database): Promise<{ isWhole: boolean }> {
  const { writers } = await verifyDisclosureLog({ database, key: KEY });
  return { isWhole: writers.length === 1 && writers.every(({ ok }) => ok) };
}
