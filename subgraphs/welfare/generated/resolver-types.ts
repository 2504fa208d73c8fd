// Generated from the SDL by `npm run codegen`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LoggedLine } from '../../../shared/words/disclosure-words.ts';
import type { ClientSource, WelfareRecordSource, Context } from '../context.ts';
import type { IncomeSupportRow, EvaluatedProject, ProjectEvaluationRow, NeedRow } from '../entities.ts';
import type { ApplicationRow, MeansRow } from '../application-entities.ts';
import type { FinancesSource } from '../income-resolvers.ts';
import type { ProjectAmendmentRow, ProjectNoticeRow, SanctionRow } from '../project-entities.ts';
import type { WorkedMeasure, ActivityHoursRow } from '../activation-entities.ts';
import type { LadderStepRow, ThresholdRow } from '../threshold-entities.ts';
import type { DebtMediationRow } from '../debt-mediation-entities.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Calendar date without a time, ISO 8601 (2026-03-31). */
  Date: { input: string; output: string; }
  /** Instant, ISO 8601 in UTC. */
  DateTime: { input: Date | string; output: Date | string; }
  /** Enterprise number of the Crossroads Bank for Enterprises: 10 digits, check = 97 - (first 8 mod 97). */
  KboNumber: { input: string; output: string; }
  /** Statbel REFNIS code of a municipality: 5 digits. */
  NisCode: { input: string; output: string; }
  /** National register or bis number (INSZ): 11 digits, modulo-97 check. Never part of a URL, a log line or a cache key. */
  NationalNumber: { input: string; output: string; }
  /** A signed statement of facts about caller, purpose and client. Travels between services only; no client can select it. */
  Grant: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Whether an owner has something to say about this client to this caller. */
export type RecordAvailability =
  /** The owner knows the client; each section is disclosed or listed in `withheld`. */
  | 'AVAILABLE'
  /** The owner was asked and has no record of this client. A normal answer, not a fault. */
  | 'NOT_KNOWN'
  /** The caller may not learn whether the owner knows this client. */
  | 'NOT_PERMITTED';

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

/** A section that the caller does not get, with the reason. */
export type Withheld = {
  __typename?: 'Withheld';
  /** Section id, as in @section. */
  section: Scalars['String']['output'];
  /** Why it is missing; never more than the caller may know. */
  reason: WithheldReason;
  /** What the caller can do about it, in the language of the request; null where nothing can be done. */
  remedy?: Maybe<Scalars['String']['output']>;
};

/** Something that happened, as its owner tells it. */
export type JourneyEvent = {
  __typename?: 'JourneyEvent';
  /** Day on which it happened. */
  on: Scalars['Date']['output'];
  /** Owner of the event: PES, WELFARE, SOCIAL_ECONOMY or PARTNERSHIP. */
  source: Source;
  /** Section that the event belongs to: it is told only to who gets that section. */
  section: Scalars['String']['output'];
  /** Code of the kind of event. */
  kind: Scalars['String']['output'];
  /** Code list values and dates only, never free text. */
  detail?: Maybe<Scalars['String']['output']>;
  /** What happened, in the language of the request: the label of `kind`, and of `detail` where it is a code. */
  label: Scalars['String']['output'];
};

/** A date by which somebody has to act. */
export type Deadline = {
  __typename?: 'Deadline';
  /** Last day to act, inclusive. */
  on: Scalars['Date']['output'];
  /** Owner who states the deadline. */
  source: Source;
  /** Section that the deadline follows from: it is told only to who gets that section. */
  section: Scalars['String']['output'];
  /** Code of the kind of deadline. */
  kind: Scalars['String']['output'];
  /** What has to be done, in the language of the request. */
  label: Scalars['String']['output'];
  /** KBO number of the organisation that has to act. */
  actor?: Maybe<Scalars['KboNumber']['output']>;
};

/** A way to reach the client, as one owner has it. */
export type ContactPoint = {
  __typename?: 'ContactPoint';
  /** Telephone, mail or postal address. */
  kind: ContactKind;
  /** As the owner recorded it. */
  value: Scalars['String']['output'];
  /** Day from which the owner holds it for valid; null where it does not know. */
  since?: Maybe<Scalars['Date']['output']>;
  /** The owner who recorded it. */
  source: Source;
};

/** Kind of a contact point. */
export type ContactKind =
  /** Telephone number. */
  | 'PHONE'
  /** Mail address. */
  | 'EMAIL'
  /** Postal address. */
  | 'ADDRESS';

/** A code list: the values of one enum, with what they are called. */
export type CodeList = {
  __typename?: 'CodeList';
  /** Name of the enum in the schema. */
  name: Scalars['String']['output'];
  /** Its codes, in the order of the list. */
  codes: Array<Code>;
};

/** One code of a code list. */
export type Code = {
  __typename?: 'Code';
  /** As it stands in answers. */
  code: Scalars['String']['output'];
  /** Label in the language of the request. */
  label: Scalars['String']['output'];
  /** Dutch label. */
  dutch: Scalars['String']['output'];
  /** English label. */
  english: Scalars['String']['output'];
  /** French label. */
  french: Scalars['String']['output'];
  /** First day on which it may be given; null where it always could. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it may be given, inclusive; null while it may. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Where the code comes from; null where that is plain from the list. */
  source?: Maybe<Scalars['String']['output']>;
};

/** A figure that policy sets: an amount, a limit, a percentage. */
export type PolicyValue = {
  __typename?: 'PolicyValue';
  /** What it is. */
  name: Scalars['String']['output'];
  /** What it is for where a name has several, such as a category or a package; empty where there is one. */
  key: Scalars['String']['output'];
  /** First day on which it holds. */
  from: Scalars['Date']['output'];
  /** Last day on which it holds, inclusive; null until a later value of the same name and key. */
  to?: Maybe<Scalars['Date']['output']>;
  /** A whole number, in `unit`; euro are counted in cents. */
  value: Scalars['Int']['output'];
  /** Unit of the value. */
  unit: Scalars['String']['output'];
  /** The law, page or document that sets it. */
  source: Scalars['String']['output'];
};

