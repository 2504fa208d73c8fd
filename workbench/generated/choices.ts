// Generated from workbench/**/*.graphql by `npm run codegen`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Advice codes, as VDAB uses them for collectief maatwerk and what lies beside it. */
export type AdviceCode =
  /** Persoon met een arbeidshandicap: right on an attest, five years. */
  | 'PMAH'
  /** Persoon met een psychosociale arbeidsbeperking: ICF scoring, five years. */
  | 'PSP'
  /** Uiterst kwetsbaar: at least 24 months without paid work. */
  | 'UK'
  /** Advies lokale diensteneconomie. */
  | 'LDE_ADV'
  /** Advies arbeidsmatige activiteiten. */
  | 'AMA_ADV'
  /** Advies welzijn. */
  | 'ADV_WELZIJN'
  /** Niet toeleidbaar. */
  | 'NIET_TOELEIDBAAR'
  /** Persoon met multipele problematiek: historic name of what is PSP now. */
  | 'PMP'
  /** Advies arbeidszorg: until 31 March 2021. */
  | 'AZ_ADV'
  /** Individueel maatwerk: wage premium, from 1 July 2023. */
  | 'IMW_LP'
  /** Individueel maatwerk: increased wage premium, from 1 July 2023. */
  | 'IMW_LP_PLUS'
  /** Individueel maatwerk: guidance premium, from 1 July 2023. */
  | 'IMW_BP'
  /** BTOM: adaptation of the workplace. */
  | 'BTOM_ADAPTATION'
  /** BTOM: travel to work. */
  | 'BTOM_TRAVEL'
  /** BTOM: interpreter for the deaf and hard of hearing. */
  | 'BTOM_INTERPRETER'
  /** BTOM: Vlaamse ondersteuningspremie. */
  | 'BTOM_VOP'
  /** BTOM: work in a sheltered or social workshop. */
  | 'BTOM_WORKSHOP';

/** States of an indicering. */
export type AssessmentStatus =
  /** Asked for, not begun. */
  | 'REQUESTED'
  /** A certified consultant looks into it. */
  | 'SCREENING'
  /** The report of the consultant is in. */
  | 'REPORT_SUBMITTED'
  /** VDAB's team TOM, which alone decides, has it under review. */
  | 'TOM_REVIEW'
  /** The advice is granted. */
  | 'GRANTED'
  /** Refused; the client can ask for reconsideration (heroverweging). */
  | 'REFUSED'
  /** Was granted; its validity has passed. */
  | 'EXPIRED'
  /** Replaced by a later indicering. */
  | 'SUPERSEDED'
  /** The client asked for reconsideration of a refusal. */
  | 'RECONSIDERATION'
  /** Refused again, after reconsideration. */
  | 'REFUSED_FINAL';

/** What a formal notice is about. */
export type NoticeReason =
  /** Appointments were not kept. */
  | 'APPOINTMENTS'
  /** Agreed steps were not taken. */
  | 'STEPS_NOT_TAKEN'
  /** A training was broken off or not attended. */
  | 'TRAINING_ABANDONED'
  /** A job was refused or left. */
  | 'WORK_REFUSED';

/** Instruments of the social economy. From when to when each is given out stands in the code list. */
export type SocialEconomyInstrument =
  /** Collectief maatwerk. */
  | 'CMW'
  /** Lokale diensteneconomie. */
  | 'LDE'
  /** Individueel maatwerk. */
  | 'IMW'
  /** Arbeidsmatige activiteiten in de sociale economie. */
  | 'AMA_SE'
  /** Beschutte werkplaats, until 2018. */
  | 'BW'
  /** Sociale werkplaats, until 2018. */
  | 'SW'
  /** Invoegbedrijf. */
  | 'INV'
  /** Sociale inschakelingseconomie. */
  | 'SINE'
  /** Vlaamse ondersteuningspremie. */
  | 'VOP'
  /** Maatwerkafdeling, until individueel maatwerk took its place. */
  | 'MWA'
  /** Arbeidszorg, until arbeidsmatige activiteiten took its place. */
  | 'AZ'
  /** Supported employment, the experiment of 2007. */
  | 'SE_EXP';

/** States of a transition track. */
export type TransitionStatus =
  /** Proposed, not referred yet. */
  | 'PROPOSED'
  /** VDAB referred the client to a provider. */
  | 'REFERRED'
  /** Under way, in the phase that `phase` names. */
  | 'RUNNING'
  /** On hold; the planned end moves along. */
  | 'SUSPENDED'
  /** Came to its end; `outcome` says how. */
  | 'COMPLETED'
  /** Broken off. */
  | 'STOPPED';

export type ActAssessmentsQueryVariables = Exact<{
  client: string | number;
}>;


export type ActAssessmentsQuery = { client: { __typename: 'Client', id: string, pes: { __typename: 'PesRecord', assessments: Array<{ __typename: 'Assessment', id: string, advice: AdviceCode, issuedOn: string, status: AssessmentStatus }> | null } | null } | null };

