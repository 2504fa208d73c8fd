import type { Purpose, Role } from '../../../shared/caller.ts';
import type {
  OrganisationKind,
  PartnershipOneQuery,
  PartnershipsQuery,
  ResponsibilityAct,
  ResponsibilityInput,
  ResponsiblePartyInput,
} from '../../generated/partnership.ts';

/** A partnership as it is listed. */
export type ListedPartnership = PartnershipsQuery['partnerships'][number];
/** A partnership with everything that its members read. */
export type Partnership = NonNullable<PartnershipOneQuery['partnership']>;
export type Agreement = NonNullable<Partnership['agreements']>[number];
export type MatrixRow = Agreement['matrix'][number];
export type Party = MatrixRow['leads'];

/** What of the organisation of the reader decides what it is asked to do. */
export interface Reader {
  readonly kboNumber: string;
  readonly kind: OrganisationKind | null;
}

/** Every kind of act that a partnership divides, in the order in which a client meets them. */
export const ACTS: readonly ResponsibilityAct[] = [
  'OUTREACH',
  'INTAKE',
  'ASSESSMENT',
  'CASE_LEAD',
  'PLAN',
  'REFERRAL',
  'THRESHOLDS',
  'COACHING',
  'TRANSITION',
  'AFTERCARE',
  'EMPOWERMENT_MEASUREMENT',
];
/** Kinds of organisation that can be named in a matrix. */
const KINDS: readonly OrganisationKind[] = [
  'PES',
  'WELFARE_CENTRE',
  'SOCIAL_ECONOMY_ENTERPRISE',
  'TRANSITION_PROVIDER',
  'CIVIL_SOCIETY',
  'EMPLOYER',
];
/** What somebody does in a kind of act, beside leading it. */
export const PARTS = ['does', 'consulted', 'informed'] as const;

/** The agreement that counts, the one that members are asked to sign, and those before. */
export function agreementsOf(agreements: readonly Agreement[]) {
  return {
    inForce: agreements.find(({ state }) => state === 'IN_FORCE') ?? null,
    proposed: agreements.find(({ state }) => state === 'PROPOSED') ?? null,
    earlier: agreements.filter(({ state }) => state === 'REPLACED' || state === 'LAPSED'),
  };
}

/** Whether the reader's organisation is asked to sign something in a partnership. */
export function hasToSign({ agreements }: ListedPartnership, { kboNumber }: Reader): boolean {
  const proposed = (agreements ?? []).filter(({ state }) => state === 'PROPOSED');
  return proposed.some(({ unsigned }) => unsigned.some((member) => member.kboNumber === kboNumber));
}

/** The partnerships by name, those in which the reader's organisation has to sign something first. */
export function inOrder(partnerships: readonly ListedPartnership[], reader: Reader): ListedPartnership[] {
  const rank = (partnership: ListedPartnership) => (hasToSign(partnership, reader) ? 0 : 1);
  return partnerships.toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
}

/** Whether a party of a matrix is the reader's organisation, by name or by kind. */
export function isOwn({ kind, organisation }: Party, reader: Reader): boolean {
  if (organisation !== null) return organisation.kboNumber === reader.kboNumber;
  return kind !== null && kind === reader.kind;
}

// Who binds an organisation, and for which purpose: as the policy of the partnership has it.
const BINDING: readonly Role[] = ['head-of-service', 'mediator', 'coach'];

/** Whether the reader speaks for their organisation in a partnership: proposes as its promotor, signs as a member. */
export function speaksFor(of: Pick<Partnership, 'ownRole'>, roles: readonly Role[], purpose: Purpose) {
  const binds = purpose === 'ACTIVATION' && roles.some((role) => BINDING.includes(role));
  return { signs: binds && of.ownRole !== null, proposes: binds && of.ownRole === 'PROMOTOR' };
}

/** One kind of act as it stands in the form: parties as keys, empty where nobody is named. */
export interface DraftRow {
  readonly leads: string;
  readonly does: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
}
export type Draft = Readonly<Record<ResponsibilityAct, DraftRow>>;

const NOBODY: DraftRow = { leads: '', does: [], consulted: [], informed: [] };

/** A party as the value of a choice: 'kind:PES', 'organisation:0914402172'. */
export function keyOf({ kind, organisation }: Party): string {
  return organisation === null ? `kind:${kind ?? ''}` : `organisation:${organisation.kboNumber}`;
}

/** The form as it begins: what is agreed now. */
export function draftOf(matrix: readonly MatrixRow[]): Draft {
  const rows = ACTS.map((act): [ResponsibilityAct, DraftRow] => {
    const row = matrix.find((one) => one.act === act);
    if (row === undefined) return [act, NOBODY];
    const { leads, does, consulted, informed } = row;
    return [
      act,
      {
        leads: keyOf(leads),
        does: does.map(keyOf),
        consulted: consulted.map(keyOf),
        informed: informed.map(keyOf),
      },
    ];
  });
  return Object.fromEntries(rows) as Draft;
}

/** The kinds of organisation that can be named: those of a member, and those that are named already. */
export function kindsFor(members: readonly MemberKind[], draft: Draft): OrganisationKind[] {
  const named = ACTS.flatMap((act) => [draft[act].leads, ...PARTS.flatMap((part) => draft[act][part])]);
  return KINDS.filter(
    (kind) => members.some(({ organisation }) => organisation.kind === kind) || named.includes(`kind:${kind}`),
  );
}

interface MemberKind {
  readonly organisation: { readonly kind: OrganisationKind | null };
}

/** Which kinds of act are half filled: somebody leads and nobody does it, or the other way round. */
export function halfFilled(draft: Draft): ResponsibilityAct[] {
  return ACTS.filter((act) => {
    const { leads, does, consulted, informed } = draft[act];
    const isEmpty = leads === '' && does.length + consulted.length + informed.length === 0;
    return !isEmpty && (leads === '' || does.length === 0);
  });
}

/** The matrix that is proposed: what nobody is named for is left out. */
export function matrixOf(draft: Draft): ResponsibilityInput[] {
  return ACTS.flatMap((act) => {
    const { leads, does, consulted, informed } = draft[act];
    if (leads === '') return [];
    return [
      {
        act,
        leads: partyOf(leads),
        does: does.map(partyOf),
        consulted: consulted.map(partyOf),
        informed: informed.map(partyOf),
      },
    ];
  });
}

function partyOf(key: string): ResponsiblePartyInput {
  const kind = KINDS.find((one) => key === `kind:${one}`);
  return kind === undefined ? { organisation: key.slice('organisation:'.length) } : { kind };
}
