import { decodeJwt } from 'jose';
import type { Caller, Facts, Parts } from '../parts.ts';
import { factsIn, verifyGrant } from '../statements.ts';
import type { Breakage } from './breakage.ts';

/** A grant that is believed too easily. */
export const brokenGrants: readonly Breakage[] = [
  {
    id: 'grant-optional',
    mistake: 'takes a client without a grant for one whom the caller follows',
    check: 'grant-missing',
    says: 'a representation without a grant',
    break: ({ parts }) => ({
      verifyGrant: async (grant, caller, clientId) =>
        grant ? parts.verifyGrant(grant, caller, clientId) : followed(caller, clientId),
    }),
  },
  {
    id: 'grant-not-verified',
    mistake: 'reads the grant and does not verify its signature',
    check: 'grant-forged',
    says: 'a grant that was changed after it was signed',
    break: ({ parts }) => ({
      verifyGrant: async (grant, caller, clientId) =>
        typeof grant === 'string' ? factsIn(decodeJwt(grant)) : parts.verifyGrant(grant, caller, clientId),
    }),
  },
  {
    id: 'grant-never-expires',
    mistake: 'does not look at the time of a grant',
    check: 'grant-expired',
    says: 'a grant that was over two minutes ago',
    break: ({ grants }) => {
      const { maxTokenAge: _, ...options } = grants.options;
      const trust = { ...grants, options: { ...options, clockTolerance: 86_400 } };
      return { verifyGrant: (grant, caller, clientId) => verifyGrant(grant, caller, clientId, trust) };
    },
  },
  {
    id: 'grant-of-any-caller',
    mistake: 'does not compare the grant with who asks',
    check: 'grant-other-caller',
    says: 'a grant that was stated for another staff member',
    break: comparing(({ staffMember, organisation }, caller) => ({ ...caller, sub: staffMember, organisation })),
  },
  {
    id: 'grant-of-any-client',
    mistake: 'does not compare the grant with the client that is asked for',
    check: 'grant-other-client',
    says: 'the id of one client with the grant of another',
    break: ({ parts }) => ({
      verifyGrant: (grant, caller) => parts.verifyGrant(grant, caller, clientOf(grant)),
    }),
  },
  {
    id: 'grant-of-any-purpose',
    mistake: 'does not compare the purposes of grant and caller',
    check: 'grant-other-purpose',
    says: 'a grant that was stated for another purpose',
    break: comparing(({ purpose }, caller) => ({ ...caller, purpose })),
  },
];

function followed(caller: Caller, clientId: string): Facts {
  const { sub: staffMember, organisation, purpose } = caller;
  const related = { organisationKind: 'WELFARE_CENTRE', relation: 'CASE', nationalNumbers: [], sharing: {} };
  return { clientId, staffMember, organisation, purpose, ...related, holders: [{ owner: 'PES', organisation: '' }] };
}

function clientOf(grant: unknown): string {
  return typeof grant === 'string' && grant.split('.').length === 3 ? String(decodeJwt(grant).sub) : '';
}

/** Verifies everything, but for a caller who is made to fit the grant first. */
function comparing(suit: (facts: Facts, caller: Caller) => Caller): Breakage['break'] {
  return ({ parts }) => {
    const verify: Parts['verifyGrant'] = async (grant, caller, clientId) => {
      if (typeof grant !== 'string') return parts.verifyGrant(grant, caller, clientId);
      return parts.verifyGrant(grant, suit(factsIn(decodeJwt(grant)), caller), clientId);
    };
    return { verifyGrant: verify };
  };
}
