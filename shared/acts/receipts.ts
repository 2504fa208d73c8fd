import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../caller.ts';
import { BadUserInput } from '../errors.ts';
import { selectRows } from '../select-rows.ts';
import type { ActInput } from './act.ts';
import { type ReceiptRow, receiptEntity } from './act-migrations.ts';

/** Where the receipt of an act is kept, and what it is a receipt of. */
export interface ReceiptKey {
  readonly id: string;
  readonly fingerprint: string;
}

/** Where the receipt of an act is kept, and what it is a receipt of. */
export function receiptKey(caller: Caller, act: string, input: ActInput): ReceiptKey {
  const digest = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const { idempotencyKey, ...said } = input;
  if (idempotencyKey.trim() === '' || idempotencyKey.length > 200)
    throw new BadUserInput(
      '"idempotencyKey" has to be 1 to 200 characters: make a new one, such as a UUID, for every act.',
    );
  const sorted = Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    id: digest([caller.organisation, caller.staffMember, idempotencyKey]),
    // With the key in it, which is kept nowhere: who reads the table cannot find out by trying what was said.
    fingerprint: digest([idempotencyKey, act, sorted]),
  };
}

/** The receipt of an act that was done before; null when it was not. Throws `BadUserInput` for a key of another act. */
export async function findReceipt(manager: EntityManager, key: ReceiptKey): Promise<ReceiptRow | null> {
  const [receipt] = await selectRows(manager, receiptEntity, { id: [key.id] });
  if (receipt === undefined) return null;
  if (receipt.fingerprint === key.fingerprint) return receipt;
  throw new BadUserInput('This "idempotencyKey" was used for another act: make a new one for every act.');
}
