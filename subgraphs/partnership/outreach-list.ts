import { writeFile } from 'node:fs/promises';
import type { Database } from '../../shared/database.ts';
import { BadUserInput } from '../../shared/errors.ts';
import { today } from '../../shared/local-date.ts';
import type { Seal } from '../../shared/seal.ts';
import { forgetExpired, outreachWaiting } from './repositories/outreach.ts';

/** What the list to the source register is made of. */
export interface ListServices {
  readonly database: Database;
  readonly seal: Pick<Seal, 'open'>;
  readonly clock: () => Date;
}

export interface Listed {
  /** Numbers in the list, each once. */
  readonly asked: number;
  /** Numbers that are kept no longer: nobody answered within the time. */
  readonly forgotten: number;
}

/** Only who made it may read it. */
const OWN_EYES = 0o600;

/**
 * Writes the numbers of the people whom partners met, for the source register, to a new file that only its owner may read; and
 * keeps the numbers of what expired no longer. Throws `BadUserInput` when the file is there already or cannot be written: then
 * nothing is forgotten.
 */
export async function writeOutreachList(file: string, { database, seal, clock }: ListServices): Promise<Listed> {
  const day = today(clock);
  const waiting = await database.read((manager) => outreachWaiting(manager, day));
  const numbers = new Map(
    waiting.flatMap((row) =>
      row.numberSealed === null ? [] : [[row.numberIndex, seal.open(row.numberSealed)] as const],
    ),
  );
  await writeFile(file, ['national_number', ...numbers.values(), ''].join('\n'), { flag: 'wx', mode: OWN_EYES }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new BadUserInput(problemOf(error));
    },
  );
  const forgotten = await database.write((manager) => forgetExpired(manager, day));
  return { asked: numbers.size, forgotten };
}

function problemOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'EEXIST')
    return 'The list is not written: there is a file of that name already. Remove it, or name another one.';
  return `The list is not written: ${code ?? 'the file cannot be made'}. Name a file in a folder that you may write in.`;
}
