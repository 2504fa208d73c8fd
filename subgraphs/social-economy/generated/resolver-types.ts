// Generated from the SDL by `npm run codegen`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LoggedLine } from '../../../shared/words/disclosure-words.ts';
import type { ClientSource, SocialEconomyRecordSource, Context } from '../context.ts';
import type { EmploymentWithHours, EmploymentWithTerms, AppliedPackageRow, EnterpriseRow, InternshipReportRow, InternalEvaluationRow, AbsenceRow } from '../employment-entities.ts';
import type { PlanWithGoals, PlanGoalRow, LdeTrackRow } from '../plan-entities.ts';
import type { SessionOfEmployment, SupportedEmploymentWithSupport, SupportAgreementRow } from '../guidance-entities.ts';
import type { MoveFromInstrument } from '../entities.ts';
import type { JudgedCondition } from '../rules/return-right.ts';
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
  /** Code lists of this owner; all of them when `names` is left out. */
  socialEconomyCodeLists?: Maybe<Array<CodeList>>;
  /** Amounts, limits and terms that this owner works with, with their source; all of them when `names` is left out. */
  socialEconomyPolicyValues?: Maybe<Array<PolicyValue>>;
  /** On what the enterprises give which sections to whom: the register that every permit of the policy refers to. */
  socialEconomyAuthorisations?: Maybe<Array<Authorisation>>;
  /** Recognitions of enterprises, by name: those that hold on a day, or all of them. About no client. */
  socialEconomyEnterprises?: Maybe<Array<Enterprise>>;
};


