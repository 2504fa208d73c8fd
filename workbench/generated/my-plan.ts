// Generated from workbench/**/*.graphql by `npm run codegen`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where a goal stands. */
export type GoalStatus =
  /** It is worked on. */
  | 'OPEN'
  /** It is reached. */
  | 'REACHED'
  /** It was given up. */
  | 'DROPPED';

/** Life domains (levensdomeinen); needs in the health domains are in a section of their own. */
export type LifeDomain =
  /** Housing. */
  | 'WONEN'
  /** Finances. */
  | 'FINANCIEN'
  /** Work and daytime activity. */
  | 'WERK_DAGBESTEDING'
  /** Education and language. */
  | 'OPLEIDING_TAAL'
  /** Mental health; a health domain. */
  | 'GEESTELIJKE_GEZONDHEID'
  /** Physical health; a health domain. */
  | 'LICHAMELIJKE_GEZONDHEID'
  /** Addiction; a health domain. */
  | 'VERSLAVING'
  /** Family and child care. */
  | 'GEZIN_KINDEROPVANG'
  /** Social network. */
  | 'SOCIAAL_NETWERK'
  /** Mobility. */
  | 'MOBILITEIT'
  /** Justice and paperwork. */
  | 'JUSTITIE_ADMINISTRATIE'
  /** Digital skills and means. */
  | 'DIGITAAL';

/** Where an action of the plan stands. */
export type PlanActionStatus =
  /** Somebody else is asked to do it. */
  | 'PROPOSED'
  /** Who was asked does not do it. */
  | 'DECLINED'
  /** The owner will do it. */
  | 'PLANNED'
  /** The owner is doing it. */
  | 'DOING'
  /** It is done. */
  | 'DONE'
  /** It was given up. */
  | 'DROPPED';

/** What `planGoalAdd` needs. */
export type PlanGoalAddInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: string | number;
  /** Opaque id of the client. */
  client: string | number;
  /** The life domain that it is in. */
  lifeDomain: LifeDomain;
  /** The goal in the client's words, at most 1000 characters. */
  statement: string;
};

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

export type MyGoalAddMutationVariables = Exact<{
  input: PlanGoalAddInput;
}>;


export type MyGoalAddMutation = { planGoalAdd:
    | { __typename: 'ActDone', id: string, version: number, changedAt: string, repeated: boolean }
    | { __typename: 'ActRefused', rule: string, message: string, source: string, field: string }
    | { __typename: 'ActConflict', id: string, message: string, expectedVersion: number, currentVersion: number, changedAt: string }
   | null };

export type DoneFragment = { __typename: 'ActDone', id: string, version: number, changedAt: string, repeated: boolean };

export type RefusedFragment = { __typename: 'ActRefused', rule: string, message: string, source: string, field: string };

export type ConflictFragment = { __typename: 'ActConflict', id: string, message: string, expectedVersion: number, currentVersion: number, changedAt: string };

export type MyPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPlanQuery = { ownFile: { __typename: 'Client', id: string, plan: { __typename: 'ActivationPlan', goals: Array<{ __typename: 'Goal', id: string, lifeDomainLabel: string, statement: string, addedOn: string, status: GoalStatus, endedOn: string | null, dropReasonLabel: string | null, addedBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, actions: Array<{ __typename: 'PlanAction', id: string, description: string, ownerHasLeft: boolean, status: PlanActionStatus, dueOn: string | null, endedOn: string | null, reasonLabel: string | null, owner: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> }> } | null, healthPlan: { __typename: 'ActivationPlan', goals: Array<{ __typename: 'Goal', id: string, lifeDomainLabel: string, statement: string, addedOn: string, status: GoalStatus, endedOn: string | null, dropReasonLabel: string | null, addedBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, actions: Array<{ __typename: 'PlanAction', id: string, description: string, ownerHasLeft: boolean, status: PlanActionStatus, dueOn: string | null, endedOn: string | null, reasonLabel: string | null, owner: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> }> } | null, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }> } | null };

export type MyGoalFragment = { __typename: 'Goal', id: string, lifeDomainLabel: string, statement: string, addedOn: string, status: GoalStatus, endedOn: string | null, dropReasonLabel: string | null, addedBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, actions: Array<{ __typename: 'PlanAction', id: string, description: string, ownerHasLeft: boolean, status: PlanActionStatus, dueOn: string | null, endedOn: string | null, reasonLabel: string | null, owner: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> };

export const DoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Done"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<DoneFragment, unknown>;
export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const ConflictFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conflict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ConflictFragment, unknown>;
export const MyGoalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyGoal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomainLabel"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dropReasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerHasLeft"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyGoalFragment, unknown>;
export const MyGoalAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyGoalAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanGoalAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planGoalAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Done"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conflict"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Done"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conflict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyGoalAddMutation, MyGoalAddMutationVariables>;
export const MyPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyGoal"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyGoal"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyGoal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomainLabel"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dropReasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerHasLeft"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyPlanQuery, MyPlanQueryVariables>;