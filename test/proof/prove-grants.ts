import { isObjectType } from 'graphql';
import { createGrantSigner } from '../../shared/grant.ts';
import { buildOwnerSchema } from '../../shared/subgraph.ts';
import { publishKeys } from '../kit/keys.ts';
import { type Answered, callerOf, NOW, type TestClient } from '../kit/owner.ts';
import { stringsIn } from './origins.ts';
import { pathsTo } from './paths.ts';
import type { ProvedOwner } from './prove-owner.ts';

/** What came of grants that open nothing. */
export interface ProvedGrants {
  /** (field, grant, path), each asked of the running owner. */
  tried: number;
  /** Strings that the client's own grant opens: a proof in which it opens nothing proves nothing. */
  disclosed: number;
  /** What a grant opened that it may not. */
  readonly leaks: string[];
}

/** Every way in which a grant is none: each opens everything in the hands for which it was stated. */
const STOLEN: Readonly<Record<string, Partial<TestClient>>> = {
  'stated for another person': { facts: { staffMember: 'somebody-else' } },
  'stated for an organisation': { facts: { organisation: '0417497106' } },
  'stated for another purpose': { facts: { purpose: 'SUPERVISION' } },
  'of another client': { reference: { id: 'client-other' } },
  missing: { reference: { grant: null } },
  empty: { reference: { grant: '' } },
  'no statement at all': { reference: { grant: 'e30.e30.e30' } },
  'of two minutes ago': { reference: { signedAt: new Date(NOW.getTime() - 120_000) } },
  'of tomorrow': { reference: { signedAt: new Date(NOW.getTime() + 86_400_000) } },
};

/** Asks an owner everything with grants that open nothing, beside one that does: that one is still answered. */
export async function proveGrants({ owner, parts, own, others }: ProvedOwner): Promise<ProvedGrants> {
  const type = buildOwnerSchema(parts.definition).getType('Client');
  const record = isObjectType(type) ? type.getFields()[parts.field]?.type : undefined;
  if (!isObjectType(record)) throw new Error(`Client.${parts.field} is no record.`);
  const client = { staffMember: 'client', organisation: null, roles: ['client'], purpose: 'OWN_FILE' } as const;
  const facts = { relation: 'OWN_FILE', organisationKind: null } as const;
  const honest: TestClient = { index: 0, holders: [own, ...others], facts };
  const found: ProvedGrants = { tried: 0, disclosed: 0, leaks: [] };
  const kinds = { ...STOLEN, 'signed with a key of one\u2019s own': await forged(honest, client.staffMember) };
  for (const path of pathsTo(record, ['disclosures']))
    for (const [kind, more] of Object.entries(kinds)) {
      const stolen: TestClient = { ...honest, ...more, facts: { ...facts, ...more.facts } };
      const answer = await owner.ask(callerOf(client), [honest, stolen], path.selection);
      const [opened, leaked]: Answered[] = answer.records;
      found.tried += path.fields;
      found.disclosed += stringsIn(opened, ['__typename']).length;
      if (leaked !== null) found.leaks.push(`a grant ${kind} opens the record (${path.name})`);
    }
  return found;
}

/** The same facts, signed by somebody who is not the partnership. */
async function forged(honest: TestClient, staffMember: string): Promise<Partial<TestClient>> {
  const thief = await publishKeys(() => NOW);
  try {
    const holders = honest.holders.map((organisation) => {
      return { owner: 'WELFARE' as const, organisation, capacity: 'BENEFIT_RECIPIENT', from: '2025-01-01', to: null };
    });
    const grant = createGrantSigner({ keys: thief.keys, clock: () => NOW, reuse: new Map() }).sign({
      ...{ clientId: 'client-0', nationalNumbers: [], staffMember, organisation: null, organisationKind: null },
      ...{ purpose: 'OWN_FILE', relation: 'OWN_FILE', since: null, sharing: {}, holders },
    });
    return { reference: { grant } };
  } finally {
    await thief.close();
  }
}
