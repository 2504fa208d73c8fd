import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agreedClients } from '../../../integration/conform/agreed-clients.ts';
import { type ConformOptions, conform, type Report } from '../../../integration/conform/conform.ts';
import { type StandIn, startStandIn } from '../../../integration/conform/stand-in.ts';
import { type Break, startExampleOwner } from '../../../integration/example-owner/start.ts';

/** On a busy machine an answer takes longer than an integrator would wait. */
export const PATIENT = { answerMs: 60_000, rotationMs: 60_000, growthFloorMs: 1000 };

export const LEAST = 'integration/contract/least-schema.graphql';

/** The example owner on a free port, with the agreed clients, and the parties that the check plays. */
export interface CheckedExample {
  readonly url: string;
  readonly logFile: string;
  readonly standIn: StandIn;
  check(more?: Partial<ConformOptions>): Promise<Report>;
  /** How many files the partnership has not answered yet. */
  pending(): number;
  /** Ends it and starts it anew, with the log that it has. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export const MASTER_KEY = Buffer.alloc(32, 7);

export async function startCheckedExample(breakage?: Break): Promise<CheckedExample> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-example-'));
  const logFile = join(folder, 'disclosures.jsonl');
  const standIn = await startStandIn({ port: 0 });
  const keyFile = join(folder, 'own-key.json');
  const start = () =>
    startExampleOwner({
      ...{ port: 0, logFile, keyFile, masterKey: MASTER_KEY, files: agreedClients('pes'), breakage },
      ...{ gatewayJwksUrl: standIn.urls.gatewayJwks, partnershipUrl: standIn.urls.partnership },
      clock: () => new Date(),
    });
  let owner = await start();
  return {
    get url() {
      return owner.url;
    },
    ...{ logFile, standIn },
    check: (more) => conform({ owner: 'pes', url: owner.url, standIn, registered: LEAST, ...more }),
    pending: () => owner.pending(),
    restart: async () => {
      await owner.stop();
      owner = await start();
    },
    stop: async () => {
      await owner.stop();
      await standIn.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
