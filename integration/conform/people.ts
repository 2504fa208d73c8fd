import { randomUUID } from 'node:crypto';
import type { Caller, OrganisationKind } from '../../shared/caller.ts';
import type { GrantFacts, Relation } from '../../shared/grant.ts';
import { type AgreedClient, type AgreedClients, CENTRE, type RecordOwner, VDAB } from './agreed-clients.ts';

/**
 * Who asks: the CLIENT themselves, a PARTNER who follows them, the data protection OFFICER of the holder, and a STRANGER, who is the
 * partner where the partnership states no relation.
 */
export type Part = 'CLIENT' | 'PARTNER' | 'OFFICER' | 'STRANGER';

const RELATIONS: Readonly<Record<Part, Relation>> = {
  CLIENT: 'OWN_FILE',
  PARTNER: 'CASE',
  OFFICER: 'SUPERVISION',
  STRANGER: 'NONE',
};

const KINDS: Readonly<Record<RecordOwner, OrganisationKind>> = {
  pes: 'PES',
  welfare: 'WELFARE_CENTRE',
  'social-economy': 'SOCIAL_ECONOMY_ENTERPRISE',
};

interface Organisation {
  readonly kbo: string;
  readonly kind: OrganisationKind;
}

const OCMW: Organisation = { kbo: CENTRE, kind: 'WELFARE_CENTRE' };
const PES: Organisation = { kbo: VDAB, kind: 'PES' };

/** The caller in that part, in a request of their own. */
export function callerAs(part: Part, { owner, holder }: AgreedClients): Caller {
  const requestId = randomUUID();
  const common = { requestId, language: 'nl' as const, nationalNumber: null };
  if (part === 'CLIENT')
    return { ...common, staffMember: 'conform-client', organisation: null, roles: ['client'], purpose: 'OWN_FILE' };
  if (part === 'OFFICER')
    return {
      ...{ ...common, staffMember: 'conform-officer', organisation: holder },
      ...{ roles: ['data-protection-officer'], purpose: 'SUPERVISION' },
    };
  const { kbo: organisation } = partnerOf(owner);
  const partner = { ...common, staffMember: 'conform-partner', organisation };
  return owner === 'pes'
    ? { ...partner, roles: ['social-worker'], purpose: 'BENEFIT_FOLLOW_UP' }
    : { ...partner, roles: ['mediator'], purpose: 'ACTIVATION' };
}

/** Who follows clients of this owner from elsewhere: a centre those of VDAB, VDAB those of the others. */
function partnerOf(owner: RecordOwner): Organisation {
  return owner === 'pes' ? OCMW : PES;
}

/** What the partnership states of a client to a caller in that part. */
export function factsFor(
  part: Part,
  { owner, source, holder, capacity, from }: AgreedClients,
  { id, kind, nationalNumber, earlierNumbers }: AgreedClient,
  { staffMember, organisation, purpose }: Caller,
): GrantFacts {
  const stated = { clientId: id, staffMember, organisation, purpose, relation: RELATIONS[part], sharing: {} };
  const organisationKind = part === 'CLIENT' ? null : part === 'OFFICER' ? KINDS[owner] : partnerOf(owner).kind;
  if (part === 'STRANGER') return { ...stated, organisationKind, nationalNumbers: [], since: null, holders: [] };
  const file = { owner: source, organisation: holder, capacity, from, to: null };
  return {
    ...{ ...stated, organisationKind, since: part === 'PARTNER' ? '2024-01-01' : null },
    nationalNumbers: [nationalNumber, ...earlierNumbers],
    holders: kind === 'NOT_KNOWN' ? [] : [file],
  };
}