/** What can be asked of this owner that is about no person. */
export type QuerySocialEconomyCodeListsArgs = {
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What can be asked of this owner that is about no person. */
export type QuerySocialEconomyPolicyValuesArgs = {
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What can be asked of this owner that is about no person. */
export type QuerySocialEconomyEnterprisesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Opens a file of the caller's organisation for a person, who may not be known to anybody yet, and announces it. */
  socialEconomyFileOpen?: Maybe<SocialEconomyFileOpenResult>;
  /** Ends a file of the caller's organisation. */
  socialEconomyFileClose?: Maybe<SocialEconomyFileCloseResult>;
  /** Takes a worker on under an instrument that is given out on the first day. */
  employmentBegin?: Maybe<EmploymentBeginResult>;
  /** Changes the prestatiebreuk of an employment from a day on; what it was before stays on record. */
  employmentHoursChange?: Maybe<EmploymentHoursChangeResult>;
  /** Applies a support package (WOP) to an employment from a day on; the one before it ends the day before. */
  employmentPackageApply?: Maybe<EmploymentPackageApplyResult>;
  /** Names the workplace coach of an employment, or none. */
  employmentCoachAssign?: Maybe<EmploymentCoachAssignResult>;
  /** Ends an employment, with the reason. */
  employmentEnd?: Maybe<EmploymentEndResult>;
  /** Records a way to reach the worker. */
  workerContactRecord?: Maybe<WorkerContactRecordResult>;
  /** Records that an internship of the worker came to its end: a plan (POP) is due after it. */
  internshipReported?: Maybe<InternshipReportedResult>;
  /** Makes a personal development plan (POP); a plan that comes too late is recorded as late. */
  developmentPlanMake?: Maybe<DevelopmentPlanMakeResult>;
  /** Replaces a plan by a newer one; goals that stay keep what became of them. */
  developmentPlanUpdate?: Maybe<DevelopmentPlanUpdateResult>;
  /** Records that the worker reached a goal of the plan. */
  planGoalReach?: Maybe<PlanGoalReachResult>;
  /** Records that a goal of the plan is given up. */
  planGoalDrop?: Maybe<PlanGoalDropResult>;
  /** Plans an internal evaluation of the worker. */
  internalEvaluationPlan?: Maybe<InternalEvaluationPlanResult>;
  /** Records that an internal evaluation was held, with its result. */
  internalEvaluationHold?: Maybe<InternalEvaluationHoldResult>;
  /** Records an absence of the worker. */
  absenceRecord?: Maybe<AbsenceRecordResult>;
  /** Records the last day of an absence. */
  absenceEnd?: Maybe<AbsenceEndResult>;
  /** Begins an inschakelingstraject (LDE); refused where none is given out any more. */
  ldeTrackBegin?: Maybe<LdeTrackBeginResult>;
  /** Extends an inschakelingstraject by exception, to a sixth year at most. */
  ldeTrackExtend?: Maybe<LdeTrackExtendResult>;
  /** Records the outcome of the evaluation at the end of an inschakelingstraject. */
  ldeTrackEvaluate?: Maybe<LdeTrackEvaluateResult>;
  /** Ends an inschakelingstraject. */
  ldeTrackEnd?: Maybe<LdeTrackEndResult>;
  /** Records that the worker moved on to regular work; an employment that runs ends the day before. */
  moveRecord?: Maybe<MoveRecordResult>;
  /** Records that the new job failed, with the cause. */
  moveFailureRecord?: Maybe<MoveFailureRecordResult>;
  /** Records that the enterprise offered the worker to come back. */
  returnOffer?: Maybe<ReturnOfferResult>;
  /** Records that the worker declined the offer. */
  returnDecline?: Maybe<ReturnDeclineResult>;
  /** Brings the worker back to the former employer under the right of return (INV-22). */
  returnRightExercise?: Maybe<ReturnRightExerciseResult>;
  /** Puts right what was recorded of a move. */
  moveCorrect?: Maybe<MoveCorrectResult>;
  /** Records a session of guidance in an employment, or aftercare once it is over. */
  guidanceSessionRecord?: Maybe<GuidanceSessionRecordResult>;
  /** Puts right what was recorded of a session of guidance. */
  guidanceSessionCorrect?: Maybe<GuidanceSessionCorrectResult>;
  /** Places the worker at a regular employer with support (supported employment). */
  supportedEmploymentPlace?: Maybe<SupportedEmploymentPlaceResult>;
  /** Begins the training on the job of a supported employment. */
  supportedEmploymentTrain?: Maybe<SupportedEmploymentTrainResult>;
  /** Lowers the support of a supported employment, the first time or further. */
  supportedEmploymentFade?: Maybe<SupportedEmploymentFadeResult>;
  /** Records a visit at the host of a supported employment. */
  supportedEmploymentVisitRecord?: Maybe<SupportedEmploymentVisitRecordResult>;
  /** Records that the worker works independently at the host. */
  supportedEmploymentComplete?: Maybe<SupportedEmploymentCompleteResult>;
  /** Stops a supported employment that still runs. */
  supportedEmploymentStop?: Maybe<SupportedEmploymentStopResult>;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSocialEconomyFileOpenArgs = {
  input: SocialEconomyFileOpenInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSocialEconomyFileCloseArgs = {
  input: SocialEconomyFileCloseInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationEmploymentBeginArgs = {
  input: EmploymentBeginInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationEmploymentHoursChangeArgs = {
  input: EmploymentHoursChangeInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationEmploymentPackageApplyArgs = {
  input: EmploymentPackageApplyInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationEmploymentCoachAssignArgs = {
  input: EmploymentCoachAssignInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationEmploymentEndArgs = {
  input: EmploymentEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationWorkerContactRecordArgs = {
  input: WorkerContactRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationInternshipReportedArgs = {
  input: InternshipReportedInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationDevelopmentPlanMakeArgs = {
  input: DevelopmentPlanMakeInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationDevelopmentPlanUpdateArgs = {
  input: DevelopmentPlanUpdateInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationPlanGoalReachArgs = {
  input: PlanGoalReachInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationPlanGoalDropArgs = {
  input: PlanGoalDropInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationInternalEvaluationPlanArgs = {
  input: InternalEvaluationPlanInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationInternalEvaluationHoldArgs = {
  input: InternalEvaluationHoldInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationAbsenceRecordArgs = {
  input: AbsenceRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationAbsenceEndArgs = {
  input: AbsenceEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationLdeTrackBeginArgs = {
  input: LdeTrackBeginInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationLdeTrackExtendArgs = {
  input: LdeTrackExtendInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationLdeTrackEvaluateArgs = {
  input: LdeTrackEvaluateInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationLdeTrackEndArgs = {
  input: LdeTrackEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationMoveRecordArgs = {
  input: MoveRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationMoveFailureRecordArgs = {
  input: MoveFailureRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationReturnOfferArgs = {
  input: ReturnOfferInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationReturnDeclineArgs = {
  input: ReturnDeclineInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationReturnRightExerciseArgs = {
  input: ReturnRightExerciseInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationMoveCorrectArgs = {
  input: MoveCorrectInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationGuidanceSessionRecordArgs = {
  input: GuidanceSessionRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationGuidanceSessionCorrectArgs = {
  input: GuidanceSessionCorrectInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSupportedEmploymentPlaceArgs = {
  input: SupportedEmploymentPlaceInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSupportedEmploymentTrainArgs = {
  input: SupportedEmploymentTrainInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSupportedEmploymentFadeArgs = {
  input: SupportedEmploymentFadeInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSupportedEmploymentVisitRecordArgs = {
  input: SupportedEmploymentVisitRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSupportedEmploymentCompleteArgs = {
  input: SupportedEmploymentCompleteInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSupportedEmploymentStopArgs = {
  input: SupportedEmploymentStopInput;
};

/** What `socialEconomyFileOpen` needs. */
export type SocialEconomyFileOpenInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The person. */
  nationalNumber: Scalars['NationalNumber']['input'];
  /** Capacity in which the organisation knows the person: TARGET_GROUP_WORKER. */
  capacity: Scalars['String']['input'];
  /** First day of the file. */
  from: Scalars['Date']['input'];
};

/** What `socialEconomyFileClose` needs. */
export type SocialEconomyFileCloseInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the file. */
  file: Scalars['ID']['input'];
  /** Last day of the file, inclusive. */
  to: Scalars['Date']['input'];
};

export type SocialEconomyFileOpenResult = ActDone | ActRefused | ActConflict;

export type SocialEconomyFileCloseResult = ActDone | ActRefused | ActConflict;

/** What `employmentBegin` needs. */
export type EmploymentBeginInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the enterprise. */
  file: Scalars['ID']['input'];
  /** Given out on the first day. */
  instrument: SocialEconomyInstrument;
  /** Job, as the enterprise names it, at most 120 characters. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Occupation in the list of VDAB (Competent), at most 20 characters. */
  competentCode?: InputMaybe<Scalars['String']['input']>;
  /** Kind of contract. */
  contractType?: InputMaybe<EmploymentContractType>;
  /** Prestatiebreuk in percent of full time, 1 to 100. */
  hoursFraction: Scalars['Int']['input'];
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day that was agreed; left out for a contract without end. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What `employmentHoursChange` needs. */
export type EmploymentHoursChangeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** First day with the new hours. */
  from: Scalars['Date']['input'];
  /** Prestatiebreuk in percent of full time, 1 to 100. */
  hoursFraction: Scalars['Int']['input'];
};

/** What `employmentPackageApply` needs. */
export type EmploymentPackageApplyInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Wage premium in percent of the capped reference wage. */
  percentage: Scalars['Int']['input'];
  /** Level of guidance. */
  level: WorkGuidanceLevel;
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day; left out where it follows the employment. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What `employmentCoachAssign` needs. */
export type EmploymentCoachAssignInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Staff id of the workplace coach; left out for none. */
  coach?: InputMaybe<Scalars['String']['input']>;
};

/** What `employmentEnd` needs. */
export type EmploymentEndInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day. */
  to: Scalars['Date']['input'];
  /** Why. */
  reason: EmploymentEndReason;
};

/** What `workerContactRecord` needs. */
export type WorkerContactRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the enterprise. */
  file: Scalars['ID']['input'];
  /** Telephone, mail or postal address. */
  kind: ContactKind;
  /** At most 200 characters. */
  value: Scalars['String']['input'];
  /** Day from which it is valid. */
  since?: InputMaybe<Scalars['Date']['input']>;
};

/** What `internshipReported` needs. */
export type InternshipReportedInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day of the internship. */
  endedOn: Scalars['Date']['input'];
};

/** What `developmentPlanMake` needs. */
export type DevelopmentPlanMakeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the plan. */
  on: Scalars['Date']['input'];
  /** Goals, in the words of the plan; at least one. */
  goals: Array<Scalars['String']['input']>;
};

/** What `developmentPlanUpdate` needs. */
export type DevelopmentPlanUpdateInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the plan. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the new plan. */
  on: Scalars['Date']['input'];
  /** Every goal of the new plan; at least one. */
  goals: Array<Scalars['String']['input']>;
};

/** What `planGoalReach` needs. */
export type PlanGoalReachInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the goal. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which it was reached. */
  on: Scalars['Date']['input'];
};

/** What `planGoalDrop` needs. */
export type PlanGoalDropInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the goal. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which it was given up. */
  on: Scalars['Date']['input'];
};

/** What `internalEvaluationPlan` needs. */
export type InternalEvaluationPlanInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Kind of evaluation. */
  kind: InternalEvaluationKind;
  /** Last day on which it should be held, inclusive. */
  dueOn: Scalars['Date']['input'];
};

/** What `internalEvaluationHold` needs. */
export type InternalEvaluationHoldInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the evaluation. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the talk. */
  on: Scalars['Date']['input'];
  /** Result. */
  result: InternalEvaluationResult;
  /** What follows. */
  followUp: InternalEvaluationFollowUp;
};

/** What `absenceRecord` needs. */
export type AbsenceRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Kind of absence. */
  kind: AbsenceKind;
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day; left out while it lasts. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What `absenceEnd` needs. */
export type AbsenceEndInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the absence. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day. */
  to: Scalars['Date']['input'];
};

/** What `ldeTrackBegin` needs. */
export type LdeTrackBeginInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day that is planned. */
  plannedEnd: Scalars['Date']['input'];
};

/** What `ldeTrackExtend` needs. */
export type LdeTrackExtendInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the track. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** New last day. */
  plannedEnd: Scalars['Date']['input'];
  /** Ground of the exception. */
  reason: LdeExtensionReason;
};

/** What `ldeTrackEvaluate` needs. */
export type LdeTrackEvaluateInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the track. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the evaluation. */
  on: Scalars['Date']['input'];
  /** Outcome. */
  outcome: LdeTrackOutcome;
  /** Package for what remains of the track; left out for none. */
  runOff?: InputMaybe<LdeRunOffPackage>;
};

/** What `ldeTrackEnd` needs. */
export type LdeTrackEndInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the track. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day. */
  endedOn: Scalars['Date']['input'];
};

/** What `moveRecord` needs. */
export type MoveRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the employment that is left. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** First day in the regular economy. */
  on: Scalars['Date']['input'];
  /** With or without individueel maatwerk. */
  destination: MoveDestination;
  /** Whether VDAB evaluated favourably. */
  favourableEvaluation: Scalars['Boolean']['input'];
  /** Day of VDAB's evaluation. */
  evaluationOn?: InputMaybe<Scalars['Date']['input']>;
  /** New employer. */
  newEmployer?: InputMaybe<Scalars['KboNumber']['input']>;
  /** First day of individueel maatwerk there. */
  imwStartedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What `moveFailureRecord` needs. */
export type MoveFailureRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the move. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which the new job failed. */
  on: Scalars['Date']['input'];
  /** Why; UNKNOWN until it is found out. */
  cause: MoveFailureCause;
};

/** What `returnOffer` needs. */
export type ReturnOfferInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the move. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the offer. */
  on: Scalars['Date']['input'];
};

/** What `returnDecline` needs. */
export type ReturnDeclineInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the move. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the answer. */
  on: Scalars['Date']['input'];
};

/** What `returnRightExercise` needs. */
export type ReturnRightExerciseInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the move. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** First day back. */
  on: Scalars['Date']['input'];
  /** Enterprise of the return; left out for the one that holds the move. Another one is refused (INV-22). */
  employer?: InputMaybe<Scalars['KboNumber']['input']>;
};

/** What `moveCorrect` needs. */
export type MoveCorrectInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the move; a field that is left out stays, null clears it. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** First day in the regular economy. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** With or without individueel maatwerk. */
  destination?: InputMaybe<MoveDestination>;
  /** Whether VDAB evaluated favourably. */
  favourableEvaluation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of VDAB's evaluation. */
  evaluationOn?: InputMaybe<Scalars['Date']['input']>;
  /** New employer. */
  newEmployer?: InputMaybe<Scalars['KboNumber']['input']>;
  /** First day of individueel maatwerk there. */
  imwStartedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day of the failure. */
  failedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its cause. */
  failureCause?: InputMaybe<MoveFailureCause>;
  /** Day of the offer. */
  returnOfferedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Answer to it. */
  returnAnswer?: InputMaybe<ReturnAnswer>;
  /** Day of the answer. */
  returnAnsweredOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What `guidanceSessionRecord` needs. */
export type GuidanceSessionRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the client's file at the enterprise. */
  file: Scalars['ID']['input'];
  /** Id of the employment. */
  employment: Scalars['ID']['input'];
  /** Kind of guidance; a visit is recorded on its supported employment. */
  kind: GuidanceKind;
  /** Day. */
  on: Scalars['Date']['input'];
  /** Staff id of who guided: no name, mail address or national number. */
  coach: Scalars['String']['input'];
  /** How long it took, in minutes, 1 to 1440. */
  minutes: Scalars['Int']['input'];
  /** Where it took place. */
  place: GuidancePlace;
};

/** What `guidanceSessionCorrect` needs. */
export type GuidanceSessionCorrectInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the session; a field that is left out stays. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Kind of guidance. */
  kind?: InputMaybe<GuidanceKind>;
  /** Day. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Staff id of who guided. */
  coach?: InputMaybe<Scalars['String']['input']>;
  /** How long it took, in minutes, 1 to 1440. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Where it took place. */
  place?: InputMaybe<GuidancePlace>;
};

/** What `supportedEmploymentPlace` needs. */
export type SupportedEmploymentPlaceInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Employer where the work is done; another one than the enterprise. */
  host: Scalars['KboNumber']['input'];
  /** Goals, in the words of the enterprise; at least one. */
  goals: Array<Scalars['String']['input']>;
  /** Programme that holds on the first day. */
  programme: SupportedEmploymentProgramme;
  /** First day at the host. */
  on: Scalars['Date']['input'];
  /** Hours of support a week from that day on, at least 1. */
  hoursPerWeek: Scalars['Int']['input'];
};

/** What `supportedEmploymentTrain` needs. */
export type SupportedEmploymentTrainInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the supported employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** First day of training. */
  on: Scalars['Date']['input'];
  /** Hours of support a week from that day on, at least 1; left out where they stay the same. */
  hoursPerWeek?: InputMaybe<Scalars['Int']['input']>;
};

/** What `supportedEmploymentFade` needs. */
export type SupportedEmploymentFadeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the supported employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** First day with fewer hours of support. */
  on: Scalars['Date']['input'];
  /** Hours of support a week from that day on, at least 1, fewer than before. */
  hoursPerWeek: Scalars['Int']['input'];
};

/** What `supportedEmploymentVisitRecord` needs. */
export type SupportedEmploymentVisitRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the supported employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the visit. */
  on: Scalars['Date']['input'];
  /** Staff id of who guided: no name, mail address or national number. */
  coach: Scalars['String']['input'];
  /** How long it took, in minutes, 1 to 1440. */
  minutes: Scalars['Int']['input'];
};

/** What `supportedEmploymentComplete` needs. */
export type SupportedEmploymentCompleteInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the supported employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** First day on which the worker works independently. */
  on: Scalars['Date']['input'];
};

/** What `supportedEmploymentStop` needs. */
export type SupportedEmploymentStopInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the supported employment. */
  id: Scalars['ID']['input'];
  /** Version of it that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day. */
  on: Scalars['Date']['input'];
};

export type EmploymentBeginResult = ActDone | ActRefused | ActConflict;

export type EmploymentHoursChangeResult = ActDone | ActRefused | ActConflict;

export type EmploymentPackageApplyResult = ActDone | ActRefused | ActConflict;

export type EmploymentCoachAssignResult = ActDone | ActRefused | ActConflict;

export type EmploymentEndResult = ActDone | ActRefused | ActConflict;

export type WorkerContactRecordResult = ActDone | ActRefused | ActConflict;

export type InternshipReportedResult = ActDone | ActRefused | ActConflict;

export type DevelopmentPlanMakeResult = ActDone | ActRefused | ActConflict;

export type DevelopmentPlanUpdateResult = ActDone | ActRefused | ActConflict;

export type PlanGoalReachResult = ActDone | ActRefused | ActConflict;

export type PlanGoalDropResult = ActDone | ActRefused | ActConflict;

export type InternalEvaluationPlanResult = ActDone | ActRefused | ActConflict;

export type InternalEvaluationHoldResult = ActDone | ActRefused | ActConflict;

export type AbsenceRecordResult = ActDone | ActRefused | ActConflict;

export type AbsenceEndResult = ActDone | ActRefused | ActConflict;

export type LdeTrackBeginResult = ActDone | ActRefused | ActConflict;

export type LdeTrackExtendResult = ActDone | ActRefused | ActConflict;

export type LdeTrackEvaluateResult = ActDone | ActRefused | ActConflict;

export type LdeTrackEndResult = ActDone | ActRefused | ActConflict;

export type MoveRecordResult = ActDone | ActRefused | ActConflict;

export type MoveFailureRecordResult = ActDone | ActRefused | ActConflict;

export type ReturnOfferResult = ActDone | ActRefused | ActConflict;

export type ReturnDeclineResult = ActDone | ActRefused | ActConflict;

export type ReturnRightExerciseResult = ActDone | ActRefused | ActConflict;

export type MoveCorrectResult = ActDone | ActRefused | ActConflict;

export type GuidanceSessionRecordResult = ActDone | ActRefused | ActConflict;

export type GuidanceSessionCorrectResult = ActDone | ActRefused | ActConflict;

export type SupportedEmploymentPlaceResult = ActDone | ActRefused | ActConflict;

export type SupportedEmploymentTrainResult = ActDone | ActRefused | ActConflict;

export type SupportedEmploymentFadeResult = ActDone | ActRefused | ActConflict;

export type SupportedEmploymentVisitRecordResult = ActDone | ActRefused | ActConflict;

export type SupportedEmploymentCompleteResult = ActDone | ActRefused | ActConflict;

export type SupportedEmploymentStopResult = ActDone | ActRefused | ActConflict;

/** One person, whose record is spread over the owners. */
export type Client = {
  __typename?: 'Client';
  /** Opaque and stable; never a national number. Survives replaced numbers and merges. */
  id: Scalars['ID']['output'];
  grant?: Maybe<Scalars['Grant']['output']>;
  /** What the enterprises hold about this client. Null only when they could not be reached, which `errors` then says. */
  socialEconomy?: Maybe<SocialEconomyRecord>;
};

/** The client's parts at the social-economy enterprises. */
export type SocialEconomyRecord = SourceRecord & {
  __typename?: 'SocialEconomyRecord';
  /** Whether an enterprise knows the client, and whether the caller may learn that. */
  availability: RecordAvailability;
  /** Moment of the last change in the sections that this answer discloses; null when it discloses none. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Sections that the caller does not get, each with a reason. */
  withheld: Array<Withheld>;
  /** Employments in the social economy, newest first. */
  employments?: Maybe<Array<Employment>>;
  /** Hours, workplace coach and applied packages (WOP) of the employments, newest employment first. */
  employmentTerms?: Maybe<Array<EmploymentTerms>>;
  /** Internships of which the enterprise recorded the end, newest first. */
  internships?: Maybe<Array<ReportedInternship>>;
  /** Internal evaluations, by the day on which they are due, newest first. */
  internalEvaluations?: Maybe<Array<InternalEvaluation>>;
  /** Absences, newest first. Only for the own coach and the client: illness is health data. */
  absences?: Maybe<Array<Absence>>;
  /** Inschakelingstrajecten of the lokale diensteneconomie, newest first. */
  ldeTracks?: Maybe<Array<LdeTrack>>;
  /** Persoonlijke ontwikkelingsplannen (POP), newest first. */
  developmentPlans?: Maybe<Array<DevelopmentPlan>>;
  /** Sessions of guidance, newest first. Only for the own coach and the client. */
  guidance?: Maybe<Array<GuidanceSession>>;
  /** Supported employments, newest first. Only for the own coach and the client. */
  supportedEmployments?: Maybe<Array<SupportedEmployment>>;
  /** Moves to the regular economy, with the 18-month right of return (terugvalpositie); newest first. */
  moves?: Maybe<Array<MoveToRegularWork>>;
  /** Conditions of the right of return, per move, newest first. Not for the welfare centres: why a job failed is not theirs. */
  returnConditions?: Maybe<Array<MoveReturnConditions>>;
  /** The holders' files of the client: acts that begin something name one. */
  files?: Maybe<Array<ClientFile>>;
  /** Changes of the record by acts and imports, newest first; only those of sections that are disclosed. */
  history?: Maybe<Array<RecordChange>>;
  /** How the enterprises reach the client. */
  contactPoints?: Maybe<Array<ContactPoint>>;
  /** Events of the sections above, oldest first. */
  journey?: Maybe<Array<JourneyEvent>>;
  /** Deadlines that follow from the sections above, earliest first. */
  deadlines?: Maybe<Array<Deadline>>;
  /** Who looked at this record, newest first, `first` at most 200; `after` continues with what was logged before that moment. */
  disclosures?: Maybe<Array<Disclosure>>;
};


/** The client's parts at the social-economy enterprises. */
export type SocialEconomyRecordDisclosuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One employment under a social-economy instrument. */
export type Employment = {
  __typename?: 'Employment';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The enterprise that employs. */
  heldBy: Organisation;
  /** Instrument of the social economy. */
  instrument: SocialEconomyInstrument;
  /** Job, as the enterprise names it. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** Occupation in the list of VDAB (Competent); null where it is not known. */
  competentCode?: Maybe<Scalars['String']['output']>;
  /** Kind of contract; null where it is not known. */
  contractType?: Maybe<EmploymentContractType>;
  /** Prestatiebreuk today (on the last day, once it is over) in percent of full time, 1 to 100. */
  hoursFraction?: Maybe<Scalars['Int']['output']>;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day; null while it runs. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Why it ended; null while it runs, and to who does not get the absences of its holder: illness is one of the reasons. */
  endReason?: Maybe<EmploymentEndReason>;
  /** Counts the changes; an act says which one it was decided on. */
  version: Scalars['Int']['output'];
};

/** How an employment is worked: what only the enterprise, VDAB and the client see. */
export type EmploymentTerms = {
  __typename?: 'EmploymentTerms';
  /** Id of the employment. */
  employment: Scalars['ID']['output'];
  /** The enterprise that employs. */
  heldBy: Organisation;
  /** Staff id of the workplace coach; null where there is none. */
  coach?: Maybe<Scalars['String']['output']>;
  /** Prestatiebreuk from day to day, oldest first; the first one is that of hiring. */
  hours: Array<HoursFromDay>;
  /** Applied support packages (WOP), oldest first. */
  packages: Array<AppliedPackage>;
};

/** A prestatiebreuk, from a day on. */
export type HoursFromDay = {
  __typename?: 'HoursFromDay';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Percent of full time, 1 to 100. */
  hoursFraction: Scalars['Int']['output'];
};

/** A support package (WOP) as the enterprise applies it to an employment. */
export type AppliedPackage = {
  __typename?: 'AppliedPackage';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Wage premium in percent of the capped reference wage (INV-18). */
  percentage: Scalars['Int']['output'];
  /** Level of guidance. */
  level: WorkGuidanceLevel;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day, inclusive; null where it follows the employment. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** Level of the guidance in a package. */
export type WorkGuidanceLevel =
  /** Laag. */
  | 'LOW'
  /** Midden. */
  | 'MIDDLE'
  /** Hoog. */
  | 'HIGH';

/** Kind of employment contract. */
export type EmploymentContractType =
  /** Without an end. */
  | 'OPEN_ENDED'
  /** For a fixed term. */
  | 'FIXED_TERM'
  /** For a piece of work. */
  | 'DEFINED_WORK'
  /** In the place of somebody else. */
  | 'REPLACEMENT'
  /** No contract: an activity with which a benefit is kept. */
  | 'NONE';

/** A recognition of an enterprise in the social economy. About no client. */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The enterprise, by its KBO number. */
  organisation: Organisation;
  /** Name. */
  name: Scalars['String']['output'];
  /** What it is recognised as. */
  kind: EnterpriseKind;
  /** First day of the recognition. */
  recognisedFrom: Scalars['Date']['output'];
  /** Last day of the recognition, inclusive; null while it holds. */
  recognisedTo?: Maybe<Scalars['Date']['output']>;
  /** Contingent, structural and temporary together, in hundredths of a full-time equivalent; null where there is none. */
  contingentFte?: Maybe<Scalars['Int']['output']>;
  /** The part of the contingent that is temporary, in hundredths of a full-time equivalent; null where that is not known. */
  temporaryContingentFte?: Maybe<Scalars['Int']['output']>;
  /** Share of the target group in the staff, in percent; null where it is not known. */
  shareTargetGroup?: Maybe<Scalars['Int']['output']>;
  /** Jobs for the target group, in hundredths of a full-time equivalent; null where it is not known. */
  fteTargetGroup?: Maybe<Scalars['Int']['output']>;
  /** NIS code of the municipality of the seat; null where it is not known. */
  nis?: Maybe<Scalars['NisCode']['output']>;
  /** Heads for which the fixed coaching premium is paid; null where it is not known (INV-25). */
  coachingHeads?: Maybe<Scalars['Int']['output']>;
};

/** What an enterprise is recognised as. */
export type EnterpriseKind =
  /** Maatwerkbedrijf. */
  | 'MWB'
  /** Maatwerkafdeling. */
  | 'MWA'
  /** Lokale diensteneconomie. */
  | 'LDE'
  /** Employer with individueel maatwerk. */
  | 'IMW_EMPLOYER'
  /** Provider of arbeidsmatige activiteiten. */
  | 'AMA_PROVIDER';

/** An internship of which the enterprise recorded the end. */
export type ReportedInternship = {
  __typename?: 'ReportedInternship';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The enterprise that recorded it. */
  heldBy: Organisation;
  /** Last day of the internship. */
  endedOn: Scalars['Date']['output'];
  /** Last day for the plan (POP) after it, inclusive. */
  planDueOn: Scalars['Date']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** A talk within the enterprise about how the work goes. */
export type InternalEvaluation = {
  __typename?: 'InternalEvaluation';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The enterprise that evaluates. */
  heldBy: Organisation;
  /** Kind of evaluation. */
  kind: InternalEvaluationKind;
  /** Last day on which it should be held, inclusive. */
  dueOn: Scalars['Date']['output'];
  /** Day of the talk; null while there was none. */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it was held after the day on which it was due. */
  late: Scalars['Boolean']['output'];
  /** Result; null while it was not held. */
  result?: Maybe<InternalEvaluationResult>;
  /** What follows; null while it was not held. */
  followUp?: Maybe<InternalEvaluationFollowUp>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** Kind of internal evaluation. */
export type InternalEvaluationKind =
  /** In between. */
  | 'INTERIM'
  /** Once a year. */
  | 'YEARLY'
  /** At the end of a term. */
  | 'END_OF_TERM';

/** Result of an internal evaluation. */
export type InternalEvaluationResult =
  /** It goes well. */
  | 'FAVOURABLE'
  /** It can be better. */
  | 'TO_IMPROVE'
  /** It does not go well. */
  | 'UNFAVOURABLE';

/** What follows from an internal evaluation. */
export type InternalEvaluationFollowUp =
  /** Nothing changes. */
  | 'NONE'
  /** The plan (POP) gets other goals. */
  | 'PLAN_UPDATE'
  /** More or other guidance. */
  | 'MORE_GUIDANCE'
  /** Another job or workplace in the enterprise. */
  | 'OTHER_WORK'
  /** VDAB is asked to evaluate. */
  | 'ASK_VDAB';

/** An absence from work. */
export type Absence = {
  __typename?: 'Absence';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The enterprise that employs. */
  heldBy: Organisation;
  /** Kind of absence. */
  kind: AbsenceKind;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day, inclusive; null while it lasts. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** Kind of absence. */
export type AbsenceKind =
  /** Illness. */
  | 'ILLNESS'
  /** Accident at work or on the way to it. */
  | 'WORK_ACCIDENT'
  /** Holiday. */
  | 'HOLIDAY'
  /** Leave for family or another lawful reason. */
  | 'LEAVE'
  /** Temporary unemployment. */
  | 'TEMPORARY_UNEMPLOYMENT'
  /** Without a known reason. */
  | 'UNJUSTIFIED';

/** An inschakelingstraject of the lokale diensteneconomie: at most five years, six by exception (INV-23). */
export type LdeTrack = {
  __typename?: 'LdeTrack';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The enterprise that guides. */
  heldBy: Organisation;
  /** Where the track stands. */
  state: LdeTrackState;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day that is planned. */
  plannedEnd: Scalars['Date']['output'];
  /** Whether it was extended by exception. */
  extended: Scalars['Boolean']['output'];
  /** Ground of the exception; null where there is none. */
  extensionReason?: Maybe<LdeExtensionReason>;
  /** Day of the evaluation at the end; null while there was none. */
  evaluatedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the evaluation came after the day on which it was due. */
  late: Scalars['Boolean']['output'];
  /** Outcome of the evaluation; null while there is none. */
  outcome?: Maybe<LdeTrackOutcome>;
  /** Package for what remains of the track after the repeal of the instrument; null where there is none. */
  runOff?: Maybe<LdeRunOffPackage>;
  /** Last day; null while it was not ended. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** Where an inschakelingstraject stands. */
export type LdeTrackState =
  /** Within its five years. */
  | 'RUNNING'
  /** In its sixth year, by exception. */
  | 'EXTENDED'
  /** Evaluated, and not yet ended. */
  | 'EVALUATED'
  /** Evaluated, with a package for what remains of the track. */
  | 'RUN_OFF'
  /** Over. */
  | 'ENDED';

/** Why an inschakelingstraject may last a sixth year. */
export type LdeExtensionReason =
  /** Doorstroom is near and needs more time. */
  | 'TRANSITION_NEAR'
  /** A training comes to its end in the sixth year. */
  | 'TRAINING'
  /** Circumstances of the worker. */
  | 'PERSONAL';

/** Outcome of the evaluation at the end of an inschakelingstraject. */
export type LdeTrackOutcome =
  /** Collectief maatwerk is still needed. */
  | 'WOP_STILL_NEEDED'
  /** The employer keeps the worker without collectief maatwerk. */
  | 'INTERNAL_DOORSTROOM'
  /** Ready for a doorstroomtraject. */
  | 'DOORSTROOM_TRACK'
  /** Not ready yet: evaluated again. */
  | 'NOT_READY';

/** Package for what remains of an inschakelingstraject. */
export type LdeRunOffPackage =
  /** Temporary compensation. */
  | 'COMPENSATION'
  /** Temporary package of 40 % with little guidance (40 laag). */
  | 'WOP_40_LOW';

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

/** Why an employment ended. */
export type EmploymentEndReason =
  /** The contract came to its agreed end. */
  | 'END_OF_TERM'
  /** Moved to the regular economy (doorstroom). */
  | 'MOVED_TO_REGULAR_WORK'
  /** Stays with the same employer, without the instrument. */
  | 'INTERNAL'
  /** The worker resigned. */
  | 'RESIGNED'
  /** The enterprise gave notice. */
  | 'DISMISSED'
  /** Ended because of illness. */
  | 'ILLNESS';

/** POP: the personal development plan of a target-group worker. */
export type DevelopmentPlan = {
  __typename?: 'DevelopmentPlan';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The enterprise that keeps it. */
  heldBy: Organisation;
  /** Day of the last update; due within a month of hiring and after each internship. */
  updatedOn: Scalars['Date']['output'];
  /** Goals, in the words of the plan. */
  goals: Array<Scalars['String']['output']>;
  /** The goals one by one, with what became of each; empty for a plan of which only the words came. */
  goalStates: Array<PlanGoal>;
  /** Whether it was due, after hiring or after an internship, on an earlier day; false where that cannot be known. */
  late: Scalars['Boolean']['output'];
  /** Day on which a newer plan took its place; null while it is the last one. */
  replacedOn?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** One goal of a plan. */
export type PlanGoal = {
  __typename?: 'PlanGoal';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Goal, in the words of the plan. */
  goal: Scalars['String']['output'];
  /** Open, reached or dropped. */
  status: PlanGoalStatus;
  /** Day on which it was reached or dropped; null while it is open. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** What became of a goal. */
export type PlanGoalStatus =
  /** Worked on. */
  | 'OPEN'
  /** Reached. */
  | 'REACHED'
  /** Given up. */
  | 'DROPPED';

/** A session of guidance: on the own shop floor, or at another employer. */
export type GuidanceSession = {
  __typename?: 'GuidanceSession';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The enterprise that guides. */
  heldBy: Organisation;
  /** Day. */
  on: Scalars['Date']['output'];
  /** Kind of guidance. */
  kind: GuidanceKind;
  /** Staff id of who guided. */
  coach: Scalars['String']['output'];
  /** How long it took, in minutes. */
  minutes: Scalars['Int']['output'];
  /** Where it took place. */
  place: GuidancePlace;
  /** Id of the employment; null where it is not on record. */
  employment?: Maybe<Scalars['ID']['output']>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** Kind of guidance. */
export type GuidanceKind =
  /** By the workplace coach. */
  | 'WORKPLACE_COACH'
  /** By an integration coach (inschakelingscoach) from outside. */
  | 'INTEGRATION_COACH'
  /** A visit at the host of a supported employment. */
  | 'SUPPORTED_EMPLOYMENT_VISIT'
  /** By the colleague coach. */
  | 'COLLEAGUE_COACH'
  /** After the employment. */
  | 'AFTERCARE';

/** Where guidance takes place. */
export type GuidancePlace =
  /** On the shop floor of the enterprise. */
  | 'OWN_SHOP_FLOOR'
  /** At another employer. */
  | 'HOST';

/** A job at a regular employer with support: placed first, then trained, with support that fades. */
export type SupportedEmployment = {
  __typename?: 'SupportedEmployment';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The enterprise that supports. */
  heldBy: Organisation;
  /** Id of the employment; null where it is not on record. */
  employment?: Maybe<Scalars['ID']['output']>;
  /** Employer where the work is done. */
  host: Organisation;
  /** Goals, in the words of the enterprise. */
  goals: Array<Scalars['String']['output']>;
  /** Programme. */
  programme: SupportedEmploymentProgramme;
  /** Where it stands; it follows from the days below. */
  phase: SupportedEmploymentPhase;
  /** First day at the host. */
  placedOn: Scalars['Date']['output'];
  /** First day of training; null while there is none. */
  trainingOn?: Maybe<Scalars['Date']['output']>;
  /** First day on which support fades; null while it does not. */
  fadingOn?: Maybe<Scalars['Date']['output']>;
  /** First day on which the worker works independently; null while there is none. */
  independentOn?: Maybe<Scalars['Date']['output']>;
  /** Last day where it was stopped; null while it was not. */
  stoppedOn?: Maybe<Scalars['Date']['output']>;
  /** Hours of support that were agreed, oldest first. */
  support: Array<SupportAgreement>;
  /** Counts the changes; an act says which one it was decided on. */
  version: Scalars['Int']['output'];
};

/** Hours of support a week, from a day on. */
export type SupportAgreement = {
  __typename?: 'SupportAgreement';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** Hours a week. */
  hoursPerWeek: Scalars['Int']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** Programme of supported employment. */
export type SupportedEmploymentProgramme =
  /** The experiment of 2007 and 2008, in beschutte and sociale werkplaatsen. */
  | 'EXPERIMENT_2007'
  /** General, since 2009. */
  | 'GENERAL';

/** Where a supported employment stands. */
export type SupportedEmploymentPhase =
  /** Placed at the host. */
  | 'PLACED'
  /** Trained on the job. */
  | 'TRAINING'
  /** Support fades. */
  | 'FADING'
  /** Works without support. */
  | 'INDEPENDENT'
  /** Stopped before that. */
  | 'STOPPED';

/** A move from the social economy to the regular economy. */
export type MoveToRegularWork = {
  __typename?: 'MoveToRegularWork';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The enterprise that the worker moved on from. */
  from: Organisation;
  /** First day in the regular economy. */
  on: Scalars['Date']['output'];
  /** With or without individueel maatwerk. */
  destination: MoveDestination;
  /** New employer; null where it is not known. */
  newEmployer?: Maybe<Organisation>;
  /** Day of the offer to come back; null where there is none. */
  returnOfferedOn?: Maybe<Scalars['Date']['output']>;
  /** First day back at the former employer; null while there is none. */
  returnedOn?: Maybe<Scalars['Date']['output']>;
  /** The right to return to the former employer; null before the move (INV-22). */
  returnRight?: Maybe<ReturnRight>;
  /** Counts the changes; an act says which one it was decided on. */
  version: Scalars['Int']['output'];
};

/** The conditions of the right of return of one move, with what they are judged on. */
export type MoveReturnConditions = {
  __typename?: 'MoveReturnConditions';
  /** Id of the move. */
  move: Scalars['ID']['output'];
  /** Day of VDAB's evaluation; null where it is not known. */
  evaluationOn?: Maybe<Scalars['Date']['output']>;
  /** First day of individueel maatwerk at the new employer; null where there is none. */
  imwStartedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the new job failed; null while it did not. */
  failedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it failed; null while it did not. */
  failureCause?: Maybe<MoveFailureCause>;
  /** Answer to the offer; null while there is none. */
  returnAnswer?: Maybe<ReturnAnswer>;
  /** Day of the answer; null while there is none. */
  returnAnsweredOn?: Maybe<Scalars['Date']['output']>;
  /** Every condition of INV-22. */
  conditions: Array<ReturnCondition>;
};

/** One condition of the right of return (INV-22). */
export type ReturnCondition = {
  __typename?: 'ReturnCondition';
  /** Which one. */
  code: ReturnConditionCode;
  /** Whether it is met on the day of the return, or today. */
  outcome: ReturnConditionOutcome;
  /** The condition in words, in the caller's language. */
  words: Scalars['String']['output'];
};

/** Conditions of the right of return. */
export type ReturnConditionCode =
  /** From collectief maatwerk. */
  | 'ORIGIN_CMW'
  /** After a favourable evaluation by VDAB. */
  | 'FAVOURABLE_EVALUATION'
  /** The new job failed beyond the worker's will. */
  | 'CAUSE'
  /** Within the term. */
  | 'WITHIN_TERM'
  /** To the former employer. */
  | 'FORMER_EMPLOYER';

/** Whether a condition is met. */
export type ReturnConditionOutcome =
  /** Met. */
  | 'MET'
  /** Not met. */
  | 'NOT_MET'
  /** Not known. */
  | 'UNKNOWN';

/** Why a new job failed. */
export type MoveFailureCause =
  /** The worker wanted to leave. */
  | 'OWN_WILL'
  /** Beyond the worker's will. */
  | 'BEYOND_OWN_WILL'
  /** Not found out yet. */
  | 'UNKNOWN';

/** Answer to an offer to come back. */
export type ReturnAnswer =
  /** Accepted. */
  | 'ACCEPTED'
  /** Declined. */
  | 'DECLINED';

/** Package (WOP) at a return. */
export type ReturnSupportPackage =
  /** Start package of 45 %. */
  | 'WOP_45';

/** Where a move leads to. */
export type MoveDestination =
  /** Regular economy. */
  | 'NEC'
  /** Regular economy with individueel maatwerk. */
  | 'NEC_IMW';

/** Terugvalpositie: back to the former employer within 18 months (source: answer of the minister on doorstroom). */
export type ReturnRight = {
  __typename?: 'ReturnRight';
  /** Where it stands today. */
  status: ReturnRightStatus;
  /** Last day of the right, inclusive; null where the move gives none. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Package at a return (domain 2.6); null where the move gives no right. */
  supportPackage?: Maybe<ReturnSupportPackage>;
};

/** State of a right of return. */
export type ReturnRightStatus =
  /** Can be used today. */
  | 'OPEN'
  /** The worker came back within the term. */
  | 'EXERCISED'
  /** The enterprise offered the worker to come back. */
  | 'OFFERED'
  /** The worker declined the offer. */
  | 'DECLINED'
  /** The last day has passed without it. */
  | 'LAPSED'
  /** The move gives no right. */
  | 'NONE';

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
  SocialEconomyFileOpenResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SocialEconomyFileCloseResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  EmploymentBeginResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  EmploymentHoursChangeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  EmploymentPackageApplyResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  EmploymentCoachAssignResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  EmploymentEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  WorkerContactRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  InternshipReportedResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  DevelopmentPlanMakeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  DevelopmentPlanUpdateResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanGoalReachResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanGoalDropResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  InternalEvaluationPlanResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  InternalEvaluationHoldResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  AbsenceRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  AbsenceEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  LdeTrackBeginResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  LdeTrackExtendResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  LdeTrackEvaluateResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  LdeTrackEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  MoveRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  MoveFailureRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReturnOfferResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReturnDeclineResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReturnRightExerciseResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  MoveCorrectResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  GuidanceSessionRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  GuidanceSessionCorrectResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SupportedEmploymentPlaceResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SupportedEmploymentTrainResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SupportedEmploymentFadeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SupportedEmploymentVisitRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SupportedEmploymentCompleteResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SupportedEmploymentStopResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  SourceRecord: ( SocialEconomyRecordSource );
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
  SocialEconomyFileOpenInput: SocialEconomyFileOpenInput;
  SocialEconomyFileCloseInput: SocialEconomyFileCloseInput;
  SocialEconomyFileOpenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SocialEconomyFileOpenResult']>;
  SocialEconomyFileCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SocialEconomyFileCloseResult']>;
  EmploymentBeginInput: EmploymentBeginInput;
  EmploymentHoursChangeInput: EmploymentHoursChangeInput;
  EmploymentPackageApplyInput: EmploymentPackageApplyInput;
  EmploymentCoachAssignInput: EmploymentCoachAssignInput;
  EmploymentEndInput: EmploymentEndInput;
  WorkerContactRecordInput: WorkerContactRecordInput;
  InternshipReportedInput: InternshipReportedInput;
  DevelopmentPlanMakeInput: DevelopmentPlanMakeInput;
  DevelopmentPlanUpdateInput: DevelopmentPlanUpdateInput;
  PlanGoalReachInput: PlanGoalReachInput;
  PlanGoalDropInput: PlanGoalDropInput;
  InternalEvaluationPlanInput: InternalEvaluationPlanInput;
  InternalEvaluationHoldInput: InternalEvaluationHoldInput;
  AbsenceRecordInput: AbsenceRecordInput;
  AbsenceEndInput: AbsenceEndInput;
  LdeTrackBeginInput: LdeTrackBeginInput;
  LdeTrackExtendInput: LdeTrackExtendInput;
  LdeTrackEvaluateInput: LdeTrackEvaluateInput;
  LdeTrackEndInput: LdeTrackEndInput;
  MoveRecordInput: MoveRecordInput;
  MoveFailureRecordInput: MoveFailureRecordInput;
  ReturnOfferInput: ReturnOfferInput;
  ReturnDeclineInput: ReturnDeclineInput;
  ReturnRightExerciseInput: ReturnRightExerciseInput;
  MoveCorrectInput: MoveCorrectInput;
  GuidanceSessionRecordInput: GuidanceSessionRecordInput;
  GuidanceSessionCorrectInput: GuidanceSessionCorrectInput;
  SupportedEmploymentPlaceInput: SupportedEmploymentPlaceInput;
  SupportedEmploymentTrainInput: SupportedEmploymentTrainInput;
  SupportedEmploymentFadeInput: SupportedEmploymentFadeInput;
  SupportedEmploymentVisitRecordInput: SupportedEmploymentVisitRecordInput;
  SupportedEmploymentCompleteInput: SupportedEmploymentCompleteInput;
  SupportedEmploymentStopInput: SupportedEmploymentStopInput;
  EmploymentBeginResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmploymentBeginResult']>;
  EmploymentHoursChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmploymentHoursChangeResult']>;
  EmploymentPackageApplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmploymentPackageApplyResult']>;
  EmploymentCoachAssignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmploymentCoachAssignResult']>;
  EmploymentEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmploymentEndResult']>;
  WorkerContactRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkerContactRecordResult']>;
  InternshipReportedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InternshipReportedResult']>;
  DevelopmentPlanMakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DevelopmentPlanMakeResult']>;
  DevelopmentPlanUpdateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DevelopmentPlanUpdateResult']>;
  PlanGoalReachResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanGoalReachResult']>;
  PlanGoalDropResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanGoalDropResult']>;
  InternalEvaluationPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InternalEvaluationPlanResult']>;
  InternalEvaluationHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InternalEvaluationHoldResult']>;
  AbsenceRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AbsenceRecordResult']>;
  AbsenceEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AbsenceEndResult']>;
  LdeTrackBeginResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LdeTrackBeginResult']>;
  LdeTrackExtendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LdeTrackExtendResult']>;
  LdeTrackEvaluateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LdeTrackEvaluateResult']>;
  LdeTrackEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LdeTrackEndResult']>;
  MoveRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveRecordResult']>;
  MoveFailureRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveFailureRecordResult']>;
  ReturnOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnOfferResult']>;
  ReturnDeclineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnDeclineResult']>;
  ReturnRightExerciseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnRightExerciseResult']>;
  MoveCorrectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveCorrectResult']>;
  GuidanceSessionRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GuidanceSessionRecordResult']>;
  GuidanceSessionCorrectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GuidanceSessionCorrectResult']>;
  SupportedEmploymentPlaceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportedEmploymentPlaceResult']>;
  SupportedEmploymentTrainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportedEmploymentTrainResult']>;
  SupportedEmploymentFadeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportedEmploymentFadeResult']>;
  SupportedEmploymentVisitRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportedEmploymentVisitRecordResult']>;
  SupportedEmploymentCompleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportedEmploymentCompleteResult']>;
  SupportedEmploymentStopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportedEmploymentStopResult']>;
  Client: ResolverTypeWrapper<ClientSource>;
  SocialEconomyRecord: ResolverTypeWrapper<SocialEconomyRecordSource>;
  Employment: ResolverTypeWrapper<EmploymentWithHours>;
  EmploymentTerms: ResolverTypeWrapper<EmploymentWithTerms>;
  HoursFromDay: ResolverTypeWrapper<HoursFromDay>;
  AppliedPackage: ResolverTypeWrapper<AppliedPackageRow>;
  WorkGuidanceLevel: WorkGuidanceLevel;
  EmploymentContractType: EmploymentContractType;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  EnterpriseKind: EnterpriseKind;
  ReportedInternship: ResolverTypeWrapper<InternshipReportRow>;
  InternalEvaluation: ResolverTypeWrapper<InternalEvaluationRow>;
  InternalEvaluationKind: InternalEvaluationKind;
  InternalEvaluationResult: InternalEvaluationResult;
  InternalEvaluationFollowUp: InternalEvaluationFollowUp;
  Absence: ResolverTypeWrapper<AbsenceRow>;
  AbsenceKind: AbsenceKind;
  LdeTrack: ResolverTypeWrapper<LdeTrackRow>;
  LdeTrackState: LdeTrackState;
  LdeExtensionReason: LdeExtensionReason;
  LdeTrackOutcome: LdeTrackOutcome;
  LdeRunOffPackage: LdeRunOffPackage;
  SocialEconomyInstrument: SocialEconomyInstrument;
  EmploymentEndReason: EmploymentEndReason;
  DevelopmentPlan: ResolverTypeWrapper<PlanWithGoals>;
  PlanGoal: ResolverTypeWrapper<PlanGoalRow>;
  PlanGoalStatus: PlanGoalStatus;
  GuidanceSession: ResolverTypeWrapper<SessionOfEmployment>;
  GuidanceKind: GuidanceKind;
  GuidancePlace: GuidancePlace;
  SupportedEmployment: ResolverTypeWrapper<SupportedEmploymentWithSupport>;
  SupportAgreement: ResolverTypeWrapper<SupportAgreementRow>;
  SupportedEmploymentProgramme: SupportedEmploymentProgramme;
  SupportedEmploymentPhase: SupportedEmploymentPhase;
  MoveToRegularWork: ResolverTypeWrapper<MoveFromInstrument>;
  MoveReturnConditions: ResolverTypeWrapper<MoveFromInstrument>;
  ReturnCondition: ResolverTypeWrapper<JudgedCondition>;
  ReturnConditionCode: ReturnConditionCode;
  ReturnConditionOutcome: ReturnConditionOutcome;
  MoveFailureCause: MoveFailureCause;
  ReturnAnswer: ReturnAnswer;
  ReturnSupportPackage: ReturnSupportPackage;
  MoveDestination: MoveDestination;
  ReturnRight: ResolverTypeWrapper<ReturnRight>;
  ReturnRightStatus: ReturnRightStatus;
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
  SocialEconomyFileOpenInput: SocialEconomyFileOpenInput;
  SocialEconomyFileCloseInput: SocialEconomyFileCloseInput;
  SocialEconomyFileOpenResult: ResolversUnionTypes<ResolversParentTypes>['SocialEconomyFileOpenResult'];
  SocialEconomyFileCloseResult: ResolversUnionTypes<ResolversParentTypes>['SocialEconomyFileCloseResult'];
  EmploymentBeginInput: EmploymentBeginInput;
  EmploymentHoursChangeInput: EmploymentHoursChangeInput;
  EmploymentPackageApplyInput: EmploymentPackageApplyInput;
  EmploymentCoachAssignInput: EmploymentCoachAssignInput;
  EmploymentEndInput: EmploymentEndInput;
  WorkerContactRecordInput: WorkerContactRecordInput;
  InternshipReportedInput: InternshipReportedInput;
  DevelopmentPlanMakeInput: DevelopmentPlanMakeInput;
  DevelopmentPlanUpdateInput: DevelopmentPlanUpdateInput;
  PlanGoalReachInput: PlanGoalReachInput;
  PlanGoalDropInput: PlanGoalDropInput;
  InternalEvaluationPlanInput: InternalEvaluationPlanInput;
  InternalEvaluationHoldInput: InternalEvaluationHoldInput;
  AbsenceRecordInput: AbsenceRecordInput;
  AbsenceEndInput: AbsenceEndInput;
  LdeTrackBeginInput: LdeTrackBeginInput;
  LdeTrackExtendInput: LdeTrackExtendInput;
  LdeTrackEvaluateInput: LdeTrackEvaluateInput;
  LdeTrackEndInput: LdeTrackEndInput;
  MoveRecordInput: MoveRecordInput;
  MoveFailureRecordInput: MoveFailureRecordInput;
  ReturnOfferInput: ReturnOfferInput;
  ReturnDeclineInput: ReturnDeclineInput;
  ReturnRightExerciseInput: ReturnRightExerciseInput;
  MoveCorrectInput: MoveCorrectInput;
  GuidanceSessionRecordInput: GuidanceSessionRecordInput;
  GuidanceSessionCorrectInput: GuidanceSessionCorrectInput;
  SupportedEmploymentPlaceInput: SupportedEmploymentPlaceInput;
  SupportedEmploymentTrainInput: SupportedEmploymentTrainInput;
  SupportedEmploymentFadeInput: SupportedEmploymentFadeInput;
  SupportedEmploymentVisitRecordInput: SupportedEmploymentVisitRecordInput;
  SupportedEmploymentCompleteInput: SupportedEmploymentCompleteInput;
  SupportedEmploymentStopInput: SupportedEmploymentStopInput;
  EmploymentBeginResult: ResolversUnionTypes<ResolversParentTypes>['EmploymentBeginResult'];
  EmploymentHoursChangeResult: ResolversUnionTypes<ResolversParentTypes>['EmploymentHoursChangeResult'];
  EmploymentPackageApplyResult: ResolversUnionTypes<ResolversParentTypes>['EmploymentPackageApplyResult'];
  EmploymentCoachAssignResult: ResolversUnionTypes<ResolversParentTypes>['EmploymentCoachAssignResult'];
  EmploymentEndResult: ResolversUnionTypes<ResolversParentTypes>['EmploymentEndResult'];
  WorkerContactRecordResult: ResolversUnionTypes<ResolversParentTypes>['WorkerContactRecordResult'];
  InternshipReportedResult: ResolversUnionTypes<ResolversParentTypes>['InternshipReportedResult'];
  DevelopmentPlanMakeResult: ResolversUnionTypes<ResolversParentTypes>['DevelopmentPlanMakeResult'];
  DevelopmentPlanUpdateResult: ResolversUnionTypes<ResolversParentTypes>['DevelopmentPlanUpdateResult'];
  PlanGoalReachResult: ResolversUnionTypes<ResolversParentTypes>['PlanGoalReachResult'];
  PlanGoalDropResult: ResolversUnionTypes<ResolversParentTypes>['PlanGoalDropResult'];
  InternalEvaluationPlanResult: ResolversUnionTypes<ResolversParentTypes>['InternalEvaluationPlanResult'];
  InternalEvaluationHoldResult: ResolversUnionTypes<ResolversParentTypes>['InternalEvaluationHoldResult'];
  AbsenceRecordResult: ResolversUnionTypes<ResolversParentTypes>['AbsenceRecordResult'];
  AbsenceEndResult: ResolversUnionTypes<ResolversParentTypes>['AbsenceEndResult'];
  LdeTrackBeginResult: ResolversUnionTypes<ResolversParentTypes>['LdeTrackBeginResult'];
  LdeTrackExtendResult: ResolversUnionTypes<ResolversParentTypes>['LdeTrackExtendResult'];
  LdeTrackEvaluateResult: ResolversUnionTypes<ResolversParentTypes>['LdeTrackEvaluateResult'];
  LdeTrackEndResult: ResolversUnionTypes<ResolversParentTypes>['LdeTrackEndResult'];
  MoveRecordResult: ResolversUnionTypes<ResolversParentTypes>['MoveRecordResult'];
  MoveFailureRecordResult: ResolversUnionTypes<ResolversParentTypes>['MoveFailureRecordResult'];
  ReturnOfferResult: ResolversUnionTypes<ResolversParentTypes>['ReturnOfferResult'];
  ReturnDeclineResult: ResolversUnionTypes<ResolversParentTypes>['ReturnDeclineResult'];
  ReturnRightExerciseResult: ResolversUnionTypes<ResolversParentTypes>['ReturnRightExerciseResult'];
  MoveCorrectResult: ResolversUnionTypes<ResolversParentTypes>['MoveCorrectResult'];
  GuidanceSessionRecordResult: ResolversUnionTypes<ResolversParentTypes>['GuidanceSessionRecordResult'];
  GuidanceSessionCorrectResult: ResolversUnionTypes<ResolversParentTypes>['GuidanceSessionCorrectResult'];
  SupportedEmploymentPlaceResult: ResolversUnionTypes<ResolversParentTypes>['SupportedEmploymentPlaceResult'];
  SupportedEmploymentTrainResult: ResolversUnionTypes<ResolversParentTypes>['SupportedEmploymentTrainResult'];
  SupportedEmploymentFadeResult: ResolversUnionTypes<ResolversParentTypes>['SupportedEmploymentFadeResult'];
  SupportedEmploymentVisitRecordResult: ResolversUnionTypes<ResolversParentTypes>['SupportedEmploymentVisitRecordResult'];
  SupportedEmploymentCompleteResult: ResolversUnionTypes<ResolversParentTypes>['SupportedEmploymentCompleteResult'];
  SupportedEmploymentStopResult: ResolversUnionTypes<ResolversParentTypes>['SupportedEmploymentStopResult'];
  Client: ClientSource;
  SocialEconomyRecord: SocialEconomyRecordSource;
  Employment: EmploymentWithHours;
  EmploymentTerms: EmploymentWithTerms;
  HoursFromDay: HoursFromDay;
  AppliedPackage: AppliedPackageRow;
  Enterprise: EnterpriseRow;
  ReportedInternship: InternshipReportRow;
  InternalEvaluation: InternalEvaluationRow;
  Absence: AbsenceRow;
  LdeTrack: LdeTrackRow;
  DevelopmentPlan: PlanWithGoals;
  PlanGoal: PlanGoalRow;
  GuidanceSession: SessionOfEmployment;
  SupportedEmployment: SupportedEmploymentWithSupport;
  SupportAgreement: SupportAgreementRow;
  MoveToRegularWork: MoveFromInstrument;
  MoveReturnConditions: MoveFromInstrument;
  ReturnCondition: JudgedCondition;
  ReturnRight: ReturnRight;
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
  __resolveType: TypeResolveFn<'SocialEconomyRecord', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  socialEconomyCodeLists?: Resolver<Maybe<Array<ResolversTypes['CodeList']>>, ParentType, ContextType, Partial<QuerySocialEconomyCodeListsArgs>>;
  socialEconomyPolicyValues?: Resolver<Maybe<Array<ResolversTypes['PolicyValue']>>, ParentType, ContextType, Partial<QuerySocialEconomyPolicyValuesArgs>>;
  socialEconomyAuthorisations?: Resolver<Maybe<Array<ResolversTypes['Authorisation']>>, ParentType, ContextType>;
  socialEconomyEnterprises?: Resolver<Maybe<Array<ResolversTypes['Enterprise']>>, ParentType, ContextType, Partial<QuerySocialEconomyEnterprisesArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  socialEconomyFileOpen?: Resolver<Maybe<ResolversTypes['SocialEconomyFileOpenResult']>, ParentType, ContextType, RequireFields<MutationSocialEconomyFileOpenArgs, 'input'>>;
  socialEconomyFileClose?: Resolver<Maybe<ResolversTypes['SocialEconomyFileCloseResult']>, ParentType, ContextType, RequireFields<MutationSocialEconomyFileCloseArgs, 'input'>>;
  employmentBegin?: Resolver<Maybe<ResolversTypes['EmploymentBeginResult']>, ParentType, ContextType, RequireFields<MutationEmploymentBeginArgs, 'input'>>;
  employmentHoursChange?: Resolver<Maybe<ResolversTypes['EmploymentHoursChangeResult']>, ParentType, ContextType, RequireFields<MutationEmploymentHoursChangeArgs, 'input'>>;
  employmentPackageApply?: Resolver<Maybe<ResolversTypes['EmploymentPackageApplyResult']>, ParentType, ContextType, RequireFields<MutationEmploymentPackageApplyArgs, 'input'>>;
  employmentCoachAssign?: Resolver<Maybe<ResolversTypes['EmploymentCoachAssignResult']>, ParentType, ContextType, RequireFields<MutationEmploymentCoachAssignArgs, 'input'>>;
  employmentEnd?: Resolver<Maybe<ResolversTypes['EmploymentEndResult']>, ParentType, ContextType, RequireFields<MutationEmploymentEndArgs, 'input'>>;
  workerContactRecord?: Resolver<Maybe<ResolversTypes['WorkerContactRecordResult']>, ParentType, ContextType, RequireFields<MutationWorkerContactRecordArgs, 'input'>>;
  internshipReported?: Resolver<Maybe<ResolversTypes['InternshipReportedResult']>, ParentType, ContextType, RequireFields<MutationInternshipReportedArgs, 'input'>>;
  developmentPlanMake?: Resolver<Maybe<ResolversTypes['DevelopmentPlanMakeResult']>, ParentType, ContextType, RequireFields<MutationDevelopmentPlanMakeArgs, 'input'>>;
  developmentPlanUpdate?: Resolver<Maybe<ResolversTypes['DevelopmentPlanUpdateResult']>, ParentType, ContextType, RequireFields<MutationDevelopmentPlanUpdateArgs, 'input'>>;
  planGoalReach?: Resolver<Maybe<ResolversTypes['PlanGoalReachResult']>, ParentType, ContextType, RequireFields<MutationPlanGoalReachArgs, 'input'>>;
  planGoalDrop?: Resolver<Maybe<ResolversTypes['PlanGoalDropResult']>, ParentType, ContextType, RequireFields<MutationPlanGoalDropArgs, 'input'>>;
  internalEvaluationPlan?: Resolver<Maybe<ResolversTypes['InternalEvaluationPlanResult']>, ParentType, ContextType, RequireFields<MutationInternalEvaluationPlanArgs, 'input'>>;
  internalEvaluationHold?: Resolver<Maybe<ResolversTypes['InternalEvaluationHoldResult']>, ParentType, ContextType, RequireFields<MutationInternalEvaluationHoldArgs, 'input'>>;
  absenceRecord?: Resolver<Maybe<ResolversTypes['AbsenceRecordResult']>, ParentType, ContextType, RequireFields<MutationAbsenceRecordArgs, 'input'>>;
  absenceEnd?: Resolver<Maybe<ResolversTypes['AbsenceEndResult']>, ParentType, ContextType, RequireFields<MutationAbsenceEndArgs, 'input'>>;
  ldeTrackBegin?: Resolver<Maybe<ResolversTypes['LdeTrackBeginResult']>, ParentType, ContextType, RequireFields<MutationLdeTrackBeginArgs, 'input'>>;
  ldeTrackExtend?: Resolver<Maybe<ResolversTypes['LdeTrackExtendResult']>, ParentType, ContextType, RequireFields<MutationLdeTrackExtendArgs, 'input'>>;
  ldeTrackEvaluate?: Resolver<Maybe<ResolversTypes['LdeTrackEvaluateResult']>, ParentType, ContextType, RequireFields<MutationLdeTrackEvaluateArgs, 'input'>>;
  ldeTrackEnd?: Resolver<Maybe<ResolversTypes['LdeTrackEndResult']>, ParentType, ContextType, RequireFields<MutationLdeTrackEndArgs, 'input'>>;
  moveRecord?: Resolver<Maybe<ResolversTypes['MoveRecordResult']>, ParentType, ContextType, RequireFields<MutationMoveRecordArgs, 'input'>>;
  moveFailureRecord?: Resolver<Maybe<ResolversTypes['MoveFailureRecordResult']>, ParentType, ContextType, RequireFields<MutationMoveFailureRecordArgs, 'input'>>;
  returnOffer?: Resolver<Maybe<ResolversTypes['ReturnOfferResult']>, ParentType, ContextType, RequireFields<MutationReturnOfferArgs, 'input'>>;
  returnDecline?: Resolver<Maybe<ResolversTypes['ReturnDeclineResult']>, ParentType, ContextType, RequireFields<MutationReturnDeclineArgs, 'input'>>;
  returnRightExercise?: Resolver<Maybe<ResolversTypes['ReturnRightExerciseResult']>, ParentType, ContextType, RequireFields<MutationReturnRightExerciseArgs, 'input'>>;
  moveCorrect?: Resolver<Maybe<ResolversTypes['MoveCorrectResult']>, ParentType, ContextType, RequireFields<MutationMoveCorrectArgs, 'input'>>;
  guidanceSessionRecord?: Resolver<Maybe<ResolversTypes['GuidanceSessionRecordResult']>, ParentType, ContextType, RequireFields<MutationGuidanceSessionRecordArgs, 'input'>>;
  guidanceSessionCorrect?: Resolver<Maybe<ResolversTypes['GuidanceSessionCorrectResult']>, ParentType, ContextType, RequireFields<MutationGuidanceSessionCorrectArgs, 'input'>>;
  supportedEmploymentPlace?: Resolver<Maybe<ResolversTypes['SupportedEmploymentPlaceResult']>, ParentType, ContextType, RequireFields<MutationSupportedEmploymentPlaceArgs, 'input'>>;
  supportedEmploymentTrain?: Resolver<Maybe<ResolversTypes['SupportedEmploymentTrainResult']>, ParentType, ContextType, RequireFields<MutationSupportedEmploymentTrainArgs, 'input'>>;
  supportedEmploymentFade?: Resolver<Maybe<ResolversTypes['SupportedEmploymentFadeResult']>, ParentType, ContextType, RequireFields<MutationSupportedEmploymentFadeArgs, 'input'>>;
  supportedEmploymentVisitRecord?: Resolver<Maybe<ResolversTypes['SupportedEmploymentVisitRecordResult']>, ParentType, ContextType, RequireFields<MutationSupportedEmploymentVisitRecordArgs, 'input'>>;
  supportedEmploymentComplete?: Resolver<Maybe<ResolversTypes['SupportedEmploymentCompleteResult']>, ParentType, ContextType, RequireFields<MutationSupportedEmploymentCompleteArgs, 'input'>>;
  supportedEmploymentStop?: Resolver<Maybe<ResolversTypes['SupportedEmploymentStopResult']>, ParentType, ContextType, RequireFields<MutationSupportedEmploymentStopArgs, 'input'>>;
};

export type SocialEconomyFileOpenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialEconomyFileOpenResult'] = ResolversParentTypes['SocialEconomyFileOpenResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SocialEconomyFileCloseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialEconomyFileCloseResult'] = ResolversParentTypes['SocialEconomyFileCloseResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type EmploymentBeginResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentBeginResult'] = ResolversParentTypes['EmploymentBeginResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type EmploymentHoursChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentHoursChangeResult'] = ResolversParentTypes['EmploymentHoursChangeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type EmploymentPackageApplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentPackageApplyResult'] = ResolversParentTypes['EmploymentPackageApplyResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type EmploymentCoachAssignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentCoachAssignResult'] = ResolversParentTypes['EmploymentCoachAssignResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type EmploymentEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentEndResult'] = ResolversParentTypes['EmploymentEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type WorkerContactRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerContactRecordResult'] = ResolversParentTypes['WorkerContactRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type InternshipReportedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternshipReportedResult'] = ResolversParentTypes['InternshipReportedResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type DevelopmentPlanMakeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentPlanMakeResult'] = ResolversParentTypes['DevelopmentPlanMakeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type DevelopmentPlanUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentPlanUpdateResult'] = ResolversParentTypes['DevelopmentPlanUpdateResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanGoalReachResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGoalReachResult'] = ResolversParentTypes['PlanGoalReachResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanGoalDropResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGoalDropResult'] = ResolversParentTypes['PlanGoalDropResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type InternalEvaluationPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternalEvaluationPlanResult'] = ResolversParentTypes['InternalEvaluationPlanResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type InternalEvaluationHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternalEvaluationHoldResult'] = ResolversParentTypes['InternalEvaluationHoldResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type AbsenceRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceRecordResult'] = ResolversParentTypes['AbsenceRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type AbsenceEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceEndResult'] = ResolversParentTypes['AbsenceEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type LdeTrackBeginResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LdeTrackBeginResult'] = ResolversParentTypes['LdeTrackBeginResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type LdeTrackExtendResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LdeTrackExtendResult'] = ResolversParentTypes['LdeTrackExtendResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type LdeTrackEvaluateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LdeTrackEvaluateResult'] = ResolversParentTypes['LdeTrackEvaluateResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type LdeTrackEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LdeTrackEndResult'] = ResolversParentTypes['LdeTrackEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type MoveRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveRecordResult'] = ResolversParentTypes['MoveRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type MoveFailureRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveFailureRecordResult'] = ResolversParentTypes['MoveFailureRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReturnOfferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnOfferResult'] = ResolversParentTypes['ReturnOfferResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReturnDeclineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnDeclineResult'] = ResolversParentTypes['ReturnDeclineResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReturnRightExerciseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRightExerciseResult'] = ResolversParentTypes['ReturnRightExerciseResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type MoveCorrectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveCorrectResult'] = ResolversParentTypes['MoveCorrectResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type GuidanceSessionRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuidanceSessionRecordResult'] = ResolversParentTypes['GuidanceSessionRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type GuidanceSessionCorrectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuidanceSessionCorrectResult'] = ResolversParentTypes['GuidanceSessionCorrectResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SupportedEmploymentPlaceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportedEmploymentPlaceResult'] = ResolversParentTypes['SupportedEmploymentPlaceResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SupportedEmploymentTrainResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportedEmploymentTrainResult'] = ResolversParentTypes['SupportedEmploymentTrainResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SupportedEmploymentFadeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportedEmploymentFadeResult'] = ResolversParentTypes['SupportedEmploymentFadeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SupportedEmploymentVisitRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportedEmploymentVisitRecordResult'] = ResolversParentTypes['SupportedEmploymentVisitRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SupportedEmploymentCompleteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportedEmploymentCompleteResult'] = ResolversParentTypes['SupportedEmploymentCompleteResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SupportedEmploymentStopResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportedEmploymentStopResult'] = ResolversParentTypes['SupportedEmploymentStopResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client'], FederationReferenceType extends FederationReferenceTypes['Client'] = FederationReferenceTypes['Client']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Client']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  socialEconomy?: Resolver<Maybe<ResolversTypes['SocialEconomyRecord']>, ParentType, ContextType>;
};

export type SocialEconomyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialEconomyRecord'] = ResolversParentTypes['SocialEconomyRecord']> = {
  availability?: Resolver<ResolversTypes['RecordAvailability'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withheld?: Resolver<Array<ResolversTypes['Withheld']>, ParentType, ContextType>;
  employments?: Resolver<Maybe<Array<ResolversTypes['Employment']>>, ParentType, ContextType>;
  employmentTerms?: Resolver<Maybe<Array<ResolversTypes['EmploymentTerms']>>, ParentType, ContextType>;
  internships?: Resolver<Maybe<Array<ResolversTypes['ReportedInternship']>>, ParentType, ContextType>;
  internalEvaluations?: Resolver<Maybe<Array<ResolversTypes['InternalEvaluation']>>, ParentType, ContextType>;
  absences?: Resolver<Maybe<Array<ResolversTypes['Absence']>>, ParentType, ContextType>;
  ldeTracks?: Resolver<Maybe<Array<ResolversTypes['LdeTrack']>>, ParentType, ContextType>;
  developmentPlans?: Resolver<Maybe<Array<ResolversTypes['DevelopmentPlan']>>, ParentType, ContextType>;
  guidance?: Resolver<Maybe<Array<ResolversTypes['GuidanceSession']>>, ParentType, ContextType>;
  supportedEmployments?: Resolver<Maybe<Array<ResolversTypes['SupportedEmployment']>>, ParentType, ContextType>;
  moves?: Resolver<Maybe<Array<ResolversTypes['MoveToRegularWork']>>, ParentType, ContextType>;
  returnConditions?: Resolver<Maybe<Array<ResolversTypes['MoveReturnConditions']>>, ParentType, ContextType>;
  files?: Resolver<Maybe<Array<ResolversTypes['ClientFile']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  contactPoints?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  journey?: Resolver<Maybe<Array<ResolversTypes['JourneyEvent']>>, ParentType, ContextType>;
  deadlines?: Resolver<Maybe<Array<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  disclosures?: Resolver<Maybe<Array<ResolversTypes['Disclosure']>>, ParentType, ContextType, RequireFields<SocialEconomyRecordDisclosuresArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['SocialEconomyInstrument'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  competentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractType?: Resolver<Maybe<ResolversTypes['EmploymentContractType']>, ParentType, ContextType>;
  hoursFraction?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['EmploymentEndReason']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmploymentTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentTerms'] = ResolversParentTypes['EmploymentTerms']> = {
  employment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  coach?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['HoursFromDay']>, ParentType, ContextType>;
  packages?: Resolver<Array<ResolversTypes['AppliedPackage']>, ParentType, ContextType>;
};

export type HoursFromDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoursFromDay'] = ResolversParentTypes['HoursFromDay']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hoursFraction?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppliedPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedPackage'] = ResolversParentTypes['AppliedPackage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['WorkGuidanceLevel'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EnterpriseKind'], ParentType, ContextType>;
  recognisedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recognisedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contingentFte?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  temporaryContingentFte?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shareTargetGroup?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fteTargetGroup?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nis?: Resolver<Maybe<ResolversTypes['NisCode']>, ParentType, ContextType>;
  coachingHeads?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReportedInternshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedInternship'] = ResolversParentTypes['ReportedInternship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  endedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  planDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InternalEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternalEvaluation'] = ResolversParentTypes['InternalEvaluation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InternalEvaluationKind'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['InternalEvaluationResult']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['InternalEvaluationFollowUp']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AbsenceKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LdeTrackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LdeTrack'] = ResolversParentTypes['LdeTrack']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LdeTrackState'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plannedEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extensionReason?: Resolver<Maybe<ResolversTypes['LdeExtensionReason']>, ParentType, ContextType>;
  evaluatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['LdeTrackOutcome']>, ParentType, ContextType>;
  runOff?: Resolver<Maybe<ResolversTypes['LdeRunOffPackage']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DevelopmentPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentPlan'] = ResolversParentTypes['DevelopmentPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  updatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  goalStates?: Resolver<Array<ResolversTypes['PlanGoal']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replacedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGoal'] = ResolversParentTypes['PlanGoal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanGoalStatus'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuidanceSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuidanceSession'] = ResolversParentTypes['GuidanceSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GuidanceKind'], ParentType, ContextType>;
  coach?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['GuidancePlace'], ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportedEmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportedEmployment'] = ResolversParentTypes['SupportedEmployment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['SupportedEmploymentProgramme'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['SupportedEmploymentPhase'], ParentType, ContextType>;
  placedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  trainingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fadingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  independentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['SupportAgreement']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportAgreement'] = ResolversParentTypes['SupportAgreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hoursPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoveToRegularWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveToRegularWork'] = ResolversParentTypes['MoveToRegularWork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['MoveDestination'], ParentType, ContextType>;
  newEmployer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  returnOfferedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnRight?: Resolver<Maybe<ResolversTypes['ReturnRight']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoveReturnConditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveReturnConditions'] = ResolversParentTypes['MoveReturnConditions']> = {
  move?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evaluationOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  imwStartedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  failedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  failureCause?: Resolver<Maybe<ResolversTypes['MoveFailureCause']>, ParentType, ContextType>;
  returnAnswer?: Resolver<Maybe<ResolversTypes['ReturnAnswer']>, ParentType, ContextType>;
  returnAnsweredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['ReturnCondition']>, ParentType, ContextType>;
};

export type ReturnConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnCondition'] = ResolversParentTypes['ReturnCondition']> = {
  code?: Resolver<ResolversTypes['ReturnConditionCode'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReturnConditionOutcome'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRight'] = ResolversParentTypes['ReturnRight']> = {
  status?: Resolver<ResolversTypes['ReturnRightStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supportPackage?: Resolver<Maybe<ResolversTypes['ReturnSupportPackage']>, ParentType, ContextType>;
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
  SocialEconomyFileOpenResult?: SocialEconomyFileOpenResultResolvers<ContextType>;
  SocialEconomyFileCloseResult?: SocialEconomyFileCloseResultResolvers<ContextType>;
  EmploymentBeginResult?: EmploymentBeginResultResolvers<ContextType>;
  EmploymentHoursChangeResult?: EmploymentHoursChangeResultResolvers<ContextType>;
  EmploymentPackageApplyResult?: EmploymentPackageApplyResultResolvers<ContextType>;
  EmploymentCoachAssignResult?: EmploymentCoachAssignResultResolvers<ContextType>;
  EmploymentEndResult?: EmploymentEndResultResolvers<ContextType>;
  WorkerContactRecordResult?: WorkerContactRecordResultResolvers<ContextType>;
  InternshipReportedResult?: InternshipReportedResultResolvers<ContextType>;
  DevelopmentPlanMakeResult?: DevelopmentPlanMakeResultResolvers<ContextType>;
  DevelopmentPlanUpdateResult?: DevelopmentPlanUpdateResultResolvers<ContextType>;
  PlanGoalReachResult?: PlanGoalReachResultResolvers<ContextType>;
  PlanGoalDropResult?: PlanGoalDropResultResolvers<ContextType>;
  InternalEvaluationPlanResult?: InternalEvaluationPlanResultResolvers<ContextType>;
  InternalEvaluationHoldResult?: InternalEvaluationHoldResultResolvers<ContextType>;
  AbsenceRecordResult?: AbsenceRecordResultResolvers<ContextType>;
  AbsenceEndResult?: AbsenceEndResultResolvers<ContextType>;
  LdeTrackBeginResult?: LdeTrackBeginResultResolvers<ContextType>;
  LdeTrackExtendResult?: LdeTrackExtendResultResolvers<ContextType>;
  LdeTrackEvaluateResult?: LdeTrackEvaluateResultResolvers<ContextType>;
  LdeTrackEndResult?: LdeTrackEndResultResolvers<ContextType>;
  MoveRecordResult?: MoveRecordResultResolvers<ContextType>;
  MoveFailureRecordResult?: MoveFailureRecordResultResolvers<ContextType>;
  ReturnOfferResult?: ReturnOfferResultResolvers<ContextType>;
  ReturnDeclineResult?: ReturnDeclineResultResolvers<ContextType>;
  ReturnRightExerciseResult?: ReturnRightExerciseResultResolvers<ContextType>;
  MoveCorrectResult?: MoveCorrectResultResolvers<ContextType>;
  GuidanceSessionRecordResult?: GuidanceSessionRecordResultResolvers<ContextType>;
  GuidanceSessionCorrectResult?: GuidanceSessionCorrectResultResolvers<ContextType>;
  SupportedEmploymentPlaceResult?: SupportedEmploymentPlaceResultResolvers<ContextType>;
  SupportedEmploymentTrainResult?: SupportedEmploymentTrainResultResolvers<ContextType>;
  SupportedEmploymentFadeResult?: SupportedEmploymentFadeResultResolvers<ContextType>;
  SupportedEmploymentVisitRecordResult?: SupportedEmploymentVisitRecordResultResolvers<ContextType>;
  SupportedEmploymentCompleteResult?: SupportedEmploymentCompleteResultResolvers<ContextType>;
  SupportedEmploymentStopResult?: SupportedEmploymentStopResultResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  SocialEconomyRecord?: SocialEconomyRecordResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  EmploymentTerms?: EmploymentTermsResolvers<ContextType>;
  HoursFromDay?: HoursFromDayResolvers<ContextType>;
  AppliedPackage?: AppliedPackageResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  ReportedInternship?: ReportedInternshipResolvers<ContextType>;
  InternalEvaluation?: InternalEvaluationResolvers<ContextType>;
  Absence?: AbsenceResolvers<ContextType>;
  LdeTrack?: LdeTrackResolvers<ContextType>;
  DevelopmentPlan?: DevelopmentPlanResolvers<ContextType>;
  PlanGoal?: PlanGoalResolvers<ContextType>;
  GuidanceSession?: GuidanceSessionResolvers<ContextType>;
  SupportedEmployment?: SupportedEmploymentResolvers<ContextType>;
  SupportAgreement?: SupportAgreementResolvers<ContextType>;
  MoveToRegularWork?: MoveToRegularWorkResolvers<ContextType>;
  MoveReturnConditions?: MoveReturnConditionsResolvers<ContextType>;
  ReturnCondition?: ReturnConditionResolvers<ContextType>;
  ReturnRight?: ReturnRightResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  section?: SectionDirectiveResolver<any, any, ContextType>;
};