/** That an organisation holds a part of the client: what the reference directory knows. */
export type ClientFile = {
  __typename?: 'ClientFile';
  /** Opaque and stable: acts that begin something name it. */
  id: Scalars['ID']['output'];
  /** The organisation that holds the part. */
  heldBy: Organisation;
  /** In which capacity it knows the client. */
  capacity: Scalars['String']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day, inclusive; null while it is open. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** One change of a record by an act or an import: what was done to it, by whom and when. */
export type RecordChange = {
  __typename?: 'RecordChange';
  /** Id of the record that changed. */
  record: Scalars['ID']['output'];
  /** Section that the record belongs to: the change is told only to who gets that section. */
  section: Scalars['String']['output'];
  /** Name of the act; `import` for an extract. */
  act: Scalars['String']['output'];
  /** Subject of the staff member at their identity provider; `import` for an extract. */
  by: Scalars['String']['output'];
  /** Organisation for which they acted. */
  organisation: Scalars['KboNumber']['output'];
  /** Moment of the change. */
  at: Scalars['DateTime']['output'];
  /** Version that the change made. */
  version: Scalars['Int']['output'];
  /** The record as it was before, a JSON object of its fields; null where it began. */
  before?: Maybe<Scalars['String']['output']>;
};

/** An act is done and on record: a receipt. The view of the client, asked anew, shows journey and deadlines as they are now. */
export type ActDone = {
  __typename?: 'ActDone';
  /** Name of the act. */
  act: Scalars['String']['output'];
  /** The record that the act began or changed. */
  id: Scalars['ID']['output'];
  /** Its version now. */
  version: Scalars['Int']['output'];
  /** Moment of the change: the record's `asOf`. */
  changedAt: Scalars['DateTime']['output'];
  /** True when the same act, with the same idempotency key, had been done before: nothing changed this time. */
  repeated: Scalars['Boolean']['output'];
};

/** A rule refuses the act; nothing was written. */
export type ActRefused = {
  __typename?: 'ActRefused';
  /** Name of the act. */
  act: Scalars['String']['output'];
  /** Code of the rule. */
  rule: Scalars['String']['output'];
  /** The rule in words, in the language of the request. */
  message: Scalars['String']['output'];
  /** Where the rule comes from: the law, an official page, the design. */
  source: Scalars['String']['output'];
  /** Field of the input, or of the record, that the rule speaks about. */
  field: Scalars['String']['output'];
};

/** Somebody changed the record since the caller read it; nothing was written. Read it again and decide anew. */
export type ActConflict = {
  __typename?: 'ActConflict';
  /** Name of the act. */
  act: Scalars['String']['output'];
  /** The record. */
  id: Scalars['ID']['output'];
  /** What happened and what to do, in the language of the request. */
  message: Scalars['String']['output'];
  /** The version that the caller expected. */
  expectedVersion: Scalars['Int']['output'];
  /** The version that stands now. */
  currentVersion: Scalars['Int']['output'];
  /** Moment of the last change. */
  changedAt: Scalars['DateTime']['output'];
};

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

/** One disclosure of one section to one caller, as the owner logged it. */
export type Disclosure = {
  __typename?: 'Disclosure';
  /** Moment at which the owner logged it, before it answered. */
  at: Scalars['DateTime']['output'];
  /** Section id, as in @section. */
  section: Scalars['String']['output'];
  /** Subject of the staff member at their identity provider; never a national number. */
  staffMember: Scalars['String']['output'];
  /** Organisation for which they looked; null for a client who looked at their own file. */
  organisation?: Maybe<Scalars['KboNumber']['output']>;
  /** Purpose for which they looked. */
  purpose: Purpose;
  /** The rule that allowed or refused it, and its legal basis, as written in the owner's policy. */
  rule: Scalars['String']['output'];
  /** Legal basis of that rule, with the number of its entry in the owner's register of authorisations; null where no rule allowed it. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** What the owner decided. */
  outcome: DisclosureOutcome;
  /** The request it belongs to; the same in every owner's log and at the gateway. */
  requestId: Scalars['ID']['output'];
  /** Who looked, in the language of the request: what they do in their organisation, never a name. */
  who: Scalars['String']['output'];
  /** The organisation for which they looked; null for a client who looked at their own file. */
  forOrganisation?: Maybe<Organisation>;
  /** For which task they looked, in the language of the request. */
  task: Scalars['String']['output'];
  /** What they saw or asked for, in the language of the request. */
  sectionLabel: Scalars['String']['output'];
  /** On what ground it was given, in plain words to the client and in the language of the request; null where it was kept back. */
  ground?: Maybe<Scalars['String']['output']>;
  /** All of it in one sentence, in the language of the request. */
  label: Scalars['String']['output'];
};

/** An entry of an owner's register of authorisations: on what the owner gives which sections to whom. */
export type Authorisation = {
  __typename?: 'Authorisation';
  /** Stands behind the legal basis in every line of the owner's disclosure log. */
  number: Scalars['ID']['output'];
  /** What it is. */
  kind: AuthorisationKind;
  /** The owner who gives. */
  provider: Source;
  /** Who receives: the staff of a kind of organisation (`OrganisationKind`), or CLIENT. */
  consumers: Array<Scalars['String']['output']>;
  /** Sections that it covers; none where it covers acts only. */
  sections: Array<Scalars['String']['output']>;
  /** Purposes for which it holds. */
  purposes: Array<Purpose>;
  /** First day on which it holds. */
  from: Scalars['Date']['output'];
  /** Last day on which it holds, inclusive: access that rests on it closes that night. Null while no end is known. */
  to?: Maybe<Scalars['Date']['output']>;
  /** The ground in plain words, in the language of the request. */
  label: Scalars['String']['output'];
  /** Law, agreement or document where it can be read. */
  source: Scalars['String']['output'];
};

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

/** What the owner decided for one section. */
export type DisclosureOutcome =
  /** The section was given, empty or not. */
  | 'DISCLOSED'
  /** The section was kept back. */
  | 'WITHHELD';

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

/** What every owner's record has in common. */
export type SourceRecord = {
  /** Whether the owner knows the client, and whether the caller may learn that. */
  availability: RecordAvailability;
  /** Moment of the last change in the sections that this answer discloses; null when it discloses none. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Sections of this record that were asked for or could be asked for and that the caller does not get, with the reason. */
  withheld: Array<Withheld>;
  /** What happened, as far as the sections it belongs to are disclosed; oldest first. */
  journey?: Maybe<Array<JourneyEvent>>;
  /** What has to be done, as far as the sections it follows from are disclosed; earliest first. */
  deadlines?: Maybe<Array<Deadline>>;
  /** How the client can be reached according to this owner. */
  contactPoints?: Maybe<Array<ContactPoint>>;
};

/** What can be asked of this owner that is about no person. */
export type Query = {
  __typename?: 'Query';
  /** Code lists of the centres; all of them when `names` is left out. */
  welfareCodeLists?: Maybe<Array<CodeList>>;
  /** Amounts, limits and terms that the centres work with, with their source; all of them when `names` is left out. */
  welfarePolicyValues?: Maybe<Array<PolicyValue>>;
  /** On what the centres give which sections to whom: the register that every permit of the policy refers to. */
  welfareAuthorisations?: Maybe<Array<Authorisation>>;
};


/** What can be asked of this owner that is about no person. */
export type QueryWelfareCodeListsArgs = {
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What can be asked of this owner that is about no person. */
export type QueryWelfarePolicyValuesArgs = {
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Opens a file of the caller's centre for a person, who may not be known to anybody yet, and announces it. */
  welfareFileOpen?: Maybe<WelfareFileOpenResult>;
  /** Ends a file of the caller's centre. */
  welfareFileClose?: Maybe<WelfareFileCloseResult>;
  /** Client and centre sign the GPMI that was drawn up. Due within three months of the grant (INV-07). */
  integrationProjectSign?: Maybe<IntegrationProjectSignResult>;
  /** Registers an application on the day it was received, with its receipt. A decision is due within 30 days (INV-05). */
  applicationRegister?: Maybe<ApplicationRegisterResult>;
  /** The social investigation into an application begins. */
  socialInvestigationStart?: Maybe<SocialInvestigationStartResult>;
  /** Registers the decision of the bijzonder comite voor de sociale dienst; a grant makes the period of income support too. */
  applicationDecide?: Maybe<ApplicationDecideResult>;
  /** Records that the decision was sent to the client. Due within eight days of it. */
  decisionNotify?: Maybe<DecisionNotifyResult>;
  /** Records that the client went to the labour court. Due within three months of the notification; the court judges what is late. */
  appealRecord?: Maybe<AppealRecordResult>;
  /** From a day on the client has another category: closes the period on the day before and opens a new one. */
  incomeSupportCategoryChange?: Maybe<IncomeSupportCategoryChangeResult>;
  /** Ends a period of leefloon or its equivalent. */
  incomeSupportEnd?: Maybe<IncomeSupportEndResult>;
  /** Records means of the client that count for the amount. */
  meansRecord?: Maybe<MeansRecordResult>;
  /** Draws up a GPMI with the client. */
  integrationProjectDraft?: Maybe<IntegrationProjectDraftResult>;
  /** The signed GPMI begins. */
  integrationProjectActivate?: Maybe<IntegrationProjectActivateResult>;
  /** Client and centre agree to change the GPMI, at the request of one of them. */
  integrationProjectAmend?: Maybe<IntegrationProjectAmendResult>;
  /** Records an evaluation that was held: at least three in a rolling year, of which two in person (INV-08). */
  integrationProjectEvaluate?: Maybe<IntegrationProjectEvaluateResult>;
  /** Gives the client a formal notice (aanmaning) to keep to the GPMI. No sanction goes without one (INV-14). */
  integrationProjectNoticeGive?: Maybe<IntegrationProjectNoticeGiveResult>;
  /** Takes the standing notice back: the client keeps to the GPMI again. */
  integrationProjectNoticeLift?: Maybe<IntegrationProjectNoticeLiftResult>;
  /** Records that no GPMI is due for reasons of health or equity; the client may go on with it by choice. */
  integrationProjectExempt?: Maybe<IntegrationProjectExemptResult>;
  /** The GPMI came to its end. */
  integrationProjectEnd?: Maybe<IntegrationProjectEndResult>;
  /** The GPMI ends before its time. */
  integrationProjectTerminate?: Maybe<IntegrationProjectTerminateResult>;
  /** Registers a sanction that the bijzonder comite voor de sociale dienst decided: lengths of INV-13, conditions of INV-14. */
  sanctionImpose?: Maybe<SanctionImposeResult>;
  /** Defers a sanction (uitstel), wholly or in part. */
  sanctionDefer?: Maybe<SanctionDeferResult>;
  /** Ends a sanction, on its last day or before; the GPMI goes on. */
  sanctionEnd?: Maybe<SanctionEndResult>;
  /** Centre, user and worker sign the terms of an artikel 60, which is planned from then on (INV-09). */
  articleSixtyTermsSign?: Maybe<ArticleSixtyTermsSignResult>;
  /** The artikel 60 of which the terms were signed begins. The centre is the employer (INV-09). */
  articleSixtyStart?: Maybe<ArticleSixtyStartResult>;
  /** An artikel 61 begins: another employer, whose job the centre subsidises. */
  articleSixtyOneStart?: Maybe<ArticleSixtyOneStartResult>;
  /** Temporary work experience (TWE) begins: at least half-time, at most 24 months (INV-10). */
  temporaryWorkExperienceStart?: Maybe<TemporaryWorkExperienceStartResult>;
  /** Records the technical training of a TWE: at most three months, once (INV-10). */
  technicalTrainingRecord?: Maybe<TechnicalTrainingRecordResult>;
  /** Social activation begins. */
  socialActivationStart?: Maybe<SocialActivationStartResult>;
  /** An activeringstraject (werk en zorg) begins, on a decision of VDAB, for 3 to 18 months (INV-12). */
  activationTrackStart?: Maybe<ActivationTrackStartResult>;
  /** Arbeidsmatige activiteiten (AMA) begin, unpaid, for who is 18 to 65, with permission beforehand (INV-12). */
  workLikeActivitiesStart?: Maybe<WorkLikeActivitiesStartResult>;
  /** An onthaaltraject begins, for who cannot be guided to work. */
  receptionTrackStart?: Maybe<ReceptionTrackStartResult>;
  /** Wijk-werken begins: at most 12 months (INV-11). */
  neighbourhoodWorkStart?: Maybe<NeighbourhoodWorkStartResult>;
  /** Records or corrects the hours of wijk-werken in a month: at most 60, and 630 a year (INV-11). */
  neighbourhoodWorkHoursRecord?: Maybe<NeighbourhoodWorkHoursRecordResult>;
  /** Gemeenschapsdienst begins. */
  communityServiceStart?: Maybe<CommunityServiceStartResult>;
  /** Records or corrects the hours of gemeenschapsdienst in a month: at most 64. */
  communityServiceHoursRecord?: Maybe<CommunityServiceHoursRecordResult>;
  /** A planned measure begins; an artikel 60 has an act of its own. */
  activationBegin?: Maybe<ActivationBeginResult>;
  /** A measure is over: it came to its end, or was stopped for a reason. A plan is cancelled, for a reason. */
  activationEnd?: Maybe<ActivationEndResult>;
  /** A running measure gets a later last day; beyond its limit only by exception (INV-10, INV-12). */
  activationExtend?: Maybe<ActivationExtendResult>;
  /** Records an assessment of needs in one or more life domains, all of one day. */
  lifeDomainNeedsAssess?: Maybe<LifeDomainNeedsAssessResult>;
  /** Records where the client stands on the participation ladder. */
  participationLadderAssess?: Maybe<ParticipationLadderAssessResult>;
  /** Records something that keeps the client from work (drempel). */
  thresholdRecord?: Maybe<ThresholdRecordResult>;
  /** Records how a threshold is seen now, and who works on it. */
  thresholdChange?: Maybe<ThresholdChangeResult>;
  /** Records that a threshold is out of the way. */
  thresholdResolve?: Maybe<ThresholdResolveResult>;
  /** The centre begins to help with budget or debts. */
  debtMediationStart?: Maybe<DebtMediationStartResult>;
  /** The help with budget or debts is over. */
  debtMediationEnd?: Maybe<DebtMediationEndResult>;
  /** Records how the centre reaches the client. */
  contactPointRecord?: Maybe<ContactPointRecordResult>;
  /** Records that the client is no longer reached there. The contact point is named by its kind and value. */
  contactPointEnd?: Maybe<ContactPointEndResult>;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationWelfareFileOpenArgs = {
  input: WelfareFileOpenInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationWelfareFileCloseArgs = {
  input: WelfareFileCloseInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationIntegrationProjectSignArgs = {
  input: IntegrationProjectSignInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationApplicationRegisterArgs = {
  input: ApplicationRegisterInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSocialInvestigationStartArgs = {
  input: SocialInvestigationStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationApplicationDecideArgs = {
  input: ApplicationDecideInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationDecisionNotifyArgs = {
  input: DecisionNotifyInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationAppealRecordArgs = {
  input: AppealRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationIncomeSupportCategoryChangeArgs = {
  input: IncomeSupportCategoryChangeInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationIncomeSupportEndArgs = {
  input: IncomeSupportEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationMeansRecordArgs = {
  input: MeansRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationIntegrationProjectDraftArgs = {
  input: IntegrationProjectDraftInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationIntegrationProjectActivateArgs = {
  input: IntegrationProjectActivateInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationIntegrationProjectAmendArgs = {
  input: IntegrationProjectAmendInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationIntegrationProjectEvaluateArgs = {
  input: IntegrationProjectEvaluateInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationIntegrationProjectNoticeGiveArgs = {
  input: IntegrationProjectNoticeGiveInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationIntegrationProjectNoticeLiftArgs = {
  input: IntegrationProjectNoticeLiftInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationIntegrationProjectExemptArgs = {
  input: IntegrationProjectExemptInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationIntegrationProjectEndArgs = {
  input: IntegrationProjectEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationIntegrationProjectTerminateArgs = {
  input: IntegrationProjectTerminateInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSanctionImposeArgs = {
  input: SanctionImposeInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSanctionDeferArgs = {
  input: SanctionDeferInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSanctionEndArgs = {
  input: SanctionEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationArticleSixtyTermsSignArgs = {
  input: ArticleSixtyTermsSignInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationArticleSixtyStartArgs = {
  input: ArticleSixtyStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationArticleSixtyOneStartArgs = {
  input: ArticleSixtyOneStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationTemporaryWorkExperienceStartArgs = {
  input: TemporaryWorkExperienceStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationTechnicalTrainingRecordArgs = {
  input: TechnicalTrainingRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSocialActivationStartArgs = {
  input: SocialActivationStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationActivationTrackStartArgs = {
  input: ActivationTrackStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationWorkLikeActivitiesStartArgs = {
  input: WorkLikeActivitiesStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationReceptionTrackStartArgs = {
  input: ReceptionTrackStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationNeighbourhoodWorkStartArgs = {
  input: NeighbourhoodWorkStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationNeighbourhoodWorkHoursRecordArgs = {
  input: NeighbourhoodWorkHoursRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationCommunityServiceStartArgs = {
  input: CommunityServiceStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationCommunityServiceHoursRecordArgs = {
  input: CommunityServiceHoursRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationActivationBeginArgs = {
  input: ActivationBeginInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationActivationEndArgs = {
  input: ActivationEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationActivationExtendArgs = {
  input: ActivationExtendInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationLifeDomainNeedsAssessArgs = {
  input: LifeDomainNeedsAssessInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationParticipationLadderAssessArgs = {
  input: ParticipationLadderAssessInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationThresholdRecordArgs = {
  input: ThresholdRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationThresholdChangeArgs = {
  input: ThresholdChangeInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationThresholdResolveArgs = {
  input: ThresholdResolveInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationDebtMediationStartArgs = {
  input: DebtMediationStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationDebtMediationEndArgs = {
  input: DebtMediationEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationContactPointRecordArgs = {
  input: ContactPointRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationContactPointEndArgs = {
  input: ContactPointEndInput;
};

/** What `welfareFileOpen` needs. */
export type WelfareFileOpenInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The person. */
  nationalNumber: Scalars['NationalNumber']['input'];
  /** Capacity in which the centre knows the person: BENEFIT_RECIPIENT. */
  capacity: Scalars['String']['input'];
  /** First day of the file. */
  from: Scalars['Date']['input'];
};

/** What `welfareFileClose` needs. */
export type WelfareFileCloseInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the file. */
  file: Scalars['ID']['input'];
  /** Last day of the file, inclusive. */
  to: Scalars['Date']['input'];
};

/** What `integrationProjectSign` needs. */
export type IntegrationProjectSignInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The GPMI. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the signatures. */
  signedOn: Scalars['Date']['input'];
};

/** What `applicationRegister` needs. */
export type ApplicationRegisterInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** What was asked for. */
  kind: IncomeSupportKind;
  /** REFNIS code of the municipality that makes the centre competent, on the day of the application (INV-04). */
  nisCode: Scalars['NisCode']['input'];
  /** Day on which it was received. */
  receivedOn: Scalars['Date']['input'];
  /** Day on which the client got the receipt; left out while it was not given. */
  receiptOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the centre itself took the initiative. */
  ownInitiative?: Scalars['Boolean']['input'];
};

/** What `socialInvestigationStart` needs. */
export type SocialInvestigationStartInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** First day of the investigation. */
  startedOn: Scalars['Date']['input'];
};

/** What `applicationDecide` needs. */
export type ApplicationDecideInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Granted or refused. */
  decision: ApplicationDecision;
  /** Day of the decision. */
  decidedOn: Scalars['Date']['input'];
  /** Day on which the client was heard; left out where the client did not want that. */
  heardOn?: InputMaybe<Scalars['Date']['input']>;
  /** Form to POD MI: B or D goes with a grant, C with a refusal; left out while it is not sent. */
  formCode?: InputMaybe<ApplicationForm>;
  /** Category; needed with a grant. */
  category?: InputMaybe<LeefloonCategory>;
  /** First day of the right; needed with a grant. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of the right where the decision names one. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What `decisionNotify` needs. */
export type DecisionNotifyInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the notification. */
  notifiedOn: Scalars['Date']['input'];
};

/** What `appealRecord` needs. */
export type AppealRecordInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the appeal. */
  appealedOn: Scalars['Date']['input'];
};

/** What `incomeSupportCategoryChange` needs. */
export type IncomeSupportCategoryChangeInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** The new category. */
  category: LeefloonCategory;
  /** First day in the new category. */
  from: Scalars['Date']['input'];
};

/** What `incomeSupportEnd` needs. */
export type IncomeSupportEndInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day of the right. */
  to: Scalars['Date']['input'];
};

/** What `meansRecord` needs. */
export type MeansRecordInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** Kind of means. */
  kind: MeansKind;
  /** Euro cents a month. */
  monthlyCents: Scalars['Int']['input'];
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day, inclusive; left out while they go on. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What `integrationProjectDraft` needs. */
export type IntegrationProjectDraftInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** Kind of project. */
  kind: IntegrationProjectKind;
  /** Day on which the leefloon was granted: the three months of INV-07 start here. */
  grantedOn: Scalars['Date']['input'];
  /** Whether the law demands it; not where there is an exemption. */
  mandatory?: Scalars['Boolean']['input'];
  /** Why none is due, where that is so. */
  exemption?: InputMaybe<ProjectExemption>;
  /** Life domains that it works on. */
  domains?: Array<LifeDomain>;
  /** Steps of the client, each at most 500 characters on one line. */
  clientSteps?: Array<Scalars['String']['input']>;
  /** Steps of the centre, likewise. */
  centreSteps?: Array<Scalars['String']['input']>;
  /** Others who are a party to it, likewise. */
  thirdParties?: Array<Scalars['String']['input']>;
};

/** What `integrationProjectActivate` needs. */
export type IntegrationProjectActivateInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** First day of the project, not before the signature. */
  startOn: Scalars['Date']['input'];
};

/** What `integrationProjectAmend` needs: what is left out stays as it is. */
export type IntegrationProjectAmendInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the agreement. */
  amendedOn: Scalars['Date']['input'];
  /** Who asked for it. */
  requestedBy: AmendmentParty;
  /** Life domains that it works on. */
  domains?: InputMaybe<Array<LifeDomain>>;
  /** Steps of the client, each at most 500 characters on one line. */
  clientSteps?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Steps of the centre, likewise. */
  centreSteps?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Others who are a party to it, likewise. */
  thirdParties?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What `integrationProjectEvaluate` needs. */
export type IntegrationProjectEvaluateInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the evaluation. */
  evaluatedOn: Scalars['Date']['input'];
  /** Whether client and worker met. */
  inPerson: Scalars['Boolean']['input'];
  /** What it came to. */
  result: EvaluationResult;
};

/** What `integrationProjectNoticeGive` needs. */
export type IntegrationProjectNoticeGiveInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the notice. */
  givenOn: Scalars['Date']['input'];
  /** What it is about. */
  reason: NoticeReason;
};

/** What `integrationProjectNoticeLift` needs. */
export type IntegrationProjectNoticeLiftInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which it was lifted. */
  liftedOn: Scalars['Date']['input'];
};

/** What `integrationProjectExempt` needs. */
export type IntegrationProjectExemptInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Reason. */
  exemption: ProjectExemption;
};

/** What `integrationProjectEnd` needs. */
export type IntegrationProjectEndInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day of the project. */
  endedOn: Scalars['Date']['input'];
};

/** What `integrationProjectTerminate` needs. */
export type IntegrationProjectTerminateInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day of the project. */
  endedOn: Scalars['Date']['input'];
};

/** What `sanctionImpose` needs. */
export type SanctionImposeInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** One of the two grounds of the law. */
  ground: SanctionGround;
  /** Full or partial. */
  extent: SanctionExtent;
  /** Whether means were hidden with fraudulent intent. */
  fraudulentIntent?: Scalars['Boolean']['input'];
  /** Day of the fact, at most two years before the decision. */
  factOn: Scalars['Date']['input'];
  /** Day of the decision. */
  decidedOn: Scalars['Date']['input'];
  /** First day of the suspension. */
  from: Scalars['Date']['input'];
  /** Last day of the suspension, inclusive. */
  to: Scalars['Date']['input'];
  /** Id of the notice that came before; needed when the GPMI was not respected. */
  notice?: InputMaybe<Scalars['ID']['input']>;
};

/** What `sanctionDefer` needs. */
export type SanctionDeferInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** How much of it is deferred: PARTIAL or FULL. */
  deferral: SanctionDeferral;
};

/** What `sanctionEnd` needs. */
export type SanctionEndInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day of the suspension: not after the one that was decided. */
  to: Scalars['Date']['input'];
};

/** What `articleSixtyTermsSign` needs. */
export type ArticleSixtyTermsSignInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** Day on which the last of the three signed: before the first day. */
  signedOn: Scalars['Date']['input'];
  /** First day of the employment. */
  from: Scalars['Date']['input'];
  /** Last day as agreed, inclusive; left out while none was. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** User of the worker; left out for the centre's own services. */
  workplace?: InputMaybe<Scalars['KboNumber']['input']>;
  /** Day on which the client has full rights in social security; the measure lasts no longer. */
  rightsReachedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Hours as a percentage of full time. */
  hoursPercent?: InputMaybe<Scalars['Int']['input']>;
};

/** What `articleSixtyStart` needs. */
export type ArticleSixtyStartInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** First day of the employment, after the day of the signatures. */
  startedOn: Scalars['Date']['input'];
};

/** What `articleSixtyOneStart` needs. */
export type ArticleSixtyOneStartInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** First day: today or before for a measure that runs, later for one that is planned. */
  from: Scalars['Date']['input'];
  /** Last day as agreed, inclusive; left out while none was. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** The employer: not the centre. */
  employer: Scalars['KboNumber']['input'];
  /** Hours as a percentage of full time. */
  hoursPercent?: InputMaybe<Scalars['Int']['input']>;
};

/** What `temporaryWorkExperienceStart` needs. */
export type TemporaryWorkExperienceStartInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** First day: today or before for a measure that runs, later for one that is planned. */
  from: Scalars['Date']['input'];
  /** Last day as agreed, inclusive; left out while none was. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Enterprise on whose shop floor the client works. */
  workplace?: InputMaybe<Scalars['KboNumber']['input']>;
  /** Hours on the shop floor as a percentage of full time: at least 50. */
  hoursPercent: Scalars['Int']['input'];
};

/** What `technicalTrainingRecord` needs. */
export type TechnicalTrainingRecordInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** First day of the training. */
  from: Scalars['Date']['input'];
  /** Last day of the training, inclusive. */
  to: Scalars['Date']['input'];
};

/** What `socialActivationStart` needs. */
export type SocialActivationStartInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** First day: today or before for a measure that runs, later for one that is planned. */
  from: Scalars['Date']['input'];
  /** Last day as agreed, inclusive; left out while none was. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Enterprise on whose shop floor the client works. */
  workplace?: InputMaybe<Scalars['KboNumber']['input']>;
};

/** What `activationTrackStart` needs. */
export type ActivationTrackStartInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** First day: today or before for a measure that runs, later for one that is planned. */
  from: Scalars['Date']['input'];
  /** Last day as agreed, inclusive; left out while none was. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Day of VDAB's decision: on the first day at the latest. */
  decidedOn: Scalars['Date']['input'];
  /** Whether a casemanager Werk is at work (always of GTB). */
  workManager: Scalars['Boolean']['input'];
  /** Whether a casemanager Zorg is at work. */
  careManager: Scalars['Boolean']['input'];
};

/** What `workLikeActivitiesStart` needs. */
export type WorkLikeActivitiesStartInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** First day: today or before for a measure that runs, later for one that is planned. */
  from: Scalars['Date']['input'];
  /** Last day as agreed, inclusive; left out while none was. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Enterprise on whose shop floor the client works. */
  workplace?: InputMaybe<Scalars['KboNumber']['input']>;
  /** Day of the permission of who pays the benefit: before the first day. */
  permittedOn: Scalars['Date']['input'];
};

/** What `receptionTrackStart` needs. */
export type ReceptionTrackStartInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** First day: today or before for a measure that runs, later for one that is planned. */
  from: Scalars['Date']['input'];
  /** Last day as agreed, inclusive; left out while none was. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What `neighbourhoodWorkStart` needs. */
export type NeighbourhoodWorkStartInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** First day: today or before for a measure that runs, later for one that is planned. */
  from: Scalars['Date']['input'];
  /** Last day as agreed, inclusive; left out while none was. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Enterprise on whose shop floor the client works. */
  workplace?: InputMaybe<Scalars['KboNumber']['input']>;
  /** Day of the afsprakenblad; left out while there is none. */
  agreementSheetOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What `neighbourhoodWorkHoursRecord` needs. */
export type NeighbourhoodWorkHoursRecordInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** A day in the month. */
  month: Scalars['Date']['input'];
  /** Hours of the whole month. */
  hours: Scalars['Int']['input'];
};

/** What `communityServiceStart` needs. */
export type CommunityServiceStartInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** First day: today or before for a measure that runs, later for one that is planned. */
  from: Scalars['Date']['input'];
  /** Last day as agreed, inclusive; left out while none was. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Enterprise on whose shop floor the client works. */
  workplace?: InputMaybe<Scalars['KboNumber']['input']>;
};

/** What `communityServiceHoursRecord` needs. */
export type CommunityServiceHoursRecordInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** A day in the month. */
  month: Scalars['Date']['input'];
  /** Hours of the whole month. */
  hours: Scalars['Int']['input'];
};

/** What `activationBegin` needs. */
export type ActivationBeginInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** First day of the measure, today or before. */
  startedOn: Scalars['Date']['input'];
};

/** What `activationEnd` needs. */
export type ActivationEndInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day, inclusive; for a plan that is cancelled it changes nothing. */
  lastDay: Scalars['Date']['input'];
  /** Why it was stopped; left out when it came to its end. */
  reason?: InputMaybe<ActivationStopReason>;
};

/** What `activationExtend` needs. */
export type ActivationExtendInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** The new last day, inclusive. */
  to: Scalars['Date']['input'];
  /** Day of the decision. */
  decidedOn: Scalars['Date']['input'];
  /** Whether it was decided to go beyond the limit. */
  exceptional?: Scalars['Boolean']['input'];
};

/** What `lifeDomainNeedsAssess` needs. */
export type LifeDomainNeedsAssessInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** Day of the assessment. */
  assessedOn: Scalars['Date']['input'];
  /** A score per life domain; a domain once. */
  scores: Array<LifeDomainScoreInput>;
};

/** What `participationLadderAssess` needs. */
export type ParticipationLadderAssessInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** Day of the assessment. */
  assessedOn: Scalars['Date']['input'];
  /** 1 (isolated) to 6 (paid work). */
  step: Scalars['Int']['input'];
};

/** What `thresholdRecord` needs. */
export type ThresholdRecordInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** What it is. */
  kind: ThresholdKind;
  /** 1 (light) to 5 (keeps from all work). */
  severity: Scalars['Int']['input'];
  /** Whether something can be done about it. */
  remediable: Remediability;
  /** Organisation that works on it; left out while nobody does. */
  workedOnBy?: InputMaybe<Scalars['KboNumber']['input']>;
  /** Day from which it is known. */
  since: Scalars['Date']['input'];
};

/** What `thresholdChange` needs. */
export type ThresholdChangeInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** 1 (light) to 5 (keeps from all work). */
  severity: Scalars['Int']['input'];
  /** Whether something can be done about it. */
  remediable: Remediability;
  /** Organisation that works on it; left out when nobody does. */
  workedOnBy?: InputMaybe<Scalars['KboNumber']['input']>;
};

/** What `thresholdResolve` needs. */
export type ThresholdResolveInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day from which it no longer keeps the client from work. */
  resolvedOn: Scalars['Date']['input'];
};

/** What `debtMediationStart` needs. */
export type DebtMediationStartInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** What kind of help. */
  kind: DebtMediationKind;
  /** First day. */
  from: Scalars['Date']['input'];
};

/** What `debtMediationEnd` needs. */
export type DebtMediationEndInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day, inclusive. */
  to: Scalars['Date']['input'];
};

/** What `contactPointRecord` needs. */
export type ContactPointRecordInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** Telephone, mail or postal address. */
  kind: ContactKind;
  /** The number or address, at most 200 characters. */
  value: Scalars['String']['input'];
  /** Day from which it is valid; left out where that is not known. */
  since?: InputMaybe<Scalars['Date']['input']>;
};

/** What `contactPointEnd` needs. */
export type ContactPointEndInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the centre. */
  file: Scalars['ID']['input'];
  /** Telephone, mail or postal address. */
  kind: ContactKind;
  /** The number or address as it is on record. */
  value: Scalars['String']['input'];
  /** Last day on which it was valid. */
  endedOn: Scalars['Date']['input'];
};

/** How much help somebody needs in one life domain. */
export type LifeDomainScoreInput = {
  /** Life domain. */
  domain: LifeDomain;
  /** 1 (acute) to 5 (self-reliant). */
  score: Scalars['Int']['input'];
};

export type WelfareFileOpenResult = ActDone | ActRefused | ActConflict;

export type WelfareFileCloseResult = ActDone | ActRefused | ActConflict;

export type IntegrationProjectSignResult = ActDone | ActRefused | ActConflict;

export type ApplicationRegisterResult = ActDone | ActRefused | ActConflict;

export type SocialInvestigationStartResult = ActDone | ActRefused | ActConflict;

export type ApplicationDecideResult = ActDone | ActRefused | ActConflict;

export type DecisionNotifyResult = ActDone | ActRefused | ActConflict;

export type AppealRecordResult = ActDone | ActRefused | ActConflict;

export type IncomeSupportCategoryChangeResult = ActDone | ActRefused | ActConflict;

export type IncomeSupportEndResult = ActDone | ActRefused | ActConflict;

export type MeansRecordResult = ActDone | ActRefused | ActConflict;

export type IntegrationProjectDraftResult = ActDone | ActRefused | ActConflict;

export type IntegrationProjectActivateResult = ActDone | ActRefused | ActConflict;

export type IntegrationProjectAmendResult = ActDone | ActRefused | ActConflict;

export type IntegrationProjectEvaluateResult = ActDone | ActRefused | ActConflict;

export type IntegrationProjectNoticeGiveResult = ActDone | ActRefused | ActConflict;

export type IntegrationProjectNoticeLiftResult = ActDone | ActRefused | ActConflict;

export type IntegrationProjectExemptResult = ActDone | ActRefused | ActConflict;

export type IntegrationProjectEndResult = ActDone | ActRefused | ActConflict;

export type IntegrationProjectTerminateResult = ActDone | ActRefused | ActConflict;

export type SanctionImposeResult = ActDone | ActRefused | ActConflict;

export type SanctionDeferResult = ActDone | ActRefused | ActConflict;

export type SanctionEndResult = ActDone | ActRefused | ActConflict;

export type ArticleSixtyTermsSignResult = ActDone | ActRefused | ActConflict;

export type ArticleSixtyStartResult = ActDone | ActRefused | ActConflict;

export type ArticleSixtyOneStartResult = ActDone | ActRefused | ActConflict;

export type TemporaryWorkExperienceStartResult = ActDone | ActRefused | ActConflict;

export type TechnicalTrainingRecordResult = ActDone | ActRefused | ActConflict;

export type SocialActivationStartResult = ActDone | ActRefused | ActConflict;

export type ActivationTrackStartResult = ActDone | ActRefused | ActConflict;

export type WorkLikeActivitiesStartResult = ActDone | ActRefused | ActConflict;

export type ReceptionTrackStartResult = ActDone | ActRefused | ActConflict;

export type NeighbourhoodWorkStartResult = ActDone | ActRefused | ActConflict;

export type NeighbourhoodWorkHoursRecordResult = ActDone | ActRefused | ActConflict;

export type CommunityServiceStartResult = ActDone | ActRefused | ActConflict;

export type CommunityServiceHoursRecordResult = ActDone | ActRefused | ActConflict;

export type ActivationBeginResult = ActDone | ActRefused | ActConflict;

export type ActivationEndResult = ActDone | ActRefused | ActConflict;

export type ActivationExtendResult = ActDone | ActRefused | ActConflict;

export type LifeDomainNeedsAssessResult = ActDone | ActRefused | ActConflict;

export type ParticipationLadderAssessResult = ActDone | ActRefused | ActConflict;

export type ThresholdRecordResult = ActDone | ActRefused | ActConflict;

export type ThresholdChangeResult = ActDone | ActRefused | ActConflict;

export type ThresholdResolveResult = ActDone | ActRefused | ActConflict;

export type DebtMediationStartResult = ActDone | ActRefused | ActConflict;

export type DebtMediationEndResult = ActDone | ActRefused | ActConflict;

export type ContactPointRecordResult = ActDone | ActRefused | ActConflict;

export type ContactPointEndResult = ActDone | ActRefused | ActConflict;

/** One person, whose record is spread over the owners. */
export type Client = {
  __typename?: 'Client';
  /** Opaque and stable; never a national number. Survives replaced numbers and merges. */
  id: Scalars['ID']['output'];
  grant?: Maybe<Scalars['Grant']['output']>;
  /** What the centres hold about this client. Null only when they could not be reached, which `errors` then says. */
  welfare?: Maybe<WelfareRecord>;
};

/** The client's parts at the social welfare centres. */
export type WelfareRecord = SourceRecord & {
  __typename?: 'WelfareRecord';
  /** Whether a centre knows the client, and whether the caller may learn that. */
  availability: RecordAvailability;
  /** Moment of the last change in the sections that this answer discloses; null when it discloses none. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Sections that the caller does not get, each with a reason. */
  withheld: Array<Withheld>;
  /** Leefloon: right, period, category; newest first. RMI law of 26 May 2002. */
  incomeSupport?: Maybe<Array<IncomeSupport>>;
  /** Geindividualiseerde projecten voor maatschappelijke integratie (GPMI), newest first. */
  integrationProjects?: Maybe<Array<IntegrationProject>>;
  /** Applications for income support, newest first. */
  applications?: Maybe<Array<Application>>;
  /** Amounts and means, today; empty of figures where none are on record. */
  finances?: Maybe<Finances>;
  /** Sanctions, newest first. RMI law, article 30. */
  sanctions?: Maybe<Array<Sanction>>;
  /** Formal notices (aanmaningen) to keep to a GPMI, newest first. */
  notices?: Maybe<Array<ProjectNotice>>;
  /** Needs per life domain, health domains apart; newest first. */
  needs?: Maybe<Array<LifeDomainNeed>>;
  /** Needs in the health domains (GDPR art. 9); newest first. */
  healthNeeds?: Maybe<Array<LifeDomainNeed>>;
  /** Steps on the participation ladder, newest first. */
  ladderSteps?: Maybe<Array<LadderStep>>;
  /** What keeps the client from work (drempels), health apart; newest first. A list, and no typology of clients. */
  thresholds?: Maybe<Array<Threshold>>;
  /** Thresholds of health (GDPR art. 9); newest first. */
  healthThresholds?: Maybe<Array<Threshold>>;
  /** Artikel 60, tijdelijke werkervaring, sociale activering, wijk-werken and the other measures, newest first. */
  activations?: Maybe<Array<ActivationMeasure>>;
  /** The centres' files of the client: acts that begin something name one. */
  files?: Maybe<Array<ClientFile>>;
  /** Changes of the record by acts and imports, newest first; only those of sections that are disclosed. */
  history?: Maybe<Array<RecordChange>>;
  /** How the centres reach the client. */
  contactPoints?: Maybe<Array<ContactPoint>>;
  /** Events of the sections above, oldest first. */
  journey?: Maybe<Array<JourneyEvent>>;
  /** Deadlines that follow from the sections above, earliest first. */
  deadlines?: Maybe<Array<Deadline>>;
  /** Who looked at this record, newest first, `first` at most 200; `after` continues with what was logged before that moment. */
  disclosures?: Maybe<Array<Disclosure>>;
};


/** The client's parts at the social welfare centres. */
export type WelfareRecordDisclosuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A period of leefloon, or of the equivalent for who has no right under the RMI law. */
export type IncomeSupport = {
  __typename?: 'IncomeSupport';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts its changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
  /** The centre that granted it. */
  heldBy: Organisation;
  /** Leefloon or its equivalent. */
  kind: IncomeSupportKind;
  /** Category, set by the household (RMI law art. 14). */
  category?: Maybe<LeefloonCategory>;
  /** First day of the right. */
  from: Scalars['Date']['output'];
  /** Last day of the right; null while it runs. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** An application for leefloon or its equivalent, from registration to appeal. RMI law, articles 18 to 21 and 47. */
export type Application = {
  __typename?: 'Application';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts its changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
  /** The centre that got it. */
  heldBy: Organisation;
  /** What was asked for. */
  kind: IncomeSupportKind;
  /** State of the application. */
  status: ApplicationStatus;
  /** REFNIS code of the municipality that makes the centre competent, on the day of the application. */
  nisCode: Scalars['NisCode']['output'];
  /** Day on which it was received. */
  receivedOn: Scalars['Date']['output'];
  /** Whether the centre itself took the initiative. */
  ownInitiative: Scalars['Boolean']['output'];
  /** Day on which the client got the receipt; due on the day of the application (INV-05). */
  receiptOn?: Maybe<Scalars['Date']['output']>;
  /** First day of the social investigation. */
  investigationOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the client was heard; null where that did not happen. */
  heardOn?: Maybe<Scalars['Date']['output']>;
  /** What was decided; null before that. */
  decision?: Maybe<ApplicationDecision>;
  /** Day of the decision: due within 30 days of the application (INV-05). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Form to POD MI; null while it is not sent. */
  formCode?: Maybe<ApplicationForm>;
  /** Day on which the decision was sent to the client; due within eight days of it. */
  notifiedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which the client can appeal; null before the notification. */
  appealableUntil?: Maybe<Scalars['Date']['output']>;
  /** Day of the appeal. */
  appealedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether a decision was, or today is, later than the law allows. A late decision is recorded like any other. */
  late: Scalars['Boolean']['output'];
};

/** States of an application. */
export type ApplicationStatus =
  /** Received and registered. */
  | 'REGISTERED'
  /** The social investigation is under way. */
  | 'SOCIAL_INVESTIGATION'
  /** The committee (BCSD) decided. */
  | 'DECIDED'
  /** The decision was sent to the client. */
  | 'NOTIFIED'
  /** The client went to the labour court. */
  | 'APPEALED';

/** Decisions on an application. */
export type ApplicationDecision =
  /** Granted. */
  | 'GRANTED'
  /** Refused. */
  | 'REFUSED';

/** Forms from a centre to POD MI. */
export type ApplicationForm =
  /** Grant. */
  | 'B'
  /** Refusal or stop. */
  | 'C'
  /** Recovery of cost. */
  | 'D';

/** What somebody lives on, as the centre reckons with it. */
export type Finances = {
  __typename?: 'Finances';
  /** Euro a month, as 1288.46: the amount of the category on `amountOn` less the means, before any sanction; null where no leefloon runs then. */
  monthlyAmount?: Maybe<Scalars['String']['output']>;
  /** Means that are deducted, euro cents a month on `amountOn`. */
  meansDeducted: Scalars['Int']['output'];
  /** The day for which the figures hold: today. */
  amountOn: Scalars['Date']['output'];
  /** Means on record, newest first. */
  means: Array<Means>;
  /** Whether a centre helps with budget or debts today. */
  debtMediation?: Maybe<Scalars['Boolean']['output']>;
  /** Periods of help with budget or debts, newest first. */
  debtMediations: Array<DebtMediation>;
};

/** Means of a client, as the social investigation found them. */
export type Means = {
  __typename?: 'Means';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts its changes. */
  version: Scalars['Int']['output'];
  /** Kind of means. */
  kind: MeansKind;
  /** Euro cents a month. */
  monthlyCents: Scalars['Int']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day; null while they go on. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** Kinds of means. */
export type MeansKind =
  /** Wages. */
  | 'WAGE'
  /** A benefit of social security. */
  | 'BENEFIT'
  /** Maintenance from family. */
  | 'MAINTENANCE'
  /** What people in the same household have. */
  | 'HOUSEHOLD'
  /** Property and capital. */
  | 'PROPERTY'
  /** Other means. */
  | 'OTHER';

/** Kind of income support. */
export type IncomeSupportKind =
  /** Leefloon under the RMI law. */
  | 'LEEFLOON'
  /** Equivalent leefloon: maatschappelijke dienstverlening. */
  | 'EQUIVALENT';

/** Categories of leefloon, as POD MI and MAGDA number them: 1, 2, 3. */
export type LeefloonCategory =
  /** 1: samenwonende persoon. */
  | 'COHABITANT'
  /** 2: alleenstaande persoon. */
  | 'SINGLE'
  /** 3: persoon die samenwoont met een gezin te zijnen laste. */
  | 'FAMILY_CHARGE';

/** GPMI: the written contract between client and centre. RMI law of 26 May 2002. */
export type IntegrationProject = {
  __typename?: 'IntegrationProject';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts its changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
  /** The centre that is a party to it. */
  heldBy: Organisation;
  /** Kind of project. */
  kind: IntegrationProjectKind;
  /** Why none is due: health or equity; null where it is due, and to who does not get the health needs of its holder. */
  exemption?: Maybe<ProjectExemption>;
  /** Day of signature; null while it is a draft. Due within three months of the grant (INV-07). */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the law demands it: practically always since 2016-11-01, not where there is an exemption. */
  mandatory: Scalars['Boolean']['output'];
  /** Whether it was, or today is, signed later than three months after the grant (INV-07). */
  late: Scalars['Boolean']['output'];
  /** First day of the project; null before that. */
  startOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of the project; null while it runs. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Life domains that it works on, without those about health. */
  domains: Array<LifeDomain>;
  /** Steps of the client. */
  clientSteps: Array<Scalars['String']['output']>;
  /** Steps of the centre. */
  centreSteps: Array<Scalars['String']['output']>;
  /** Others who are a party to it. */
  thirdParties: Array<Scalars['String']['output']>;
  /** Changes that both parties agreed to, newest first. */
  amendments: Array<ProjectAmendment>;
  /** State of the project. Who does not get the section welfare.sanctions reads ACTIVE for NOTICE and SANCTIONED. */
  status: IntegrationProjectStatus;
  /** Evaluations held, newest first: at least three in a rolling year, of which two in person (INV-08). */
  evaluations: Array<ProjectEvaluation>;
};

/** Kinds of GPMI. */
export type IntegrationProjectKind =
  /** Leads to an employment contract within a period. */
  | 'EMPLOYMENT_WITHIN_PERIOD'
  /** Training. */
  | 'TRAINING'
  /** Full-time study. */
  | 'FULL_TIME_STUDY'
  /** Social integration and activation. */
  | 'SOCIAL_INTEGRATION';

/** Grounds on which no GPMI is due. */
export type ProjectExemption =
  /** Reasons of health. */
  | 'HEALTH'
  /** Reasons of equity (billijkheidsredenen). */
  | 'EQUITY';

/** States of a GPMI. */
export type IntegrationProjectStatus =
  /** Being drawn up, not signed. */
  | 'DRAFT'
  /** Signed by client and centre, not begun. */
  | 'SIGNED'
  /** Under way. */
  | 'ACTIVE'
  /** Came to its end. */
  | 'ENDED'
  /** Ended before its time. */
  | 'TERMINATED'
  /** The client got a formal notice (aanmaning) to keep to it. */
  | 'NOTICE'
  /** A sanction followed such a notice. */
  | 'SANCTIONED';

/** One evaluation of a GPMI. */
export type ProjectEvaluation = {
  __typename?: 'ProjectEvaluation';
  /** Day of the evaluation. */
  on: Scalars['Date']['output'];
  /** Whether client and worker met. */
  inPerson: Scalars['Boolean']['output'];
  /** What it came to; null where the centre did not say. */
  result?: Maybe<EvaluationResult>;
};

/** What an evaluation of a GPMI came to. */
export type EvaluationResult =
  /** The client is on course. */
  | 'ON_COURSE'
  /** The steps have to be adjusted. */
  | 'ADJUST'
  /** The agreements are not kept. */
  | 'NOT_RESPECTED'
  /** The goal was reached. */
  | 'GOAL_REACHED';

/** A change of a GPMI that both parties agreed to. */
export type ProjectAmendment = {
  __typename?: 'ProjectAmendment';
  /** Day of the agreement. */
  on: Scalars['Date']['output'];
  /** Who asked for it. */
  requestedBy: AmendmentParty;
};

/** Who may ask to change a GPMI. */
export type AmendmentParty =
  /** The client. */
  | 'CLIENT'
  /** The centre. */
  | 'CENTRE';

/** A formal notice (aanmaning) to keep to a GPMI. */
export type ProjectNotice = {
  __typename?: 'ProjectNotice';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts its changes. */
  version: Scalars['Int']['output'];
  /** The centre that gave it. */
  heldBy: Organisation;
  /** Day of the notice. */
  givenOn: Scalars['Date']['output'];
  /** What it is about. */
  reason: NoticeReason;
  /** Day on which the centre took it back; null while it stands. */
  liftedOn?: Maybe<Scalars['Date']['output']>;
};

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

/** Suspension of the leefloon. RMI law, article 30: lengths of INV-13, conditions of INV-14. */
export type Sanction = {
  __typename?: 'Sanction';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts its changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
  /** The centre that imposed it. */
  heldBy: Organisation;
  /** One of the two grounds of the law. */
  ground: SanctionGround;
  /** Full or partial. */
  extent: SanctionExtent;
  /** Whether means were hidden with fraudulent intent. */
  fraudulentIntent: Scalars['Boolean']['output'];
  /** Day of the fact. */
  factOn: Scalars['Date']['output'];
  /** Day of the decision: at most two years after the fact. */
  decidedOn: Scalars['Date']['output'];
  /** First day of the suspension. */
  from: Scalars['Date']['output'];
  /** Last day of the suspension, inclusive. */
  to: Scalars['Date']['output'];
  /** State of the sanction. */
  status: SanctionStatus;
  /** How much of it is deferred (uitstel). */
  deferral: SanctionDeferral;
};

/** Grounds of a sanction: there are no others. */
export type SanctionGround =
  /** Means were not declared, or falsely. */
  | 'UNDECLARED_MEANS'
  /** The GPMI was not respected, after a formal notice and without a legitimate reason. */
  | 'PROJECT_NOT_RESPECTED';

/** How much of the leefloon is suspended. */
export type SanctionExtent =
  /** All of it. */
  | 'FULL'
  /** A part of it. */
  | 'PARTIAL';

/** How much of a sanction is deferred. */
export type SanctionDeferral =
  /** Nothing. */
  | 'NONE'
  /** A part. */
  | 'PARTIAL'
  /** All of it. */
  | 'FULL';

/** States of a sanction. */
export type SanctionStatus =
  /** Decided; it runs from its first day on. */
  | 'IMPOSED'
  /** Deferred, wholly or in part. */
  | 'DEFERRED'
  /** Over. */
  | 'ENDED';

/** A measure that brings a client closer to work, or that is work. Domain of the centres: artikel 60, TWE, wijk-werken. */
export type ActivationMeasure = {
  __typename?: 'ActivationMeasure';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts its changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
  /** The centre that keeps it. */
  heldBy: Organisation;
  /** Which measure it is. */
  instrument: ActivationInstrument;
  /** State of the measure. */
  status: ActivationStatus;
  /** First day: as agreed while it is planned. */
  from: Scalars['Date']['output'];
  /** Last day, inclusive: as agreed while it runs, as it was once it is over; null where none was agreed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it may run without an exception (INV-10 to INV-12); null where the instrument has no such limit. */
  limit?: Maybe<Scalars['Date']['output']>;
  /** Whose shop floor it is; null where the extract does not say, or where there is none. */
  workplace?: Maybe<Organisation>;
  /** Who employs the client: the centre under artikel 60, somebody else under artikel 61; null for the others. */
  employer?: Maybe<Organisation>;
  /** Artikel 60: day on which centre, user and worker had signed the terms; before the first day (INV-09). */
  termsSignedOn?: Maybe<Scalars['Date']['output']>;
  /** Artikel 60: day on which the client has full rights in social security. */
  rightsReachedOn?: Maybe<Scalars['Date']['output']>;
  /** Hours as a percentage of full time; at least 50 for TWE (INV-10). */
  hoursPercent?: Maybe<Scalars['Int']['output']>;
  /** TWE: the one technical training, at most three months (INV-10); null where there is none. */
  technicalTraining?: Maybe<TechnicalTraining>;
  /** Activeringstraject: day of VDAB's decision that it starts (INV-12). */
  startDecidedOn?: Maybe<Scalars['Date']['output']>;
  /** Activeringstraject: whether a casemanager Werk is at work. */
  workManager: Scalars['Boolean']['output'];
  /** Activeringstraject: whether a casemanager Zorg is at work. */
  careManager: Scalars['Boolean']['output'];
  /** Arbeidsmatige activiteiten: day of the permission of who pays the benefit; before the first day (INV-12). */
  permittedOn?: Maybe<Scalars['Date']['output']>;
  /** Wijk-werken: day of the afsprakenblad. */
  agreementSheetOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the decision to go beyond the limit; null where none was taken. */
  extendedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was stopped or cancelled; null for the others. */
  stopReason?: Maybe<ActivationStopReason>;
  /** Hours per month of wijk-werken and gemeenschapsdienst, newest first. */
  hours: Array<ActivityHours>;
};

/** The technical training of a temporary work experience. */
export type TechnicalTraining = {
  __typename?: 'TechnicalTraining';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day, inclusive. */
  to: Scalars['Date']['output'];
};

/** The hours of one month. */
export type ActivityHours = {
  __typename?: 'ActivityHours';
  /** First day of the month. */
  month: Scalars['Date']['output'];
  /** Whole hours. */
  hours: Scalars['Int']['output'];
};

/** Activation measures of the centres. LAP is a call for subsidies and no measure. */
export type ActivationInstrument =
  /** Artikel 60, par. 7 of the OCMW law of 8 July 1976: the centre is the employer. */
  | 'ART60'
  /** Artikel 61: another employer, with a subsidy of the centre. */
  | 'ART61'
  /** Tijdelijke werkervaring through the centre. */
  | 'TWE_OCMW'
  /** Social activation. */
  | 'SOC_ACT'
  /** Activeringstraject (werk en zorg). */
  | 'ACT_TRACK'
  /** Arbeidsmatige activiteiten. */
  | 'AMA'
  /** Onthaaltraject (GBO). */
  | 'ONTHAAL'
  /** Wijk-werken. */
  | 'WIJKW'
  /** Gemeenschapsdienst. */
  | 'GEM_DIENST';

/** States of an activation measure. */
export type ActivationStatus =
  /** Agreed, not begun. */
  | 'PLANNED'
  /** Under way. */
  | 'RUNNING'
  /** Came to its end. */
  | 'ENDED'
  /** Stopped before its end. */
  | 'STOPPED'
  /** Agreed, and never begun. */
  | 'CANCELLED';

/** Why a measure was stopped or cancelled. None says anything about health. */
export type ActivationStopReason =
  /** The client found work. */
  | 'FOUND_WORK'
  /** The rights that it was for were reached. */
  | 'RIGHTS_REACHED'
  /** Another measure fits better. */
  | 'OTHER_MEASURE'
  /** The client did not go on. */
  | 'CLIENT_STOPPED'
  /** The workplace did not go on. */
  | 'WORKPLACE_STOPPED'
  /** The client moved away. */
  | 'MOVED'
  /** Another reason. */
  | 'OTHER';

/** A step on the participation ladder (participatieladder). */
export type LadderStep = {
  __typename?: 'LadderStep';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts its changes. */
  version: Scalars['Int']['output'];
  /** 1 isolated, 2 social contacts, 3 organised activities, 4 unpaid work, 5 paid work with support, 6 paid work. */
  step: Scalars['Int']['output'];
  /** Day of the assessment. */
  assessedOn: Scalars['Date']['output'];
};

/** Something that keeps a client from work (drempel). IDEA Consult 2023/24. */
export type Threshold = {
  __typename?: 'Threshold';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts its changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
  /** The centre that keeps it. */
  heldBy: Organisation;
  /** What it is. */
  kind: ThresholdKind;
  /** 1 (light) to 5 (keeps from all work). */
  severity: Scalars['Int']['output'];
  /** Whether something can be done about it. */
  remediable: Remediability;
  /** Organisation that works on it; null while nobody does. */
  workedOnBy?: Maybe<Organisation>;
  /** Day from which it is known. */
  since: Scalars['Date']['output'];
  /** Day from which it no longer keeps the client from work; null while it does. */
  resolvedOn?: Maybe<Scalars['Date']['output']>;
};

/** Kinds of thresholds; those of health are in a section of their own. */
export type ThresholdKind =
  /** Mental health; of health. */
  | 'MENTAL_HEALTH'
  /** Physical health; of health. */
  | 'PHYSICAL_HEALTH'
  /** Addiction; of health. */
  | 'ADDICTION'
  /** Childcare and family burden. */
  | 'CHILDCARE_FAMILY'
  /** Housing. */
  | 'HOUSING'
  /** Limited Dutch. */
  | 'LIMITED_DUTCH'
  /** Mobility. */
  | 'MOBILITY'
  /** Debts. */
  | 'DEBTS'
  /** Administration. */
  | 'ADMINISTRATION'
  /** Digital skills and means. */
  | 'DIGITAL'
  /** Social network. */
  | 'SOCIAL_NETWORK'
  /** Qualification. */
  | 'QUALIFICATION'
  /** Work experience. */
  | 'WORK_EXPERIENCE';

/** Whether something can be done about a threshold. */
export type Remediability =
  /** It can. */
  | 'YES'
  /** It cannot. */
  | 'NO'
  /** It is not known. */
  | 'UNKNOWN';

/** A period in which a centre helps with budget or debts. For the centre itself and the client only. */
export type DebtMediation = {
  __typename?: 'DebtMediation';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts its changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
  /** The centre that helps. */
  heldBy: Organisation;
  /** What kind of help. */
  kind: DebtMediationKind;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day, inclusive; null while it goes on. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** Kinds of help with budget or debts. */
export type DebtMediationKind =
  /** Budgetbegeleiding: the client keeps the purse. */
  | 'BUDGET_GUIDANCE'
  /** Schuldbemiddeling with the creditors. */
  | 'DEBT_MEDIATION'
  /** Collectieve schuldenregeling, of the labour court. */
  | 'COLLECTIVE_SETTLEMENT'
  /** Budgetbeheer: the centre keeps the purse. */
  | 'BUDGET_MANAGEMENT';

/** How much help somebody needs in one life domain. */
export type LifeDomainNeed = {
  __typename?: 'LifeDomainNeed';
  /** Life domain (levensdomein). */
  domain: LifeDomain;
  /** 1 (acute) to 5 (self-reliant). */
  score: Scalars['Int']['output'];
  /** Day of the assessment. */
  assessedOn: Scalars['Date']['output'];
};

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

export type Organisation = {
  __typename?: 'Organisation';
  kboNumber: Scalars['KboNumber']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Client: Client;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Client:
    ( { __typename: 'Client' }
    & GraphQLRecursivePick<FederationTypes['Client'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Client'], {"grant":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  WelfareFileOpenResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  WelfareFileCloseResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IntegrationProjectSignResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ApplicationRegisterResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SocialInvestigationStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ApplicationDecideResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  DecisionNotifyResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  AppealRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IncomeSupportCategoryChangeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IncomeSupportEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  MeansRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IntegrationProjectDraftResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IntegrationProjectActivateResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IntegrationProjectAmendResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IntegrationProjectEvaluateResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IntegrationProjectNoticeGiveResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IntegrationProjectNoticeLiftResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IntegrationProjectExemptResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IntegrationProjectEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IntegrationProjectTerminateResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SanctionImposeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SanctionDeferResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SanctionEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ArticleSixtyTermsSignResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ArticleSixtyStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ArticleSixtyOneStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  TemporaryWorkExperienceStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  TechnicalTrainingRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SocialActivationStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ActivationTrackStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  WorkLikeActivitiesStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReceptionTrackStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  NeighbourhoodWorkStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  NeighbourhoodWorkHoursRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  CommunityServiceStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  CommunityServiceHoursRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ActivationBeginResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ActivationEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ActivationExtendResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  LifeDomainNeedsAssessResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ParticipationLadderAssessResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ThresholdRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ThresholdChangeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ThresholdResolveResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  DebtMediationStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  DebtMediationEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ContactPointRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ContactPointEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  SourceRecord: ( WelfareRecordSource );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  KboNumber: ResolverTypeWrapper<Scalars['KboNumber']['output']>;
  NisCode: ResolverTypeWrapper<Scalars['NisCode']['output']>;
  NationalNumber: ResolverTypeWrapper<Scalars['NationalNumber']['output']>;
  Grant: ResolverTypeWrapper<Scalars['Grant']['output']>;
  RecordAvailability: RecordAvailability;
  WithheldReason: WithheldReason;
  Withheld: ResolverTypeWrapper<Withheld>;
  JourneyEvent: ResolverTypeWrapper<JourneyEvent>;
  Deadline: ResolverTypeWrapper<Deadline>;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  ContactKind: ContactKind;
  CodeList: ResolverTypeWrapper<CodeList>;
  Code: ResolverTypeWrapper<Code>;
  PolicyValue: ResolverTypeWrapper<PolicyValue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ClientFile: ResolverTypeWrapper<ClientFile>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  RecordChange: ResolverTypeWrapper<RecordChange>;
  ActDone: ResolverTypeWrapper<ActDone>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActRefused: ResolverTypeWrapper<ActRefused>;
  ActConflict: ResolverTypeWrapper<ActConflict>;
  Source: Source;
  Disclosure: ResolverTypeWrapper<LoggedLine>;
  Authorisation: ResolverTypeWrapper<Authorisation>;
  AuthorisationKind: AuthorisationKind;
  DisclosureOutcome: DisclosureOutcome;
  Purpose: Purpose;
  SourceRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceRecord']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  WelfareFileOpenInput: WelfareFileOpenInput;
  WelfareFileCloseInput: WelfareFileCloseInput;
  IntegrationProjectSignInput: IntegrationProjectSignInput;
  ApplicationRegisterInput: ApplicationRegisterInput;
  SocialInvestigationStartInput: SocialInvestigationStartInput;
  ApplicationDecideInput: ApplicationDecideInput;
  DecisionNotifyInput: DecisionNotifyInput;
  AppealRecordInput: AppealRecordInput;
  IncomeSupportCategoryChangeInput: IncomeSupportCategoryChangeInput;
  IncomeSupportEndInput: IncomeSupportEndInput;
  MeansRecordInput: MeansRecordInput;
  IntegrationProjectDraftInput: IntegrationProjectDraftInput;
  IntegrationProjectActivateInput: IntegrationProjectActivateInput;
  IntegrationProjectAmendInput: IntegrationProjectAmendInput;
  IntegrationProjectEvaluateInput: IntegrationProjectEvaluateInput;
  IntegrationProjectNoticeGiveInput: IntegrationProjectNoticeGiveInput;
  IntegrationProjectNoticeLiftInput: IntegrationProjectNoticeLiftInput;
  IntegrationProjectExemptInput: IntegrationProjectExemptInput;
  IntegrationProjectEndInput: IntegrationProjectEndInput;
  IntegrationProjectTerminateInput: IntegrationProjectTerminateInput;
  SanctionImposeInput: SanctionImposeInput;
  SanctionDeferInput: SanctionDeferInput;
  SanctionEndInput: SanctionEndInput;
  ArticleSixtyTermsSignInput: ArticleSixtyTermsSignInput;
  ArticleSixtyStartInput: ArticleSixtyStartInput;
  ArticleSixtyOneStartInput: ArticleSixtyOneStartInput;
  TemporaryWorkExperienceStartInput: TemporaryWorkExperienceStartInput;
  TechnicalTrainingRecordInput: TechnicalTrainingRecordInput;
  SocialActivationStartInput: SocialActivationStartInput;
  ActivationTrackStartInput: ActivationTrackStartInput;
  WorkLikeActivitiesStartInput: WorkLikeActivitiesStartInput;
  ReceptionTrackStartInput: ReceptionTrackStartInput;
  NeighbourhoodWorkStartInput: NeighbourhoodWorkStartInput;
  NeighbourhoodWorkHoursRecordInput: NeighbourhoodWorkHoursRecordInput;
  CommunityServiceStartInput: CommunityServiceStartInput;
  CommunityServiceHoursRecordInput: CommunityServiceHoursRecordInput;
  ActivationBeginInput: ActivationBeginInput;
  ActivationEndInput: ActivationEndInput;
  ActivationExtendInput: ActivationExtendInput;
  LifeDomainNeedsAssessInput: LifeDomainNeedsAssessInput;
  ParticipationLadderAssessInput: ParticipationLadderAssessInput;
  ThresholdRecordInput: ThresholdRecordInput;
  ThresholdChangeInput: ThresholdChangeInput;
  ThresholdResolveInput: ThresholdResolveInput;
  DebtMediationStartInput: DebtMediationStartInput;
  DebtMediationEndInput: DebtMediationEndInput;
  ContactPointRecordInput: ContactPointRecordInput;
  ContactPointEndInput: ContactPointEndInput;
  LifeDomainScoreInput: LifeDomainScoreInput;
  WelfareFileOpenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WelfareFileOpenResult']>;
  WelfareFileCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WelfareFileCloseResult']>;
  IntegrationProjectSignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntegrationProjectSignResult']>;
  ApplicationRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplicationRegisterResult']>;
  SocialInvestigationStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SocialInvestigationStartResult']>;
  ApplicationDecideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplicationDecideResult']>;
  DecisionNotifyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecisionNotifyResult']>;
  AppealRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppealRecordResult']>;
  IncomeSupportCategoryChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IncomeSupportCategoryChangeResult']>;
  IncomeSupportEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IncomeSupportEndResult']>;
  MeansRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeansRecordResult']>;
  IntegrationProjectDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntegrationProjectDraftResult']>;
  IntegrationProjectActivateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntegrationProjectActivateResult']>;
  IntegrationProjectAmendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntegrationProjectAmendResult']>;
  IntegrationProjectEvaluateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntegrationProjectEvaluateResult']>;
  IntegrationProjectNoticeGiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntegrationProjectNoticeGiveResult']>;
  IntegrationProjectNoticeLiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntegrationProjectNoticeLiftResult']>;
  IntegrationProjectExemptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntegrationProjectExemptResult']>;
  IntegrationProjectEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntegrationProjectEndResult']>;
  IntegrationProjectTerminateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntegrationProjectTerminateResult']>;
  SanctionImposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SanctionImposeResult']>;
  SanctionDeferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SanctionDeferResult']>;
  SanctionEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SanctionEndResult']>;
  ArticleSixtyTermsSignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArticleSixtyTermsSignResult']>;
  ArticleSixtyStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArticleSixtyStartResult']>;
  ArticleSixtyOneStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArticleSixtyOneStartResult']>;
  TemporaryWorkExperienceStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TemporaryWorkExperienceStartResult']>;
  TechnicalTrainingRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TechnicalTrainingRecordResult']>;
  SocialActivationStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SocialActivationStartResult']>;
  ActivationTrackStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivationTrackStartResult']>;
  WorkLikeActivitiesStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkLikeActivitiesStartResult']>;
  ReceptionTrackStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceptionTrackStartResult']>;
  NeighbourhoodWorkStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NeighbourhoodWorkStartResult']>;
  NeighbourhoodWorkHoursRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NeighbourhoodWorkHoursRecordResult']>;
  CommunityServiceStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommunityServiceStartResult']>;
  CommunityServiceHoursRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommunityServiceHoursRecordResult']>;
  ActivationBeginResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivationBeginResult']>;
  ActivationEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivationEndResult']>;
  ActivationExtendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivationExtendResult']>;
  LifeDomainNeedsAssessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LifeDomainNeedsAssessResult']>;
  ParticipationLadderAssessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParticipationLadderAssessResult']>;
  ThresholdRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ThresholdRecordResult']>;
  ThresholdChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ThresholdChangeResult']>;
  ThresholdResolveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ThresholdResolveResult']>;
  DebtMediationStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DebtMediationStartResult']>;
  DebtMediationEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DebtMediationEndResult']>;
  ContactPointRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContactPointRecordResult']>;
  ContactPointEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContactPointEndResult']>;
  Client: ResolverTypeWrapper<ClientSource>;
  WelfareRecord: ResolverTypeWrapper<WelfareRecordSource>;
  IncomeSupport: ResolverTypeWrapper<IncomeSupportRow>;
  Application: ResolverTypeWrapper<ApplicationRow>;
  ApplicationStatus: ApplicationStatus;
  ApplicationDecision: ApplicationDecision;
  ApplicationForm: ApplicationForm;
  Finances: ResolverTypeWrapper<FinancesSource>;
  Means: ResolverTypeWrapper<MeansRow>;
  MeansKind: MeansKind;
  IncomeSupportKind: IncomeSupportKind;
  LeefloonCategory: LeefloonCategory;
  IntegrationProject: ResolverTypeWrapper<EvaluatedProject>;
  IntegrationProjectKind: IntegrationProjectKind;
  ProjectExemption: ProjectExemption;
  IntegrationProjectStatus: IntegrationProjectStatus;
  ProjectEvaluation: ResolverTypeWrapper<ProjectEvaluationRow>;
  EvaluationResult: EvaluationResult;
  ProjectAmendment: ResolverTypeWrapper<ProjectAmendmentRow>;
  AmendmentParty: AmendmentParty;
  ProjectNotice: ResolverTypeWrapper<ProjectNoticeRow>;
  NoticeReason: NoticeReason;
  Sanction: ResolverTypeWrapper<SanctionRow>;
  SanctionGround: SanctionGround;
  SanctionExtent: SanctionExtent;
  SanctionDeferral: SanctionDeferral;
  SanctionStatus: SanctionStatus;
  ActivationMeasure: ResolverTypeWrapper<WorkedMeasure>;
  TechnicalTraining: ResolverTypeWrapper<TechnicalTraining>;
  ActivityHours: ResolverTypeWrapper<ActivityHoursRow>;
  ActivationInstrument: ActivationInstrument;
  ActivationStatus: ActivationStatus;
  ActivationStopReason: ActivationStopReason;
  LadderStep: ResolverTypeWrapper<LadderStepRow>;
  Threshold: ResolverTypeWrapper<ThresholdRow>;
  ThresholdKind: ThresholdKind;
  Remediability: Remediability;
  DebtMediation: ResolverTypeWrapper<DebtMediationRow>;
  DebtMediationKind: DebtMediationKind;
  LifeDomainNeed: ResolverTypeWrapper<NeedRow>;
  LifeDomain: LifeDomain;
  Organisation: ResolverTypeWrapper<Organisation>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  KboNumber: Scalars['KboNumber']['output'];
  NisCode: Scalars['NisCode']['output'];
  NationalNumber: Scalars['NationalNumber']['output'];
  Grant: Scalars['Grant']['output'];
  Withheld: Withheld;
  JourneyEvent: JourneyEvent;
  Deadline: Deadline;
  ContactPoint: ContactPoint;
  CodeList: CodeList;
  Code: Code;
  PolicyValue: PolicyValue;
  Int: Scalars['Int']['output'];
  ClientFile: ClientFile;
  ID: Scalars['ID']['output'];
  RecordChange: RecordChange;
  ActDone: ActDone;
  Boolean: Scalars['Boolean']['output'];
  ActRefused: ActRefused;
  ActConflict: ActConflict;
  Disclosure: LoggedLine;
  Authorisation: Authorisation;
  SourceRecord: ResolversInterfaceTypes<ResolversParentTypes>['SourceRecord'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  WelfareFileOpenInput: WelfareFileOpenInput;
  WelfareFileCloseInput: WelfareFileCloseInput;
  IntegrationProjectSignInput: IntegrationProjectSignInput;
  ApplicationRegisterInput: ApplicationRegisterInput;
  SocialInvestigationStartInput: SocialInvestigationStartInput;
  ApplicationDecideInput: ApplicationDecideInput;
  DecisionNotifyInput: DecisionNotifyInput;
  AppealRecordInput: AppealRecordInput;
  IncomeSupportCategoryChangeInput: IncomeSupportCategoryChangeInput;
  IncomeSupportEndInput: IncomeSupportEndInput;
  MeansRecordInput: MeansRecordInput;
  IntegrationProjectDraftInput: IntegrationProjectDraftInput;
  IntegrationProjectActivateInput: IntegrationProjectActivateInput;
  IntegrationProjectAmendInput: IntegrationProjectAmendInput;
  IntegrationProjectEvaluateInput: IntegrationProjectEvaluateInput;
  IntegrationProjectNoticeGiveInput: IntegrationProjectNoticeGiveInput;
  IntegrationProjectNoticeLiftInput: IntegrationProjectNoticeLiftInput;
  IntegrationProjectExemptInput: IntegrationProjectExemptInput;
  IntegrationProjectEndInput: IntegrationProjectEndInput;
  IntegrationProjectTerminateInput: IntegrationProjectTerminateInput;
  SanctionImposeInput: SanctionImposeInput;
  SanctionDeferInput: SanctionDeferInput;
  SanctionEndInput: SanctionEndInput;
  ArticleSixtyTermsSignInput: ArticleSixtyTermsSignInput;
  ArticleSixtyStartInput: ArticleSixtyStartInput;
  ArticleSixtyOneStartInput: ArticleSixtyOneStartInput;
  TemporaryWorkExperienceStartInput: TemporaryWorkExperienceStartInput;
  TechnicalTrainingRecordInput: TechnicalTrainingRecordInput;
  SocialActivationStartInput: SocialActivationStartInput;
  ActivationTrackStartInput: ActivationTrackStartInput;
  WorkLikeActivitiesStartInput: WorkLikeActivitiesStartInput;
  ReceptionTrackStartInput: ReceptionTrackStartInput;
  NeighbourhoodWorkStartInput: NeighbourhoodWorkStartInput;
  NeighbourhoodWorkHoursRecordInput: NeighbourhoodWorkHoursRecordInput;
  CommunityServiceStartInput: CommunityServiceStartInput;
  CommunityServiceHoursRecordInput: CommunityServiceHoursRecordInput;
  ActivationBeginInput: ActivationBeginInput;
  ActivationEndInput: ActivationEndInput;
  ActivationExtendInput: ActivationExtendInput;
  LifeDomainNeedsAssessInput: LifeDomainNeedsAssessInput;
  ParticipationLadderAssessInput: ParticipationLadderAssessInput;
  ThresholdRecordInput: ThresholdRecordInput;
  ThresholdChangeInput: ThresholdChangeInput;
  ThresholdResolveInput: ThresholdResolveInput;
  DebtMediationStartInput: DebtMediationStartInput;
  DebtMediationEndInput: DebtMediationEndInput;
  ContactPointRecordInput: ContactPointRecordInput;
  ContactPointEndInput: ContactPointEndInput;
  LifeDomainScoreInput: LifeDomainScoreInput;
  WelfareFileOpenResult: ResolversUnionTypes<ResolversParentTypes>['WelfareFileOpenResult'];
  WelfareFileCloseResult: ResolversUnionTypes<ResolversParentTypes>['WelfareFileCloseResult'];
  IntegrationProjectSignResult: ResolversUnionTypes<ResolversParentTypes>['IntegrationProjectSignResult'];
  ApplicationRegisterResult: ResolversUnionTypes<ResolversParentTypes>['ApplicationRegisterResult'];
  SocialInvestigationStartResult: ResolversUnionTypes<ResolversParentTypes>['SocialInvestigationStartResult'];
  ApplicationDecideResult: ResolversUnionTypes<ResolversParentTypes>['ApplicationDecideResult'];
  DecisionNotifyResult: ResolversUnionTypes<ResolversParentTypes>['DecisionNotifyResult'];
  AppealRecordResult: ResolversUnionTypes<ResolversParentTypes>['AppealRecordResult'];
  IncomeSupportCategoryChangeResult: ResolversUnionTypes<ResolversParentTypes>['IncomeSupportCategoryChangeResult'];
  IncomeSupportEndResult: ResolversUnionTypes<ResolversParentTypes>['IncomeSupportEndResult'];
  MeansRecordResult: ResolversUnionTypes<ResolversParentTypes>['MeansRecordResult'];
  IntegrationProjectDraftResult: ResolversUnionTypes<ResolversParentTypes>['IntegrationProjectDraftResult'];
  IntegrationProjectActivateResult: ResolversUnionTypes<ResolversParentTypes>['IntegrationProjectActivateResult'];
  IntegrationProjectAmendResult: ResolversUnionTypes<ResolversParentTypes>['IntegrationProjectAmendResult'];
  IntegrationProjectEvaluateResult: ResolversUnionTypes<ResolversParentTypes>['IntegrationProjectEvaluateResult'];
  IntegrationProjectNoticeGiveResult: ResolversUnionTypes<ResolversParentTypes>['IntegrationProjectNoticeGiveResult'];
  IntegrationProjectNoticeLiftResult: ResolversUnionTypes<ResolversParentTypes>['IntegrationProjectNoticeLiftResult'];
  IntegrationProjectExemptResult: ResolversUnionTypes<ResolversParentTypes>['IntegrationProjectExemptResult'];
  IntegrationProjectEndResult: ResolversUnionTypes<ResolversParentTypes>['IntegrationProjectEndResult'];
  IntegrationProjectTerminateResult: ResolversUnionTypes<ResolversParentTypes>['IntegrationProjectTerminateResult'];
  SanctionImposeResult: ResolversUnionTypes<ResolversParentTypes>['SanctionImposeResult'];
  SanctionDeferResult: ResolversUnionTypes<ResolversParentTypes>['SanctionDeferResult'];
  SanctionEndResult: ResolversUnionTypes<ResolversParentTypes>['SanctionEndResult'];
  ArticleSixtyTermsSignResult: ResolversUnionTypes<ResolversParentTypes>['ArticleSixtyTermsSignResult'];
  ArticleSixtyStartResult: ResolversUnionTypes<ResolversParentTypes>['ArticleSixtyStartResult'];
  ArticleSixtyOneStartResult: ResolversUnionTypes<ResolversParentTypes>['ArticleSixtyOneStartResult'];
  TemporaryWorkExperienceStartResult: ResolversUnionTypes<ResolversParentTypes>['TemporaryWorkExperienceStartResult'];
  TechnicalTrainingRecordResult: ResolversUnionTypes<ResolversParentTypes>['TechnicalTrainingRecordResult'];
  SocialActivationStartResult: ResolversUnionTypes<ResolversParentTypes>['SocialActivationStartResult'];
  ActivationTrackStartResult: ResolversUnionTypes<ResolversParentTypes>['ActivationTrackStartResult'];
  WorkLikeActivitiesStartResult: ResolversUnionTypes<ResolversParentTypes>['WorkLikeActivitiesStartResult'];
  ReceptionTrackStartResult: ResolversUnionTypes<ResolversParentTypes>['ReceptionTrackStartResult'];
  NeighbourhoodWorkStartResult: ResolversUnionTypes<ResolversParentTypes>['NeighbourhoodWorkStartResult'];
  NeighbourhoodWorkHoursRecordResult: ResolversUnionTypes<ResolversParentTypes>['NeighbourhoodWorkHoursRecordResult'];
  CommunityServiceStartResult: ResolversUnionTypes<ResolversParentTypes>['CommunityServiceStartResult'];
  CommunityServiceHoursRecordResult: ResolversUnionTypes<ResolversParentTypes>['CommunityServiceHoursRecordResult'];
  ActivationBeginResult: ResolversUnionTypes<ResolversParentTypes>['ActivationBeginResult'];
  ActivationEndResult: ResolversUnionTypes<ResolversParentTypes>['ActivationEndResult'];
  ActivationExtendResult: ResolversUnionTypes<ResolversParentTypes>['ActivationExtendResult'];
  LifeDomainNeedsAssessResult: ResolversUnionTypes<ResolversParentTypes>['LifeDomainNeedsAssessResult'];
  ParticipationLadderAssessResult: ResolversUnionTypes<ResolversParentTypes>['ParticipationLadderAssessResult'];
  ThresholdRecordResult: ResolversUnionTypes<ResolversParentTypes>['ThresholdRecordResult'];
  ThresholdChangeResult: ResolversUnionTypes<ResolversParentTypes>['ThresholdChangeResult'];
  ThresholdResolveResult: ResolversUnionTypes<ResolversParentTypes>['ThresholdResolveResult'];
  DebtMediationStartResult: ResolversUnionTypes<ResolversParentTypes>['DebtMediationStartResult'];
  DebtMediationEndResult: ResolversUnionTypes<ResolversParentTypes>['DebtMediationEndResult'];
  ContactPointRecordResult: ResolversUnionTypes<ResolversParentTypes>['ContactPointRecordResult'];
  ContactPointEndResult: ResolversUnionTypes<ResolversParentTypes>['ContactPointEndResult'];
  Client: ClientSource;
  WelfareRecord: WelfareRecordSource;
  IncomeSupport: IncomeSupportRow;
  Application: ApplicationRow;
  Finances: FinancesSource;
  Means: MeansRow;
  IntegrationProject: EvaluatedProject;
  ProjectEvaluation: ProjectEvaluationRow;
  ProjectAmendment: ProjectAmendmentRow;
  ProjectNotice: ProjectNoticeRow;
  Sanction: SanctionRow;
  ActivationMeasure: WorkedMeasure;
  TechnicalTraining: TechnicalTraining;
  ActivityHours: ActivityHoursRow;
  LadderStep: LadderStepRow;
  Threshold: ThresholdRow;
  DebtMediation: DebtMediationRow;
  LifeDomainNeed: NeedRow;
  Organisation: Organisation;
  String: Scalars['String']['output'];
};

export type SectionDirectiveArgs = {
  id: Scalars['String']['input'];
};

export type SectionDirectiveResolver<Result, Parent, ContextType = Context, Args = SectionDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface KboNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['KboNumber'], any> {
  name: 'KboNumber';
}

export interface NisCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NisCode'], any> {
  name: 'NisCode';
}

export interface NationalNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NationalNumber'], any> {
  name: 'NationalNumber';
}

export interface GrantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Grant'], any> {
  name: 'Grant';
}

export type WithheldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withheld'] = ResolversParentTypes['Withheld']> = {
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WithheldReason'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JourneyEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JourneyEvent'] = ResolversParentTypes['JourneyEvent']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['KboNumber']>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CodeListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeList'] = ResolversParentTypes['CodeList']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type CodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dutch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  french?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyValue'] = ResolversParentTypes['PolicyValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientFile'] = ResolversParentTypes['ClientFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['KboNumber'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActDoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActDone'] = ResolversParentTypes['ActDone']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActRefused'] = ResolversParentTypes['ActRefused']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActConflict'] = ResolversParentTypes['ActConflict']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffMember?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['KboNumber']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DisclosureOutcome'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authorisation'] = ResolversParentTypes['Authorisation']> = {
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuthorisationKind'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  consumers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['Purpose']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord']> = {
  __resolveType: TypeResolveFn<'WelfareRecord', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  welfareCodeLists?: Resolver<Maybe<Array<ResolversTypes['CodeList']>>, ParentType, ContextType, Partial<QueryWelfareCodeListsArgs>>;
  welfarePolicyValues?: Resolver<Maybe<Array<ResolversTypes['PolicyValue']>>, ParentType, ContextType, Partial<QueryWelfarePolicyValuesArgs>>;
  welfareAuthorisations?: Resolver<Maybe<Array<ResolversTypes['Authorisation']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  welfareFileOpen?: Resolver<Maybe<ResolversTypes['WelfareFileOpenResult']>, ParentType, ContextType, RequireFields<MutationWelfareFileOpenArgs, 'input'>>;
  welfareFileClose?: Resolver<Maybe<ResolversTypes['WelfareFileCloseResult']>, ParentType, ContextType, RequireFields<MutationWelfareFileCloseArgs, 'input'>>;
  integrationProjectSign?: Resolver<Maybe<ResolversTypes['IntegrationProjectSignResult']>, ParentType, ContextType, RequireFields<MutationIntegrationProjectSignArgs, 'input'>>;
  applicationRegister?: Resolver<Maybe<ResolversTypes['ApplicationRegisterResult']>, ParentType, ContextType, RequireFields<MutationApplicationRegisterArgs, 'input'>>;
  socialInvestigationStart?: Resolver<Maybe<ResolversTypes['SocialInvestigationStartResult']>, ParentType, ContextType, RequireFields<MutationSocialInvestigationStartArgs, 'input'>>;
  applicationDecide?: Resolver<Maybe<ResolversTypes['ApplicationDecideResult']>, ParentType, ContextType, RequireFields<MutationApplicationDecideArgs, 'input'>>;
  decisionNotify?: Resolver<Maybe<ResolversTypes['DecisionNotifyResult']>, ParentType, ContextType, RequireFields<MutationDecisionNotifyArgs, 'input'>>;
  appealRecord?: Resolver<Maybe<ResolversTypes['AppealRecordResult']>, ParentType, ContextType, RequireFields<MutationAppealRecordArgs, 'input'>>;
  incomeSupportCategoryChange?: Resolver<Maybe<ResolversTypes['IncomeSupportCategoryChangeResult']>, ParentType, ContextType, RequireFields<MutationIncomeSupportCategoryChangeArgs, 'input'>>;
  incomeSupportEnd?: Resolver<Maybe<ResolversTypes['IncomeSupportEndResult']>, ParentType, ContextType, RequireFields<MutationIncomeSupportEndArgs, 'input'>>;
  meansRecord?: Resolver<Maybe<ResolversTypes['MeansRecordResult']>, ParentType, ContextType, RequireFields<MutationMeansRecordArgs, 'input'>>;
  integrationProjectDraft?: Resolver<Maybe<ResolversTypes['IntegrationProjectDraftResult']>, ParentType, ContextType, RequireFields<MutationIntegrationProjectDraftArgs, 'input'>>;
  integrationProjectActivate?: Resolver<Maybe<ResolversTypes['IntegrationProjectActivateResult']>, ParentType, ContextType, RequireFields<MutationIntegrationProjectActivateArgs, 'input'>>;
  integrationProjectAmend?: Resolver<Maybe<ResolversTypes['IntegrationProjectAmendResult']>, ParentType, ContextType, RequireFields<MutationIntegrationProjectAmendArgs, 'input'>>;
  integrationProjectEvaluate?: Resolver<Maybe<ResolversTypes['IntegrationProjectEvaluateResult']>, ParentType, ContextType, RequireFields<MutationIntegrationProjectEvaluateArgs, 'input'>>;
  integrationProjectNoticeGive?: Resolver<Maybe<ResolversTypes['IntegrationProjectNoticeGiveResult']>, ParentType, ContextType, RequireFields<MutationIntegrationProjectNoticeGiveArgs, 'input'>>;
  integrationProjectNoticeLift?: Resolver<Maybe<ResolversTypes['IntegrationProjectNoticeLiftResult']>, ParentType, ContextType, RequireFields<MutationIntegrationProjectNoticeLiftArgs, 'input'>>;
  integrationProjectExempt?: Resolver<Maybe<ResolversTypes['IntegrationProjectExemptResult']>, ParentType, ContextType, RequireFields<MutationIntegrationProjectExemptArgs, 'input'>>;
  integrationProjectEnd?: Resolver<Maybe<ResolversTypes['IntegrationProjectEndResult']>, ParentType, ContextType, RequireFields<MutationIntegrationProjectEndArgs, 'input'>>;
  integrationProjectTerminate?: Resolver<Maybe<ResolversTypes['IntegrationProjectTerminateResult']>, ParentType, ContextType, RequireFields<MutationIntegrationProjectTerminateArgs, 'input'>>;
  sanctionImpose?: Resolver<Maybe<ResolversTypes['SanctionImposeResult']>, ParentType, ContextType, RequireFields<MutationSanctionImposeArgs, 'input'>>;
  sanctionDefer?: Resolver<Maybe<ResolversTypes['SanctionDeferResult']>, ParentType, ContextType, RequireFields<MutationSanctionDeferArgs, 'input'>>;
  sanctionEnd?: Resolver<Maybe<ResolversTypes['SanctionEndResult']>, ParentType, ContextType, RequireFields<MutationSanctionEndArgs, 'input'>>;
  articleSixtyTermsSign?: Resolver<Maybe<ResolversTypes['ArticleSixtyTermsSignResult']>, ParentType, ContextType, RequireFields<MutationArticleSixtyTermsSignArgs, 'input'>>;
  articleSixtyStart?: Resolver<Maybe<ResolversTypes['ArticleSixtyStartResult']>, ParentType, ContextType, RequireFields<MutationArticleSixtyStartArgs, 'input'>>;
  articleSixtyOneStart?: Resolver<Maybe<ResolversTypes['ArticleSixtyOneStartResult']>, ParentType, ContextType, RequireFields<MutationArticleSixtyOneStartArgs, 'input'>>;
  temporaryWorkExperienceStart?: Resolver<Maybe<ResolversTypes['TemporaryWorkExperienceStartResult']>, ParentType, ContextType, RequireFields<MutationTemporaryWorkExperienceStartArgs, 'input'>>;
  technicalTrainingRecord?: Resolver<Maybe<ResolversTypes['TechnicalTrainingRecordResult']>, ParentType, ContextType, RequireFields<MutationTechnicalTrainingRecordArgs, 'input'>>;
  socialActivationStart?: Resolver<Maybe<ResolversTypes['SocialActivationStartResult']>, ParentType, ContextType, RequireFields<MutationSocialActivationStartArgs, 'input'>>;
  activationTrackStart?: Resolver<Maybe<ResolversTypes['ActivationTrackStartResult']>, ParentType, ContextType, RequireFields<MutationActivationTrackStartArgs, 'input'>>;
  workLikeActivitiesStart?: Resolver<Maybe<ResolversTypes['WorkLikeActivitiesStartResult']>, ParentType, ContextType, RequireFields<MutationWorkLikeActivitiesStartArgs, 'input'>>;
  receptionTrackStart?: Resolver<Maybe<ResolversTypes['ReceptionTrackStartResult']>, ParentType, ContextType, RequireFields<MutationReceptionTrackStartArgs, 'input'>>;
  neighbourhoodWorkStart?: Resolver<Maybe<ResolversTypes['NeighbourhoodWorkStartResult']>, ParentType, ContextType, RequireFields<MutationNeighbourhoodWorkStartArgs, 'input'>>;
  neighbourhoodWorkHoursRecord?: Resolver<Maybe<ResolversTypes['NeighbourhoodWorkHoursRecordResult']>, ParentType, ContextType, RequireFields<MutationNeighbourhoodWorkHoursRecordArgs, 'input'>>;
  communityServiceStart?: Resolver<Maybe<ResolversTypes['CommunityServiceStartResult']>, ParentType, ContextType, RequireFields<MutationCommunityServiceStartArgs, 'input'>>;
  communityServiceHoursRecord?: Resolver<Maybe<ResolversTypes['CommunityServiceHoursRecordResult']>, ParentType, ContextType, RequireFields<MutationCommunityServiceHoursRecordArgs, 'input'>>;
  activationBegin?: Resolver<Maybe<ResolversTypes['ActivationBeginResult']>, ParentType, ContextType, RequireFields<MutationActivationBeginArgs, 'input'>>;
  activationEnd?: Resolver<Maybe<ResolversTypes['ActivationEndResult']>, ParentType, ContextType, RequireFields<MutationActivationEndArgs, 'input'>>;
  activationExtend?: Resolver<Maybe<ResolversTypes['ActivationExtendResult']>, ParentType, ContextType, RequireFields<MutationActivationExtendArgs, 'input'>>;
  lifeDomainNeedsAssess?: Resolver<Maybe<ResolversTypes['LifeDomainNeedsAssessResult']>, ParentType, ContextType, RequireFields<MutationLifeDomainNeedsAssessArgs, 'input'>>;
  participationLadderAssess?: Resolver<Maybe<ResolversTypes['ParticipationLadderAssessResult']>, ParentType, ContextType, RequireFields<MutationParticipationLadderAssessArgs, 'input'>>;
  thresholdRecord?: Resolver<Maybe<ResolversTypes['ThresholdRecordResult']>, ParentType, ContextType, RequireFields<MutationThresholdRecordArgs, 'input'>>;
  thresholdChange?: Resolver<Maybe<ResolversTypes['ThresholdChangeResult']>, ParentType, ContextType, RequireFields<MutationThresholdChangeArgs, 'input'>>;
  thresholdResolve?: Resolver<Maybe<ResolversTypes['ThresholdResolveResult']>, ParentType, ContextType, RequireFields<MutationThresholdResolveArgs, 'input'>>;
  debtMediationStart?: Resolver<Maybe<ResolversTypes['DebtMediationStartResult']>, ParentType, ContextType, RequireFields<MutationDebtMediationStartArgs, 'input'>>;
  debtMediationEnd?: Resolver<Maybe<ResolversTypes['DebtMediationEndResult']>, ParentType, ContextType, RequireFields<MutationDebtMediationEndArgs, 'input'>>;
  contactPointRecord?: Resolver<Maybe<ResolversTypes['ContactPointRecordResult']>, ParentType, ContextType, RequireFields<MutationContactPointRecordArgs, 'input'>>;
  contactPointEnd?: Resolver<Maybe<ResolversTypes['ContactPointEndResult']>, ParentType, ContextType, RequireFields<MutationContactPointEndArgs, 'input'>>;
};

export type WelfareFileOpenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WelfareFileOpenResult'] = ResolversParentTypes['WelfareFileOpenResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type WelfareFileCloseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WelfareFileCloseResult'] = ResolversParentTypes['WelfareFileCloseResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IntegrationProjectSignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationProjectSignResult'] = ResolversParentTypes['IntegrationProjectSignResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ApplicationRegisterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationRegisterResult'] = ResolversParentTypes['ApplicationRegisterResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SocialInvestigationStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialInvestigationStartResult'] = ResolversParentTypes['SocialInvestigationStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ApplicationDecideResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationDecideResult'] = ResolversParentTypes['ApplicationDecideResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type DecisionNotifyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionNotifyResult'] = ResolversParentTypes['DecisionNotifyResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type AppealRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealRecordResult'] = ResolversParentTypes['AppealRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IncomeSupportCategoryChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncomeSupportCategoryChangeResult'] = ResolversParentTypes['IncomeSupportCategoryChangeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IncomeSupportEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncomeSupportEndResult'] = ResolversParentTypes['IncomeSupportEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type MeansRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeansRecordResult'] = ResolversParentTypes['MeansRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IntegrationProjectDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationProjectDraftResult'] = ResolversParentTypes['IntegrationProjectDraftResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IntegrationProjectActivateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationProjectActivateResult'] = ResolversParentTypes['IntegrationProjectActivateResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IntegrationProjectAmendResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationProjectAmendResult'] = ResolversParentTypes['IntegrationProjectAmendResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IntegrationProjectEvaluateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationProjectEvaluateResult'] = ResolversParentTypes['IntegrationProjectEvaluateResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IntegrationProjectNoticeGiveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationProjectNoticeGiveResult'] = ResolversParentTypes['IntegrationProjectNoticeGiveResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IntegrationProjectNoticeLiftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationProjectNoticeLiftResult'] = ResolversParentTypes['IntegrationProjectNoticeLiftResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IntegrationProjectExemptResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationProjectExemptResult'] = ResolversParentTypes['IntegrationProjectExemptResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IntegrationProjectEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationProjectEndResult'] = ResolversParentTypes['IntegrationProjectEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IntegrationProjectTerminateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationProjectTerminateResult'] = ResolversParentTypes['IntegrationProjectTerminateResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SanctionImposeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionImposeResult'] = ResolversParentTypes['SanctionImposeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SanctionDeferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionDeferResult'] = ResolversParentTypes['SanctionDeferResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SanctionEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionEndResult'] = ResolversParentTypes['SanctionEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ArticleSixtyTermsSignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleSixtyTermsSignResult'] = ResolversParentTypes['ArticleSixtyTermsSignResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ArticleSixtyStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleSixtyStartResult'] = ResolversParentTypes['ArticleSixtyStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ArticleSixtyOneStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleSixtyOneStartResult'] = ResolversParentTypes['ArticleSixtyOneStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type TemporaryWorkExperienceStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemporaryWorkExperienceStartResult'] = ResolversParentTypes['TemporaryWorkExperienceStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type TechnicalTrainingRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnicalTrainingRecordResult'] = ResolversParentTypes['TechnicalTrainingRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SocialActivationStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialActivationStartResult'] = ResolversParentTypes['SocialActivationStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ActivationTrackStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivationTrackStartResult'] = ResolversParentTypes['ActivationTrackStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type WorkLikeActivitiesStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkLikeActivitiesStartResult'] = ResolversParentTypes['WorkLikeActivitiesStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReceptionTrackStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionTrackStartResult'] = ResolversParentTypes['ReceptionTrackStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type NeighbourhoodWorkStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodWorkStartResult'] = ResolversParentTypes['NeighbourhoodWorkStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type NeighbourhoodWorkHoursRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodWorkHoursRecordResult'] = ResolversParentTypes['NeighbourhoodWorkHoursRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type CommunityServiceStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityServiceStartResult'] = ResolversParentTypes['CommunityServiceStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type CommunityServiceHoursRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityServiceHoursRecordResult'] = ResolversParentTypes['CommunityServiceHoursRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ActivationBeginResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivationBeginResult'] = ResolversParentTypes['ActivationBeginResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ActivationEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivationEndResult'] = ResolversParentTypes['ActivationEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ActivationExtendResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivationExtendResult'] = ResolversParentTypes['ActivationExtendResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type LifeDomainNeedsAssessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifeDomainNeedsAssessResult'] = ResolversParentTypes['LifeDomainNeedsAssessResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ParticipationLadderAssessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationLadderAssessResult'] = ResolversParentTypes['ParticipationLadderAssessResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ThresholdRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThresholdRecordResult'] = ResolversParentTypes['ThresholdRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ThresholdChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThresholdChangeResult'] = ResolversParentTypes['ThresholdChangeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ThresholdResolveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThresholdResolveResult'] = ResolversParentTypes['ThresholdResolveResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type DebtMediationStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtMediationStartResult'] = ResolversParentTypes['DebtMediationStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type DebtMediationEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtMediationEndResult'] = ResolversParentTypes['DebtMediationEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ContactPointRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPointRecordResult'] = ResolversParentTypes['ContactPointRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ContactPointEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPointEndResult'] = ResolversParentTypes['ContactPointEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client'], FederationReferenceType extends FederationReferenceTypes['Client'] = FederationReferenceTypes['Client']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Client']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  welfare?: Resolver<Maybe<ResolversTypes['WelfareRecord']>, ParentType, ContextType>;
};

export type WelfareRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WelfareRecord'] = ResolversParentTypes['WelfareRecord']> = {
  availability?: Resolver<ResolversTypes['RecordAvailability'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withheld?: Resolver<Array<ResolversTypes['Withheld']>, ParentType, ContextType>;
  incomeSupport?: Resolver<Maybe<Array<ResolversTypes['IncomeSupport']>>, ParentType, ContextType>;
  integrationProjects?: Resolver<Maybe<Array<ResolversTypes['IntegrationProject']>>, ParentType, ContextType>;
  applications?: Resolver<Maybe<Array<ResolversTypes['Application']>>, ParentType, ContextType>;
  finances?: Resolver<Maybe<ResolversTypes['Finances']>, ParentType, ContextType>;
  sanctions?: Resolver<Maybe<Array<ResolversTypes['Sanction']>>, ParentType, ContextType>;
  notices?: Resolver<Maybe<Array<ResolversTypes['ProjectNotice']>>, ParentType, ContextType>;
  needs?: Resolver<Maybe<Array<ResolversTypes['LifeDomainNeed']>>, ParentType, ContextType>;
  healthNeeds?: Resolver<Maybe<Array<ResolversTypes['LifeDomainNeed']>>, ParentType, ContextType>;
  ladderSteps?: Resolver<Maybe<Array<ResolversTypes['LadderStep']>>, ParentType, ContextType>;
  thresholds?: Resolver<Maybe<Array<ResolversTypes['Threshold']>>, ParentType, ContextType>;
  healthThresholds?: Resolver<Maybe<Array<ResolversTypes['Threshold']>>, ParentType, ContextType>;
  activations?: Resolver<Maybe<Array<ResolversTypes['ActivationMeasure']>>, ParentType, ContextType>;
  files?: Resolver<Maybe<Array<ResolversTypes['ClientFile']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  contactPoints?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  journey?: Resolver<Maybe<Array<ResolversTypes['JourneyEvent']>>, ParentType, ContextType>;
  deadlines?: Resolver<Maybe<Array<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  disclosures?: Resolver<Maybe<Array<ResolversTypes['Disclosure']>>, ParentType, ContextType, RequireFields<WelfareRecordDisclosuresArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncomeSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncomeSupport'] = ResolversParentTypes['IncomeSupport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncomeSupportKind'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['LeefloonCategory']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncomeSupportKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  nisCode?: Resolver<ResolversTypes['NisCode'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ownInitiative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receiptOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  investigationOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heardOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ApplicationDecision']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  formCode?: Resolver<Maybe<ResolversTypes['ApplicationForm']>, ParentType, ContextType>;
  notifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appealableUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appealedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FinancesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finances'] = ResolversParentTypes['Finances']> = {
  monthlyAmount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meansDeducted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  means?: Resolver<Array<ResolversTypes['Means']>, ParentType, ContextType>;
  debtMediation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  debtMediations?: Resolver<Array<ResolversTypes['DebtMediation']>, ParentType, ContextType>;
};

export type MeansResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Means'] = ResolversParentTypes['Means']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeansKind'], ParentType, ContextType>;
  monthlyCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IntegrationProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationProject'] = ResolversParentTypes['IntegrationProject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IntegrationProjectKind'], ParentType, ContextType>;
  exemption?: Resolver<Maybe<ResolversTypes['ProjectExemption']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  clientSteps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  centreSteps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  thirdParties?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  amendments?: Resolver<Array<ResolversTypes['ProjectAmendment']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IntegrationProjectStatus'], ParentType, ContextType>;
  evaluations?: Resolver<Array<ResolversTypes['ProjectEvaluation']>, ParentType, ContextType>;
};

export type ProjectEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEvaluation'] = ResolversParentTypes['ProjectEvaluation']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['EvaluationResult']>, ParentType, ContextType>;
};

