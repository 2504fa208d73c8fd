// Generated from the SDL by `npm run codegen`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LoggedLine } from '../../../shared/words/disclosure-words.ts';
import type { ClientSource, PesRecordSource, FollowUpSource, Context } from '../context.ts';
import type { RegistrationRow, AssessmentRow } from '../entities.ts';
import type { EvaluatedPackage, PackageEvaluationRow, ImwPremiumRow } from '../package-entities.ts';
import type { AssessmentGroundRow } from '../assessment-entities.ts';
import type { WholeTrack, TrackPhaseRow, TrackSuspensionRow, InternshipRow, ProviderRow } from '../transition-entities.ts';
import type { ReadinessScreeningRow, WorkplaceLearningRow, FollowedEmployment } from '../work-entities.ts';
import type { StepRow, ConfidentialNoteRow } from '../career-entities.ts';
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
  pesCodeLists?: Maybe<Array<CodeList>>;
  /** Amounts, limits and terms that this owner works with, with their source; all of them when `names` is left out. */
  pesPolicyValues?: Maybe<Array<PolicyValue>>;
  /** On what VDAB gives which sections to whom: the register that every permit of the policy refers to. */
  pesAuthorisations?: Maybe<Array<Authorisation>>;
  /** Providers of transition guidance with a recognition and a live mandate on a day, today when left out. About no client. */
  transitionProviders?: Maybe<Array<TransitionProvider>>;
};


