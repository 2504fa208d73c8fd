import { labelOf } from '../../shared/words/code-list.ts';
import {
  referralKinds,
  referralRefusalReasons,
  referralStatuses,
  referralStopReasons,
} from './codes/referral-codes.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { referralsOfClient, referralsOfOrganisation } from './referrals.ts';
import { isAskedOf } from './rules/referral-relation.ts';
import { namedSections } from './rules/referral-sending.ts';

/** `Query.referrals`. */
export const referralQueries: Pick<NonNullable<Resolvers['Query']>, 'referrals'> = {
  referrals: (_parent, args, context) => referralsOfOrganisation(context, args),
};

/** `Client.referrals`. */
export const referralsOfClients: Pick<NonNullable<Resolvers['Client']>, 'referrals'> = {
  referrals: (client, _args, context) => referralsOfClient(client, context),
};

/** The types of referrals. */
export const referralTypes: Pick<Resolvers, 'Referral' | 'ReferralEntry'> = {
  Referral: {
    sender: ({ holder }) => ({ kboNumber: holder }),
    recipient: ({ recipient }) => ({ kboNumber: recipient }),
    // Members of the case are bound to secrecy each in their own way: what one writes to another is for that one.
    question: (row, _args, { caller }) => (isAskedOf(row, caller.organisation) ? row.question : null),
    sharedSections: namedSections,
    kindLabel: ({ kind }, _args, { caller }) => labelOf(referralKinds, kind, caller.language),
    statusLabel: ({ status }, _args, { caller }) => labelOf(referralStatuses, status, caller.language),
    reasonLabel: ({ refusalReason, stopReason }, _args, { caller }) => {
      if (refusalReason !== null) return labelOf(referralRefusalReasons, refusalReason, caller.language);
      return stopReason === null ? null : labelOf(referralStopReasons, stopReason, caller.language);
    },
  },
  ReferralEntry: { referral: ({ row }) => row },
};
