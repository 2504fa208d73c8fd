// Generated from workbench/**/*.graphql by `npm run codegen`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why an organisation asks to join a case. */
export type CaseAccessReason =
  /** It begins to work with the client: an application, a registration, a contract. */
  | 'TASK_BEGINS'
  /** Another organisation referred the client to it. */
  | 'REFERRED'
  /** The client asked it for help. */
  | 'CLIENT_ASKS'
  /** It follows the client from now on because the client moved. */
  | 'MOVED';

/** Why a request for access is refused. */
export type CaseAccessRefusal =
  /** It is not clear what the organisation has to do for the client. */
  | 'TASK_UNCLEAR'
  /** Another member of the case does this already. */
  | 'ALREADY_DONE'
  /** The case is about to be closed. */
  | 'CASE_CLOSES'
  /** First a conversation: call who leads the case. */
  | 'TALK_FIRST';

/** Where a request for access stands. */
export type CaseAccessState =
  /** Nobody has answered it yet. */
  | 'ASKED'
  /** The organisation became a member of the case. */
  | 'GRANTED'
  /** Refused, with a reason. */
  | 'REFUSED'
  /** Taken back by who asked. */
  | 'WITHDRAWN'
  /** Nobody answered it in time. */
  | 'EXPIRED';

/** What an organisation is responsible for in a case. */
export type CaseResponsibility =
  /** Income support and integration project (OCMW). */
  | 'INCOME_AND_PROJECT'
  /** Mediation to work (VDAB). */
  | 'MEDIATION'
  /** Employment and coaching on the shop floor (enterprise). */
  | 'EMPLOYMENT'
  /** Guidance to regular work (transition provider). */
  | 'TRANSITION'
  /** Other support. */
  | 'SUPPORT';

/** Why the caller may see this client. */
export type ClientRelation =
  /** The caller's organisation is a member of the client's open case. */
  | 'CASE'
  /** The client was referred to the caller's organisation, which has not refused or ended the referral. */
  | 'REFERRAL'
  /** First contact: the caller's organisation holds a part of the record itself. */
  | 'INTAKE'
  /** Urgent access, with a reason and for a limited time. */
  | 'URGENT'
  /** The caller is the client. */
  | 'OWN_FILE'
  /** Supervision by a data protection officer. */
  | 'SUPERVISION'
  /** None: at most a card. */
  | 'NONE';

/** What is handed over. */
export type HandoverScope =
  /** The lead of the case (trekkerschap); the giver stays a member. */
  | 'LEAD'
  /** What the giver is responsible for; its membership ends with it. */
  | 'RESPONSIBILITY';

/** Where a hand-over stands. */
export type HandoverState =
  /** Proposed; neither side has confirmed. */
  | 'PROPOSED'
  /** The giver confirmed that it took place; the receiver has not yet. */
  | 'GIVER_CONFIRMED'
  /** The receiver confirmed that it took place; the giver has not yet. */
  | 'RECEIVER_CONFIRMED'
  /** Both confirmed: the receiver has it. */
  | 'COMPLETED'
  /** The receiver does not take over. */
  | 'DECLINED'
  /** The giver, or who leads the case, took it back. */
  | 'WITHDRAWN';

/** What `identityMergeConfirm` needs. */
export type IdentityMergeConfirmInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: string | number;
  /** Opaque id of the merge. */
  id: string | number;
  /** The version that the person saw. */
  expectedVersion: number;
};

/** What `identityMergeDecline` needs. */
export type IdentityMergeDeclineInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: string | number;
  /** Opaque id of the merge. */
  id: string | number;
  /** The version that the person saw. */
  expectedVersion: number;
};

/** What shows that two files are of one person. There is no such code for the same name and birth date. */
export type MergeGround =
  /** The source register says that one number replaced the other. */
  | 'SOURCE_REGISTER'
  /** An identity document that names both was shown. */
  | 'IDENTITY_DOCUMENT'
  /** A number was taken down wrongly in one of the files, and the person has confirmed it. */
  | 'WRONG_NUMBER';

/** What a client can be referred for. */
export type ReferralKind =
  /** Tailored work (maatwerk). */
  | 'TAILORED_WORK'
  /** Local services economy (lokale diensteneconomie). */
  | 'LDE'
  /** A track to regular work (doorstroomtraject). */
  | 'TRANSITION_TRACK'
  /** Temporary work experience (tijdelijke werkervaring). */
  | 'TEMPORARY_WORK'
  /** Training. */
  | 'TRAINING'
  /** Mediation to work. */
  | 'MEDIATION'
  /** Social support. */
  | 'SOCIAL_SUPPORT'
  /** Something else. */
  | 'OTHER';