export type ActCaseMembersQueryVariables = Exact<{
  client: string | number;
}>;


export type ActCaseMembersQuery = { client: { __typename: 'Client', id: string, case: { __typename: 'Case', id: string, members: Array<{ __typename: 'CaseMember', id: string, organisation: { __typename: 'Organisation', kboNumber: string, name: string | null } }> } | null } | null };

export type ActEmploymentsQueryVariables = Exact<{
  client: string | number;
}>;


export type ActEmploymentsQuery = { client: { __typename: 'Client', id: string, socialEconomy: { __typename: 'SocialEconomyRecord', employments: Array<{ __typename: 'Employment', id: string, instrument: SocialEconomyInstrument, jobTitle: string | null, from: string, to: string | null, heldBy: { __typename: 'Organisation', kboNumber: string } }> | null } | null } | null };

export type ActMunicipalityQueryVariables = Exact<{
  client: string | number;
}>;


export type ActMunicipalityQuery = { client: { __typename: 'Client', id: string, identity: { __typename: 'Identity', municipality: { __typename: 'Municipality', nisCode: string, name: string } | null } | null } | null };

export type ActNoticesQueryVariables = Exact<{
  client: string | number;
}>;


export type ActNoticesQuery = { client: { __typename: 'Client', id: string, welfare: { __typename: 'WelfareRecord', notices: Array<{ __typename: 'ProjectNotice', id: string, givenOn: string, reason: NoticeReason, heldBy: { __typename: 'Organisation', kboNumber: string } }> | null } | null } | null };

export type ActPartnershipsQueryVariables = Exact<{ [key: string]: never; }>;


export type ActPartnershipsQuery = { partnerships: Array<{ __typename: 'Partnership', id: string, name: string, members: Array<{ __typename: 'PartnershipMember', organisation: { __typename: 'Organisation', kboNumber: string, name: string | null } }> }> };

export type ActPesFilesQueryVariables = Exact<{
  client: string | number;
}>;


export type ActPesFilesQuery = { client: { __typename: 'Client', id: string, pes: { __typename: 'PesRecord', files: Array<{ __typename: 'ClientFile', id: string, from: string, to: string | null, heldBy: { __typename: 'Organisation', kboNumber: string } }> | null } | null } | null };

export type ActFileFragment = { __typename: 'ClientFile', id: string, from: string, to: string | null, heldBy: { __typename: 'Organisation', kboNumber: string } };

export type ActSocialEconomyFilesQueryVariables = Exact<{
  client: string | number;
}>;


export type ActSocialEconomyFilesQuery = { client: { __typename: 'Client', id: string, socialEconomy: { __typename: 'SocialEconomyRecord', files: Array<{ __typename: 'ClientFile', id: string, from: string, to: string | null, heldBy: { __typename: 'Organisation', kboNumber: string } }> | null } | null } | null };

export type ActTracksQueryVariables = Exact<{
  client: string | number;
}>;


export type ActTracksQuery = { client: { __typename: 'Client', id: string, pes: { __typename: 'PesRecord', transitions: Array<{ __typename: 'TransitionTrack', id: string, status: TransitionStatus, proposedOn: string | null, startOn: string | null }> | null } | null } | null };

export type ActWelfareFilesQueryVariables = Exact<{
  client: string | number;
}>;


export type ActWelfareFilesQuery = { client: { __typename: 'Client', id: string, welfare: { __typename: 'WelfareRecord', files: Array<{ __typename: 'ClientFile', id: string, from: string, to: string | null, heldBy: { __typename: 'Organisation', kboNumber: string } }> | null } | null } | null };

export const ActFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ActFileFragment, unknown>;
export const ActAssessmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActAssessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ActAssessmentsQuery, ActAssessmentsQueryVariables>;
export const ActCaseMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActCaseMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ActCaseMembersQuery, ActCaseMembersQueryVariables>;
export const ActEmploymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActEmployments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"socialEconomy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ActEmploymentsQuery, ActEmploymentsQueryVariables>;
export const ActMunicipalityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActMunicipality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nisCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ActMunicipalityQuery, ActMunicipalityQueryVariables>;
export const ActNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"welfare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ActNoticesQuery, ActNoticesQueryVariables>;
export const ActPartnershipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActPartnerships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ActPartnershipsQuery, ActPartnershipsQueryVariables>;
export const ActPesFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActPesFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActFile"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ActPesFilesQuery, ActPesFilesQueryVariables>;
export const ActSocialEconomyFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActSocialEconomyFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"socialEconomy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActFile"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ActSocialEconomyFilesQuery, ActSocialEconomyFilesQueryVariables>;
export const ActTracksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActTracks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ActTracksQuery, ActTracksQueryVariables>;
export const ActWelfareFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActWelfareFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"welfare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActFile"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ActWelfareFilesQuery, ActWelfareFilesQueryVariables>;