import { type AgreementRow, matrixOf, type SignatureRow } from './agreement-entities.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import type { PartnershipRow } from './partnership-entities.ts';
import { ownRoleIn, readOf } from './partnership-membership.ts';
import { agreementState } from './rules/agreement.ts';
import type { Party, ResponsibilityRow } from './rules/responsibility-matrix.ts';

type AgreementFields = Pick<NonNullable<Resolvers['Partnership']>, 'ownRole' | 'agreements' | 'responsibilityMatrix'>;

/** What the members of a partnership agreed on. */
export const agreementsOfPartnership = {
  ownRole: (partnership, _args, context) => ownRoleIn(partnership, context),
  agreements: (partnership, _args, context) =>
    readOf('agreementsRead', partnership, context, () => agreements(partnership, context)),
  responsibilityMatrix: (partnership, _args, context) =>
    readOf('agreementsRead', partnership, context, async () => {
      const all = await context.loaders.agreements.load(partnership.id);
      const inForce = all.find((each) => agreementState(each, all) === 'IN_FORCE');
      return inForce === undefined ? null : shownMatrix(inForce);
    }),
} satisfies AgreementFields;

async function agreements({ id }: PartnershipRow, { loaders }: Context) {
  const [all, signatures, members] = await Promise.all([
    loaders.agreements.load(id),
    loaders.signatures.load(id),
    loaders.partnershipMembers.load(id),
  ]);
  const organisations = members.map(({ organisation }) => organisation);
  return all.map((row) => shownAgreement(row, all, signatures, organisations));
}

function shownAgreement(
  row: AgreementRow,
  all: readonly AgreementRow[],
  signatures: readonly SignatureRow[],
  members: readonly string[],
) {
  const state = agreementState(row, all);
  const own = signatures.filter(({ agreementId }) => agreementId === row.id);
  const signed = new Set(own.map(({ organisation }) => organisation));
  const { id, textVersion, datedOn, responseDays, proposedOn, inForceFrom, version } = row;
  return {
    ...{ id, textVersion, datedOn, responseDays, state, proposedOn, inForceFrom, version },
    signatures: own.map(({ organisation, signedOn }) => ({ organisation: toOrganisation(organisation), signedOn })),
    unsigned: state === 'PROPOSED' ? members.filter((each) => !signed.has(each)).map(toOrganisation) : [],
    matrix: shownMatrix(row),
  };
}

function shownMatrix(row: AgreementRow) {
  return matrixOf(row).map(({ act, leads, does, consulted, informed }: ResponsibilityRow) => ({
    ...{ act, leads: shownParty(leads) },
    ...{ does: does.map(shownParty), consulted: consulted.map(shownParty), informed: informed.map(shownParty) },
  }));
}

function shownParty(party: Party) {
  return 'kind' in party
    ? { kind: party.kind, organisation: null }
    : { kind: null, organisation: toOrganisation(party.organisation) };
}

const toOrganisation = (kboNumber: string) => ({ kboNumber });
