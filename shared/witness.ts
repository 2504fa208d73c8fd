import type { Database } from './database.ts';
import type { ChainHead } from './disclosure-chain.ts';
import { sqlInstant } from './disclosure-store.ts';

/** A head that does not go on from the one that was kept: the owner's log was cut, or its chain replaced. */
export interface Contradiction {
  readonly writer: string;
  /** Where the chain stood when it was last witnessed. */
  readonly seq: number;
}

/** Keeps the heads of the logs of others, where those who could cut them do not reach (ADR 9). */
export interface Witness {
  /**
   * Keeps heads of an owner; what is kept is never changed. A head that stands before the one that was kept, or is another at the same place,
   * is not kept, and is answered as a contradiction.
   */
  keep(owner: string, heads: readonly ChainHead[]): Promise<Contradiction[]>;
  /** Every head that is kept of an owner, by writer and number. */
  headsOf(owner: string): Promise<ChainHead[]>;
}

type Raw = { readonly writer: string; readonly seq: number | string; readonly hash: string };

/** The witness whose heads stand in this log's database (`disclosureMigrations`). */
export function createWitness({ database, clock }: { database: Database; clock: () => Date }): Witness {
  return {
    keep: (owner, heads) =>
      database.write(async (manager) => {
        const at = sqlInstant(clock().toISOString());
        const contradicted: Contradiction[] = [];
        for (const { writer, seq, hash } of heads) {
          const [last]: Raw[] = await manager.query(
            'SELECT writer, seq, hash FROM disclosure_witness WHERE owner = ? AND writer = ? ORDER BY seq DESC LIMIT 1',
            [owner, writer],
          );
          const kept = Number(last?.seq ?? 0);
          if (kept > seq || (kept === seq && last !== undefined && last.hash !== hash)) {
            contradicted.push({ writer, seq: kept });
            continue;
          }
          if (kept === seq && last !== undefined) continue;
          await manager.query('INSERT INTO disclosure_witness (owner, writer, seq, hash, at) VALUES (?, ?, ?, ?, ?)', [
            ...[owner, writer, seq, hash, at],
          ]);
        }
        return contradicted;
      }),
    headsOf: (owner) =>
      database.read(async (manager) => {
        const rows: Raw[] = await manager.query(
          'SELECT writer, seq, hash FROM disclosure_witness WHERE owner = ? ORDER BY writer, seq',
          [owner],
        );
        return rows.map(({ writer, seq, hash }) => ({ writer, seq: Number(seq), hash }));
      }),
  };
}
