import { CHECK_IDS, type Check } from '../check.ts';
import { batchChecks } from './batch.ts';
import { callerChecks } from './caller.ts';
import { claimChecks } from './claims.ts';
import { entityChecks } from './entities.ts';
import { errorChecks } from './errors.ts';
import { garbageChecks } from './garbage.ts';
import { grantChecks } from './grant.ts';
import { identityChecks } from './identity.ts';
import { keyChecks } from './keys.ts';
import { lineChecks } from './lines.ts';
import { logChecks } from './log.ts';
import { nothingChecks } from './nothing.ts';
import { runningChecks } from './running.ts';
import { schemaChecks } from './schema.ts';
import { withheldChecks } from './withheld.ts';
import { withheldListChecks } from './withheld-list.ts';

const UNORDERED = [
  ...[...schemaChecks, ...identityChecks, ...callerChecks, ...grantChecks, ...entityChecks, ...batchChecks],
  ...[...keyChecks, ...claimChecks, ...withheldListChecks, ...lineChecks],
  ...[...withheldChecks, ...nothingChecks, ...logChecks, ...garbageChecks, ...errorChecks, ...runningChecks],
];

/** Every check, in the order of the report. */
export const CHECKS: readonly Check[] = CHECK_IDS.flatMap((id) => UNORDERED.filter((check) => check.id === id));