/** What can be asked of this owner that is about no person. */
export type QueryPesCodeListsArgs = {
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What can be asked of this owner that is about no person. */
export type QueryPesPolicyValuesArgs = {
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What can be asked of this owner that is about no person. */
export type QueryTransitionProvidersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Opens a file of the caller's organisation for a person, who may not be known to anybody yet, and announces it. */
  pesFileOpen?: Maybe<PesFileOpenResult>;
  /** Ends a file of the caller's organisation. */
  pesFileClose?: Maybe<PesFileCloseResult>;
  /** An indicering is asked for: REQUESTED. */
  assessmentRequest?: Maybe<AssessmentRequestResult>;
  /** A certified consultant begins: REQUESTED to SCREENING. */
  assessmentScreeningStart?: Maybe<AssessmentScreeningStartResult>;
  /** The report of the consultant is in: SCREENING to REPORT_SUBMITTED. A partner proposes CMW and LDE only (INV-15). */
  assessmentReportSubmit?: Maybe<AssessmentReportSubmitResult>;
  /** Team TOM takes the report up: REPORT_SUBMITTED to TOM_REVIEW. */
  assessmentReviewStart?: Maybe<AssessmentReviewStartResult>;
  /** Team TOM grants the advice: TOM_REVIEW to GRANTED. An earlier one of the same sort becomes SUPERSEDED. For TOM only (INV-15). */
  assessmentGrant?: Maybe<AssessmentGrantResult>;
  /** Team TOM refuses: TOM_REVIEW to REFUSED. For TOM only (INV-15). */
  assessmentRefuse?: Maybe<AssessmentRefuseResult>;
  /** The client asks to reconsider a refusal, within 45 days: REFUSED to RECONSIDERATION. */
  assessmentReconsider?: Maybe<AssessmentReconsiderResult>;
  /** The reconsideration is decided: RECONSIDERATION to GRANTED or REFUSED_FINAL. For TOM only (INV-15). */
  assessmentReconsiderationDecide?: Maybe<AssessmentReconsiderationDecideResult>;
  /** Gives a support package (WOP), at most five years (INV-17). */
  supportPackageStart?: Maybe<SupportPackageStartResult>;
  /** Plans an evaluation of a package: ACTIVE to UNDER_EVALUATION. */
  supportPackageEvaluationPlan?: Maybe<SupportPackageEvaluationPlanResult>;
  /** Records an evaluation. The package ends; where tailored work is needed still, a new one with reason EVALUATION follows on it. */
  supportPackageEvaluate?: Maybe<SupportPackageEvaluateResult>;
  /** Puts a package on hold, only while the corona measures held: ACTIVE to SUSPENDED. */
  supportPackageSuspend?: Maybe<SupportPackageSuspendResult>;
  /** The package goes on: SUSPENDED to ACTIVE. */
  supportPackageResume?: Maybe<SupportPackageResumeResult>;
  /** Ends a package: to ENDED. */
  supportPackageEnd?: Maybe<SupportPackageEndResult>;
  /** Registers a jobseeker. Refused while another registration runs. */
  jobseekerRegister?: Maybe<JobseekerRegisterResult>;
  /** Changes the category: the registration ends the day before, another begins. */
  registrationCategoryChange?: Maybe<RegistrationCategoryChangeResult>;
  /** Changes the bemiddelingsstatus of a registration that runs. */
  mediationStatusChange?: Maybe<MediationStatusChangeResult>;
  /** Says which mediator, of which team, follows the client. */
  mediatorAssign?: Maybe<MediatorAssignResult>;
  /** The client confirms a registration of category 93, which has to be done every four months. */
  registrationConfirm?: Maybe<RegistrationConfirmResult>;
  /** Ends a registration. */
  registrationEnd?: Maybe<RegistrationEndResult>;
  /** Records a decision of DWSE on individueel maatwerk. Percentages follow from the package. */
  imwPremiumRecord?: Maybe<ImwPremiumRecordResult>;
  /** Records that the extension of a five-year package was asked for, earliest in its last-but-one year (INV-17). */
  imwExtensionRequest?: Maybe<ImwExtensionRequestResult>;
  /** Proposes a transition track for somebody in the social economy: PROPOSED. Refused while another track is open. */
  transitionTrackPropose?: Maybe<TransitionTrackProposeResult>;
  /** VDAB refers the worker to a mandated provider: PROPOSED to REFERRED (VDAB, mandaat doorstroombegeleiding). */
  transitionTrackRefer?: Maybe<TransitionTrackReferResult>;
  /** The track begins with its first phase: REFERRED to RUNNING. The provider has to be recognised and mandated that day (INV-21). */
  transitionTrackStart?: Maybe<TransitionTrackStartResult>;
  /** A phase begins; the one before it has begun already and may still run (INV-20). */
  transitionPhaseBegin?: Maybe<TransitionPhaseBeginResult>;
  /** A phase that runs ends, at the latest on the last day of its limit (INV-20). */
  transitionPhaseEnd?: Maybe<TransitionPhaseEndResult>;
  /** The track is put on hold: RUNNING to SUSPENDED. */
  transitionTrackSuspend?: Maybe<TransitionTrackSuspendResult>;
  /** The track goes on: SUSPENDED to RUNNING. Its planned end moves by the days on hold. */
  transitionTrackResume?: Maybe<TransitionTrackResumeResult>;
  /** Moves the planned end of a track that corona held up, up to its net maximum (INV-20). */
  transitionTrackExtend?: Maybe<TransitionTrackExtendResult>;
  /** Adds hours of guidance that the provider gave. The budget is an average and no cap. */
  transitionHoursRecord?: Maybe<TransitionHoursRecordResult>;
  /** The track came to its end: RUNNING to COMPLETED. Open phases end with it. */
  transitionTrackComplete?: Maybe<TransitionTrackCompleteResult>;
  /** The track is broken off, or declined before it starts: to STOPPED. */
  transitionTrackStop?: Maybe<TransitionTrackStopResult>;
  /** An internship begins within the phase STAGE, on a real job offer. */
  internshipStart?: Maybe<InternshipStartResult>;
  /** An internship ends. */
  internshipEnd?: Maybe<InternshipEndResult>;
  /** Plans an evaluation whether the worker can move on. Refused for a day on which the corona measures allowed no new ones. */
  readinessScreeningPlan?: Maybe<ReadinessScreeningPlanResult>;
  /** Records what an evaluation came to. */
  readinessScreeningRecord?: Maybe<ReadinessScreeningRecordResult>;
  /** Learning at a workplace begins, within the limits of its form. */
  workplaceLearningStart?: Maybe<WorkplaceLearningStartResult>;
  /** Learning at a workplace ends. */
  workplaceLearningEnd?: Maybe<WorkplaceLearningEndResult>;
  /** Records work in the regular economy. */
  regularWorkRecord?: Maybe<RegularWorkRecordResult>;
  /** Records whether the client works in the regular economy so many months after the employment began. */
  regularWorkFollowUpRecord?: Maybe<RegularWorkFollowUpRecordResult>;
  /** Work in the regular economy ends. */
  regularWorkEnd?: Maybe<RegularWorkEndResult>;
  /** Plans a step to work: PLANNED. */
  stepPlan?: Maybe<StepPlanResult>;
  /** The step begins: PLANNED to RUNNING. */
  stepStart?: Maybe<StepStartResult>;
  /** The step came to its end: RUNNING to DONE. Refused before it started. */
  stepComplete?: Maybe<StepCompleteResult>;
  /** The step is broken off: RUNNING to STOPPED. */
  stepStop?: Maybe<StepStopResult>;
  /** A planned step does not take place: PLANNED to CANCELLED. */
  stepCancel?: Maybe<StepCancelResult>;
  /** Records a note in the vertrouwelijk luik: only what is relevant for job mediation. */
  confidentialNoteRecord?: Maybe<ConfidentialNoteRecordResult>;
  /** Withdraws a note of the vertrouwelijk luik. */
  confidentialNoteWithdraw?: Maybe<ConfidentialNoteWithdrawResult>;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationPesFileOpenArgs = {
  input: PesFileOpenInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationPesFileCloseArgs = {
  input: PesFileCloseInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationAssessmentRequestArgs = {
  input: AssessmentRequestInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationAssessmentScreeningStartArgs = {
  input: AssessmentScreeningStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationAssessmentReportSubmitArgs = {
  input: AssessmentReportSubmitInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationAssessmentReviewStartArgs = {
  input: AssessmentReviewStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationAssessmentGrantArgs = {
  input: AssessmentGrantInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationAssessmentRefuseArgs = {
  input: AssessmentRefuseInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationAssessmentReconsiderArgs = {
  input: AssessmentReconsiderInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationAssessmentReconsiderationDecideArgs = {
  input: AssessmentReconsiderationDecideInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSupportPackageStartArgs = {
  input: SupportPackageStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSupportPackageEvaluationPlanArgs = {
  input: SupportPackageEvaluationPlanInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSupportPackageEvaluateArgs = {
  input: SupportPackageEvaluateInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSupportPackageSuspendArgs = {
  input: SupportPackageSuspendInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSupportPackageResumeArgs = {
  input: SupportPackageResumeInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationSupportPackageEndArgs = {
  input: SupportPackageEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationJobseekerRegisterArgs = {
  input: JobseekerRegisterInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationRegistrationCategoryChangeArgs = {
  input: RegistrationCategoryChangeInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationMediationStatusChangeArgs = {
  input: MediationStatusChangeInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationMediatorAssignArgs = {
  input: MediatorAssignInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationRegistrationConfirmArgs = {
  input: RegistrationConfirmInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationRegistrationEndArgs = {
  input: RegistrationEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationImwPremiumRecordArgs = {
  input: ImwPremiumRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationImwExtensionRequestArgs = {
  input: ImwExtensionRequestInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationTransitionTrackProposeArgs = {
  input: TransitionTrackProposeInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationTransitionTrackReferArgs = {
  input: TransitionTrackReferInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationTransitionTrackStartArgs = {
  input: TransitionTrackStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationTransitionPhaseBeginArgs = {
  input: TransitionPhaseBeginInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationTransitionPhaseEndArgs = {
  input: TransitionPhaseEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationTransitionTrackSuspendArgs = {
  input: TransitionTrackSuspendInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationTransitionTrackResumeArgs = {
  input: TransitionTrackResumeInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationTransitionTrackExtendArgs = {
  input: TransitionTrackExtendInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationTransitionHoursRecordArgs = {
  input: TransitionHoursRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationTransitionTrackCompleteArgs = {
  input: TransitionTrackCompleteInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationTransitionTrackStopArgs = {
  input: TransitionTrackStopInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationInternshipStartArgs = {
  input: InternshipStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationInternshipEndArgs = {
  input: InternshipEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationReadinessScreeningPlanArgs = {
  input: ReadinessScreeningPlanInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationReadinessScreeningRecordArgs = {
  input: ReadinessScreeningRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationWorkplaceLearningStartArgs = {
  input: WorkplaceLearningStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationWorkplaceLearningEndArgs = {
  input: WorkplaceLearningEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationRegularWorkRecordArgs = {
  input: RegularWorkRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationRegularWorkFollowUpRecordArgs = {
  input: RegularWorkFollowUpRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationRegularWorkEndArgs = {
  input: RegularWorkEndInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationStepPlanArgs = {
  input: StepPlanInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationStepStartArgs = {
  input: StepStartInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationStepCompleteArgs = {
  input: StepCompleteInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationStepStopArgs = {
  input: StepStopInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationStepCancelArgs = {
  input: StepCancelInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationConfidentialNoteRecordArgs = {
  input: ConfidentialNoteRecordInput;
};


/** What the staff of a holder may do: null only when the owner could not be reached, which `errors` then says. */
export type MutationConfidentialNoteWithdrawArgs = {
  input: ConfidentialNoteWithdrawInput;
};

/** What `pesFileOpen` needs. */
export type PesFileOpenInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The person. */
  nationalNumber: Scalars['NationalNumber']['input'];
  /** Capacity in which the organisation knows the person: JOBSEEKER. */
  capacity: Scalars['String']['input'];
  /** First day of the file. */
  from: Scalars['Date']['input'];
};

/** What `pesFileClose` needs. */
export type PesFileCloseInput = {
  /** Made by the client of the API for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the file. */
  file: Scalars['ID']['input'];
  /** Last day of the file, inclusive. */
  to: Scalars['Date']['input'];
};

/** What `assessmentRequest` needs. */
export type AssessmentRequestInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The client's file at VDAB. */
  file: Scalars['ID']['input'];
  /** Advice that is asked for; one that is given out on that day. */
  advice: AdviceCode;
  /** Its ground. */
  basis: AdviceBasis;
  /** Day of the request; not ahead. */
  requestedOn: Scalars['Date']['input'];
};

/** What `assessmentScreeningStart` needs. */
export type AssessmentScreeningStartInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The indicering. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Its first day; not ahead, not before the request. */
  startedOn: Scalars['Date']['input'];
};

/** What `assessmentReportSubmit` needs. */
export type AssessmentReportSubmitInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The indicering. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Whose consultant wrote it. */
  proposedBy: AdviceProposer;
  /** Advice that the report proposes. */
  advice: AdviceCode;
  /** Its ground. */
  basis: AdviceBasis;
  /** The attest, with ground ATTEST and only then. Kept in `assessmentGrounds`. */
  attest?: InputMaybe<AttestKind>;
  /** Day of the report; not ahead. */
  submittedOn: Scalars['Date']['input'];
};

/** What `assessmentReviewStart` needs. */
export type AssessmentReviewStartInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The indicering. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Its first day; not ahead. */
  startedOn: Scalars['Date']['input'];
};

/** What `assessmentGrant` needs. */
export type AssessmentGrantInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The indicering. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the decision; not ahead. How long the advice holds follows from it. */
  decidedOn: Scalars['Date']['input'];
};

/** What `assessmentRefuse` needs. */
export type AssessmentRefuseInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The indicering. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the decision; not ahead. */
  decidedOn: Scalars['Date']['input'];
};

/** What `assessmentReconsider` needs. */
export type AssessmentReconsiderInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The indicering. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the reasoned request; not ahead. */
  requestedOn: Scalars['Date']['input'];
};

/** What `assessmentReconsiderationDecide` needs. */
export type AssessmentReconsiderationDecideInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The indicering. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** What was decided. */
  decision: ReconsiderationDecision;
  /** Day of the decision; not ahead. */
  decidedOn: Scalars['Date']['input'];
};

/** What `supportPackageStart` needs. */
export type SupportPackageStartInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The client's file at VDAB. */
  file: Scalars['ID']['input'];
  /** What it supports. */
  instrument: SupportInstrument;
  /** Wage premium in percent (INV-18). */
  wagePremiumPercentage: Scalars['Int']['input'];
  /** Guidance level. */
  guidance: GuidanceLevel;
  /** Why; not EVALUATION, which is an act of its own (INV-16). */
  reason: SupportPackageReason;
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day; five years when left out. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** The granted indicering that it rests on; has to hold on the first day. */
  assessment?: InputMaybe<Scalars['ID']['input']>;
};

/** What `supportPackageEvaluationPlan` needs. */
export type SupportPackageEvaluationPlanInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The package. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Which evaluation. */
  kind: PackageEvaluationKind;
  /** Last day by which it has to be held. */
  dueOn: Scalars['Date']['input'];
};

/** What `supportPackageEvaluate` needs. */
export type SupportPackageEvaluateInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The package. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the evaluation; not ahead. One that comes late is recorded all the same. */
  heldOn: Scalars['Date']['input'];
  /** What it came to. */
  outcome: ReadinessOutcome;
  /** Last day of the package that was evaluated; the new one begins the day after. */
  endsOn: Scalars['Date']['input'];
  /** Wage premium of the new package, where one follows. */
  wagePremiumPercentage?: InputMaybe<Scalars['Int']['input']>;
  /** Guidance level of the new package, where one follows. */
  guidance?: InputMaybe<GuidanceLevel>;
};

/** What `supportPackageSuspend` needs. */
export type SupportPackageSuspendInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The package. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** First day on hold; not ahead. */
  suspendedOn: Scalars['Date']['input'];
};

/** What `supportPackageResume` needs. */
export type SupportPackageResumeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The package. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** First day on which it runs again; not ahead. */
  resumedOn: Scalars['Date']['input'];
};

/** What `supportPackageEnd` needs. */
export type SupportPackageEndInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The package. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day; not after the one that was decided. */
  to: Scalars['Date']['input'];
};

/** What `jobseekerRegister` needs. */
export type JobseekerRegisterInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The client's file at VDAB. */
  file: Scalars['ID']['input'];
  /** Category code (`registrationCategory` of the code lists). */
  category: Scalars['String']['input'];
  /** Bemiddelingsstatus. */
  mediationStatus: MediationStatus;
  /** First day; not ahead. */
  registeredOn: Scalars['Date']['input'];
  /** The mediator, as VDAB names its staff; at most 120 characters. */
  mediator?: InputMaybe<Scalars['String']['input']>;
  /** The team, as VDAB names it; at most 60 characters. The client number is that of an earlier registration. */
  team?: InputMaybe<Scalars['String']['input']>;
};

/** What `registrationCategoryChange` needs. */
export type RegistrationCategoryChangeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The registration. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** The new category code. */
  category: Scalars['String']['input'];
  /** First day of the new category; not ahead. */
  from: Scalars['Date']['input'];
};

/** What `mediationStatusChange` needs. */
export type MediationStatusChangeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The registration. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** The new one. */
  mediationStatus: MediationStatus;
};

/** What `mediatorAssign` needs. */
export type MediatorAssignInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The registration. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** As VDAB names its staff; at most 120 characters. */
  mediator: Scalars['String']['input'];
  /** The team, as VDAB names it; at most 60 characters. The one on record stays when left out. */
  team?: InputMaybe<Scalars['String']['input']>;
};

/** What `registrationConfirm` needs. */
export type RegistrationConfirmInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The registration. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the confirmation; not ahead. */
  confirmedOn: Scalars['Date']['input'];
};

/** What `registrationEnd` needs. */
export type RegistrationEndInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The registration. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day; not ahead. */
  endedOn: Scalars['Date']['input'];
};

/** What `imwPremiumRecord` needs. */
export type ImwPremiumRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The client's file at VDAB. */
  file: Scalars['ID']['input'];
  /** Package that VDAB found to be needed. */
  package: ImwPackage;
  /** Employer. */
  employer: Scalars['KboNumber']['input'];
  /** Whether the employer is a maatwerkbedrijf (INV-19). */
  employerIsTailoredWork: Scalars['Boolean']['input'];
  /** Day of the decision of DWSE; not ahead. The term begins with its quarter. */
  decisionOn: Scalars['Date']['input'];
};

/** What `imwExtensionRequest` needs. */
export type ImwExtensionRequestInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The premium. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the request; not ahead. */
  requestedOn: Scalars['Date']['input'];
};

export type AssessmentRequestResult = ActDone | ActRefused | ActConflict;

export type AssessmentScreeningStartResult = ActDone | ActRefused | ActConflict;

export type AssessmentReportSubmitResult = ActDone | ActRefused | ActConflict;

export type AssessmentReviewStartResult = ActDone | ActRefused | ActConflict;

export type AssessmentGrantResult = ActDone | ActRefused | ActConflict;

export type AssessmentRefuseResult = ActDone | ActRefused | ActConflict;

export type AssessmentReconsiderResult = ActDone | ActRefused | ActConflict;

export type AssessmentReconsiderationDecideResult = ActDone | ActRefused | ActConflict;

export type SupportPackageStartResult = ActDone | ActRefused | ActConflict;

export type SupportPackageEvaluationPlanResult = ActDone | ActRefused | ActConflict;

export type SupportPackageEvaluateResult = ActDone | ActRefused | ActConflict;

export type SupportPackageSuspendResult = ActDone | ActRefused | ActConflict;

export type SupportPackageResumeResult = ActDone | ActRefused | ActConflict;

export type SupportPackageEndResult = ActDone | ActRefused | ActConflict;

export type JobseekerRegisterResult = ActDone | ActRefused | ActConflict;

export type RegistrationCategoryChangeResult = ActDone | ActRefused | ActConflict;

export type MediationStatusChangeResult = ActDone | ActRefused | ActConflict;

export type MediatorAssignResult = ActDone | ActRefused | ActConflict;

export type RegistrationConfirmResult = ActDone | ActRefused | ActConflict;

export type RegistrationEndResult = ActDone | ActRefused | ActConflict;

export type ImwPremiumRecordResult = ActDone | ActRefused | ActConflict;

export type ImwExtensionRequestResult = ActDone | ActRefused | ActConflict;

/** What `transitionTrackPropose` needs. */
export type TransitionTrackProposeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The client's file at VDAB. */
  file: Scalars['ID']['input'];
  /** Where the worker comes from. */
  origin: TransitionOrigin;
  /** Enterprise that employs the worker. */
  sourceEmployer: Scalars['KboNumber']['input'];
  /** Who brought the track up. */
  referralSource: ReferralSource;
  /** Day of the proposal; not ahead. */
  proposedOn: Scalars['Date']['input'];
};

/** What `transitionTrackRefer` needs. */
export type TransitionTrackReferInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The track. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** The provider. */
  provider: Scalars['KboNumber']['input'];
  /** Day of the referral; not ahead, not before the proposal. */
  referredOn: Scalars['Date']['input'];
};

/** What `transitionTrackStart` needs. */
export type TransitionTrackStartInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The track. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** First day; not ahead, not before the referral. */
  startOn: Scalars['Date']['input'];
};

/** What `transitionPhaseBegin` needs. */
export type TransitionPhaseBeginInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The track. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** The phase. */
  phase: TransitionPhase;
  /** Its first day; not ahead. */
  from: Scalars['Date']['input'];
};

/** What `transitionPhaseEnd` needs. */
export type TransitionPhaseEndInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The track. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** The phase. */
  phase: TransitionPhase;
  /** Its last day; not ahead. */
  to: Scalars['Date']['input'];
};

/** What `transitionTrackSuspend` needs. */
export type TransitionTrackSuspendInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The track. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** First day on hold; not ahead. */
  from: Scalars['Date']['input'];
  /** Why. CORONA only while the measures of 2020 held. */
  reason: SuspensionReason;
};

/** What `transitionTrackResume` needs. */
export type TransitionTrackResumeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The track. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** First day on which it runs again; not ahead. */
  resumedOn: Scalars['Date']['input'];
};

/** What `transitionTrackExtend` needs. */
export type TransitionTrackExtendInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The track. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** The new planned end, later than the present one. */
  plannedEndOn: Scalars['Date']['input'];
};

/** What `transitionHoursRecord` needs. */
export type TransitionHoursRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The track. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Whole hours to add, 1 to 500. */
  hours: Scalars['Int']['input'];
};

/** What `transitionTrackComplete` needs. */
export type TransitionTrackCompleteInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The track. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** How; not STOPPED. */
  outcome: TransitionOutcome;
  /** By whose will; has to fit the outcome. */
  outcomeCause: OutcomeCause;
  /** Day of the outcome; not ahead. */
  outcomeOn: Scalars['Date']['input'];
};

/** What `transitionTrackStop` needs. */
export type TransitionTrackStopInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The track. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** By whose will: OWN_WILL or BEYOND_OWN_WILL. */
  outcomeCause: OutcomeCause;
  /** Last day; not ahead. */
  outcomeOn: Scalars['Date']['input'];
  /** Why the worker declines; only with OWN_WILL. Shown to VDAB and the client only. */
  declinedReason?: InputMaybe<TransitionThreshold>;
};

/** What `internshipStart` needs. */
export type InternshipStartInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The track. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Enterprise where it takes place. */
  host: Scalars['KboNumber']['input'];
  /** First day; not ahead. */
  from: Scalars['Date']['input'];
  /** Reference of the job offer behind it, at most 60 characters. */
  jobOfferRef: Scalars['String']['input'];
  /** Occupation in Competent, at most 20 characters. */
  competentCode?: InputMaybe<Scalars['String']['input']>;
};

/** What `internshipEnd` needs. */
export type InternshipEndInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The internship. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day; not ahead. */
  to: Scalars['Date']['input'];
  /** What came of it. */
  result: InternshipResult;
  /** Whether the personal development plan (POP) was updated. */
  popUpdated: Scalars['Boolean']['input'];
};

/** What `readinessScreeningPlan` needs. */
export type ReadinessScreeningPlanInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The client's file at VDAB. */
  file: Scalars['ID']['input'];
  /** Why now. */
  kind: ReadinessScreeningKind;
  /** Day of the evaluation. */
  plannedOn: Scalars['Date']['input'];
  /** Work that is evaluated. */
  screenedEmployment: ScreenedEmployment;
  /** Who evaluates, as VDAB names its staff; at most 120 characters. */
  evaluator?: InputMaybe<Scalars['String']['input']>;
};

/** What `readinessScreeningRecord` needs. */
export type ReadinessScreeningRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The evaluation. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which it took place; not ahead. */
  screenedOn: Scalars['Date']['input'];
  /** What it came to. */
  outcome: ReadinessOutcome;
  /** Who evaluated, where that was not planned; at most 120 characters. */
  evaluator?: InputMaybe<Scalars['String']['input']>;
  /** Start that the decision letter names while corona holds the track up; only with DOORSTROOM_TRACK. */
  fictitiousStartOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What `workplaceLearningStart` needs. */
export type WorkplaceLearningStartInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The client's file at VDAB. */
  file: Scalars['ID']['input'];
  /** Form. */
  form: WorkplaceLearningForm;
  /** Enterprise. */
  host: Scalars['KboNumber']['input'];
  /** First day. */
  from: Scalars['Date']['input'];
  /** Planned last day. */
  to: Scalars['Date']['input'];
  /** Planned hours, for a form that counts them. */
  hours?: InputMaybe<Scalars['Int']['input']>;
};

/** What `workplaceLearningEnd` needs. */
export type WorkplaceLearningEndInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The learning. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day; not ahead. */
  to: Scalars['Date']['input'];
  /** What came of it. */
  result: WorkplaceLearningResult;
  /** Hours that it took, for a form that counts them. */
  hours?: InputMaybe<Scalars['Int']['input']>;
};

/** What `regularWorkRecord` needs. */
export type RegularWorkRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The client's file at VDAB. */
  file: Scalars['ID']['input'];
  /** First day; not ahead. */
  from: Scalars['Date']['input'];
  /** Employer. */
  employer: Scalars['KboNumber']['input'];
  /** Kind of contract. */
  contractType: ContractType;
  /** Whether individueel maatwerk supports it. */
  imw: Scalars['Boolean']['input'];
  /** Transition track that led to it. */
  track?: InputMaybe<Scalars['ID']['input']>;
};

/** What `regularWorkFollowUpRecord` needs. */
export type RegularWorkFollowUpRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The employment. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Moment of the follow-up: 3, 6, 12 or 18 months. */
  month: Scalars['Int']['input'];
  /** Day of the observation; not before that moment, not ahead. */
  observedOn: Scalars['Date']['input'];
  /** Whether the client works in the regular economy. */
  employed: Scalars['Boolean']['input'];
};

/** What `regularWorkEnd` needs. */
export type RegularWorkEndInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The employment. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day; not ahead. */
  to: Scalars['Date']['input'];
};

/** What `stepPlan` needs. */
export type StepPlanInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The client's file at VDAB. */
  file: Scalars['ID']['input'];
  /** Which step. */
  kind: PesStepKind;
  /** Organisation that carries it out: a partner for TIBB, TIW and WIJ, VDAB itself where there is none. */
  executor: Scalars['KboNumber']['input'];
  /** Planned first day. */
  plannedFrom: Scalars['Date']['input'];
  /** Planned last day; not before the first. */
  plannedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What `stepStart` needs. */
export type StepStartInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The step. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** First day; not ahead. */
  startedOn: Scalars['Date']['input'];
};

/** What `stepComplete` needs. */
export type StepCompleteInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The step. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day; not ahead, not before the first. */
  endedOn: Scalars['Date']['input'];
  /** What came of it. */
  result: PesStepResult;
};

/** What `stepStop` needs. */
export type StepStopInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The step. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day; not ahead, not before the first. */
  endedOn: Scalars['Date']['input'];
  /** What came of it, where that is known; not GOAL_REACHED. */
  result?: InputMaybe<PesStepResult>;
};

/** What `stepCancel` needs. */
export type StepCancelInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The step. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which it was cancelled; not ahead. */
  endedOn: Scalars['Date']['input'];
};

/** What `confidentialNoteRecord` needs. */
export type ConfidentialNoteRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The client's file at VDAB. */
  file: Scalars['ID']['input'];
  /** Subtab of the vertrouwelijk luik. */
  category: ConfidentialCategory;
  /** Why it is relevant, at most 500 characters: only what is relevant for job mediation. */
  relevanceNote: Scalars['String']['input'];
  /** Day of the note; not ahead. */
  recordedOn: Scalars['Date']['input'];
};

/** What `confidentialNoteWithdraw` needs. */
export type ConfidentialNoteWithdrawInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The note. */
  id: Scalars['ID']['input'];
  /** The version that the person saw; another one is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which it is withdrawn; not ahead, not before it was recorded. */
  withdrawnOn: Scalars['Date']['input'];
};

export type TransitionTrackProposeResult = ActDone | ActRefused | ActConflict;

export type TransitionTrackReferResult = ActDone | ActRefused | ActConflict;

export type TransitionTrackStartResult = ActDone | ActRefused | ActConflict;

export type TransitionPhaseBeginResult = ActDone | ActRefused | ActConflict;

export type TransitionPhaseEndResult = ActDone | ActRefused | ActConflict;

export type TransitionTrackSuspendResult = ActDone | ActRefused | ActConflict;

export type TransitionTrackResumeResult = ActDone | ActRefused | ActConflict;

export type TransitionTrackExtendResult = ActDone | ActRefused | ActConflict;

export type TransitionHoursRecordResult = ActDone | ActRefused | ActConflict;

export type TransitionTrackCompleteResult = ActDone | ActRefused | ActConflict;

export type TransitionTrackStopResult = ActDone | ActRefused | ActConflict;

export type InternshipStartResult = ActDone | ActRefused | ActConflict;

export type InternshipEndResult = ActDone | ActRefused | ActConflict;

export type ReadinessScreeningPlanResult = ActDone | ActRefused | ActConflict;

export type ReadinessScreeningRecordResult = ActDone | ActRefused | ActConflict;

export type WorkplaceLearningStartResult = ActDone | ActRefused | ActConflict;

export type WorkplaceLearningEndResult = ActDone | ActRefused | ActConflict;

export type RegularWorkRecordResult = ActDone | ActRefused | ActConflict;

export type RegularWorkFollowUpRecordResult = ActDone | ActRefused | ActConflict;

export type RegularWorkEndResult = ActDone | ActRefused | ActConflict;

export type StepPlanResult = ActDone | ActRefused | ActConflict;

export type StepStartResult = ActDone | ActRefused | ActConflict;

export type StepCompleteResult = ActDone | ActRefused | ActConflict;

export type StepStopResult = ActDone | ActRefused | ActConflict;

export type StepCancelResult = ActDone | ActRefused | ActConflict;

export type ConfidentialNoteRecordResult = ActDone | ActRefused | ActConflict;

export type ConfidentialNoteWithdrawResult = ActDone | ActRefused | ActConflict;

export type PesFileOpenResult = ActDone | ActRefused | ActConflict;

export type PesFileCloseResult = ActDone | ActRefused | ActConflict;

/** One person, whose record is spread over the owners. */
export type Client = {
  __typename?: 'Client';
  /** Opaque and stable; never a national number. Survives replaced numbers and merges. */
  id: Scalars['ID']['output'];
  grant?: Maybe<Scalars['Grant']['output']>;
  /** What VDAB holds about this client. Null only when VDAB could not be reached, which `errors` then says. */
  pes?: Maybe<PesRecord>;
};

/** The client's part at the public employment service. */
export type PesRecord = SourceRecord & {
  __typename?: 'PesRecord';
  /** Whether VDAB knows the client, and whether the caller may learn that. */
  availability: RecordAvailability;
  /** Moment of the last change in the sections that this answer discloses; null when it discloses none. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Sections that the caller does not get, each with a reason. */
  withheld: Array<Withheld>;
  /** Registration as a jobseeker. Source of the categories: Arvastat and RVA. */
  registration?: Maybe<JobseekerRegistration>;
  /** Indicering: advice on tailored work and its validity, newest first. */
  assessments?: Maybe<Array<Assessment>>;
  /** Attests that an indicering rests on: for VDAB's assessment and the client only. */
  assessmentGrounds?: Maybe<Array<AssessmentGround>>;
  /** Individueel maatwerk (IMW), newest first. */
  individualTailoredWork?: Maybe<Array<ImwPremium>>;
  /** Werkondersteuningspakketten (WOP), newest first. */
  supportPackages?: Maybe<Array<SupportPackage>>;
  /** Doorstroomtrajecten, newest first. */
  transitions?: Maybe<Array<TransitionTrack>>;
  /** Why tracks were declined or put on hold: for VDAB and the client only. */
  transitionReasons?: Maybe<Array<TransitionReason>>;
  /** Evaluations whether the client is ready to move on, newest first. */
  readinessScreenings?: Maybe<Array<ReadinessScreening>>;
  /** Learning at a workplace, newest first. */
  workplaceLearning?: Maybe<Array<WorkplaceLearning>>;
  /** Work in the regular economy, at the follow-up moments, newest first. */
  employment?: Maybe<Array<EmploymentSpell>>;
  /** Steps to work (stappen naar werk), newest first. */
  steps?: Maybe<Array<PesStep>>;
  /** Notes of the vertrouwelijk luik, newest first: for VDAB's own mediators and the client only. */
  confidentialNotes?: Maybe<Array<ConfidentialNote>>;
  /** The holders' files of the client: acts that begin something name one. */
  files?: Maybe<Array<ClientFile>>;
  /** Changes of the record by acts and imports, newest first; only those of sections that are disclosed. */
  history?: Maybe<Array<RecordChange>>;
  /** How VDAB reaches the client. */
  contactPoints?: Maybe<Array<ContactPoint>>;
  /** Events of the sections above, oldest first. */
  journey?: Maybe<Array<JourneyEvent>>;
  /** Deadlines that follow from the sections above, earliest first. */
  deadlines?: Maybe<Array<Deadline>>;
  /** Who looked at this record, newest first, `first` at most 200; `after` continues with what was logged before that moment. */
  disclosures?: Maybe<Array<Disclosure>>;
};


/** The client's part at the public employment service. */
export type PesRecordDisclosuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Registration as a jobseeker at VDAB. */
export type JobseekerRegistration = {
  __typename?: 'JobseekerRegistration';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Category code of the registration: 00 with a benefit claim, 02 in beroepsinschakelingstijd, 05 at the charge of an OCMW, and so on (Arvastat, RVA). */
  category: Scalars['String']['output'];
  /** The category in words, in the language of the caller; the code itself where no list knows it. */
  categoryLabel: Scalars['String']['output'];
  /** Bemiddelingsstatus. */
  mediationStatus: MediationStatus;
  /** First day of the registration. */
  registeredOn: Scalars['Date']['output'];
  /** Last day of the registration; null while it runs. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** The mediator (bemiddelaar) who follows the client, as VDAB names its staff. */
  mediator?: Maybe<Scalars['String']['output']>;
  /** Day on which the client last confirmed it; asked of category 93 only, every four months. */
  confirmedOn?: Maybe<Scalars['Date']['output']>;
  /** The team that follows the client, as VDAB names it. */
  team?: Maybe<Scalars['String']['output']>;
  /** VDAB's own number of the client (klantnummer), by which partners find the file too; null where VDAB did not say. */
  clientNumber?: Maybe<Scalars['String']['output']>;
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** Bemiddelingsstatus, in use since January 2017 (Arvastat). */
export type MediationStatus =
  /** In bemiddeling. */
  | 'IN_BEMIDDELING'
  /** In opleiding of voortraject. */
  | 'IN_OPLEIDING_OF_VOORTRAJECT'
  /** Niet inzetbaar op lange termijn. */
  | 'NIET_INZETBAAR_OP_LANGE_TERMIJN';

/** One indicering: the advice that gives a right to tailored work. */
export type Assessment = {
  __typename?: 'Assessment';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What was advised. */
  advice: AdviceCode;
  /** Ground of the advice: an attest, an ICF scoring, or two years without paid work. */
  basis: AdviceBasis;
  /** Day of the last decision by VDAB's team TOM, or of the request while there is none. */
  issuedOn: Scalars['Date']['output'];
  /** Last day on which the advice holds; the day of `issuedOn` while none was granted. */
  validUntil: Scalars['Date']['output'];
  /** State of the indicering; EXPIRED from the day after `validUntil` on. */
  status: AssessmentStatus;
  /** Day of the request. */
  requestedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which a consultant began. */
  screeningOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the consultant's report. */
  reportOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which team TOM took it up. */
  reviewOn?: Maybe<Scalars['Date']['output']>;
  /** Whose consultant proposed the advice (INV-15). */
  proposedBy?: Maybe<AdviceProposer>;
  /** Who decided; null before the decision and where VDAB did not say. */
  decidedBy?: Maybe<AssessmentDecider>;
  /** Day of the first refusal. */
  refusedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which reconsideration was asked for. */
  reconsiderationOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which reconsideration of a refusal can be asked for; null unless REFUSED. */
  reconsiderableUntil?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

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

/** Whose consultant proposes an advice. All but VDAB propose collectief maatwerk and lokale diensteneconomie only (INV-15). */
export type AdviceProposer =
  /** VDAB itself. */
  | 'VDAB'
  /** Gespecialiseerd team bemiddeling. */
  | 'GTB'
  /** CAD De Werklijn. */
  | 'CAD'
  /** A certified social welfare centre. */
  | 'OCMW';

/** Who decided on an advice. */
export type AssessmentDecider =
  /** VDAB's team TOM, which alone may. */
  | 'TOM'
  /** A partner: no record may say so (INV-15). */
  | 'PARTNER';

/** What a reconsideration came to. */
export type ReconsiderationDecision =
  /** Granted after all. */
  | 'GRANTED'
  /** Refused again, for good. */
  | 'REFUSED';

/** An attest that an indicering rests on. */
export type AssessmentGround = {
  __typename?: 'AssessmentGround';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Id of the indicering; null where it is not on record. */
  assessment?: Maybe<Scalars['ID']['output']>;
  /** Which of the seven attests. */
  attest: AttestKind;
  /** Day on which it was recorded. */
  recordedOn: Scalars['Date']['output'];
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** The seven attests that give a right as PMAH without scoring (VDAB). */
export type AttestKind =
  /** Recognition by VAPH. */
  | 'VAPH'
  /** Special secondary education, OV1 or OV2. */
  | 'BUSO'
  /** Income replacement or integration allowance of FOD SZ. */
  | 'IVT_IT'
  /** Judicial or federal decision of lasting incapacity. */
  | 'INCAPACITY_DECISION'
  /** Supplementary child benefit. */
  | 'CHILD_BENEFIT'
  /** Invalidity benefit. */
  | 'INVALIDITY'
  /** Attest of a service or doctor recognised by VDAB. */
  | 'RECOGNISED_SERVICE';

/** Individueel maatwerk (IMW): premium of DWSE for the client at one employer. */
export type ImwPremium = {
  __typename?: 'ImwPremium';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Package. */
  package: ImwPackage;
  /** Employer. */
  employer: Organisation;
  /** Whether the employer is a maatwerkbedrijf. */
  employerIsTailoredWork: Scalars['Boolean']['output'];
  /** Day of the decision. */
  decisionOn: Scalars['Date']['output'];
  /** Who decided. */
  decidedBy: ImwDecider;
  /** First day of the term: of the quarter of the decision. */
  from: Scalars['Date']['output'];
  /** Last day of the term: 8 or 20 quarters on, an extension aside. */
  to: Scalars['Date']['output'];
  /** Day on which the extension was asked for. */
  extendedOn?: Maybe<Scalars['Date']['output']>;
  /** Premium by blocks of quarters, earliest first. */
  schedule: Array<ImwBlock>;
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** Quarters of the same premium. */
export type ImwBlock = {
  __typename?: 'ImwBlock';
  /** First quarter, counted from 1. */
  fromQuarter: Scalars['Int']['output'];
  /** Last quarter. */
  toQuarter: Scalars['Int']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day. */
  to: Scalars['Date']['output'];
  /** Wage premium, in percent of the capped reference wage. */
  percentage: Scalars['Int']['output'];
};

/** Packages of individueel maatwerk. */
export type ImwPackage =
  /** Temporary, 2 years; cannot be extended. */
  | 'TEMPORARY'
  /** 5 years, wage premium. */
  | 'WAGE'
  /** 5 years, increased wage premium, or advice for collectief maatwerk. */
  | 'WAGE_PLUS'
  /** 5 years, CMW 45 percent, hired by a maatwerkbedrijf. */
  | 'CMW45';

/** Who decides on individueel maatwerk. */
export type ImwDecider =
  /** Departement Werk en Sociale Economie. */
  | 'DWSE';

/** Ground of an advice. */
export type AdviceBasis =
  /** An attest, which gives a right without scoring. */
  | 'ATTEST'
  /** ICF scoring of 43 functioning categories. */
  | 'ICF'
  /** At least 24 months without paid work. */
  | 'LONG_TERM_INACTIVE';

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

/** Werkondersteuningspakket (WOP): wage premium and guidance, at most five years. */
export type SupportPackage = {
  __typename?: 'SupportPackage';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Wage premium, in percent of the capped reference wage: 40 to 75 in steps of 5, for individueel maatwerk from 20 (INV-18). */
  wagePremiumPercentage: Scalars['Int']['output'];
  /** Guidance level, always named with the percentage: 45 midden, 60 hoog. */
  guidance: GuidanceLevel;
  /** Why this package was given. */
  reason: SupportPackageReason;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day; null while none is known. */
  to?: Maybe<Scalars['Date']['output']>;
  /** State today; follows from the days where VDAB did not say. */
  status: SupportPackageStatus;
  /** What it supports. */
  instrument: SupportInstrument;
  /** Id of the indicering that it rests on; null where none is known. */
  assessment?: Maybe<Scalars['ID']['output']>;
  /** First day on hold, last time. */
  suspendedOn?: Maybe<Scalars['Date']['output']>;
  /** First day on which it ran again, last time. */
  resumedOn?: Maybe<Scalars['Date']['output']>;
  /** Evaluations, earliest first. */
  evaluations: Array<PackageEvaluation>;
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** An evaluation of a support package by VDAB. */
export type PackageEvaluation = {
  __typename?: 'PackageEvaluation';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Which. */
  kind: PackageEvaluationKind;
  /** Last day by which it has to be held. */
  dueOn: Scalars['Date']['output'];
  /** Day on which it was held; null while it is planned. */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** What it came to; null while it is planned. */
  outcome?: Maybe<ReadinessOutcome>;
  /** Whether it was held after `dueOn`: recorded all the same. */
  late: Scalars['Boolean']['output'];
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** Evaluations of a support package. */
export type PackageEvaluationKind =
  /** In between. */
  | 'INTERIM'
  /** At the end of the term. */
  | 'END_OF_TERM'
  /** Whether the worker can move on. */
  | 'DOORSTROOM';

/** States of a support package. */
export type SupportPackageStatus =
  /** Decided, not begun. */
  | 'DRAFT'
  /** Runs. */
  | 'ACTIVE'
  /** Runs, and an evaluation is planned. */
  | 'UNDER_EVALUATION'
  /** On hold, under the corona measures only. */
  | 'SUSPENDED'
  /** Over. */
  | 'ENDED';

/** What a support package supports. */
export type SupportInstrument =
  /** Collectief maatwerk. */
  | 'CMW'
  /** Individueel maatwerk. */
  | 'IMW';

/** Begeleidingsniveau of a WOP. */
export type GuidanceLevel =
  /** Low. */
  | 'LAAG'
  /** Middle. */
  | 'MIDDEN'
  /** High. */
  | 'HOOG';

/** Why a WOP was given. */
export type SupportPackageReason =
  /** Startpakket. */
  | 'START'
  /** After an evaluation by VDAB. */
  | 'EVALUATION'
  /** Re-employed after a transition track: 45. */
  | 'RETURN'
  /** Did not move on for reasons beyond own will, waits for a new track: 40 laag. */
  | 'WAIT_NEW_TRACK'
  /** Run-off of lokale diensteneconomie: 40 laag. */
  | 'LDE_RUNOFF';

/** Doorstroomtraject: guidance towards the regular economy by a mandated provider. */
export type TransitionTrack = {
  __typename?: 'TransitionTrack';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Collectief maatwerk or lokale diensteneconomie. */
  origin: TransitionOrigin;
  /** Phase that the track is in, or ended in. */
  phase: TransitionPhase;
  /** State of the track. */
  status: TransitionStatus;
  /** First day; null before it starts. */
  startOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it should end, suspensions included; null before it starts. */
  plannedEndOn?: Maybe<Scalars['Date']['output']>;
  /** How it ended; null while it runs. */
  outcome?: Maybe<TransitionOutcome>;
  /** The mandated service provider. */
  provider?: Maybe<Organisation>;
  /** When it was proposed. */
  proposedOn?: Maybe<Scalars['Date']['output']>;
  /** When VDAB referred the client to the provider. */
  referredOn?: Maybe<Scalars['Date']['output']>;
  /** Who brought the track up. */
  referralSource?: Maybe<ReferralSource>;
  /** Days between referral and start; null before the start. */
  waitingDays?: Maybe<Scalars['Int']['output']>;
  /** Hours of guidance that are budgeted: an average, not a cap (INV-20). */
  hoursBudget?: Maybe<Scalars['Int']['output']>;
  /** Hours of guidance that were given. */
  hoursUsed: Scalars['Int']['output'];
  /** Day of the outcome. */
  outcomeOn?: Maybe<Scalars['Date']['output']>;
  /** By whose will it ended so. */
  outcomeCause?: Maybe<OutcomeCause>;
  /** Whether the premium file of the enterprise is closed with this outcome: only by an internal move. */
  closesPremiumFile: Scalars['Boolean']['output'];
  /** Enterprise that the worker comes from. */
  sourceEmployer?: Maybe<Organisation>;
  /** Phases, in the order in which they began. */
  phases: Array<TrackPhase>;
  /** Periods on hold, oldest first. Why stands apart: `transitionReasons`. */
  suspensions: Array<TrackSuspension>;
  /** Internships, oldest first. */
  internships: Array<Internship>;
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** A phase of a track; phases begin in order and may overlap. */
export type TrackPhase = {
  __typename?: 'TrackPhase';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Which. */
  phase: TransitionPhase;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day; null while it runs. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A period in which a track was on hold. */
export type TrackSuspension = {
  __typename?: 'TrackSuspension';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day; null while it lasts. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** Internship within a track, on a real job offer. */
export type Internship = {
  __typename?: 'Internship';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Enterprise where it takes place. */
  host: Organisation;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day; null while it runs. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Reference of the job offer behind it. */
  jobOfferRef: Scalars['String']['output'];
  /** Occupation in Competent. */
  competentCode?: Maybe<Scalars['String']['output']>;
  /** What came of it; null while it runs. */
  result?: Maybe<InternshipResult>;
  /** Whether the personal development plan (POP) was updated at the end. */
  popUpdated?: Maybe<Scalars['Boolean']['output']>;
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** Why a track was declined or put on hold; kept from everybody but VDAB and the client. */
export type TransitionReason = {
  __typename?: 'TransitionReason';
  /** Id of the track. */
  track: Scalars['ID']['output'];
  /** Day of the end, or first day on hold. */
  on?: Maybe<Scalars['Date']['output']>;
  /** Why the worker declined; null for a suspension. */
  declined?: Maybe<TransitionThreshold>;
  /** Why the track was put on hold; null for one that was declined. */
  suspended?: Maybe<SuspensionReason>;
};

/** What keeps a worker from moving on (themes of the HIVA evaluation; wording of our own, domain 2.8). */
export type TransitionThreshold =
  /** Does not want to leave the workplace where they feel at home. */
  | 'ATTACHED_TO_WORKPLACE'
  /** Fears to lose the job and the way back. */
  | 'LOSS_OF_SECURITY'
  /** Fears to lose guidance at work. */
  | 'LOSS_OF_GUIDANCE'
  /** Would lose income. */
  | 'FINANCIAL'
  /** Does not trust their own ability yet. */
  | 'LOW_CONFIDENCE'
  /** Transport or working hours do not fit. */
  | 'MOBILITY_OR_HOURS'
  /** No internship or job was found that fits. */
  | 'NO_FITTING_PLACE'
  /** Another reason. */
  | 'OTHER';

/** Who brought a track up. */
export type ReferralSource =
  /** An evaluation by VDAB. */
  | 'VDAB_EVALUATION'
  /** The enterprise. */
  | 'ENTERPRISE'
  /** The worker. */
  | 'WORKER'
  /** A social welfare centre. */
  | 'WELFARE_CENTRE';

/** By whose will a track ended as it did. */
export type OutcomeCause =
  /** By the worker's own will. */
  | 'OWN_WILL'
  /** For reasons beyond the worker's will. */
  | 'BEYOND_OWN_WILL'
  /** Does not apply: the worker moved on. */
  | 'NOT_APPLICABLE';

/** Why a track was put on hold. */
export type SuspensionReason =
  /** Support measure of 20 March 2020. */
  | 'CORONA'
  /** Illness. */
  | 'ILLNESS'
  /** Another reason. */
  | 'OTHER';

/** What came of an internship. */
export type InternshipResult =
  /** Hired by the host. */
  | 'HIRED'
  /** Not hired. */
  | 'NOT_HIRED'
  /** Broken off by the host. */
  | 'STOPPED_HOST'
  /** Broken off by the worker. */
  | 'STOPPED_WORKER';

/** A provider of transition guidance: recognised by DWSE and mandated by VDAB. */
export type TransitionProvider = {
  __typename?: 'TransitionProvider';
  /** The provider. */
  organisation: Organisation;
  /** First day of the recognition by DWSE; null while there is none. */
  recognisedFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the recognition; null while none is known. */
  recognisedTo?: Maybe<Scalars['Date']['output']>;
  /** First day of the mandate. */
  mandateFrom: Scalars['Date']['output'];
  /** Last day of the mandate: it is renewed every six years. */
  mandateUntil: Scalars['Date']['output'];
  /** Whether its project is approved by ESF Vlaanderen. */
  esfProject: Scalars['Boolean']['output'];
};

/** VDAB's evaluation whether somebody is ready to move on (doorstroom). */
export type ReadinessScreening = {
  __typename?: 'ReadinessScreening';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Why it took place. */
  kind: ReadinessScreeningKind;
  /** Day for which it was planned. */
  plannedOn: Scalars['Date']['output'];
  /** Day on which it took place; null while it is planned. */
  screenedOn?: Maybe<Scalars['Date']['output']>;
  /** What it came to. */
  outcome?: Maybe<ReadinessOutcome>;
  /** Whether it is favourable: the worker needs no tailored work any more. */
  favourable?: Maybe<Scalars['Boolean']['output']>;
  /** Work that was evaluated. */
  screenedEmployment: ScreenedEmployment;
  /** Who evaluated, as VDAB names its staff. */
  evaluator?: Maybe<Scalars['String']['output']>;
  /** Start that the decision letter names while corona held the track up. */
  fictitiousStartOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the premium file of the enterprise is closed with this outcome: only by an internal move. */
  closesPremiumFile: Scalars['Boolean']['output'];
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** Why an evaluation takes place. */
export type ReadinessScreeningKind =
  /** On the shop floor, to see whether moving on is possible. */
  | 'SHOP_FLOOR'
  /** At the end of the term of collectief maatwerk. */
  | 'CMW_TERM'
  /** At the end of a track of lokale diensteneconomie. */
  | 'LDE_END';

/** What an evaluation came to. */
export type ReadinessOutcome =
  /** The need for collectief maatwerk remains. */
  | 'WOP_STILL_NEEDED'
  /** No need any more, and the employer keeps the worker. */
  | 'INTERNAL_DOORSTROOM'
  /** No need any more, and no place with the employer: ready for a track. */
  | 'DOORSTROOM_TRACK'
  /** Not ready: goes on and is evaluated again. */
  | 'NOT_READY';

/** Work in the social economy that is evaluated. */
export type ScreenedEmployment =
  /** Collectief maatwerk. */
  | 'CMW'
  /** Lokale diensteneconomie. */
  | 'LDE'
  /** Individueel maatwerk. */
  | 'IMW'
  /** Sociale werkplaats. */
  | 'SW'
  /** Beschutte werkplaats. */
  | 'BW';

/** Learning at a workplace. */
export type WorkplaceLearning = {
  __typename?: 'WorkplaceLearning';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Form. */
  kind: WorkplaceLearningForm;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day, the planned one until it ends. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Enterprise. */
  host?: Maybe<Organisation>;
  /** Hours, for a form that counts them. */
  hours?: Maybe<Scalars['Int']['output']>;
  /** What came of it; null while it runs. */
  result?: Maybe<WorkplaceLearningResult>;
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** Forms of workplace learning, in use since 1 September 2018. */
export type WorkplaceLearningForm =
  /** Individuele beroepsopleiding: at most 6 months. */
  | 'IBO'
  /** IBO-plus: at most 12 months. */
  | 'IBO_PLUS'
  /** Gespecialiseerde IBO: at most 12 months. */
  | 'GIBO'
  /** Curatieve IBO: at most 12 months. */
  | 'K_IBO'
  /** Beroepsinlevingsstage: at most 6 months. */
  | 'BIS'
  /** Beroepsverkennende stage: at most 30 calendar days. */
  | 'BVS'
  /** Gespecialiseerde beroepsverkennende stage: at most 800 hours. */
  | 'GBVS'
  /** Activeringsstage. */
  | 'ACT_STAGE'
  /** Werkervaringsstage. */
  | 'WES'
  /** Opleiding en opleidingsstage. */
  | 'OPL_STAGE'
  /** Terbeschikkingstelling of a worker of the social economy: at most 3 months. */
  | 'TBS';

/** What came of workplace learning. */
export type WorkplaceLearningResult =
  /** Hired by the enterprise. */
  | 'HIRED'
  /** Came to its end. */
  | 'COMPLETED'
  /** Broken off. */
  | 'STOPPED';

/** Work in the regular economy, with what was seen at the moments of follow-up. */
export type EmploymentSpell = {
  __typename?: 'EmploymentSpell';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day; null while it runs. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Employer. */
  employer: Organisation;
  /** Kind of contract. */
  contractType: ContractType;
  /** Whether individueel maatwerk supports it. */
  imw: Scalars['Boolean']['output'];
  /** Id of the transition track that led to it, where one did. */
  track?: Maybe<Scalars['ID']['output']>;
  /** Whether the client worked in the regular economy at every moment up to `durableDefinitionMonths`; null while not yet known. */
  durable?: Maybe<Scalars['Boolean']['output']>;
  /** The definition of durable that holds for this employment, in months: always said with the figure. Null for one that began before there was a definition. */
  durableDefinitionMonths?: Maybe<Scalars['Int']['output']>;
  /** What was seen, earliest moment first. */
  followUps: Array<EmploymentFollowUp>;
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** What was seen so many months after an employment began. */
export type EmploymentFollowUp = {
  __typename?: 'EmploymentFollowUp';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** 3, 6, 12 or 18 months. */
  month: Scalars['Int']['output'];
  /** Day of the observation. */
  observedOn: Scalars['Date']['output'];
  /** Whether the client worked in the regular economy. */
  employed: Scalars['Boolean']['output'];
  /** Whether it was observed later than the policy allows: recorded all the same. */
  late: Scalars['Boolean']['output'];
};

/** Kinds of contract. */
export type ContractType =
  /** Of indefinite duration. */
  | 'PERMANENT'
  /** Of fixed duration, or for clearly defined work. */
  | 'FIXED_TERM'
  /** Interim work. */
  | 'INTERIM'
  /** Any other. */
  | 'OTHER';

/** A step to work (stap naar werk): what VDAB has a client do, and who carries it out. */
export type PesStep = {
  __typename?: 'PesStep';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Which step. */
  kind: PesStepKind;
  /** Organisation that carries it out. */
  executor: Organisation;
  /** Planned first day. */
  plannedFrom: Scalars['Date']['output'];
  /** Planned last day; null where none was set. */
  plannedTo?: Maybe<Scalars['Date']['output']>;
  /** State of the step. */
  status: PesStepStatus;
  /** First day; null before it starts, and when it was cancelled. */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was done, stopped or cancelled; null before that. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** What came of it; null before its end, and for one that was stopped where nothing is known. */
  result?: Maybe<PesStepResult>;
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** Kinds of steps to work. TIBB, TIW and WIJ are tendered to partners (Mijn Loopbaan voor Partners). */
export type PesStepKind =
  /** Tender: intensive mediation and guidance. */
  | 'TIBB'
  /** Tender: intensive workplace learning. */
  | 'TIW'
  /** Tender: work experience for young people. */
  | 'WIJ'
  /** Finding out which work fits. */
  | 'ORIENTATION'
  /** Applying for jobs. */
  | 'APPLICATION'
  /** Training. */
  | 'TRAINING'
  /** Language course. */
  | 'LANGUAGE'
  /** Guidance. */
  | 'GUIDANCE'
  /** Temporary work experience (TWE). */
  | 'WORK_EXPERIENCE'
  /** Another step. */
  | 'OTHER';

/** States of a step to work. */
export type PesStepStatus =
  /** Planned, not begun. */
  | 'PLANNED'
  /** Under way. */
  | 'RUNNING'
  /** Came to its end; `result` says how. */
  | 'DONE'
  /** Broken off. */
  | 'STOPPED'
  /** Did not take place. */
  | 'CANCELLED';

/** What came of a step to work. */
export type PesStepResult =
  /** The client works. */
  | 'WORK'
  /** The client goes on with another step. */
  | 'NEXT_STEP'
  /** The goal of the step was reached. */
  | 'GOAL_REACHED'
  /** The goal of the step was not reached. */
  | 'GOAL_NOT_REACHED';

/** A note of the vertrouwelijk luik, for VDAB's own mediators and the client only. */
export type ConfidentialNote = {
  __typename?: 'ConfidentialNote';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Subtab. */
  category: ConfidentialCategory;
  /** Why it is relevant: only what is relevant for job mediation, at most 500 characters. */
  relevanceNote: Scalars['String']['output'];
  /** Day of the note. */
  recordedOn: Scalars['Date']['output'];
  /** Day on which it was withdrawn; null while it holds. */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** Subtabs of the vertrouwelijk luik (VDAB); the one with personal data is the partnership's. */
export type ConfidentialCategory =
  /** Indications: PmAB and BTOM. */
  | 'INDICATION'
  /** ICF scoring. */
  | 'ICF'
  /** Documents. */
  | 'DOCUMENT'
  /** Contacts. */
  | 'CONTACT';

/** Where a transition track starts from. */
export type TransitionOrigin =
  /** Collectief maatwerk. */
  | 'CMW'
  /** Lokale diensteneconomie. */
  | 'LDE';

/** Phases, in order, overlappable: at most 1, 3, 3 and 3 months (INV-20). */
export type TransitionPhase =
  /** Preparation: learning to apply, finding a job that fits. */
  | 'VOORTRAJECT'
  /** Search for an internship with a real job offer behind it. */
  | 'JOBMATCHING'
  /** Internship. */
  | 'STAGE'
  /** Aftercare for the new employer and the worker. */
  | 'NAZORG';

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

/** How a transition track ended. */
export type TransitionOutcome =
  /** Hired in the regular economy. */
  | 'HIRED_NEC'
  /** Hired in the regular economy with individueel maatwerk. */
  | 'HIRED_NEC_IMW'
  /** Stays with the same employer without a support package of collectief maatwerk. */
  | 'INTERNAL'
  /** Not hired, for reasons beyond the client's will. */
  | 'NOT_HIRED_BEYOND_WILL'
  /** Not hired, by the client's own will. */
  | 'NOT_HIRED_OWN_WILL'
  /** The track was broken off. */
  | 'STOPPED';

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
  AssessmentRequestResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  AssessmentScreeningStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  AssessmentReportSubmitResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  AssessmentReviewStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  AssessmentGrantResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  AssessmentRefuseResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  AssessmentReconsiderResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  AssessmentReconsiderationDecideResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SupportPackageStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SupportPackageEvaluationPlanResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SupportPackageEvaluateResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SupportPackageSuspendResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SupportPackageResumeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SupportPackageEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  JobseekerRegisterResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  RegistrationCategoryChangeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  MediationStatusChangeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  MediatorAssignResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  RegistrationConfirmResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  RegistrationEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ImwPremiumRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ImwExtensionRequestResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  TransitionTrackProposeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  TransitionTrackReferResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  TransitionTrackStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  TransitionPhaseBeginResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  TransitionPhaseEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  TransitionTrackSuspendResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  TransitionTrackResumeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  TransitionTrackExtendResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  TransitionHoursRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  TransitionTrackCompleteResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  TransitionTrackStopResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  InternshipStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  InternshipEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReadinessScreeningPlanResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReadinessScreeningRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  WorkplaceLearningStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  WorkplaceLearningEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  RegularWorkRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  RegularWorkFollowUpRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  RegularWorkEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  StepPlanResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  StepStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  StepCompleteResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  StepStopResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  StepCancelResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ConfidentialNoteRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ConfidentialNoteWithdrawResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PesFileOpenResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PesFileCloseResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  SourceRecord: ( PesRecordSource );
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
  PesFileOpenInput: PesFileOpenInput;
  PesFileCloseInput: PesFileCloseInput;
  AssessmentRequestInput: AssessmentRequestInput;
  AssessmentScreeningStartInput: AssessmentScreeningStartInput;
  AssessmentReportSubmitInput: AssessmentReportSubmitInput;
  AssessmentReviewStartInput: AssessmentReviewStartInput;
  AssessmentGrantInput: AssessmentGrantInput;
  AssessmentRefuseInput: AssessmentRefuseInput;
  AssessmentReconsiderInput: AssessmentReconsiderInput;
  AssessmentReconsiderationDecideInput: AssessmentReconsiderationDecideInput;
  SupportPackageStartInput: SupportPackageStartInput;
  SupportPackageEvaluationPlanInput: SupportPackageEvaluationPlanInput;
  SupportPackageEvaluateInput: SupportPackageEvaluateInput;
  SupportPackageSuspendInput: SupportPackageSuspendInput;
  SupportPackageResumeInput: SupportPackageResumeInput;
  SupportPackageEndInput: SupportPackageEndInput;
  JobseekerRegisterInput: JobseekerRegisterInput;
  RegistrationCategoryChangeInput: RegistrationCategoryChangeInput;
  MediationStatusChangeInput: MediationStatusChangeInput;
  MediatorAssignInput: MediatorAssignInput;
  RegistrationConfirmInput: RegistrationConfirmInput;
  RegistrationEndInput: RegistrationEndInput;
  ImwPremiumRecordInput: ImwPremiumRecordInput;
  ImwExtensionRequestInput: ImwExtensionRequestInput;
  AssessmentRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentRequestResult']>;
  AssessmentScreeningStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentScreeningStartResult']>;
  AssessmentReportSubmitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentReportSubmitResult']>;
  AssessmentReviewStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentReviewStartResult']>;
  AssessmentGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentGrantResult']>;
  AssessmentRefuseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentRefuseResult']>;
  AssessmentReconsiderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentReconsiderResult']>;
  AssessmentReconsiderationDecideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentReconsiderationDecideResult']>;
  SupportPackageStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportPackageStartResult']>;
  SupportPackageEvaluationPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportPackageEvaluationPlanResult']>;
  SupportPackageEvaluateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportPackageEvaluateResult']>;
  SupportPackageSuspendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportPackageSuspendResult']>;
  SupportPackageResumeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportPackageResumeResult']>;
  SupportPackageEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportPackageEndResult']>;
  JobseekerRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JobseekerRegisterResult']>;
  RegistrationCategoryChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistrationCategoryChangeResult']>;
  MediationStatusChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MediationStatusChangeResult']>;
  MediatorAssignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MediatorAssignResult']>;
  RegistrationConfirmResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistrationConfirmResult']>;
  RegistrationEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistrationEndResult']>;
  ImwPremiumRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImwPremiumRecordResult']>;
  ImwExtensionRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImwExtensionRequestResult']>;
  TransitionTrackProposeInput: TransitionTrackProposeInput;
  TransitionTrackReferInput: TransitionTrackReferInput;
  TransitionTrackStartInput: TransitionTrackStartInput;
  TransitionPhaseBeginInput: TransitionPhaseBeginInput;
  TransitionPhaseEndInput: TransitionPhaseEndInput;
  TransitionTrackSuspendInput: TransitionTrackSuspendInput;
  TransitionTrackResumeInput: TransitionTrackResumeInput;
  TransitionTrackExtendInput: TransitionTrackExtendInput;
  TransitionHoursRecordInput: TransitionHoursRecordInput;
  TransitionTrackCompleteInput: TransitionTrackCompleteInput;
  TransitionTrackStopInput: TransitionTrackStopInput;
  InternshipStartInput: InternshipStartInput;
  InternshipEndInput: InternshipEndInput;
  ReadinessScreeningPlanInput: ReadinessScreeningPlanInput;
  ReadinessScreeningRecordInput: ReadinessScreeningRecordInput;
  WorkplaceLearningStartInput: WorkplaceLearningStartInput;
  WorkplaceLearningEndInput: WorkplaceLearningEndInput;
  RegularWorkRecordInput: RegularWorkRecordInput;
  RegularWorkFollowUpRecordInput: RegularWorkFollowUpRecordInput;
  RegularWorkEndInput: RegularWorkEndInput;
  StepPlanInput: StepPlanInput;
  StepStartInput: StepStartInput;
  StepCompleteInput: StepCompleteInput;
  StepStopInput: StepStopInput;
  StepCancelInput: StepCancelInput;
  ConfidentialNoteRecordInput: ConfidentialNoteRecordInput;
  ConfidentialNoteWithdrawInput: ConfidentialNoteWithdrawInput;
  TransitionTrackProposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionTrackProposeResult']>;
  TransitionTrackReferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionTrackReferResult']>;
  TransitionTrackStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionTrackStartResult']>;
  TransitionPhaseBeginResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionPhaseBeginResult']>;
  TransitionPhaseEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionPhaseEndResult']>;
  TransitionTrackSuspendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionTrackSuspendResult']>;
  TransitionTrackResumeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionTrackResumeResult']>;
  TransitionTrackExtendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionTrackExtendResult']>;
  TransitionHoursRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionHoursRecordResult']>;
  TransitionTrackCompleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionTrackCompleteResult']>;
  TransitionTrackStopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionTrackStopResult']>;
  InternshipStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InternshipStartResult']>;
  InternshipEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InternshipEndResult']>;
  ReadinessScreeningPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReadinessScreeningPlanResult']>;
  ReadinessScreeningRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReadinessScreeningRecordResult']>;
  WorkplaceLearningStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkplaceLearningStartResult']>;
  WorkplaceLearningEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkplaceLearningEndResult']>;
  RegularWorkRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegularWorkRecordResult']>;
  RegularWorkFollowUpRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegularWorkFollowUpRecordResult']>;
  RegularWorkEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegularWorkEndResult']>;
  StepPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepPlanResult']>;
  StepStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepStartResult']>;
  StepCompleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepCompleteResult']>;
  StepStopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepStopResult']>;
  StepCancelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepCancelResult']>;
  ConfidentialNoteRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfidentialNoteRecordResult']>;
  ConfidentialNoteWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfidentialNoteWithdrawResult']>;
  PesFileOpenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PesFileOpenResult']>;
  PesFileCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PesFileCloseResult']>;
  Client: ResolverTypeWrapper<ClientSource>;
  PesRecord: ResolverTypeWrapper<PesRecordSource>;
  JobseekerRegistration: ResolverTypeWrapper<RegistrationRow>;
  MediationStatus: MediationStatus;
  Assessment: ResolverTypeWrapper<AssessmentRow>;
  AdviceCode: AdviceCode;
  AdviceProposer: AdviceProposer;
  AssessmentDecider: AssessmentDecider;
  ReconsiderationDecision: ReconsiderationDecision;
  AssessmentGround: ResolverTypeWrapper<AssessmentGroundRow>;
  AttestKind: AttestKind;
  ImwPremium: ResolverTypeWrapper<ImwPremiumRow>;
  ImwBlock: ResolverTypeWrapper<ImwBlock>;
  ImwPackage: ImwPackage;
  ImwDecider: ImwDecider;
  AdviceBasis: AdviceBasis;
  AssessmentStatus: AssessmentStatus;
  SupportPackage: ResolverTypeWrapper<EvaluatedPackage>;
  PackageEvaluation: ResolverTypeWrapper<PackageEvaluationRow>;
  PackageEvaluationKind: PackageEvaluationKind;
  SupportPackageStatus: SupportPackageStatus;
  SupportInstrument: SupportInstrument;
  GuidanceLevel: GuidanceLevel;
  SupportPackageReason: SupportPackageReason;
  TransitionTrack: ResolverTypeWrapper<WholeTrack>;
  TrackPhase: ResolverTypeWrapper<TrackPhaseRow>;
  TrackSuspension: ResolverTypeWrapper<TrackSuspensionRow>;
  Internship: ResolverTypeWrapper<InternshipRow>;
  TransitionReason: ResolverTypeWrapper<TransitionReason>;
  TransitionThreshold: TransitionThreshold;
  ReferralSource: ReferralSource;
  OutcomeCause: OutcomeCause;
  SuspensionReason: SuspensionReason;
  InternshipResult: InternshipResult;
  TransitionProvider: ResolverTypeWrapper<ProviderRow>;
  ReadinessScreening: ResolverTypeWrapper<ReadinessScreeningRow>;
  ReadinessScreeningKind: ReadinessScreeningKind;
  ReadinessOutcome: ReadinessOutcome;
  ScreenedEmployment: ScreenedEmployment;
  WorkplaceLearning: ResolverTypeWrapper<WorkplaceLearningRow>;
  WorkplaceLearningForm: WorkplaceLearningForm;
  WorkplaceLearningResult: WorkplaceLearningResult;
  EmploymentSpell: ResolverTypeWrapper<FollowedEmployment>;
  EmploymentFollowUp: ResolverTypeWrapper<FollowUpSource>;
  ContractType: ContractType;
  PesStep: ResolverTypeWrapper<StepRow>;
  PesStepKind: PesStepKind;
  PesStepStatus: PesStepStatus;
  PesStepResult: PesStepResult;
  ConfidentialNote: ResolverTypeWrapper<ConfidentialNoteRow>;
  ConfidentialCategory: ConfidentialCategory;
  TransitionOrigin: TransitionOrigin;
  TransitionPhase: TransitionPhase;
  TransitionStatus: TransitionStatus;
  TransitionOutcome: TransitionOutcome;
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
  PesFileOpenInput: PesFileOpenInput;
  PesFileCloseInput: PesFileCloseInput;
  AssessmentRequestInput: AssessmentRequestInput;
  AssessmentScreeningStartInput: AssessmentScreeningStartInput;
  AssessmentReportSubmitInput: AssessmentReportSubmitInput;
  AssessmentReviewStartInput: AssessmentReviewStartInput;
  AssessmentGrantInput: AssessmentGrantInput;
  AssessmentRefuseInput: AssessmentRefuseInput;
  AssessmentReconsiderInput: AssessmentReconsiderInput;
  AssessmentReconsiderationDecideInput: AssessmentReconsiderationDecideInput;
  SupportPackageStartInput: SupportPackageStartInput;
  SupportPackageEvaluationPlanInput: SupportPackageEvaluationPlanInput;
  SupportPackageEvaluateInput: SupportPackageEvaluateInput;
  SupportPackageSuspendInput: SupportPackageSuspendInput;
  SupportPackageResumeInput: SupportPackageResumeInput;
  SupportPackageEndInput: SupportPackageEndInput;
  JobseekerRegisterInput: JobseekerRegisterInput;
  RegistrationCategoryChangeInput: RegistrationCategoryChangeInput;
  MediationStatusChangeInput: MediationStatusChangeInput;
  MediatorAssignInput: MediatorAssignInput;
  RegistrationConfirmInput: RegistrationConfirmInput;
  RegistrationEndInput: RegistrationEndInput;
  ImwPremiumRecordInput: ImwPremiumRecordInput;
  ImwExtensionRequestInput: ImwExtensionRequestInput;
  AssessmentRequestResult: ResolversUnionTypes<ResolversParentTypes>['AssessmentRequestResult'];
  AssessmentScreeningStartResult: ResolversUnionTypes<ResolversParentTypes>['AssessmentScreeningStartResult'];
  AssessmentReportSubmitResult: ResolversUnionTypes<ResolversParentTypes>['AssessmentReportSubmitResult'];
  AssessmentReviewStartResult: ResolversUnionTypes<ResolversParentTypes>['AssessmentReviewStartResult'];
  AssessmentGrantResult: ResolversUnionTypes<ResolversParentTypes>['AssessmentGrantResult'];
  AssessmentRefuseResult: ResolversUnionTypes<ResolversParentTypes>['AssessmentRefuseResult'];
  AssessmentReconsiderResult: ResolversUnionTypes<ResolversParentTypes>['AssessmentReconsiderResult'];
  AssessmentReconsiderationDecideResult: ResolversUnionTypes<ResolversParentTypes>['AssessmentReconsiderationDecideResult'];
  SupportPackageStartResult: ResolversUnionTypes<ResolversParentTypes>['SupportPackageStartResult'];
  SupportPackageEvaluationPlanResult: ResolversUnionTypes<ResolversParentTypes>['SupportPackageEvaluationPlanResult'];
  SupportPackageEvaluateResult: ResolversUnionTypes<ResolversParentTypes>['SupportPackageEvaluateResult'];
  SupportPackageSuspendResult: ResolversUnionTypes<ResolversParentTypes>['SupportPackageSuspendResult'];
  SupportPackageResumeResult: ResolversUnionTypes<ResolversParentTypes>['SupportPackageResumeResult'];
  SupportPackageEndResult: ResolversUnionTypes<ResolversParentTypes>['SupportPackageEndResult'];
  JobseekerRegisterResult: ResolversUnionTypes<ResolversParentTypes>['JobseekerRegisterResult'];
  RegistrationCategoryChangeResult: ResolversUnionTypes<ResolversParentTypes>['RegistrationCategoryChangeResult'];
  MediationStatusChangeResult: ResolversUnionTypes<ResolversParentTypes>['MediationStatusChangeResult'];
  MediatorAssignResult: ResolversUnionTypes<ResolversParentTypes>['MediatorAssignResult'];
  RegistrationConfirmResult: ResolversUnionTypes<ResolversParentTypes>['RegistrationConfirmResult'];
  RegistrationEndResult: ResolversUnionTypes<ResolversParentTypes>['RegistrationEndResult'];
  ImwPremiumRecordResult: ResolversUnionTypes<ResolversParentTypes>['ImwPremiumRecordResult'];
  ImwExtensionRequestResult: ResolversUnionTypes<ResolversParentTypes>['ImwExtensionRequestResult'];
  TransitionTrackProposeInput: TransitionTrackProposeInput;
  TransitionTrackReferInput: TransitionTrackReferInput;
  TransitionTrackStartInput: TransitionTrackStartInput;
  TransitionPhaseBeginInput: TransitionPhaseBeginInput;
  TransitionPhaseEndInput: TransitionPhaseEndInput;
  TransitionTrackSuspendInput: TransitionTrackSuspendInput;
  TransitionTrackResumeInput: TransitionTrackResumeInput;
  TransitionTrackExtendInput: TransitionTrackExtendInput;
  TransitionHoursRecordInput: TransitionHoursRecordInput;
  TransitionTrackCompleteInput: TransitionTrackCompleteInput;
  TransitionTrackStopInput: TransitionTrackStopInput;
  InternshipStartInput: InternshipStartInput;
  InternshipEndInput: InternshipEndInput;
  ReadinessScreeningPlanInput: ReadinessScreeningPlanInput;
  ReadinessScreeningRecordInput: ReadinessScreeningRecordInput;
  WorkplaceLearningStartInput: WorkplaceLearningStartInput;
  WorkplaceLearningEndInput: WorkplaceLearningEndInput;
  RegularWorkRecordInput: RegularWorkRecordInput;
  RegularWorkFollowUpRecordInput: RegularWorkFollowUpRecordInput;
  RegularWorkEndInput: RegularWorkEndInput;
  StepPlanInput: StepPlanInput;
  StepStartInput: StepStartInput;
  StepCompleteInput: StepCompleteInput;
  StepStopInput: StepStopInput;
  StepCancelInput: StepCancelInput;
  ConfidentialNoteRecordInput: ConfidentialNoteRecordInput;
  ConfidentialNoteWithdrawInput: ConfidentialNoteWithdrawInput;
  TransitionTrackProposeResult: ResolversUnionTypes<ResolversParentTypes>['TransitionTrackProposeResult'];
  TransitionTrackReferResult: ResolversUnionTypes<ResolversParentTypes>['TransitionTrackReferResult'];
  TransitionTrackStartResult: ResolversUnionTypes<ResolversParentTypes>['TransitionTrackStartResult'];
  TransitionPhaseBeginResult: ResolversUnionTypes<ResolversParentTypes>['TransitionPhaseBeginResult'];
  TransitionPhaseEndResult: ResolversUnionTypes<ResolversParentTypes>['TransitionPhaseEndResult'];
  TransitionTrackSuspendResult: ResolversUnionTypes<ResolversParentTypes>['TransitionTrackSuspendResult'];
  TransitionTrackResumeResult: ResolversUnionTypes<ResolversParentTypes>['TransitionTrackResumeResult'];
  TransitionTrackExtendResult: ResolversUnionTypes<ResolversParentTypes>['TransitionTrackExtendResult'];
  TransitionHoursRecordResult: ResolversUnionTypes<ResolversParentTypes>['TransitionHoursRecordResult'];
  TransitionTrackCompleteResult: ResolversUnionTypes<ResolversParentTypes>['TransitionTrackCompleteResult'];
  TransitionTrackStopResult: ResolversUnionTypes<ResolversParentTypes>['TransitionTrackStopResult'];
  InternshipStartResult: ResolversUnionTypes<ResolversParentTypes>['InternshipStartResult'];
  InternshipEndResult: ResolversUnionTypes<ResolversParentTypes>['InternshipEndResult'];
  ReadinessScreeningPlanResult: ResolversUnionTypes<ResolversParentTypes>['ReadinessScreeningPlanResult'];
  ReadinessScreeningRecordResult: ResolversUnionTypes<ResolversParentTypes>['ReadinessScreeningRecordResult'];
  WorkplaceLearningStartResult: ResolversUnionTypes<ResolversParentTypes>['WorkplaceLearningStartResult'];
  WorkplaceLearningEndResult: ResolversUnionTypes<ResolversParentTypes>['WorkplaceLearningEndResult'];
  RegularWorkRecordResult: ResolversUnionTypes<ResolversParentTypes>['RegularWorkRecordResult'];
  RegularWorkFollowUpRecordResult: ResolversUnionTypes<ResolversParentTypes>['RegularWorkFollowUpRecordResult'];
  RegularWorkEndResult: ResolversUnionTypes<ResolversParentTypes>['RegularWorkEndResult'];
  StepPlanResult: ResolversUnionTypes<ResolversParentTypes>['StepPlanResult'];
  StepStartResult: ResolversUnionTypes<ResolversParentTypes>['StepStartResult'];
  StepCompleteResult: ResolversUnionTypes<ResolversParentTypes>['StepCompleteResult'];
  StepStopResult: ResolversUnionTypes<ResolversParentTypes>['StepStopResult'];
  StepCancelResult: ResolversUnionTypes<ResolversParentTypes>['StepCancelResult'];
  ConfidentialNoteRecordResult: ResolversUnionTypes<ResolversParentTypes>['ConfidentialNoteRecordResult'];
  ConfidentialNoteWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['ConfidentialNoteWithdrawResult'];
  PesFileOpenResult: ResolversUnionTypes<ResolversParentTypes>['PesFileOpenResult'];
  PesFileCloseResult: ResolversUnionTypes<ResolversParentTypes>['PesFileCloseResult'];
  Client: ClientSource;
  PesRecord: PesRecordSource;
  JobseekerRegistration: RegistrationRow;
  Assessment: AssessmentRow;
  AssessmentGround: AssessmentGroundRow;
  ImwPremium: ImwPremiumRow;
  ImwBlock: ImwBlock;
  SupportPackage: EvaluatedPackage;
  PackageEvaluation: PackageEvaluationRow;
  TransitionTrack: WholeTrack;
  TrackPhase: TrackPhaseRow;
  TrackSuspension: TrackSuspensionRow;
  Internship: InternshipRow;
  TransitionReason: TransitionReason;
  TransitionProvider: ProviderRow;
  ReadinessScreening: ReadinessScreeningRow;
  WorkplaceLearning: WorkplaceLearningRow;
  EmploymentSpell: FollowedEmployment;
  EmploymentFollowUp: FollowUpSource;
  PesStep: StepRow;
  ConfidentialNote: ConfidentialNoteRow;
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
  __resolveType: TypeResolveFn<'PesRecord', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  pesCodeLists?: Resolver<Maybe<Array<ResolversTypes['CodeList']>>, ParentType, ContextType, Partial<QueryPesCodeListsArgs>>;
  pesPolicyValues?: Resolver<Maybe<Array<ResolversTypes['PolicyValue']>>, ParentType, ContextType, Partial<QueryPesPolicyValuesArgs>>;
  pesAuthorisations?: Resolver<Maybe<Array<ResolversTypes['Authorisation']>>, ParentType, ContextType>;
  transitionProviders?: Resolver<Maybe<Array<ResolversTypes['TransitionProvider']>>, ParentType, ContextType, Partial<QueryTransitionProvidersArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  pesFileOpen?: Resolver<Maybe<ResolversTypes['PesFileOpenResult']>, ParentType, ContextType, RequireFields<MutationPesFileOpenArgs, 'input'>>;
  pesFileClose?: Resolver<Maybe<ResolversTypes['PesFileCloseResult']>, ParentType, ContextType, RequireFields<MutationPesFileCloseArgs, 'input'>>;
  assessmentRequest?: Resolver<Maybe<ResolversTypes['AssessmentRequestResult']>, ParentType, ContextType, RequireFields<MutationAssessmentRequestArgs, 'input'>>;
  assessmentScreeningStart?: Resolver<Maybe<ResolversTypes['AssessmentScreeningStartResult']>, ParentType, ContextType, RequireFields<MutationAssessmentScreeningStartArgs, 'input'>>;
  assessmentReportSubmit?: Resolver<Maybe<ResolversTypes['AssessmentReportSubmitResult']>, ParentType, ContextType, RequireFields<MutationAssessmentReportSubmitArgs, 'input'>>;
  assessmentReviewStart?: Resolver<Maybe<ResolversTypes['AssessmentReviewStartResult']>, ParentType, ContextType, RequireFields<MutationAssessmentReviewStartArgs, 'input'>>;
  assessmentGrant?: Resolver<Maybe<ResolversTypes['AssessmentGrantResult']>, ParentType, ContextType, RequireFields<MutationAssessmentGrantArgs, 'input'>>;
  assessmentRefuse?: Resolver<Maybe<ResolversTypes['AssessmentRefuseResult']>, ParentType, ContextType, RequireFields<MutationAssessmentRefuseArgs, 'input'>>;
  assessmentReconsider?: Resolver<Maybe<ResolversTypes['AssessmentReconsiderResult']>, ParentType, ContextType, RequireFields<MutationAssessmentReconsiderArgs, 'input'>>;
  assessmentReconsiderationDecide?: Resolver<Maybe<ResolversTypes['AssessmentReconsiderationDecideResult']>, ParentType, ContextType, RequireFields<MutationAssessmentReconsiderationDecideArgs, 'input'>>;
  supportPackageStart?: Resolver<Maybe<ResolversTypes['SupportPackageStartResult']>, ParentType, ContextType, RequireFields<MutationSupportPackageStartArgs, 'input'>>;
  supportPackageEvaluationPlan?: Resolver<Maybe<ResolversTypes['SupportPackageEvaluationPlanResult']>, ParentType, ContextType, RequireFields<MutationSupportPackageEvaluationPlanArgs, 'input'>>;
  supportPackageEvaluate?: Resolver<Maybe<ResolversTypes['SupportPackageEvaluateResult']>, ParentType, ContextType, RequireFields<MutationSupportPackageEvaluateArgs, 'input'>>;
  supportPackageSuspend?: Resolver<Maybe<ResolversTypes['SupportPackageSuspendResult']>, ParentType, ContextType, RequireFields<MutationSupportPackageSuspendArgs, 'input'>>;
  supportPackageResume?: Resolver<Maybe<ResolversTypes['SupportPackageResumeResult']>, ParentType, ContextType, RequireFields<MutationSupportPackageResumeArgs, 'input'>>;
  supportPackageEnd?: Resolver<Maybe<ResolversTypes['SupportPackageEndResult']>, ParentType, ContextType, RequireFields<MutationSupportPackageEndArgs, 'input'>>;
  jobseekerRegister?: Resolver<Maybe<ResolversTypes['JobseekerRegisterResult']>, ParentType, ContextType, RequireFields<MutationJobseekerRegisterArgs, 'input'>>;
  registrationCategoryChange?: Resolver<Maybe<ResolversTypes['RegistrationCategoryChangeResult']>, ParentType, ContextType, RequireFields<MutationRegistrationCategoryChangeArgs, 'input'>>;
  mediationStatusChange?: Resolver<Maybe<ResolversTypes['MediationStatusChangeResult']>, ParentType, ContextType, RequireFields<MutationMediationStatusChangeArgs, 'input'>>;
  mediatorAssign?: Resolver<Maybe<ResolversTypes['MediatorAssignResult']>, ParentType, ContextType, RequireFields<MutationMediatorAssignArgs, 'input'>>;
  registrationConfirm?: Resolver<Maybe<ResolversTypes['RegistrationConfirmResult']>, ParentType, ContextType, RequireFields<MutationRegistrationConfirmArgs, 'input'>>;
  registrationEnd?: Resolver<Maybe<ResolversTypes['RegistrationEndResult']>, ParentType, ContextType, RequireFields<MutationRegistrationEndArgs, 'input'>>;
  imwPremiumRecord?: Resolver<Maybe<ResolversTypes['ImwPremiumRecordResult']>, ParentType, ContextType, RequireFields<MutationImwPremiumRecordArgs, 'input'>>;
  imwExtensionRequest?: Resolver<Maybe<ResolversTypes['ImwExtensionRequestResult']>, ParentType, ContextType, RequireFields<MutationImwExtensionRequestArgs, 'input'>>;
  transitionTrackPropose?: Resolver<Maybe<ResolversTypes['TransitionTrackProposeResult']>, ParentType, ContextType, RequireFields<MutationTransitionTrackProposeArgs, 'input'>>;
  transitionTrackRefer?: Resolver<Maybe<ResolversTypes['TransitionTrackReferResult']>, ParentType, ContextType, RequireFields<MutationTransitionTrackReferArgs, 'input'>>;
  transitionTrackStart?: Resolver<Maybe<ResolversTypes['TransitionTrackStartResult']>, ParentType, ContextType, RequireFields<MutationTransitionTrackStartArgs, 'input'>>;
  transitionPhaseBegin?: Resolver<Maybe<ResolversTypes['TransitionPhaseBeginResult']>, ParentType, ContextType, RequireFields<MutationTransitionPhaseBeginArgs, 'input'>>;
  transitionPhaseEnd?: Resolver<Maybe<ResolversTypes['TransitionPhaseEndResult']>, ParentType, ContextType, RequireFields<MutationTransitionPhaseEndArgs, 'input'>>;
  transitionTrackSuspend?: Resolver<Maybe<ResolversTypes['TransitionTrackSuspendResult']>, ParentType, ContextType, RequireFields<MutationTransitionTrackSuspendArgs, 'input'>>;
  transitionTrackResume?: Resolver<Maybe<ResolversTypes['TransitionTrackResumeResult']>, ParentType, ContextType, RequireFields<MutationTransitionTrackResumeArgs, 'input'>>;
  transitionTrackExtend?: Resolver<Maybe<ResolversTypes['TransitionTrackExtendResult']>, ParentType, ContextType, RequireFields<MutationTransitionTrackExtendArgs, 'input'>>;
  transitionHoursRecord?: Resolver<Maybe<ResolversTypes['TransitionHoursRecordResult']>, ParentType, ContextType, RequireFields<MutationTransitionHoursRecordArgs, 'input'>>;
  transitionTrackComplete?: Resolver<Maybe<ResolversTypes['TransitionTrackCompleteResult']>, ParentType, ContextType, RequireFields<MutationTransitionTrackCompleteArgs, 'input'>>;
  transitionTrackStop?: Resolver<Maybe<ResolversTypes['TransitionTrackStopResult']>, ParentType, ContextType, RequireFields<MutationTransitionTrackStopArgs, 'input'>>;
  internshipStart?: Resolver<Maybe<ResolversTypes['InternshipStartResult']>, ParentType, ContextType, RequireFields<MutationInternshipStartArgs, 'input'>>;
  internshipEnd?: Resolver<Maybe<ResolversTypes['InternshipEndResult']>, ParentType, ContextType, RequireFields<MutationInternshipEndArgs, 'input'>>;
  readinessScreeningPlan?: Resolver<Maybe<ResolversTypes['ReadinessScreeningPlanResult']>, ParentType, ContextType, RequireFields<MutationReadinessScreeningPlanArgs, 'input'>>;
  readinessScreeningRecord?: Resolver<Maybe<ResolversTypes['ReadinessScreeningRecordResult']>, ParentType, ContextType, RequireFields<MutationReadinessScreeningRecordArgs, 'input'>>;
  workplaceLearningStart?: Resolver<Maybe<ResolversTypes['WorkplaceLearningStartResult']>, ParentType, ContextType, RequireFields<MutationWorkplaceLearningStartArgs, 'input'>>;
  workplaceLearningEnd?: Resolver<Maybe<ResolversTypes['WorkplaceLearningEndResult']>, ParentType, ContextType, RequireFields<MutationWorkplaceLearningEndArgs, 'input'>>;
  regularWorkRecord?: Resolver<Maybe<ResolversTypes['RegularWorkRecordResult']>, ParentType, ContextType, RequireFields<MutationRegularWorkRecordArgs, 'input'>>;
  regularWorkFollowUpRecord?: Resolver<Maybe<ResolversTypes['RegularWorkFollowUpRecordResult']>, ParentType, ContextType, RequireFields<MutationRegularWorkFollowUpRecordArgs, 'input'>>;
  regularWorkEnd?: Resolver<Maybe<ResolversTypes['RegularWorkEndResult']>, ParentType, ContextType, RequireFields<MutationRegularWorkEndArgs, 'input'>>;
  stepPlan?: Resolver<Maybe<ResolversTypes['StepPlanResult']>, ParentType, ContextType, RequireFields<MutationStepPlanArgs, 'input'>>;
  stepStart?: Resolver<Maybe<ResolversTypes['StepStartResult']>, ParentType, ContextType, RequireFields<MutationStepStartArgs, 'input'>>;
  stepComplete?: Resolver<Maybe<ResolversTypes['StepCompleteResult']>, ParentType, ContextType, RequireFields<MutationStepCompleteArgs, 'input'>>;
  stepStop?: Resolver<Maybe<ResolversTypes['StepStopResult']>, ParentType, ContextType, RequireFields<MutationStepStopArgs, 'input'>>;
  stepCancel?: Resolver<Maybe<ResolversTypes['StepCancelResult']>, ParentType, ContextType, RequireFields<MutationStepCancelArgs, 'input'>>;
  confidentialNoteRecord?: Resolver<Maybe<ResolversTypes['ConfidentialNoteRecordResult']>, ParentType, ContextType, RequireFields<MutationConfidentialNoteRecordArgs, 'input'>>;
  confidentialNoteWithdraw?: Resolver<Maybe<ResolversTypes['ConfidentialNoteWithdrawResult']>, ParentType, ContextType, RequireFields<MutationConfidentialNoteWithdrawArgs, 'input'>>;
};

export type AssessmentRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentRequestResult'] = ResolversParentTypes['AssessmentRequestResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type AssessmentScreeningStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentScreeningStartResult'] = ResolversParentTypes['AssessmentScreeningStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type AssessmentReportSubmitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentReportSubmitResult'] = ResolversParentTypes['AssessmentReportSubmitResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type AssessmentReviewStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentReviewStartResult'] = ResolversParentTypes['AssessmentReviewStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type AssessmentGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentGrantResult'] = ResolversParentTypes['AssessmentGrantResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type AssessmentRefuseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentRefuseResult'] = ResolversParentTypes['AssessmentRefuseResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type AssessmentReconsiderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentReconsiderResult'] = ResolversParentTypes['AssessmentReconsiderResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type AssessmentReconsiderationDecideResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentReconsiderationDecideResult'] = ResolversParentTypes['AssessmentReconsiderationDecideResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SupportPackageStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPackageStartResult'] = ResolversParentTypes['SupportPackageStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SupportPackageEvaluationPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPackageEvaluationPlanResult'] = ResolversParentTypes['SupportPackageEvaluationPlanResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SupportPackageEvaluateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPackageEvaluateResult'] = ResolversParentTypes['SupportPackageEvaluateResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SupportPackageSuspendResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPackageSuspendResult'] = ResolversParentTypes['SupportPackageSuspendResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SupportPackageResumeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPackageResumeResult'] = ResolversParentTypes['SupportPackageResumeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SupportPackageEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPackageEndResult'] = ResolversParentTypes['SupportPackageEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type JobseekerRegisterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobseekerRegisterResult'] = ResolversParentTypes['JobseekerRegisterResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type RegistrationCategoryChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationCategoryChangeResult'] = ResolversParentTypes['RegistrationCategoryChangeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type MediationStatusChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationStatusChangeResult'] = ResolversParentTypes['MediationStatusChangeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type MediatorAssignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediatorAssignResult'] = ResolversParentTypes['MediatorAssignResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type RegistrationConfirmResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationConfirmResult'] = ResolversParentTypes['RegistrationConfirmResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type RegistrationEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationEndResult'] = ResolversParentTypes['RegistrationEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ImwPremiumRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImwPremiumRecordResult'] = ResolversParentTypes['ImwPremiumRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ImwExtensionRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImwExtensionRequestResult'] = ResolversParentTypes['ImwExtensionRequestResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type TransitionTrackProposeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionTrackProposeResult'] = ResolversParentTypes['TransitionTrackProposeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type TransitionTrackReferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionTrackReferResult'] = ResolversParentTypes['TransitionTrackReferResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type TransitionTrackStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionTrackStartResult'] = ResolversParentTypes['TransitionTrackStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type TransitionPhaseBeginResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionPhaseBeginResult'] = ResolversParentTypes['TransitionPhaseBeginResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type TransitionPhaseEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionPhaseEndResult'] = ResolversParentTypes['TransitionPhaseEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type TransitionTrackSuspendResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionTrackSuspendResult'] = ResolversParentTypes['TransitionTrackSuspendResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type TransitionTrackResumeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionTrackResumeResult'] = ResolversParentTypes['TransitionTrackResumeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type TransitionTrackExtendResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionTrackExtendResult'] = ResolversParentTypes['TransitionTrackExtendResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type TransitionHoursRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionHoursRecordResult'] = ResolversParentTypes['TransitionHoursRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type TransitionTrackCompleteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionTrackCompleteResult'] = ResolversParentTypes['TransitionTrackCompleteResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type TransitionTrackStopResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionTrackStopResult'] = ResolversParentTypes['TransitionTrackStopResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type InternshipStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternshipStartResult'] = ResolversParentTypes['InternshipStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type InternshipEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternshipEndResult'] = ResolversParentTypes['InternshipEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReadinessScreeningPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessScreeningPlanResult'] = ResolversParentTypes['ReadinessScreeningPlanResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReadinessScreeningRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessScreeningRecordResult'] = ResolversParentTypes['ReadinessScreeningRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type WorkplaceLearningStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkplaceLearningStartResult'] = ResolversParentTypes['WorkplaceLearningStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type WorkplaceLearningEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkplaceLearningEndResult'] = ResolversParentTypes['WorkplaceLearningEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type RegularWorkRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegularWorkRecordResult'] = ResolversParentTypes['RegularWorkRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type RegularWorkFollowUpRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegularWorkFollowUpRecordResult'] = ResolversParentTypes['RegularWorkFollowUpRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type RegularWorkEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegularWorkEndResult'] = ResolversParentTypes['RegularWorkEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type StepPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepPlanResult'] = ResolversParentTypes['StepPlanResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type StepStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepStartResult'] = ResolversParentTypes['StepStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type StepCompleteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepCompleteResult'] = ResolversParentTypes['StepCompleteResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type StepStopResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepStopResult'] = ResolversParentTypes['StepStopResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type StepCancelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepCancelResult'] = ResolversParentTypes['StepCancelResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ConfidentialNoteRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfidentialNoteRecordResult'] = ResolversParentTypes['ConfidentialNoteRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ConfidentialNoteWithdrawResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfidentialNoteWithdrawResult'] = ResolversParentTypes['ConfidentialNoteWithdrawResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PesFileOpenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PesFileOpenResult'] = ResolversParentTypes['PesFileOpenResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PesFileCloseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PesFileCloseResult'] = ResolversParentTypes['PesFileCloseResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client'], FederationReferenceType extends FederationReferenceTypes['Client'] = FederationReferenceTypes['Client']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Client']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pes?: Resolver<Maybe<ResolversTypes['PesRecord']>, ParentType, ContextType>;
};

export type PesRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PesRecord'] = ResolversParentTypes['PesRecord']> = {
  availability?: Resolver<ResolversTypes['RecordAvailability'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withheld?: Resolver<Array<ResolversTypes['Withheld']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['JobseekerRegistration']>, ParentType, ContextType>;
  assessments?: Resolver<Maybe<Array<ResolversTypes['Assessment']>>, ParentType, ContextType>;
  assessmentGrounds?: Resolver<Maybe<Array<ResolversTypes['AssessmentGround']>>, ParentType, ContextType>;
  individualTailoredWork?: Resolver<Maybe<Array<ResolversTypes['ImwPremium']>>, ParentType, ContextType>;
  supportPackages?: Resolver<Maybe<Array<ResolversTypes['SupportPackage']>>, ParentType, ContextType>;
  transitions?: Resolver<Maybe<Array<ResolversTypes['TransitionTrack']>>, ParentType, ContextType>;
  transitionReasons?: Resolver<Maybe<Array<ResolversTypes['TransitionReason']>>, ParentType, ContextType>;
  readinessScreenings?: Resolver<Maybe<Array<ResolversTypes['ReadinessScreening']>>, ParentType, ContextType>;
  workplaceLearning?: Resolver<Maybe<Array<ResolversTypes['WorkplaceLearning']>>, ParentType, ContextType>;
  employment?: Resolver<Maybe<Array<ResolversTypes['EmploymentSpell']>>, ParentType, ContextType>;
  steps?: Resolver<Maybe<Array<ResolversTypes['PesStep']>>, ParentType, ContextType>;
  confidentialNotes?: Resolver<Maybe<Array<ResolversTypes['ConfidentialNote']>>, ParentType, ContextType>;
  files?: Resolver<Maybe<Array<ResolversTypes['ClientFile']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  contactPoints?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  journey?: Resolver<Maybe<Array<ResolversTypes['JourneyEvent']>>, ParentType, ContextType>;
  deadlines?: Resolver<Maybe<Array<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  disclosures?: Resolver<Maybe<Array<ResolversTypes['Disclosure']>>, ParentType, ContextType, RequireFields<PesRecordDisclosuresArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobseekerRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobseekerRegistration'] = ResolversParentTypes['JobseekerRegistration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediationStatus?: Resolver<ResolversTypes['MediationStatus'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mediator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['AdviceCode'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AdviceBasis'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  screeningOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['AdviceProposer']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['AssessmentDecider']>, ParentType, ContextType>;
  refusedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reconsiderationOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reconsiderableUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentGround'] = ResolversParentTypes['AssessmentGround']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  attest?: Resolver<ResolversTypes['AttestKind'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImwPremiumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImwPremium'] = ResolversParentTypes['ImwPremium']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  package?: Resolver<ResolversTypes['ImwPackage'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  employerIsTailoredWork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decisionOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['ImwDecider'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extendedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  schedule?: Resolver<Array<ResolversTypes['ImwBlock']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImwBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImwBlock'] = ResolversParentTypes['ImwBlock']> = {
  fromQuarter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toQuarter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPackage'] = ResolversParentTypes['SupportPackage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wagePremiumPercentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guidance?: Resolver<ResolversTypes['GuidanceLevel'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SupportPackageReason'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupportPackageStatus'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['SupportInstrument'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  suspendedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  resumedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evaluations?: Resolver<Array<ResolversTypes['PackageEvaluation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PackageEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackageEvaluation'] = ResolversParentTypes['PackageEvaluation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PackageEvaluationKind'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReadinessOutcome']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransitionTrackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionTrack'] = ResolversParentTypes['TransitionTrack']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['TransitionOrigin'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TransitionPhase'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TransitionStatus'], ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['TransitionOutcome']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  proposedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  referredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  referralSource?: Resolver<Maybe<ResolversTypes['ReferralSource']>, ParentType, ContextType>;
  waitingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hoursBudget?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hoursUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcomeCause?: Resolver<Maybe<ResolversTypes['OutcomeCause']>, ParentType, ContextType>;
  closesPremiumFile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceEmployer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['TrackPhase']>, ParentType, ContextType>;
  suspensions?: Resolver<Array<ResolversTypes['TrackSuspension']>, ParentType, ContextType>;
  internships?: Resolver<Array<ResolversTypes['Internship']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrackPhaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackPhase'] = ResolversParentTypes['TrackPhase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TransitionPhase'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TrackSuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackSuspension'] = ResolversParentTypes['TrackSuspension']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InternshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Internship'] = ResolversParentTypes['Internship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  jobOfferRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['InternshipResult']>, ParentType, ContextType>;
  popUpdated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransitionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionReason'] = ResolversParentTypes['TransitionReason']> = {
  track?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  declined?: Resolver<Maybe<ResolversTypes['TransitionThreshold']>, ParentType, ContextType>;
  suspended?: Resolver<Maybe<ResolversTypes['SuspensionReason']>, ParentType, ContextType>;
};

export type TransitionProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionProvider'] = ResolversParentTypes['TransitionProvider']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  recognisedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recognisedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mandateFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mandateUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  esfProject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReadinessScreeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessScreening'] = ResolversParentTypes['ReadinessScreening']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReadinessScreeningKind'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  screenedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReadinessOutcome']>, ParentType, ContextType>;
  favourable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  screenedEmployment?: Resolver<ResolversTypes['ScreenedEmployment'], ParentType, ContextType>;
  evaluator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fictitiousStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closesPremiumFile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkplaceLearningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkplaceLearning'] = ResolversParentTypes['WorkplaceLearning']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkplaceLearningForm'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['WorkplaceLearningResult']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmploymentSpellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentSpell'] = ResolversParentTypes['EmploymentSpell']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  contractType?: Resolver<ResolversTypes['ContractType'], ParentType, ContextType>;
  imw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  durable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  durableDefinitionMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['EmploymentFollowUp']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmploymentFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentFollowUp'] = ResolversParentTypes['EmploymentFollowUp']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  employed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PesStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PesStep'] = ResolversParentTypes['PesStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PesStepKind'], ParentType, ContextType>;
  executor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  plannedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plannedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PesStepStatus'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['PesStepResult']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfidentialNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfidentialNote'] = ResolversParentTypes['ConfidentialNote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ConfidentialCategory'], ParentType, ContextType>;
  relevanceNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  AssessmentRequestResult?: AssessmentRequestResultResolvers<ContextType>;
  AssessmentScreeningStartResult?: AssessmentScreeningStartResultResolvers<ContextType>;
  AssessmentReportSubmitResult?: AssessmentReportSubmitResultResolvers<ContextType>;
  AssessmentReviewStartResult?: AssessmentReviewStartResultResolvers<ContextType>;
  AssessmentGrantResult?: AssessmentGrantResultResolvers<ContextType>;
  AssessmentRefuseResult?: AssessmentRefuseResultResolvers<ContextType>;
  AssessmentReconsiderResult?: AssessmentReconsiderResultResolvers<ContextType>;
  AssessmentReconsiderationDecideResult?: AssessmentReconsiderationDecideResultResolvers<ContextType>;
  SupportPackageStartResult?: SupportPackageStartResultResolvers<ContextType>;
  SupportPackageEvaluationPlanResult?: SupportPackageEvaluationPlanResultResolvers<ContextType>;
  SupportPackageEvaluateResult?: SupportPackageEvaluateResultResolvers<ContextType>;
  SupportPackageSuspendResult?: SupportPackageSuspendResultResolvers<ContextType>;
  SupportPackageResumeResult?: SupportPackageResumeResultResolvers<ContextType>;
  SupportPackageEndResult?: SupportPackageEndResultResolvers<ContextType>;
  JobseekerRegisterResult?: JobseekerRegisterResultResolvers<ContextType>;
  RegistrationCategoryChangeResult?: RegistrationCategoryChangeResultResolvers<ContextType>;
  MediationStatusChangeResult?: MediationStatusChangeResultResolvers<ContextType>;
  MediatorAssignResult?: MediatorAssignResultResolvers<ContextType>;
  RegistrationConfirmResult?: RegistrationConfirmResultResolvers<ContextType>;
  RegistrationEndResult?: RegistrationEndResultResolvers<ContextType>;
  ImwPremiumRecordResult?: ImwPremiumRecordResultResolvers<ContextType>;
  ImwExtensionRequestResult?: ImwExtensionRequestResultResolvers<ContextType>;
  TransitionTrackProposeResult?: TransitionTrackProposeResultResolvers<ContextType>;
  TransitionTrackReferResult?: TransitionTrackReferResultResolvers<ContextType>;
  TransitionTrackStartResult?: TransitionTrackStartResultResolvers<ContextType>;
  TransitionPhaseBeginResult?: TransitionPhaseBeginResultResolvers<ContextType>;
  TransitionPhaseEndResult?: TransitionPhaseEndResultResolvers<ContextType>;
  TransitionTrackSuspendResult?: TransitionTrackSuspendResultResolvers<ContextType>;
  TransitionTrackResumeResult?: TransitionTrackResumeResultResolvers<ContextType>;
  TransitionTrackExtendResult?: TransitionTrackExtendResultResolvers<ContextType>;
  TransitionHoursRecordResult?: TransitionHoursRecordResultResolvers<ContextType>;
  TransitionTrackCompleteResult?: TransitionTrackCompleteResultResolvers<ContextType>;
  TransitionTrackStopResult?: TransitionTrackStopResultResolvers<ContextType>;
  InternshipStartResult?: InternshipStartResultResolvers<ContextType>;
  InternshipEndResult?: InternshipEndResultResolvers<ContextType>;
  ReadinessScreeningPlanResult?: ReadinessScreeningPlanResultResolvers<ContextType>;
  ReadinessScreeningRecordResult?: ReadinessScreeningRecordResultResolvers<ContextType>;
  WorkplaceLearningStartResult?: WorkplaceLearningStartResultResolvers<ContextType>;
  WorkplaceLearningEndResult?: WorkplaceLearningEndResultResolvers<ContextType>;
  RegularWorkRecordResult?: RegularWorkRecordResultResolvers<ContextType>;
  RegularWorkFollowUpRecordResult?: RegularWorkFollowUpRecordResultResolvers<ContextType>;
  RegularWorkEndResult?: RegularWorkEndResultResolvers<ContextType>;
  StepPlanResult?: StepPlanResultResolvers<ContextType>;
  StepStartResult?: StepStartResultResolvers<ContextType>;
  StepCompleteResult?: StepCompleteResultResolvers<ContextType>;
  StepStopResult?: StepStopResultResolvers<ContextType>;
  StepCancelResult?: StepCancelResultResolvers<ContextType>;
  ConfidentialNoteRecordResult?: ConfidentialNoteRecordResultResolvers<ContextType>;
  ConfidentialNoteWithdrawResult?: ConfidentialNoteWithdrawResultResolvers<ContextType>;
  PesFileOpenResult?: PesFileOpenResultResolvers<ContextType>;
  PesFileCloseResult?: PesFileCloseResultResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  PesRecord?: PesRecordResolvers<ContextType>;
  JobseekerRegistration?: JobseekerRegistrationResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentGround?: AssessmentGroundResolvers<ContextType>;
  ImwPremium?: ImwPremiumResolvers<ContextType>;
  ImwBlock?: ImwBlockResolvers<ContextType>;
  SupportPackage?: SupportPackageResolvers<ContextType>;
  PackageEvaluation?: PackageEvaluationResolvers<ContextType>;
  TransitionTrack?: TransitionTrackResolvers<ContextType>;
  TrackPhase?: TrackPhaseResolvers<ContextType>;
  TrackSuspension?: TrackSuspensionResolvers<ContextType>;
  Internship?: InternshipResolvers<ContextType>;
  TransitionReason?: TransitionReasonResolvers<ContextType>;
  TransitionProvider?: TransitionProviderResolvers<ContextType>;
  ReadinessScreening?: ReadinessScreeningResolvers<ContextType>;
  WorkplaceLearning?: WorkplaceLearningResolvers<ContextType>;
  EmploymentSpell?: EmploymentSpellResolvers<ContextType>;
  EmploymentFollowUp?: EmploymentFollowUpResolvers<ContextType>;
  PesStep?: PesStepResolvers<ContextType>;
  ConfidentialNote?: ConfidentialNoteResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  section?: SectionDirectiveResolver<any, any, ContextType>;
};

