import type { Language } from '../../shared/caller.ts';
import { labelOf } from '../../shared/words/code-list.ts';
import {
  referralKinds,
  referralRefusalReasons,
  referralStatuses,
  referralStopReasons,
} from './codes/referral-codes.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import type { ReferralRow } from './referral-entities.ts';
import { endedReferrals, referralsOfClient, referralsOfOrganisation } from './referrals.ts';
import { isAskedOf } from './rules/referral-relation.ts';
import { namedSections } from './rules/referral-sending.ts';

/** Why a referral ended, where somebody gave a reason. */
function reasonOf({ refusalReason, stopReason }: ReferralRow, language: Language): string | null {
  if (refusalReason !== null) return labelOf(referralRefusalReasons, refusalReason, language);
  return stopReason === null ? null : labelOf(referralStopReasons, stopReason, language);
}

/** `Query.referrals` and `Query.referralsEnded`. */
export const referralQueries: Pick<NonNullable<Resolvers['Query']>, 'referrals' | 'referralsEnded'> = {
  referrals: (_parent, args, context) => referralsOfOrganisation(context, args),
  referralsEnded: (_parent, _args, context) => endedReferrals(context),
};

/** `Client.referrals`. */
export const referralsOfClients: Pick<NonNullable<Resolvers['Client']>, 'referrals'> = {
  referrals: (client, _args, context) => referralsOfClient(client, context),
};

/** The types of referrals. */
export const referralTypes: Pick<Resolvers, 'Referral' | 'ReferralEntry' | 'ReferralEnded'> = {
  Referral: {
    sender: ({ holder }) => ({ kboNumber: holder }),
    recipient: ({ recipient }) => ({ kboNumber: recipient }),
    // Members of the case are bound to secrecy each in their own way: what one writes to another is for that one.
    question: (row, _args, { caller }) => (isAskedOf(row, caller.organisation) ? row.question : null),
    sharedSections: namedSections,
    kindLabel: ({ kind }, _args, { caller }) => labelOf(referralKinds, kind, caller.language),
    statusLabel: ({ status }, _args, { caller }) => labelOf(referralStatuses, status, caller.language),
    reasonLabel: (row, _args, { caller }) => reasonOf(row, caller.language),
  },
  ReferralEnded: {
    sender: ({ holder }) => ({ kboNumber: holder }),
    kindLabel: ({ kind }, _args, { caller }) => labelOf(referralKinds, kind, caller.language),
    statusLabel: ({ status }, _args, { caller }) => labelOf(referralStatuses, status, caller.language),
    reasonLabel: (row, _args, { caller }) => reasonOf(row, caller.language),
    // Only what was sent is among them.
    sentOn: ({ sentOn, draftedOn }) => sentOn ?? draftedOn,
    // A refusal is an answer: it ends on that day.
    endedOn: ({ endedOn, answeredOn, draftedOn }) => endedOn ?? answeredOn ?? draftedOn,
  },
  ReferralEntry: { referral: ({ row }) => row },
};
