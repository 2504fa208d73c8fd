import { expect, it } from '@jest/globals';
import type { ExtractRow } from '../kit/extracts.ts';
import { describeOwnerInMemory, type OwnerParts } from '../kit/owner.ts';
import { proveGrants } from './prove-grants.ts';
import { type ProvedOwner, proveOwner } from './prove-owner.ts';
import { writeHistory } from './write-history.ts';

type Held = Pick<ProvedOwner, 'ownKind' | 'own' | 'others'>;

/** The proof of an owner as a test; it says how many questions it tried. `extracts` fill a whole record with each holder. */
export function describeProof(parts: OwnerParts, extracts: readonly ExtractRow[][], held: Held): void {
  describeOwnerInMemory(`the proof of ${parts.definition.owner}`, parts, (open) => {
    it('finds no answer that the signed decision table does not permit: every field × role × purpose × kind of organisation × relation × sharing × holders, along every path', async () => {
      const owner = await open();
      for (const rows of extracts) expect((await owner.import(rows)).refused).toEqual([]);
      await writeHistory(owner, parts);
      const { tried, disclosed, canaries, leaks } = await proveOwner({ owner, parts, ...held });
      process.stdout.write(
        `The proof of ${parts.definition.owner} tried ${tried} (field, role, purpose, relation, path).\n`,
      );
      expect(leaks).toEqual([]);
      expect({ tried: tried > 3_000_000, disclosed: disclosed > 2000, canaries: canaries > 90 }).toEqual({
        tried: true,
        disclosed: true,
        canaries: true,
      });
    }, 600_000);

    it('finds no grant that opens anything in other hands: of another person, organisation, purpose or client, missing, forged, expired or of tomorrow', async () => {
      const owner = await open();
      for (const rows of extracts) expect((await owner.import(rows)).refused).toEqual([]);
      await writeHistory(owner, parts);
      const { tried, disclosed, leaks } = await proveGrants({ owner, parts, ...held });
      process.stdout.write(`The proof of ${parts.definition.owner} tried ${tried} (field, grant, path).\n`);
      expect(leaks).toEqual([]);
      expect(disclosed).toBeGreaterThan(1000);
    }, 60_000);
  });
}
