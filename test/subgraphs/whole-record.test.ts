import { expect, it } from '@jest/globals';
import { definition as pes } from '../../subgraphs/pes/definition.ts';
import { kinds as pesKinds } from '../../subgraphs/pes/import/kinds.ts';
import { definition as socialEconomy } from '../../subgraphs/social-economy/definition.ts';
import { kinds as socialEconomyKinds } from '../../subgraphs/social-economy/import/kinds.ts';
import { definition as welfare } from '../../subgraphs/welfare/definition.ts';
import { kinds as welfareKinds } from '../../subgraphs/welfare/import/kinds.ts';
import { everyField } from '../kit/every-field.ts';
import type { ExtractRow } from '../kit/extracts.ts';
import { callerOf, describeOwnerInMemory, type OwnerParts } from '../kit/owner.ts';
import { pesExtracts, VDAB } from '../kit/pes-extracts.ts';
import { HOLDER } from '../kit/record-row.ts';
import { socialEconomyExtracts } from '../kit/social-economy-extracts.ts';
import { welfareExtracts } from '../kit/welfare-extracts.ts';

type Owner = readonly [parts: OwnerParts, extracts: (clients: number) => ExtractRow[][], holder: string];
const OWNERS: readonly Owner[] = [
  [{ definition: pes, kinds: pesKinds, field: 'pes' }, pesExtracts, VDAB],
  [{ definition: welfare, kinds: welfareKinds, field: 'welfare' }, welfareExtracts, HOLDER],
  [{ definition: socialEconomy, kinds: socialEconomyKinds, field: 'socialEconomy' }, socialEconomyExtracts, HOLDER],
];

for (const [parts, extracts, holder] of OWNERS) {
  describeOwnerInMemory(`every section of ${parts.definition.owner}, asked by the client`, parts, (open) => {
    it('costs the same statements for 200 clients, the longest page of a caseload, as for 20, whatever stands in the schema', async () => {
      const owner = await open();
      for (const rows of extracts(200)) await owner.import(rows);
      const caller = callerOf({ staffMember: 'client', organisation: null, roles: ['client'], purpose: 'OWN_FILE' });
      const facts = { relation: 'OWN_FILE' as const, organisationKind: null };
      const ask = (clients: number) => {
        const page = Array.from({ length: clients }, (_, index) => ({ index, holders: [holder], facts }));
        // The log of who looked is asked per client: a page of clients is no own file.
        return owner.ask(caller, page, everyField(parts).replace(/disclosures \{[^}]*\}/, ''));
      };
      const [twenty, most] = [await ask(20), await ask(200)];
      expect([most.errors, most.records[0].withheld]).toEqual([[], []]);
      expect(most.statements.length).toBe(twenty.statements.length);
      expect(twenty.statements.length).toBeGreaterThan(10);
    });
  });
}