export type ProjectAmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectAmendment'] = ResolversParentTypes['ProjectAmendment']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['AmendmentParty'], ParentType, ContextType>;
};

export type ProjectNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectNotice'] = ResolversParentTypes['ProjectNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NoticeReason'], ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SanctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sanction'] = ResolversParentTypes['Sanction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['SanctionGround'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['SanctionExtent'], ParentType, ContextType>;
  fraudulentIntent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  factOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SanctionStatus'], ParentType, ContextType>;
  deferral?: Resolver<ResolversTypes['SanctionDeferral'], ParentType, ContextType>;
};

export type ActivationMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivationMeasure'] = ResolversParentTypes['ActivationMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['ActivationInstrument'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivationStatus'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workplace?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  termsSignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rightsReachedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hoursPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  technicalTraining?: Resolver<Maybe<ResolversTypes['TechnicalTraining']>, ParentType, ContextType>;
  startDecidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workManager?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  careManager?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  permittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  agreementSheetOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extendedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['ActivationStopReason']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['ActivityHours']>, ParentType, ContextType>;
};

export type TechnicalTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnicalTraining'] = ResolversParentTypes['TechnicalTraining']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ActivityHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityHours'] = ResolversParentTypes['ActivityHours']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LadderStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LadderStep'] = ResolversParentTypes['LadderStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Threshold'] = ResolversParentTypes['Threshold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThresholdKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remediable?: Resolver<ResolversTypes['Remediability'], ParentType, ContextType>;
  workedOnBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DebtMediationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtMediation'] = ResolversParentTypes['DebtMediation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DebtMediationKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LifeDomainNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifeDomainNeed'] = ResolversParentTypes['LifeDomainNeed']> = {
  domain?: Resolver<ResolversTypes['LifeDomain'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  kboNumber?: Resolver<ResolversTypes['KboNumber'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  KboNumber?: GraphQLScalarType;
  NisCode?: GraphQLScalarType;
  NationalNumber?: GraphQLScalarType;
  Grant?: GraphQLScalarType;
  Withheld?: WithheldResolvers<ContextType>;
  JourneyEvent?: JourneyEventResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  CodeList?: CodeListResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  PolicyValue?: PolicyValueResolvers<ContextType>;
  ClientFile?: ClientFileResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  ActDone?: ActDoneResolvers<ContextType>;
  ActRefused?: ActRefusedResolvers<ContextType>;
  ActConflict?: ActConflictResolvers<ContextType>;
  Disclosure?: DisclosureResolvers<ContextType>;
  Authorisation?: AuthorisationResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  WelfareFileOpenResult?: WelfareFileOpenResultResolvers<ContextType>;
  WelfareFileCloseResult?: WelfareFileCloseResultResolvers<ContextType>;
  IntegrationProjectSignResult?: IntegrationProjectSignResultResolvers<ContextType>;
  ApplicationRegisterResult?: ApplicationRegisterResultResolvers<ContextType>;
  SocialInvestigationStartResult?: SocialInvestigationStartResultResolvers<ContextType>;
  ApplicationDecideResult?: ApplicationDecideResultResolvers<ContextType>;
  DecisionNotifyResult?: DecisionNotifyResultResolvers<ContextType>;
  AppealRecordResult?: AppealRecordResultResolvers<ContextType>;
  IncomeSupportCategoryChangeResult?: IncomeSupportCategoryChangeResultResolvers<ContextType>;
  IncomeSupportEndResult?: IncomeSupportEndResultResolvers<ContextType>;
  MeansRecordResult?: MeansRecordResultResolvers<ContextType>;
  IntegrationProjectDraftResult?: IntegrationProjectDraftResultResolvers<ContextType>;
  IntegrationProjectActivateResult?: IntegrationProjectActivateResultResolvers<ContextType>;
  IntegrationProjectAmendResult?: IntegrationProjectAmendResultResolvers<ContextType>;
  IntegrationProjectEvaluateResult?: IntegrationProjectEvaluateResultResolvers<ContextType>;
  IntegrationProjectNoticeGiveResult?: IntegrationProjectNoticeGiveResultResolvers<ContextType>;
  IntegrationProjectNoticeLiftResult?: IntegrationProjectNoticeLiftResultResolvers<ContextType>;
  IntegrationProjectExemptResult?: IntegrationProjectExemptResultResolvers<ContextType>;
  IntegrationProjectEndResult?: IntegrationProjectEndResultResolvers<ContextType>;
  IntegrationProjectTerminateResult?: IntegrationProjectTerminateResultResolvers<ContextType>;
  SanctionImposeResult?: SanctionImposeResultResolvers<ContextType>;
  SanctionDeferResult?: SanctionDeferResultResolvers<ContextType>;
  SanctionEndResult?: SanctionEndResultResolvers<ContextType>;
  ArticleSixtyTermsSignResult?: ArticleSixtyTermsSignResultResolvers<ContextType>;
  ArticleSixtyStartResult?: ArticleSixtyStartResultResolvers<ContextType>;
  ArticleSixtyOneStartResult?: ArticleSixtyOneStartResultResolvers<ContextType>;
  TemporaryWorkExperienceStartResult?: TemporaryWorkExperienceStartResultResolvers<ContextType>;
  TechnicalTrainingRecordResult?: TechnicalTrainingRecordResultResolvers<ContextType>;
  SocialActivationStartResult?: SocialActivationStartResultResolvers<ContextType>;
  ActivationTrackStartResult?: ActivationTrackStartResultResolvers<ContextType>;
  WorkLikeActivitiesStartResult?: WorkLikeActivitiesStartResultResolvers<ContextType>;
  ReceptionTrackStartResult?: ReceptionTrackStartResultResolvers<ContextType>;
  NeighbourhoodWorkStartResult?: NeighbourhoodWorkStartResultResolvers<ContextType>;
  NeighbourhoodWorkHoursRecordResult?: NeighbourhoodWorkHoursRecordResultResolvers<ContextType>;
  CommunityServiceStartResult?: CommunityServiceStartResultResolvers<ContextType>;
  CommunityServiceHoursRecordResult?: CommunityServiceHoursRecordResultResolvers<ContextType>;
  ActivationBeginResult?: ActivationBeginResultResolvers<ContextType>;
  ActivationEndResult?: ActivationEndResultResolvers<ContextType>;
  ActivationExtendResult?: ActivationExtendResultResolvers<ContextType>;
  LifeDomainNeedsAssessResult?: LifeDomainNeedsAssessResultResolvers<ContextType>;
  ParticipationLadderAssessResult?: ParticipationLadderAssessResultResolvers<ContextType>;
  ThresholdRecordResult?: ThresholdRecordResultResolvers<ContextType>;
  ThresholdChangeResult?: ThresholdChangeResultResolvers<ContextType>;
  ThresholdResolveResult?: ThresholdResolveResultResolvers<ContextType>;
  DebtMediationStartResult?: DebtMediationStartResultResolvers<ContextType>;
  DebtMediationEndResult?: DebtMediationEndResultResolvers<ContextType>;
  ContactPointRecordResult?: ContactPointRecordResultResolvers<ContextType>;
  ContactPointEndResult?: ContactPointEndResultResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  WelfareRecord?: WelfareRecordResolvers<ContextType>;
  IncomeSupport?: IncomeSupportResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  Finances?: FinancesResolvers<ContextType>;
  Means?: MeansResolvers<ContextType>;
  IntegrationProject?: IntegrationProjectResolvers<ContextType>;
  ProjectEvaluation?: ProjectEvaluationResolvers<ContextType>;
  ProjectAmendment?: ProjectAmendmentResolvers<ContextType>;
  ProjectNotice?: ProjectNoticeResolvers<ContextType>;
  Sanction?: SanctionResolvers<ContextType>;
  ActivationMeasure?: ActivationMeasureResolvers<ContextType>;
  TechnicalTraining?: TechnicalTrainingResolvers<ContextType>;
  ActivityHours?: ActivityHoursResolvers<ContextType>;
  LadderStep?: LadderStepResolvers<ContextType>;
  Threshold?: ThresholdResolvers<ContextType>;
  DebtMediation?: DebtMediationResolvers<ContextType>;
  LifeDomainNeed?: LifeDomainNeedResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  section?: SectionDirectiveResolver<any, any, ContextType>;
};

