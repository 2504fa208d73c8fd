// Generated from workbench/**/*.graphql by `npm run codegen`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What providers in a market compete on. */
export type CompetitionKind =
  /** On quality. */
  | 'QUALITY'
  /** On price. */
  | 'PRICE';

/** Legal form of the service. */
export type LegalForm =
  /** Contract (opdracht): the authority buys a service. */
  | 'CONTRACT'
  /** Grant (subsidie): the authority supports an initiative of others. */
  | 'GRANT';

/** What `marketOrNetwork` weighs. */
export type MarketOrNetworkInput = {
  /** How complex the problems of the target group are, from 1 to 5. */
  targetComplexity: number;
  /** How specific the content of the service is, from 1 (standard) to 5 (made to measure). */
  contentSpecificity: number;
  /** Answers to the criteria; what is not answered counts for nothing. */
  answers?: Array<ServiceAnswerInput>;
};

/** Who can join a network. */
export type OpennessKind =
  /** Whoever meets the conditions can join. */
  | 'OPEN'
  /** A fixed group of partners. */
  | 'CLOSED';

/** Role in a partnership. */
export type PartnershipRole =
  /** Promotor: leads the partnership and answers for it. */
  | 'PROMOTOR'
  /** Partner: takes part in it. */
  | 'PARTNER';

/** The answer to one criterion. */
export type ServiceAnswerInput = {
  /** Code of the criterion. */
  criterion: string | number;
  /** From 1 (not at all) to 5 (entirely). */
  value: number;
};

/** What `serviceDecisionKeep` needs. */
export type ServiceDecisionKeepInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: string | number;
  /** Opaque id of the partnership. */
  partnership: string | number;
  /** The service, 1 to 200 characters; the same words again are compared. */
  service: string;
  /** Day of the decision; not ahead. */
  decidedOn: string;
  /** What it was weighed by. */
  weighed: MarketOrNetworkInput;
  /** Market or network. */
  model: ServiceModel;
  /** Of a market; left out for a network. */
  competition?: CompetitionKind | null | undefined;
  /** Of a network; left out for a market. */
  openness?: OpennessKind | null | undefined;
  /** Contract or grant. */
  legalForm: LegalForm;
  /** Why so; required where it is not what the aid advises. */
  reason?: string | null | undefined;
};

/** The levels of the choice, in their order. */
export type ServiceLevel =
  /** Market or network. */
  | 'MODEL'
  /** Of a market: compete on quality or on price. */
  | 'COMPETITION'
  /** Of a network: open or closed. */
  | 'OPENNESS'
  /** Contract (opdracht) or grant (subsidie). */
  | 'LEGAL_FORM';

/** Market or network. */
export type ServiceModel =
  /** Providers compete for the service. */
  | 'MARKET'
  /** Partners organise the service together. */
  | 'NETWORK';

export type MarketQueryVariables = Exact<{ [key: string]: never; }>;


export type MarketQuery = { marketOrNetworkCriteria: Array<{ __typename: 'ServiceCriterion', id: string, level: ServiceLevel, question: string, towards: string, weight: number, source: string, mark: string }>, partnerships: Array<{ __typename: 'Partnership', id: string, name: string, ownRole: PartnershipRole | null, serviceDecisions: Array<{ __typename: 'ServiceDecision', id: string, service: string, decidedOn: string, targetComplexity: number, contentSpecificity: number, deviatesAt: Array<ServiceLevel>, reason: string | null, chosen: { __typename: 'ServiceChoice', model: ServiceModel, competition: CompetitionKind | null, openness: OpennessKind | null, legalForm: LegalForm }, advised: { __typename: 'ServiceChoice', model: ServiceModel, competition: CompetitionKind | null, openness: OpennessKind | null, legalForm: LegalForm }, comparedToEarlier: { __typename: 'ServiceComparison', earlier: string, differences: Array<{ __typename: 'ServiceDifference', of: string, earlier: string | null, now: string | null }> } | null }> | null }> };

export type MarketChoiceFragment = { __typename: 'ServiceChoice', model: ServiceModel, competition: CompetitionKind | null, openness: OpennessKind | null, legalForm: LegalForm };

export type MarketAdviceQueryVariables = Exact<{
  input: MarketOrNetworkInput;
}>;


export type MarketAdviceQuery = { marketOrNetwork: { __typename: 'ServiceAdvice', aidVersion: number, model: ServiceModel, competition: CompetitionKind | null, openness: OpennessKind | null, legalForm: LegalForm, inBalance: Array<ServiceLevel>, reasons: Array<{ __typename: 'ServiceReason', level: ServiceLevel, criterion: string, question: string, answer: number | null, towards: string | null, points: number, mark: string }>, risks: Array<{ __typename: 'ServiceRisk', id: string, text: string, source: string, mark: string, mitigations: Array<{ __typename: 'ServiceMitigation', id: string, text: string, source: string, mark: string }> }> } };

export type MarketDecisionKeepMutationVariables = Exact<{
  input: ServiceDecisionKeepInput;
}>;


export type MarketDecisionKeepMutation = { serviceDecisionKeep:
    | { __typename: 'ActDone', id: string, version: number, changedAt: string, repeated: boolean }
    | { __typename: 'ActRefused', rule: string, message: string, source: string, field: string }
    | { __typename: 'ActConflict', id: string, message: string, expectedVersion: number, currentVersion: number, changedAt: string }
   | null };

export type DoneFragment = { __typename: 'ActDone', id: string, version: number, changedAt: string, repeated: boolean };

export type RefusedFragment = { __typename: 'ActRefused', rule: string, message: string, source: string, field: string };

export type ConflictFragment = { __typename: 'ActConflict', id: string, message: string, expectedVersion: number, currentVersion: number, changedAt: string };

export const MarketChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"competition"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MarketChoiceFragment, unknown>;
export const DoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Done"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<DoneFragment, unknown>;
export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const ConflictFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conflict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ConflictFragment, unknown>;
export const MarketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Market"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marketOrNetworkCriteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"towards"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ownRole"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDecisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"targetComplexity"}},{"kind":"Field","name":{"kind":"Name","value":"contentSpecificity"}},{"kind":"Field","name":{"kind":"Name","value":"deviatesAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarketChoice"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarketChoice"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparedToEarlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earlier"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"competition"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MarketQuery, MarketQueryVariables>;
export const MarketAdviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarketAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarketOrNetworkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marketOrNetwork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aidVersion"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"competition"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"inBalance"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"towards"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"mitigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<MarketAdviceQuery, MarketAdviceQueryVariables>;
export const MarketDecisionKeepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarketDecisionKeep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceDecisionKeepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDecisionKeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Done"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conflict"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Done"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conflict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MarketDecisionKeepMutation, MarketDecisionKeepMutationVariables>;