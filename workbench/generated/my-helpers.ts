// Generated from workbench/**/*.graphql by `npm run codegen`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Owner of records in the graph. */
export type Source =
  /** Public employment service (VDAB). */
  | 'PES'
  /** Municipal social welfare centres (OCMW). */
  | 'WELFARE'
  /** Social-economy enterprises (maatwerkbedrijven, LDE). */
  | 'SOCIAL_ECONOMY'
  /** The local partnership. */
  | 'PARTNERSHIP';

/** Why a section is missing. An empty section that is not listed as withheld is simply not recorded. */
export type WithheldReason =
  /** No rule of the owner's policy gives it for this role and purpose. */
  | 'NOT_PERMITTED'
  /** The client has not agreed that this organisation sees it, or was not asked. */
  | 'CONSENT_NOT_GIVEN'
  /** The client agreed before and took it back. */
  | 'CONSENT_WITHDRAWN'
  /** The caller's organisation does not follow this client. */
  | 'NO_RELATION'
  /** The organisation that holds this part cannot be reached; the other holders' parts are shown. */
  | 'HOLDER_UNREACHABLE'
  /** The disclosure could not be logged, so nothing was disclosed. */
  | 'LOG_UNAVAILABLE';

export type MyHelpersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHelpersQuery = { ownFile: { __typename: 'Client', id: string, case: { __typename: 'Case', id: string, openedOn: string, closedOn: string | null, lead: { __typename: 'CaseMember', id: string }, members: Array<{ __typename: 'CaseMember', id: string, staffMember: string | null, responsibility: CaseResponsibility, since: string, until: string | null, organisation: { __typename: 'Organisation', kboNumber: string, name: string | null } }> } | null, referrals: Array<{ __typename: 'Referral', id: string, kindLabel: string, status: ReferralStatus, statusLabel: string, question: string | null, reasonLabel: string | null, sentOn: string | null, answerDueOn: string | null, endedOn: string | null, sender: { __typename: 'Organisation', kboNumber: string, name: string | null }, recipient: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, overview: { __typename: 'ClientOverview', missingSources: Array<Source>, deadlines: Array<{ __typename: 'Deadline', on: string, source: Source, section: string, kind: string, label: string, actor: string | null }> } | null, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }> } | null };


export const MyHelpersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyHelpers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingSources"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<MyHelpersQuery, MyHelpersQueryVariables>;