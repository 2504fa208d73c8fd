import { readFile } from 'node:fs/promises';
import {
  type AgreedClients,
  agreedClients,
  agreedClientsSchema,
  type RecordOwner,
} from '../../integration/conform/agreed-clients.ts';
import { CHECK_IDS, type CheckId } from '../../integration/conform/check.ts';
import { conform, type Report } from '../../integration/conform/conform.ts';
import { listOf } from '../../integration/conform/report/text.ts';
import { writeReport } from '../../integration/conform/report/write.ts';
import { startStandIn } from '../../integration/conform/stand-in.ts';
import type { ReportLanguage } from '../../integration/conform/words.ts';
import { CannotDo } from '../cannot-do.ts';
import { showProgress } from '../progress.ts';
import { keepFiles } from './keep-files.ts';

export interface CheckOptions {
  readonly owner: RecordOwner;
  readonly url: string;
  readonly standInPort: number;
  readonly standInHost: string;
  readonly language: ReportLanguage;
  /** Folder of the report; printed only when left out. */
  readonly out?: string;
  readonly only?: readonly CheckId[];
  /** File with other agreed clients. */
  readonly clients?: string;
  /** File of the registered schema; false where none is registered. */
  readonly registered?: string | false;
  readonly allowMs: number;
}

/** Checks an owner as a command: prints the report, writes it where that was asked, and gives it back. */
export async function checkOwner({
  owner,
  url,
  language,
  only,
  registered,
  ...options
}: CheckOptions): Promise<Report> {
  const agreed = options.clients === undefined ? agreedClients(owner) : await readClients(options.clients, owner);
  const standIn = await startStandIn({ port: options.standInPort, host: options.standInHost });
  const progress = showProgress(process.stderr, only?.length ?? CHECK_IDS.length, 'checks');
  try {
    const report = await conform({
      ...{ owner, url, standIn, language, agreed, limits: { growthFloorMs: options.allowMs } },
      ...(only === undefined ? {} : { only }),
      ...(registered === undefined ? {} : { registered: registered === false ? null : registered }),
      onProgress: progress.at,
    });
    progress.stop();
    process.stdout.write(listOf(report));
    const { out } = options;
    if (out !== undefined) await keepFiles(out, () => writeReport(report, out));
    return report;
  } finally {
    progress.stop();
    await standIn.close();
  }
}

async function readClients(file: string, owner: RecordOwner): Promise<AgreedClients> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new CannotDo(`The agreed clients cannot be read from ${file}: give a file that exists.`);
  const read = agreedClientsSchema.safeParse(parsed(text));
  if (!read.success || read.data.owner !== owner)
    throw new CannotDo(
      `${file} does not hold agreed clients of ${owner}: begin with what npm run conform -- clients prints.`,
    );
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