/** How a referral stands. */
export type ReferralStatus =
  /** Written, not sent: the recipient knows nothing of it. */
  | 'DRAFTED'
  /** Sent; no answer yet. */
  | 'SENT'
  /** The recipient takes it. */
  | 'ACCEPTED'
  /** The recipient does not take it. */
  | 'REFUSED'
  /** The recipient works with the client. */
  | 'STARTED'
  /** What was asked is done. */
  | 'COMPLETED'
  /** It ended before that. */
  | 'STOPPED'
  /** The sender took it back. */
  | 'REVOKED';

export type ReferralsQueryVariables = Exact<{
  receivedAfter?: string | null | undefined;
  sentAfter?: string | null | undefined;
  endedAfter?: string | null | undefined;
  received?: boolean;
  sent?: boolean;
  ended?: boolean;
  others?: boolean;
}>;


export type ReferralsQuery = { viewer: { __typename: 'Viewer', staffMember: string, organisation: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }, received?: { __typename: 'ReferralConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'ReferralEntry', client: { __typename: 'Client', id: string, identity: { __typename: 'Identity', givenName: string, familyName: string } | null }, referral: { __typename: 'Referral', id: string, version: number, kind: ReferralKind, kindLabel: string, question: string | null, sharedSections: Array<string>, status: ReferralStatus, statusLabel: string, reasonLabel: string | null, draftedOn: string, sentOn: string | null, answerDueOn: string | null, answeredOn: string | null, startedOn: string | null, internshipFrom: string | null, internshipTo: string | null, endedOn: string | null, senderStaffMember: string, recipientStaffMember: string | null, changedAt: string, sender: { __typename: 'Organisation', kboNumber: string, name: string | null }, recipient: { __typename: 'Organisation', kboNumber: string, name: string | null } } | null }> }, sent?: { __typename: 'ReferralConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'ReferralEntry', client: { __typename: 'Client', id: string, identity: { __typename: 'Identity', givenName: string, familyName: string } | null }, referral: { __typename: 'Referral', id: string, version: number, kind: ReferralKind, kindLabel: string, question: string | null, sharedSections: Array<string>, status: ReferralStatus, statusLabel: string, reasonLabel: string | null, draftedOn: string, sentOn: string | null, answerDueOn: string | null, answeredOn: string | null, startedOn: string | null, internshipFrom: string | null, internshipTo: string | null, endedOn: string | null, senderStaffMember: string, recipientStaffMember: string | null, changedAt: string, sender: { __typename: 'Organisation', kboNumber: string, name: string | null }, recipient: { __typename: 'Organisation', kboNumber: string, name: string | null } } | null }> }, sentEnded?: { __typename: 'ReferralConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'ReferralEntry', client: { __typename: 'Client', id: string, identity: { __typename: 'Identity', givenName: string, familyName: string } | null }, referral: { __typename: 'Referral', id: string, version: number, kind: ReferralKind, kindLabel: string, question: string | null, sharedSections: Array<string>, status: ReferralStatus, statusLabel: string, reasonLabel: string | null, draftedOn: string, sentOn: string | null, answerDueOn: string | null, answeredOn: string | null, startedOn: string | null, internshipFrom: string | null, internshipTo: string | null, endedOn: string | null, senderStaffMember: string, recipientStaffMember: string | null, changedAt: string, sender: { __typename: 'Organisation', kboNumber: string, name: string | null }, recipient: { __typename: 'Organisation', kboNumber: string, name: string | null } } | null }> }, referralsEnded?: Array<{ __typename: 'ReferralEnded', id: string, kindLabel: string, status: ReferralStatus, statusLabel: string, reasonLabel: string | null, sentOn: string, endedOn: string, sender: { __typename: 'Organisation', kboNumber: string, name: string | null } }>, handoversOffered?: Array<{ __typename: 'HandoverOffer', id: string, version: number, scope: HandoverScope, responsibility: CaseResponsibility, receivingStaff: string, talkOn: string, state: HandoverState, from: { __typename: 'Organisation', kboNumber: string, name: string | null }, client: { __typename: 'ClientCard', id: string, initials: string, birthYear: number | null, relation: ClientRelation } }>, accessAsked?: Array<{ __typename: 'OwnAccessRequest', id: string, askedBy: string, askedOn: string, reason: CaseAccessReason, state: CaseAccessState, answerBy: string, refusalReason: CaseAccessRefusal | null, client: { __typename: 'ClientCard', id: string, initials: string, birthYear: number | null, relation: ClientRelation } }>, mergesAsked?: Array<{ __typename: 'MergeAsked', id: string, version: number, ground: MergeGround, reason: string, proposedBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, into: { __typename: 'ClientCard', id: string, initials: string, birthYear: number | null, relation: ClientRelation }, duplicate: { __typename: 'ClientCard', id: string, initials: string, birthYear: number | null, relation: ClientRelation } }> };

export type ReferralsCardFragment = { __typename: 'ClientCard', id: string, initials: string, birthYear: number | null, relation: ClientRelation };

export type ReferralPageFragment = { __typename: 'ReferralConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'ReferralEntry', client: { __typename: 'Client', id: string, identity: { __typename: 'Identity', givenName: string, familyName: string } | null }, referral: { __typename: 'Referral', id: string, version: number, kind: ReferralKind, kindLabel: string, question: string | null, sharedSections: Array<string>, status: ReferralStatus, statusLabel: string, reasonLabel: string | null, draftedOn: string, sentOn: string | null, answerDueOn: string | null, answeredOn: string | null, startedOn: string | null, internshipFrom: string | null, internshipTo: string | null, endedOn: string | null, senderStaffMember: string, recipientStaffMember: string | null, changedAt: string, sender: { __typename: 'Organisation', kboNumber: string, name: string | null }, recipient: { __typename: 'Organisation', kboNumber: string, name: string | null } } | null }> };

export type ReferralsMergeConfirmMutationVariables = Exact<{
  input: IdentityMergeConfirmInput;
}>;


export type ReferralsMergeConfirmMutation = { identityMergeConfirm:
    | { __typename: 'ActDone', id: string, version: number, changedAt: string, repeated: boolean }
    | { __typename: 'ActRefused', rule: string, message: string, source: string, field: string }
    | { __typename: 'ActConflict', id: string, message: string, expectedVersion: number, currentVersion: number, changedAt: string }
   | null };

export type DoneFragment = { __typename: 'ActDone', id: string, version: number, changedAt: string, repeated: boolean };

export type RefusedFragment = { __typename: 'ActRefused', rule: string, message: string, source: string, field: string };

export type ConflictFragment = { __typename: 'ActConflict', id: string, message: string, expectedVersion: number, currentVersion: number, changedAt: string };

export type ReferralsMergeDeclineMutationVariables = Exact<{
  input: IdentityMergeDeclineInput;
}>;


export type ReferralsMergeDeclineMutation = { identityMergeDecline:
    | { __typename: 'ActDone', id: string, version: number, changedAt: string, repeated: boolean }
    | { __typename: 'ActRefused', rule: string, message: string, source: string, field: string }
    | { __typename: 'ActConflict', id: string, message: string, expectedVersion: number, currentVersion: number, changedAt: string }
   | null };

export const ReferralsCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralsCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"birthYear"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ReferralsCardFragment, unknown>;
export const ReferralPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"sharedSections"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"internshipFrom"}},{"kind":"Field","name":{"kind":"Name","value":"internshipTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"senderStaffMember"}},{"kind":"Field","name":{"kind":"Name","value":"recipientStaffMember"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ReferralPageFragment, unknown>;
export const DoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Done"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<DoneFragment, unknown>;
export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const ConflictFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conflict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ConflictFragment, unknown>;
export const ReferralsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Referrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receivedAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sentAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endedAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"received"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sent"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ended"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"others"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffMember"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"received"},"name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"box"},"value":{"kind":"EnumValue","value":"RECEIVED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receivedAfter"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"received"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralPage"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sent"},"name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"box"},"value":{"kind":"EnumValue","value":"SENT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sentAfter"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sent"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralPage"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sentEnded"},"name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"box"},"value":{"kind":"EnumValue","value":"SENT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endedAfter"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ended"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralPage"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referralsEnded"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"others"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handoversOffered"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"others"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"receivingStaff"}},{"kind":"Field","name":{"kind":"Name","value":"talkOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralsCard"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessAsked"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"others"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralsCard"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergesAsked"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"others"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"into"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralsCard"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralsCard"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralsCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"birthYear"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"sharedSections"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"internshipFrom"}},{"kind":"Field","name":{"kind":"Name","value":"internshipTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"senderStaffMember"}},{"kind":"Field","name":{"kind":"Name","value":"recipientStaffMember"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ReferralsQuery, ReferralsQueryVariables>;
export const ReferralsMergeConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralsMergeConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityMergeConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityMergeConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Done"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conflict"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Done"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conflict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ReferralsMergeConfirmMutation, ReferralsMergeConfirmMutationVariables>;
export const ReferralsMergeDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralsMergeDecline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityMergeDeclineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityMergeDecline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Done"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conflict"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Done"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conflict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ReferralsMergeDeclineMutation, ReferralsMergeDeclineMutationVariables>;