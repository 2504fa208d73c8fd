// Generated from workbench/**/*.graphql by `npm run codegen`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an authorisation is (domain 6.5). */
export type AuthorisationKind =
  /** A beraadslaging of the Informatieveiligheidscomité. */
  | 'BERAADSLAGING'
  /** A protocol or agreement between organisations. */
  | 'PROTOCOL'
  /** Consent of the client. */
  | 'CONSENT'
  /** The law itself. */
  | 'LAW';

/** Why the caller looks. Sent with every request, checked against the caller's role, logged with every disclosure. */
export type Purpose =
  /** First contact: find out who follows this person. */
  | 'INTAKE'
  /** Follow-up of the right to leefloon and the GPMI. */
  | 'BENEFIT_FOLLOW_UP'
  /** Work on the shared activation plan. */
  | 'ACTIVATION'
  /** Assess the need for tailored work, or readiness to move on. */
  | 'ASSESSMENT'
  /** Guide a move from social economy to the regular economy. */
  | 'TRANSITION'
  /** The client looks at their own file. */
  | 'OWN_FILE'
  /** Supervision by a data protection officer. */
  | 'SUPERVISION'
  /** Statistics without personal data. */
  | 'STATISTICS';

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

export type AuthorisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuthorisationsQuery = { partnershipAuthorisations: Array<{ __typename: 'Authorisation', number: string, kind: AuthorisationKind, provider: Source, consumers: Array<string>, sections: Array<string>, purposes: Array<Purpose>, from: string, to: string | null, label: string, source: string }> | null, pesAuthorisations: Array<{ __typename: 'Authorisation', number: string, kind: AuthorisationKind, provider: Source, consumers: Array<string>, sections: Array<string>, purposes: Array<Purpose>, from: string, to: string | null, label: string, source: string }> | null, welfareAuthorisations: Array<{ __typename: 'Authorisation', number: string, kind: AuthorisationKind, provider: Source, consumers: Array<string>, sections: Array<string>, purposes: Array<Purpose>, from: string, to: string | null, label: string, source: string }> | null, socialEconomyAuthorisations: Array<{ __typename: 'Authorisation', number: string, kind: AuthorisationKind, provider: Source, consumers: Array<string>, sections: Array<string>, purposes: Array<Purpose>, from: string, to: string | null, label: string, source: string }> | null };

export type AuthorisationEntryFragment = { __typename: 'Authorisation', number: string, kind: AuthorisationKind, provider: Source, consumers: Array<string>, sections: Array<string>, purposes: Array<Purpose>, from: string, to: string | null, label: string, source: string };

export const AuthorisationEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthorisationEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Authorisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"consumers"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<AuthorisationEntryFragment, unknown>;
export const AuthorisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Authorisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnershipAuthorisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthorisationEntry"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pesAuthorisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthorisationEntry"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"welfareAuthorisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthorisationEntry"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"socialEconomyAuthorisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthorisationEntry"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthorisationEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Authorisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"consumers"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<AuthorisationsQuery, AuthorisationsQueryVariables>;