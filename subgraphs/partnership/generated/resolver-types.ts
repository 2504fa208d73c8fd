// Generated from the SDL by `npm run codegen`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LoggedLine } from '../../../shared/words/disclosure-words.ts';
import type { ClientSource, IdentitySource, CaseSource, OrganisationSource, Context } from '../context.ts';
import type { CaseMemberRow } from '../entities.ts';
import type { HandoverRow, AccessRequestRow } from '../case-entities.ts';
import type { OfferSource, OwnRequestSource } from '../case-reads.ts';
import type { SharingDecisionRow } from '../sharing-entities.ts';
import type { ReferralRow } from '../referral-entities.ts';
import type { ReferralEntrySource } from '../referrals.ts';
import type { EmpowermentSittingRow } from '../empowerment-entities.ts';
import type { SavedFilterRow } from '../saved-filter-entities.ts';
import type { OutreachSource } from '../outreach-reads.ts';
import type { MergeSource, MergeAskedSource } from '../identity-merge-reads.ts';
import type { UrgentAccessRow } from '../urgent-access-entities.ts';
import type { OwnUrgentSource } from '../urgent-access-reads.ts';
import type { SectionChoice } from '../rules/sharing-choice.ts';
import type { SignalSource } from '../signal-resolvers.ts';
import type { PlannedPlan, PlannedGoal, PlannedAction } from '../rules/plan-journey.ts';
import type { ParticipationRow } from '../participation-entities.ts';
import type { PartnershipRow, PartnershipMemberRow } from '../partnership-entities.ts';
import type { OverviewSource } from '../today-overview.ts';
import type { Caller } from '../../../shared/caller.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/** Where every question begins. */
export type Query = {
  __typename?: 'Query';
  /** The caller, as the graph sees them: a first query for every client developer. */
  viewer: Viewer;
  /** A client by opaque id. Null for an id that leads to nobody. Without a relation to the caller everything in it is withheld. */
  client?: Maybe<Client>;
  /** The caller's own file, for a client; null for everybody else. */
  ownFile?: Maybe<Client>;
  /** Exact search on national number; never by part of it. An unknown number and a shielded person give the same answer. */
  findClient?: Maybe<ClientCard>;
  /** Clients that the caller's organisation follows, the case opened last comes first; pages of at most 200. */
  caseload: ClientConnection;
  /** An organisation of a partnership by its KBO number; null when it is not one. */
  organisation?: Maybe<Organisation>;
  /** A partnership by opaque id; null when there is none. */
  partnership?: Maybe<Partnership>;
  /** Code lists of the partnership, and `Section`: the sections of the whole graph; all of them when `names` is left out. */
  partnershipCodeLists?: Maybe<Array<CodeList>>;
  /** On what the partnership gives which sections to whom: the register that every permit of the policy refers to. */
  partnershipAuthorisations?: Maybe<Array<Authorisation>>;
  /** The partnerships of the caller's organisation. */
  partnerships: Array<Partnership>;
  /** What the caller's organisation asked about people whom it met, the last question first; at most 200. */
  outreachRequests: Array<OutreachRequest>;
  /** Urgent access that staff of the caller's organisation took, the last one first, at most 200: for its data protection officer at once, and for colleagues who can renew it. */
  urgentAccesses: Array<OwnUrgentAccess>;
  /** Merges of files that the caller's organisation is asked to confirm, each with the cards of both, the oldest first. */
  mergesAsked: Array<MergeAsked>;
  /** The instruments that empowerment is measured with, every version. */
  empowermentInstruments: Array<EmpowermentInstrument>;
  /**
   * What empowerment measurement shows of the clients of a partnership, for its members: groups of five persons or more, one filter
   * only. It grows by five persons at a time, so that no two answers differ by one person.
   */
  empowermentAggregate: EmpowermentAggregate;
  /** The questions that the choice between market and network is weighed by, level by level. */
  marketOrNetworkCriteria: Array<ServiceCriterion>;
  /** Advice on market or network for a service; nothing is kept of it. */
  marketOrNetwork: ServiceAdvice;
  /**
   * Referrals that the caller's organisation sent or received, the one drafted last comes first; pages of at most 200. What the
   * caller does not get is left out and counts for nothing.
   */
  referrals: ReferralConnection;
  /**
   * What became of referrals to the caller's organisation that ended in the last 90 days, the one drafted last comes first; at most 200.
   * Also of a client with whom it has nothing to do any more.
   */
  referralsEnded: Array<ReferralEnded>;
  /** Open hand-overs to the caller's organisation, the talk that comes first comes first; at most 200. */
  handoversOffered: Array<HandoverOffer>;
  /** What the caller's organisation asked for access to, newest first; at most 200. */
  accessAsked: Array<OwnAccessRequest>;
};


/** Where every question begins. */
export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryFindClientArgs = {
  nationalNumber: Scalars['NationalNumber']['input'];
};


/** Where every question begins. */
export type QueryCaseloadArgs = {
  filter?: InputMaybe<CaseloadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins. */
export type QueryOrganisationArgs = {
  kboNumber: Scalars['KboNumber']['input'];
};


/** Where every question begins. */
export type QueryPartnershipArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryPartnershipCodeListsArgs = {
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** Where every question begins. */
export type QueryOutreachRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryUrgentAccessesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryEmpowermentAggregateArgs = {
  partnership: Scalars['ID']['input'];
  instrument: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Where every question begins. */
export type QueryMarketOrNetworkArgs = {
  input: MarketOrNetworkInput;
};


/** Where every question begins. */
export type QueryReferralsArgs = {
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type Mutation = {
  __typename?: 'Mutation';
  /** The client agrees to a section being shared with an organisation, refuses it, or takes that back; it counts at once. */
  sharingDecide?: Maybe<SharingDecideResult>;
  /** A member of the case records what the client decided on sharing, with how that is known. */
  sharingRecord?: Maybe<SharingRecordResult>;
  /** The client, or the client's own coach, begins a sitting: T0 first, each next one after the one before is completed. */
  empowermentSittingStart?: Maybe<EmpowermentSittingStartResult>;
  /** The client, or the client's own coach with them, answers statements of a sitting; several at once. */
  empowermentAnswer?: Maybe<EmpowermentAnswerResult>;
  /** The sitting is completed: its answers no longer change. */
  empowermentSittingComplete?: Maybe<EmpowermentSittingCompleteResult>;
  /** The promotor proposes an agreement to the members; one that was proposed before and is not in force lapses. */
  agreementPropose?: Maybe<AgreementProposeResult>;
  /** A member signs an agreement; it is in force as soon as all members have. */
  agreementSign?: Maybe<AgreementSignResult>;
  /**
   * A partner asks who somebody is whom it met, and who agreed to that. Whether they are known is never told here: the source register
   * answers later. Nobody is told of somebody who is shielded.
   */
  outreachRequest?: Maybe<OutreachRequestResult>;
  /** The partner takes its question back; the number is forgotten. */
  outreachWithdraw?: Maybe<OutreachWithdrawResult>;
  /** The promotor keeps a reasoned choice between market and network, as advised or not. */
  serviceDecisionKeep?: Maybe<ServiceDecisionKeepResult>;
  /** A member of the case drafts a referral of the client to another organisation. */
  referralDraft?: Maybe<ReferralDraftResult>;
  /** The sender writes a draft anew. */
  referralRevise?: Maybe<ReferralReviseResult>;
  /** The sender sends a draft: the recipient sees the client and the sections that the client agreed to, and answers in time. */
  referralSend?: Maybe<ReferralSendResult>;
  /** The recipient accepts a referral. */
  referralAccept?: Maybe<ReferralAcceptResult>;
  /** The recipient does not take a referral, with a reason. */
  referralRefuse?: Maybe<ReferralRefuseResult>;
  /** The recipient reports that it started with the client; it becomes a member of the case. */
  referralStart?: Maybe<ReferralStartResult>;
  /** The recipient reports an internship within a referral that it started. */
  referralInternshipRecord?: Maybe<ReferralInternshipRecordResult>;
  /** The recipient reports that what was asked is done. */
  referralComplete?: Maybe<ReferralCompleteResult>;
  /** The recipient reports that it stopped before that, with a reason. */
  referralStop?: Maybe<ReferralStopResult>;
  /** The sender takes a referral back that was not started. */
  referralRevoke?: Maybe<ReferralRevokeResult>;
  /** A member of the case, or the client in their own file, tells the owner of a part that something in it is wrong: a phone number, a period, something missing. From the client it is a request for correction, answered within a month (GDPR art. 16 and 12(3)). */
  signalSend?: Maybe<SignalSendResult>;
  /** The owner of the part answers a signal. */
  signalAnswer?: Maybe<SignalAnswerResult>;
  /** The sender, an organisation or the client, takes a signal back that was not answered yet. */
  signalWithdraw?: Maybe<SignalWithdrawResult>;
  /** A staff member says that they have gone through the client's file: `changedSources` counts from here. Only the last one is kept. */
  visitRecord?: Maybe<VisitRecordResult>;
  /** A duty worker without a relation says in one sentence why it cannot wait, and reads the sections that are named for it, for two hours. An unknown id and a shielded person give the same answer. */
  urgentAccessTake?: Maybe<UrgentAccessTakeResult>;
  /** A colleague of who took urgent access renews it for two hours from now on. */
  urgentAccessRenew?: Maybe<UrgentAccessRenewResult>;
  /** Who took urgent access gives it back before its end. */
  urgentAccessEnd?: Maybe<UrgentAccessEndResult>;
  /** Says that another national number is of the same person: who leads that file, or else a colleague, is asked to confirm. */
  identityMergePropose?: Maybe<IdentityMergeProposeResult>;
  /** A second person confirms it: the other file goes into this one, and its id leads here. */
  identityMergeConfirm?: Maybe<IdentityMergeConfirmResult>;
  /** Who is asked says that it is not the same person. */
  identityMergeDecline?: Maybe<IdentityMergeDeclineResult>;
  /** Who proposed it takes it back. */
  identityMergeWithdraw?: Maybe<IdentityMergeWithdrawResult>;
  /** Says that two files were merged that are of two people. */
  identitySplitPropose?: Maybe<IdentitySplitProposeResult>;
  /** A second person confirms it: both files are as they were; what was written meanwhile stays in this one. */
  identitySplitConfirm?: Maybe<IdentitySplitConfirmResult>;
  /** A staff member saves a filter of the list of today for themselves. */
  filterSave?: Maybe<FilterSaveResult>;
  /** A staff member changes a filter of their own. */
  filterReplace?: Maybe<FilterReplaceResult>;
  /** A staff member removes a filter of their own. */
  filterRemove?: Maybe<FilterRemoveResult>;
  /** Opens a case of a client whom the caller's organisation has to do with; that organisation leads it. */
  caseOpen?: Maybe<CaseOpenResult>;
  /** Closes a case, and every membership of it, by who leads it. */
  caseClose?: Maybe<CaseCloseResult>;
  /** Who leads the case makes an organisation a member of it, from today on. */
  caseMemberAdd?: Maybe<CaseMemberAddResult>;
  /** A member names the staff member who follows the client, or another one. */
  caseStaffAssign?: Maybe<CaseStaffAssignResult>;
  /** A member leaves by itself; who leads the case hands the lead over first. */
  caseMemberLeave?: Maybe<CaseMemberLeaveResult>;
  /** Who leads the case ends the part of another member: of a guest, or of one whose track is over. */
  caseMemberEnd?: Maybe<CaseMemberEndResult>;
  /** A member proposes to hand its responsibility over to an organisation, or who leads the case the lead to another member. */
  handoverPropose?: Maybe<HandoverProposeResult>;
  /** Giver or receiver confirms that the hand-over took place, from the day of the talk on; with the second one it counts. */
  handoverConfirm?: Maybe<HandoverConfirmResult>;
  /** The receiver does not take over. */
  handoverDecline?: Maybe<HandoverDeclineResult>;
  /** The giver, or who leads the case, takes a proposal back. */
  handoverWithdraw?: Maybe<HandoverWithdrawResult>;
  /** Somebody without access asks to join the client's case. An unknown id and a shielded person give the same answer. */
  caseAccessAsk?: Maybe<CaseAccessAskResult>;
  /** Who leads the case makes the organisation that asked a member of it. */
  caseAccessGrant?: Maybe<CaseAccessGrantResult>;
  /** Who leads the case refuses a request for access. */
  caseAccessRefuse?: Maybe<CaseAccessRefuseResult>;
  /** The organisation that asked for access takes its request back while it waits. */
  caseAccessWithdraw?: Maybe<CaseAccessWithdrawResult>;
  /** A member of the case, or the client in their own file, adds a goal to the shared plan, in the client's words. */
  planGoalAdd?: Maybe<PlanGoalAddResult>;
  /** Who added a goal, or the client, says it in other words. */
  planGoalReword?: Maybe<PlanGoalRewordResult>;
  /** A goal is reached: said by who added it, by who leads the case or by the client. */
  planGoalAchieve?: Maybe<PlanGoalAchieveResult>;
  /** A goal is given up, with the reason: by who added it, by who leads the case or by the client. */
  planGoalGiveUp?: Maybe<PlanGoalGiveUpResult>;
  /** Adds an action to a goal: the caller's own, or proposed to another member of the case or to the client. */
  planActionAdd?: Maybe<PlanActionAddResult>;
  /** Whom an action was proposed to takes it: it is theirs from now on. */
  planActionTake?: Maybe<PlanActionTakeResult>;
  /** Whom an action was proposed to does not take it. */
  planActionDecline?: Maybe<PlanActionDeclineResult>;
  /** The owner of an action begins with it. */
  planActionStart?: Maybe<PlanActionStartResult>;
  /** The owner of an action has done it. */
  planActionDone?: Maybe<PlanActionDoneResult>;
  /** The owner of an action gives it up; who proposed one takes the proposal back. */
  planActionDrop?: Maybe<PlanActionDropResult>;
  /** The owner of an action sets another day by which it is done. */
  planActionMove?: Maybe<PlanActionMoveResult>;
  /** The owner of an action records time that went into it; it is added to what was recorded before. */
  planEffortRecord?: Maybe<PlanEffortRecordResult>;
  /** A member of the case records that the partnership met the client. */
  participationContact?: Maybe<ParticipationContactResult>;
  /** The client takes part from now on. */
  participationEnrol?: Maybe<ParticipationEnrolResult>;
  /** The guidance begins. */
  participationActivate?: Maybe<ParticipationActivateResult>;
  /** The guidance stands still for a while. */
  participationPause?: Maybe<ParticipationPauseResult>;
  /** The guidance goes on after a pause. */
  participationResume?: Maybe<ParticipationResumeResult>;
  /** The client leaves the guidance, for work or for something else. */
  participationExit?: Maybe<ParticipationExitResult>;
  /** Aftercare begins. */
  participationAftercareStart?: Maybe<ParticipationAftercareStartResult>;
  /** Aftercare is over and the participation with it. */
  participationClose?: Maybe<ParticipationCloseResult>;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationSharingDecideArgs = {
  input: SharingDecideInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationSharingRecordArgs = {
  input: SharingRecordInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationEmpowermentSittingStartArgs = {
  input: EmpowermentSittingStartInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationEmpowermentAnswerArgs = {
  input: EmpowermentAnswerInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationEmpowermentSittingCompleteArgs = {
  input: EmpowermentSittingCompleteInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationAgreementProposeArgs = {
  input: AgreementProposeInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationAgreementSignArgs = {
  input: AgreementSignInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationOutreachRequestArgs = {
  input: OutreachRequestInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationOutreachWithdrawArgs = {
  input: OutreachWithdrawInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationServiceDecisionKeepArgs = {
  input: ServiceDecisionKeepInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationReferralDraftArgs = {
  input: ReferralDraftInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationReferralReviseArgs = {
  input: ReferralReviseInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationReferralSendArgs = {
  input: ReferralSendInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationReferralAcceptArgs = {
  input: ReferralAcceptInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationReferralRefuseArgs = {
  input: ReferralRefuseInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationReferralStartArgs = {
  input: ReferralStartInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationReferralInternshipRecordArgs = {
  input: ReferralInternshipRecordInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationReferralCompleteArgs = {
  input: ReferralCompleteInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationReferralStopArgs = {
  input: ReferralStopInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationReferralRevokeArgs = {
  input: ReferralRevokeInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationSignalSendArgs = {
  input: SignalSendInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationSignalAnswerArgs = {
  input: SignalAnswerInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationSignalWithdrawArgs = {
  input: SignalWithdrawInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationVisitRecordArgs = {
  input: VisitRecordInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationUrgentAccessTakeArgs = {
  input: UrgentAccessTakeInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationUrgentAccessRenewArgs = {
  input: UrgentAccessRenewInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationUrgentAccessEndArgs = {
  input: UrgentAccessEndInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationIdentityMergeProposeArgs = {
  input: IdentityMergeProposeInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationIdentityMergeConfirmArgs = {
  input: IdentityMergeConfirmInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationIdentityMergeDeclineArgs = {
  input: IdentityMergeDeclineInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationIdentityMergeWithdrawArgs = {
  input: IdentityMergeWithdrawInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationIdentitySplitProposeArgs = {
  input: IdentitySplitProposeInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationIdentitySplitConfirmArgs = {
  input: IdentitySplitConfirmInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationFilterSaveArgs = {
  input: FilterSaveInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationFilterReplaceArgs = {
  input: FilterReplaceInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationFilterRemoveArgs = {
  input: FilterRemoveInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationCaseOpenArgs = {
  input: CaseOpenInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationCaseCloseArgs = {
  input: CaseCloseInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationCaseMemberAddArgs = {
  input: CaseMemberAddInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationCaseStaffAssignArgs = {
  input: CaseStaffAssignInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationCaseMemberLeaveArgs = {
  input: CaseMemberLeaveInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationCaseMemberEndArgs = {
  input: CaseMemberEndInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationHandoverProposeArgs = {
  input: HandoverProposeInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationHandoverConfirmArgs = {
  input: HandoverConfirmInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationHandoverDeclineArgs = {
  input: HandoverDeclineInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationHandoverWithdrawArgs = {
  input: HandoverWithdrawInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationCaseAccessAskArgs = {
  input: CaseAccessAskInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationCaseAccessGrantArgs = {
  input: CaseAccessGrantInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationCaseAccessRefuseArgs = {
  input: CaseAccessRefuseInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationCaseAccessWithdrawArgs = {
  input: CaseAccessWithdrawInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationPlanGoalAddArgs = {
  input: PlanGoalAddInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationPlanGoalRewordArgs = {
  input: PlanGoalRewordInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationPlanGoalAchieveArgs = {
  input: PlanGoalAchieveInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationPlanGoalGiveUpArgs = {
  input: PlanGoalGiveUpInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationPlanActionAddArgs = {
  input: PlanActionAddInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationPlanActionTakeArgs = {
  input: PlanActionTakeInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationPlanActionDeclineArgs = {
  input: PlanActionDeclineInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationPlanActionStartArgs = {
  input: PlanActionStartInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationPlanActionDoneArgs = {
  input: PlanActionDoneInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationPlanActionDropArgs = {
  input: PlanActionDropInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationPlanActionMoveArgs = {
  input: PlanActionMoveInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationPlanEffortRecordArgs = {
  input: PlanEffortRecordInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationParticipationContactArgs = {
  input: ParticipationContactInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationParticipationEnrolArgs = {
  input: ParticipationEnrolInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationParticipationActivateArgs = {
  input: ParticipationActivateInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationParticipationPauseArgs = {
  input: ParticipationPauseInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationParticipationResumeArgs = {
  input: ParticipationResumeInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationParticipationExitArgs = {
  input: ParticipationExitInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationParticipationAftercareStartArgs = {
  input: ParticipationAftercareStartInput;
};


/** Acts that cross organisations. Each answers with a receipt, the rule that refuses, or that somebody changed the record first. */
export type MutationParticipationCloseArgs = {
  input: ParticipationCloseInput;
};

/** What `sharingDecide` needs. */
export type SharingDecideInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the client. */
  client: Scalars['ID']['input'];
  /** Section id, as in @section. */
  section: Scalars['String']['input'];
  /** The organisation that the decision is about. */
  recipient: Scalars['KboNumber']['input'];
  /** What the client decides. */
  status: SharingAnswer;
};

/** What `sharingRecord` needs. */
export type SharingRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the client. */
  client: Scalars['ID']['input'];
  /** Section id, as in @section. */
  section: Scalars['String']['input'];
  /** The organisation that the decision is about. */
  recipient: Scalars['KboNumber']['input'];
  /** What the client decided. */
  status: SharingAnswer;
  /** Day of the decision. */
  decidedOn: Scalars['Date']['input'];
  /** How it is known. */
  evidence: SharingEvidence;
};

/** What a client can decide on sharing. */
export type SharingAnswer =
  /** Agrees. */
  | 'GIVEN'
  /** Says no. */
  | 'REFUSED'
  /** Takes back what was agreed to. */
  | 'WITHDRAWN';

/** How it is known what the client decided. */
export type SharingEvidence =
  /** The client decided in their own file. */
  | 'CLIENT_ONLINE'
  /** A form that the client signed. */
  | 'SIGNED_FORM'
  /** A conversation with the client. */
  | 'CONVERSATION';

/** What became of `sharingDecide`. */
export type SharingDecideResult = ActDone | ActRefused | ActConflict;

/** What became of `sharingRecord`. */
export type SharingRecordResult = ActDone | ActRefused | ActConflict;

/** What `signalSend` needs. */
export type SignalSendInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the client. */
  client: Scalars['ID']['input'];
  /** Section id of an owner, as in @section: `pes.contact`. */
  section: Scalars['String']['input'];
  /** The organisation that holds the part; may be left out where only one member of the case holds a part at that owner. One outside the case gets the signal only if it holds a part, and nobody is told whether it does. */
  recipient?: InputMaybe<Scalars['KboNumber']['input']>;
  /** What is wrong. */
  kind: SignalKind;
  /** What is wrong, in one sentence of 1 to 300 characters. */
  sentence: Scalars['String']['input'];
};

/** What `signalAnswer` needs. */
export type SignalAnswerInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The signal. */
  id: Scalars['ID']['input'];
  /** The version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** What the owner did about it. */
  answer: SignalAnswer;
  /** More about it, in one sentence of 1 to 300 characters. */
  sentence?: InputMaybe<Scalars['String']['input']>;
};

/** What `signalWithdraw` needs. */
export type SignalWithdrawInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The signal. */
  id: Scalars['ID']['input'];
  /** The version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `visitRecord` needs. */
export type VisitRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the client. */
  client: Scalars['ID']['input'];
};

/** What `outreachRequest` needs. */
export type OutreachRequestInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the partnership for which the partner met them. */
  partnership: Scalars['ID']['input'];
  /** Number of the person, as they gave it. */
  nationalNumber: Scalars['NationalNumber']['input'];
  /** Whether the person agrees to being looked up and contacted. */
  agreed: Scalars['Boolean']['input'];
  /** By which the partner finds its own notes again: 1 to 40 characters, no name and no national number. */
  reference: Scalars['String']['input'];
  /** Target group that they belong to. */
  profile: ParticipantProfile;
  /** Day on which the partner met them. */
  contactedOn: Scalars['Date']['input'];
};

/** What `outreachWithdraw` needs. */
export type OutreachWithdrawInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the request. */
  id: Scalars['ID']['input'];
  /** The version that the staff member saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What became of `outreachRequest`. */
export type OutreachRequestResult = ActDone | ActRefused | ActConflict;

/** What became of `outreachWithdraw`. */
export type OutreachWithdrawResult = ActDone | ActRefused | ActConflict;

/** A question of the caller's own organisation about somebody whom it met. Never with the number. */
export type OutreachRequest = {
  __typename?: 'OutreachRequest';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** Opaque id of the partnership for which it was asked. */
  partnership: Scalars['ID']['output'];
  /** The staff member who met them. */
  staffMember: Scalars['String']['output'];
  /** By which the partner finds its own notes again. */
  reference: Scalars['String']['output'];
  /** Day on which the partner met them. */
  contactedOn: Scalars['Date']['output'];
  /** Day on which it was asked. */
  requestedOn: Scalars['Date']['output'];
  /** Last day on which an answer of the source register counts. */
  expiresOn: Scalars['Date']['output'];
  /** Where it stands today. */
  state: OutreachState;
  /** As people read it, in the language of the request. */
  stateLabel: Scalars['String']['output'];
  /** Day on which it was settled or withdrawn; null before. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** What it came to; null while that is not known. */
  outcome?: Maybe<OutreachOutcome>;
  /** As people read it, in the language of the request. */
  outcomeLabel?: Maybe<Scalars['String']['output']>;
  /** Who it turned out to be about, as a card; null while that is not known, and for who may not be found any more. */
  client?: Maybe<ClientCard>;
};

/** Where a question about somebody stands. */
export type OutreachState =
  /** The source register has not answered. */
  | 'WAITING'
  /** The source register told who it is. */
  | 'SETTLED'
  /** Nobody was found within 30 days: the number leads to nobody, or to somebody who may not be found. */
  | 'EXPIRED'
  /** The partner took it back. */
  | 'WITHDRAWN';

/** What a question about somebody came to. */
export type OutreachOutcome =
  /** Nobody followed them: the partner opened a case and leads it. */
  | 'CASE_OPENED'
  /** Others follow them: access was asked of who leads the case. */
  | 'ACCESS_ASKED'
  /** The partner follows them already. */
  | 'FOLLOWED';

/** What `urgentAccessTake` needs. */
export type UrgentAccessTakeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the client, as a search by national number gives it. */
  client: Scalars['ID']['input'];
  /** Why it cannot wait, in one sentence of 1 to 300 characters; the client and the data protection officer read it. */
  sentence: Scalars['String']['input'];
};

/** What `urgentAccessRenew` needs. */
export type UrgentAccessRenewInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the urgent access. */
  id: Scalars['ID']['input'];
  /** The version that the colleague saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `urgentAccessEnd` needs. */
export type UrgentAccessEndInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the urgent access. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** That somebody looked at a client without a relation, because it could not wait. */
export type UrgentAccess = {
  __typename?: 'UrgentAccess';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** The organisation of who looked. */
  organisation: Organisation;
  /** Subject of the staff member who looked. */
  staffMember: Scalars['String']['output'];
  /** Why it could not wait, in their words. */
  sentence: Scalars['String']['output'];
  /** When it was taken. */
  takenAt: Scalars['DateTime']['output'];
  /** When it ends or ended: two hours after it was taken or last renewed, or when it was given back. */
  endsAt: Scalars['DateTime']['output'];
  /** Whether it runs at this moment. */
  runs: Scalars['Boolean']['output'];
  /** Subject of the colleague who renewed it last; null where nobody did. */
  renewedBy?: Maybe<Scalars['String']['output']>;
};

/** Urgent access as the organisation whose staff took it looks at it. */
export type OwnUrgentAccess = {
  __typename?: 'OwnUrgentAccess';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** Whom it is about, as a card; null for somebody whose card the caller does not get. */
  client?: Maybe<ClientCard>;
  /** Subject of the staff member who looked. */
  staffMember: Scalars['String']['output'];
  /** Why it could not wait, in their words. */
  sentence: Scalars['String']['output'];
  /** When it was taken. */
  takenAt: Scalars['DateTime']['output'];
  /** When it ends or ended. */
  endsAt: Scalars['DateTime']['output'];
  /** Whether it runs at this moment. */
  runs: Scalars['Boolean']['output'];
  /** Subject of the colleague who renewed it last; null where nobody did. */
  renewedBy?: Maybe<Scalars['String']['output']>;
};

/** What became of `urgentAccessTake`. */
export type UrgentAccessTakeResult = ActDone | ActRefused | ActConflict;

/** What became of `urgentAccessRenew`. */
export type UrgentAccessRenewResult = ActDone | ActRefused | ActConflict;

/** What became of `urgentAccessEnd`. */
export type UrgentAccessEndResult = ActDone | ActRefused | ActConflict;

/** What `identityMergePropose` needs. */
export type IdentityMergeProposeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the client whose file stays. */
  client: Scalars['ID']['input'];
  /** The other national number, whose file goes into it. */
  duplicateNumber: Scalars['NationalNumber']['input'];
  /** What shows that it is one person: never a name and a birth date alone. */
  ground: MergeGround;
  /** Why, in 1 to 300 characters; who confirms, the client and the data protection officer read it. */
  reason: Scalars['String']['input'];
};

/** What `identityMergeConfirm` needs. */
export type IdentityMergeConfirmInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the merge. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `identityMergeDecline` needs. */
export type IdentityMergeDeclineInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the merge. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `identityMergeWithdraw` needs. */
export type IdentityMergeWithdrawInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the merge. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `identitySplitPropose` needs. */
export type IdentitySplitProposeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the merge. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Why these are two people, in 1 to 300 characters. */
  reason: Scalars['String']['input'];
};

/** What `identitySplitConfirm` needs. */
export type IdentitySplitConfirmInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the merge. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** That two files are of one person, as one member of staff said and another confirmed. */
export type IdentityMerge = {
  __typename?: 'IdentityMerge';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** How it stands. */
  state: MergeState;
  /** Opaque id of the file that stays; null where that is another person's, of whom the caller may not learn by this one. */
  into?: Maybe<Scalars['ID']['output']>;
  /** Opaque id of the file that goes into it, while they are one it leads there; null as `into` is. */
  duplicate?: Maybe<Scalars['ID']['output']>;
  /** What shows that it is one person. */
  ground: MergeGround;
  /** Why, in words of who proposed it; null to who may not learn of both files. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The organisation of who proposed it; null to who may not learn of both files. */
  proposedBy?: Maybe<Organisation>;
  /** The organisation that is asked to confirm; null to who may not learn of both files. */
  askedOf?: Maybe<Organisation>;
  /** From when the files were one; null while they were not. */
  mergedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why they are two people, where somebody says so; null to who may not learn of both files. */
  splitReason?: Maybe<Scalars['String']['output']>;
  /** Until when the files were one; null while they are. */
  splitAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A merge that waits for the caller's organisation. */
export type MergeAsked = {
  __typename?: 'MergeAsked';
  /** Opaque id of the merge. */
  id: Scalars['ID']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** What shows that it is one person. */
  ground: MergeGround;
  /** Why, in words of who proposed it. */
  reason: Scalars['String']['output'];
  /** The organisation of who proposed it. */
  proposedBy: Organisation;
  /** The file that stays, as a card. */
  into: ClientCard;
  /** The file that goes into it, as a card. */
  duplicate: ClientCard;
};

/** Somebody who looked at a merged file while it was one. */
export type SeenMerged = {
  __typename?: 'SeenMerged';
  /** Subject of the staff member; never a national number. */
  staffMember: Scalars['String']['output'];
  /** Organisation for which they looked; null for the client. */
  organisation?: Maybe<Organisation>;
  /** Purpose for which they looked. */
  purpose: Purpose;
  /** When they first looked. */
  first: Scalars['DateTime']['output'];
  /** When they last looked. */
  last: Scalars['DateTime']['output'];
};

/** What shows that two files are of one person. There is no such code for the same name and birth date. */
export type MergeGround =
  /** The source register says that one number replaced the other. */
  | 'SOURCE_REGISTER'
  /** An identity document that names both was shown. */
  | 'IDENTITY_DOCUMENT'
  /** A number was taken down wrongly in one of the files, and the person has confirmed it. */
  | 'WRONG_NUMBER';

/** How a merge of two files stands. */
export type MergeState =
  /** Waits for a second person. */
  | 'PROPOSED'
  /** The files are one. */
  | 'MERGED'
  /** The second person said that they are two people. */
  | 'DECLINED'
  /** Who proposed it took it back. */
  | 'WITHDRAWN'
  /** The files are one; somebody says that they are two people. */
  | 'SPLIT_PROPOSED'
  /** The files are two again. */
  | 'SPLIT';

/** What became of `identityMergePropose`. */
export type IdentityMergeProposeResult = ActDone | ActRefused | ActConflict;

/** What became of `identityMergeConfirm`. */
export type IdentityMergeConfirmResult = ActDone | ActRefused | ActConflict;

/** What became of `identityMergeDecline`. */
export type IdentityMergeDeclineResult = ActDone | ActRefused | ActConflict;

/** What became of `identityMergeWithdraw`. */
export type IdentityMergeWithdrawResult = ActDone | ActRefused | ActConflict;

/** What became of `identitySplitPropose`. */
export type IdentitySplitProposeResult = ActDone | ActRefused | ActConflict;

/** What became of `identitySplitConfirm`. */
export type IdentitySplitConfirmResult = ActDone | ActRefused | ActConflict;

/** What `filterSave` needs. */
export type FilterSaveInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name by which the staff member finds it again: 1 to 60 characters, no national number; each name once. */
  name: Scalars['String']['input'];
  /** Whether only clients are shown whom the staff member is named to follow. */
  onlyMine?: Scalars['Boolean']['input'];
  /** Kinds of points that are shown; an empty list shows all of them. */
  attention?: Array<AttentionKind>;
  /** Urgencies that are shown; an empty list shows all of them. */
  urgency?: Array<AttentionUrgency>;
};

/** What `filterReplace` needs: the whole filter as it will be. */
export type FilterReplaceInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the filter. */
  id: Scalars['ID']['input'];
  /** The version that the staff member saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Name by which the staff member finds it again: 1 to 60 characters, no national number; each name once. */
  name: Scalars['String']['input'];
  /** Whether only clients are shown whom the staff member is named to follow. */
  onlyMine?: Scalars['Boolean']['input'];
  /** Kinds of points that are shown; an empty list shows all of them. */
  attention?: Array<AttentionKind>;
  /** Urgencies that are shown; an empty list shows all of them. */
  urgency?: Array<AttentionUrgency>;
};

/** What `filterRemove` needs. */
export type FilterRemoveInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the filter. */
  id: Scalars['ID']['input'];
  /** The version that the staff member saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What became of `filterSave`. */
export type FilterSaveResult = ActDone | ActRefused | ActConflict;

/** What became of `filterReplace`. */
export type FilterReplaceResult = ActDone | ActRefused | ActConflict;

/** What became of `filterRemove`. */
export type FilterRemoveResult = ActDone | ActRefused | ActConflict;

/** What became of `signalSend`. */
export type SignalSendResult = ActDone | ActRefused | ActConflict;

/** What became of `signalAnswer`. */
export type SignalAnswerResult = ActDone | ActRefused | ActConflict;

/** What became of `signalWithdraw`. */
export type SignalWithdrawResult = ActDone | ActRefused | ActConflict;

/** What became of `visitRecord`. */
export type VisitRecordResult = ActDone | ActRefused | ActConflict;

/** What a signal says is wrong. */
export type SignalKind =
  /** A telephone number, mail or postal address is wrong. */
  | 'CONTACT_WRONG'
  /** A first or last day is wrong. */
  | 'PERIOD_WRONG'
  /** Something is missing that should be there. */
  | 'MISSING'
  /** Something else. */
  | 'OTHER';

/** Where a signal stands. */
export type SignalStatus =
  /** Waits for an answer. */
  | 'SENT'
  /** The owner answered. */
  | 'ANSWERED'
  /** The sender took it back. */
  | 'WITHDRAWN';

/** What the owner of the part did about a signal. */
export type SignalAnswer =
  /** It was wrong, and is corrected. */
  | 'CORRECTED'
  /** It was right as it stands. */
  | 'NOT_WRONG'
  /** The owner cannot say. */
  | 'CANNOT_SAY';

/** The caller, as the graph sees them. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Subject at the identity provider. */
  staffMember: Scalars['String']['output'];
  /** Organisation for which the caller acts; null for a client. */
  organisation?: Maybe<Organisation>;
  /** Roles that the identity provider states. */
  roles: Array<Scalars['String']['output']>;
  /** Purpose of this request. */
  purpose: Purpose;
  /** Purposes that the caller's roles allow. */
  purposes: Array<Purpose>;
  /** The filters of the list of today that the caller saved at this organisation, by name; nobody else is told of them. */
  savedFilters: Array<SavedFilter>;
};

/** A filter of the list of today. It names no client: what it shows is read anew, and logged, each time. */
export type SavedFilter = {
  __typename?: 'SavedFilter';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** Name that the staff member gave it. */
  name: Scalars['String']['output'];
  /** Whether only clients are shown whom the staff member is named to follow. */
  onlyMine: Scalars['Boolean']['output'];
  /** Kinds of points that are shown; an empty list shows all of them. */
  attention: Array<AttentionKind>;
  /** Urgencies that are shown; an empty list shows all of them. */
  urgency: Array<AttentionUrgency>;
};

/** One person, whose record is spread over the owners. */
export type Client = {
  __typename?: 'Client';
  /** Opaque and stable; never a national number. Survives replaced numbers and merges. */
  id: Scalars['ID']['output'];
  /** The partnership's statement of facts for the owners; no caller can select it. */
  grant?: Maybe<Scalars['Grant']['output']>;
  /** Why the caller may see this client. */
  relation: ClientRelation;
  /** Who the client is, as copied from the source register. */
  identity?: Maybe<Identity>;
  /** The case that organisations of the partnership share; null where there is none. */
  case?: Maybe<Case>;
  /** Who asked to join the client's case and why, newest first. */
  accessRequests?: Maybe<Array<CaseAccessRequest>>;
  /** Who looked at the client without a relation because it could not wait, the last one first. */
  urgentAccesses?: Maybe<Array<UrgentAccess>>;
  /**
   * Files that were merged with this one or are to be, and merges that were undone, the last one first. What was only proposed is told to who may
   * learn of both files; that this one was mixed with another is told to all who get the section.
   */
  merges?: Maybe<Array<IdentityMerge>>;
  /** What the client agreed to, per section and recipient. */
  sharing?: Maybe<Array<SharingDecision>>;
  /** What each organisation that follows the client, or is asked to, can see of them, and what they have to say about that, in plain words. */
  sharingChoices?: Maybe<Array<SharingChoice>>;
  /** The shared plan, but for the goals in the domains of health. */
  plan?: Maybe<ActivationPlan>;
  /** The part of the shared plan in the domains of health: for the client and for the centres that follow the client. */
  healthPlan?: Maybe<ActivationPlan>;
  /** The client's ways through partnerships, the one that began last comes first. */
  participations?: Maybe<Array<Participation>>;
  /** Sittings of empowerment measurement, the oldest first: for the client and their coach only. */
  empowerment?: Maybe<Array<EmpowermentSitting>>;
  /** Change between completed sittings of the same version, per dimension, from each sitting to the next and from first to last. */
  empowermentChanges?: Maybe<Array<EmpowermentChange>>;
  /** Referrals of the client, the one drafted last comes first; who is asked by one sees those that were sent to it. */
  referrals?: Maybe<Array<Referral>>;
  /**
   * What organisations told the owners of parts, the latest first. Members of the case see all of them, at a first contact an
   * organisation sees those addressed to it; what a signal says is only for sender, recipient and client.
   */
  signals?: Maybe<Array<Signal>>;
  /** What happened between the organisations, as far as the sections it belongs to are disclosed; oldest first. */
  journey?: Maybe<Array<JourneyEvent>>;
  /** What has to be done between the organisations, as far as the sections it follows from are disclosed; earliest first. */
  deadlines?: Maybe<Array<Deadline>>;
  /** Sections of the partnership that the caller does not get, each with a reason. */
  withheld: Array<Withheld>;
  /** Who looked at the partnership's part, newest first, `first` at most 200; `after` continues with what was logged before that moment. */
  disclosures?: Maybe<Array<Disclosure>>;
  /** Everybody who looked at the merged file while it was one, in the order in which they first did, as the partnership logged it. */
  seenMerged?: Maybe<Array<SeenMerged>>;
  pes?: Maybe<PesRecord>;
  welfare?: Maybe<WelfareRecord>;
  socialEconomy?: Maybe<SocialEconomyRecord>;
  /**
   * What only the whole picture shows, computed from what each owner disclosed to this caller and nothing more. One field with
   * one @requires, so that it costs one extra hop however much of it is selected.
   */
  overview?: Maybe<ClientOverview>;
};


/** One person, whose record is spread over the owners. */
export type ClientDisclosuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['DateTime']['input']>;
};


/** One person, whose record is spread over the owners. */
export type ClientSeenMergedArgs = {
  merge: Scalars['ID']['input'];
};

/** The picture across owners. */
export type ClientOverview = {
  __typename?: 'ClientOverview';
  /** What happened, across owners, oldest first. */
  journey: Array<JourneyEvent>;
  /** What has to be done, across owners, earliest first. */
  deadlines: Array<Deadline>;
  /** Contact details on which owners disagree, both shown with source and date. */
  discrepancies: Array<Discrepancy>;
  /** Owners that could not be reached: what they hold is missing above. */
  missingSources: Array<Source>;
  /** When the caller last recorded a visit to this client; null where they never did. */
  lastVisit?: Maybe<Scalars['DateTime']['output']>;
  /** The owners that disclosed something, with when it last changed; of what a caller does not get, no change shows. */
  changedSources: Array<SourceChange>;
  /** Day of the latest event over all owners; null where none is told. */
  lastMovement?: Maybe<Scalars['Date']['output']>;
  /** Whether nothing happened for 60 days; null where an owner could not be reached or no event is told. */
  stale?: Maybe<Scalars['Boolean']['output']>;
  /** What asks for attention today, the most urgent first. */
  attention: Array<AttentionPoint>;
};

/** When an owner's part last changed. */
export type SourceChange = {
  __typename?: 'SourceChange';
  /** The owner. */
  source: Source;
  /** Moment of the last change in what it disclosed; null when it does not say. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Whether that was after the caller's last visit; null where the caller never recorded one. */
  changedSinceVisit?: Maybe<Scalars['Boolean']['output']>;
};

/** Something that asks for attention today. */
export type AttentionPoint = {
  __typename?: 'AttentionPoint';
  /** What it is. */
  kind: AttentionKind;
  /** Last day to act, or the day of the change; null where there is no such day. */
  on?: Maybe<Scalars['Date']['output']>;
  /** Owner that it comes from. */
  source: Source;
  /** KBO number of the organisation that has to act; null where nobody has to in particular. */
  actor?: Maybe<Scalars['KboNumber']['output']>;
  /** How urgent it is. */
  urgency: AttentionUrgency;
  /** What it is, in the language of the request. */
  label: Scalars['String']['output'];
};

/** What can ask for attention. */
export type AttentionKind =
  /** A decision on an application is due. */
  | 'DECISION_DUE'
  /** An evaluation of a GPMI is due within 30 days. */
  | 'GPMI_EVALUATION'
  /** A personal development plan (POP) is due. */
  | 'PLAN_DUE'
  /** The right of return ends within 60 days. */
  | 'RETURN_RIGHT_ENDING'
  /** A referral waits for an answer. */
  | 'REFERRAL_UNANSWERED'
  /** A signal to an owner waits for an answer. */
  | 'SIGNAL_UNANSWERED'
  /** A request for access to the case waits for an answer of who leads it. */
  | 'ACCESS_REQUEST'
  /** The talk of a hand-over is near or over, and it is not confirmed yet. */
  | 'HANDOVER'
  /** An action of the shared plan is due, has to be answered or needs another owner, within 7 days. */
  | 'PLAN_ACTION'
  /** Nothing happened for 60 days. */
  | 'NO_MOVEMENT'
  /** Owners disagree on contact details. */
  | 'SOURCES_DISAGREE'
  /** An owner's part changed since the caller's last visit. */
  | 'CHANGED_SINCE_VISIT';

/** How urgent something is. */
export type AttentionUrgency =
  /** Its last day is over. */
  | 'OVERDUE'
  /** Its last day is today or one of the seven days after it. */
  | 'THIS_WEEK'
  /** Its last day is later. */
  | 'SOON'
  /** Good to know; it has no last day. */
  | 'INFO';

/** What an organisation told the owner of a part. */
export type Signal = {
  __typename?: 'Signal';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** The organisation that signals; null for the client, who asks for a correction. */
  sender?: Maybe<Organisation>;
  /** The owner that it is about. */
  source: Source;
  /** What is wrong. */
  kind: SignalKind;
  /** Where it stands. */
  status: SignalStatus;
  /** Day on which it was sent. */
  sentOn: Scalars['Date']['output'];
  /** Last day on which the owner answers, inclusive: ten days after it was sent, a month where the client asked. */
  answerBy: Scalars['Date']['output'];
  /** The organisation that holds the part; null for who is neither sender, recipient nor client. */
  recipient?: Maybe<Organisation>;
  /** Section id, as in @section; null as `recipient`. */
  section?: Maybe<Scalars['String']['output']>;
  /** What is wrong, in words; null as `recipient`. */
  sentence?: Maybe<Scalars['String']['output']>;
  /** What the owner did about it; null while it did not answer. */
  answer?: Maybe<SignalAnswer>;
  /** The answer in words; null where there are none, and as `recipient`. */
  answerSentence?: Maybe<Scalars['String']['output']>;
  /** Day of the answer, or of the withdrawal; null while it waits. */
  closedOn?: Maybe<Scalars['Date']['output']>;
};

export type PesRecord = {
  __typename?: 'PesRecord';
  availability: RecordAvailability;
  asOf?: Maybe<Scalars['DateTime']['output']>;
  journey?: Maybe<Array<JourneyEvent>>;
  deadlines?: Maybe<Array<Deadline>>;
  contactPoints?: Maybe<Array<ContactPoint>>;
};

export type WelfareRecord = {
  __typename?: 'WelfareRecord';
  availability: RecordAvailability;
  asOf?: Maybe<Scalars['DateTime']['output']>;
  journey?: Maybe<Array<JourneyEvent>>;
  deadlines?: Maybe<Array<Deadline>>;
  contactPoints?: Maybe<Array<ContactPoint>>;
};

export type SocialEconomyRecord = {
  __typename?: 'SocialEconomyRecord';
  availability: RecordAvailability;
  asOf?: Maybe<Scalars['DateTime']['output']>;
  journey?: Maybe<Array<JourneyEvent>>;
  deadlines?: Maybe<Array<Deadline>>;
  contactPoints?: Maybe<Array<ContactPoint>>;
};

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

/** Who somebody is, as copied from the source register. */
export type Identity = {
  __typename?: 'Identity';
  /** National register or bis number (INSZ) that is valid now. */
  nationalNumber: Scalars['NationalNumber']['output'];
  /** Given name. */
  givenName: Scalars['String']['output'];
  /** Family name. */
  familyName: Scalars['String']['output'];
  /** Day of birth; null where the register does not know it. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Municipality of residence as it is on a day, today when left out: of before a merger the municipality that it was. Null where the register has none in Flanders or Brussels, or a merged one before its day. */
  municipality?: Maybe<Municipality>;
  /** Language in which the client prefers to be addressed, ISO 639-1. */
  preferredLanguage?: Maybe<Scalars['String']['output']>;
  /** Moment at which the copy was taken from the source register. */
  asOf: Scalars['DateTime']['output'];
};


/** Who somebody is, as copied from the source register. */
export type IdentityMunicipalityArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A municipality of Flanders or Brussels. Source: Statbel, REFNIS 2025. */
export type Municipality = {
  __typename?: 'Municipality';
  /** Statbel REFNIS code. */
  nisCode: Scalars['NisCode']['output'];
  /** Name in Dutch. */
  name: Scalars['String']['output'];
  /** Province in Dutch. */
  province: Scalars['String']['output'];
};

/** What somebody without a relation sees: enough to ask for access, no more. */
export type ClientCard = {
  __typename?: 'ClientCard';
  /** Opaque id of the client. */
  id: Scalars['ID']['output'];
  /** First letters of given and family name. */
  initials: Scalars['String']['output'];
  /** Year of birth; null where the register does not know it. */
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** Why the caller may see this client. */
  relation: ClientRelation;
  /**
   * Whether the source register replaced the number that was searched for: from now on ask with the one in `identity`. Null on a card that was
   * not found by a number.
   */
  numberReplaced?: Maybe<Scalars['Boolean']['output']>;
};

/** The file that organisations of the partnership share about one client. */
export type Case = {
  __typename?: 'Case';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** Day on which the case was opened. */
  openedOn: Scalars['Date']['output'];
  /** Day on which it was closed; null while it is open. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The member that leads the case (trekker). */
  lead: CaseMember;
  /** Everybody who follows the client now, the lead included. */
  members: Array<CaseMember>;
  /** Why it was closed; null while it is open, and where an extract closed it. */
  closeReason?: Maybe<CaseCloseReason>;
  /** Who was a member before and is no more. */
  formerMembers: Array<CaseMember>;
  /** Hand-overs of the lead and of responsibilities, newest first. */
  handovers?: Maybe<Array<Handover>>;
};

/** One organisation's part in a case. */
export type CaseMember = {
  __typename?: 'CaseMember';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** The organisation. */
  organisation: Organisation;
  /** The staff member who follows the client; null where the organisation named none. */
  staffMember?: Maybe<Scalars['String']['output']>;
  /** What this organisation is responsible for in this case. */
  responsibility: CaseResponsibility;
  /** First day of membership. */
  since: Scalars['Date']['output'];
  /** Last day of membership, inclusive; null while no end is known. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Why it ends or ended; null while no end is known, and where an extract ended it. */
  leaveReason?: Maybe<CaseLeaveReason>;
};

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

/** A decision of the client on one section and one organisation. */
export type SharingDecision = {
  __typename?: 'SharingDecision';
  /** Section id, as in @section; what it is called is in the code list `Section`. */
  section: Scalars['String']['output'];
  /** What the section is called, in the language of the request. */
  sectionLabel: Scalars['String']['output'];
  /** The organisation that the decision is about. */
  recipient: Organisation;
  /** What the client decided. */
  status: SharingStatus;
  /** Day of the decision. */
  decidedOn: Scalars['Date']['output'];
  /** How it is known; null where the extract did not say. */
  evidence?: Maybe<SharingEvidence>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** What a client has to say about one section and one organisation. */
export type SharingChoice = {
  __typename?: 'SharingChoice';
  /** Section id, as in @section. */
  section: Scalars['String']['output'];
  /** What the section is called, in the language of the request. */
  sectionLabel: Scalars['String']['output'];
  /** The organisation that can see it, or could. */
  recipient: Organisation;
  /** Whether it needs the client's agreement. */
  basis: SharingBasis;
  /** What the law says, for the tasks that need no agreement. */
  legalBasis: Array<Scalars['String']['output']>;
  /** What the client decided; UNKNOWN where nothing was. */
  status: SharingStatus;
  /** Day of the decision that stands; null where there is none. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether a decision of the client changes what the organisation sees. */
  canDecide: Scalars['Boolean']['output'];
  /** What it comes to, in plain words and in the language of the request: what a yes or a no changes, and what not. */
  consequence: Scalars['String']['output'];
};

/** Why an organisation sees a section that it does not hold. */
export type SharingBasis =
  /** Only as long as the client agrees. */
  | 'CONSENT'
  /** For its task, by law: without agreement. */
  | 'LAW'
  /** For some of its tasks by law, for others only as long as the client agrees. */
  | 'BOTH';

/** OSLO Toestemming status: toegelaten, geweigerd, nietGekend. */
export type SharingStatus =
  /** The client agreed (toegelaten). */
  | 'GIVEN'
  /** The client said no (geweigerd). */
  | 'REFUSED'
  /** The client agreed before and took it back. */
  | 'WITHDRAWN'
  /** The client was not asked, or the answer is not known (nietGekend). */
  | 'UNKNOWN';

/** Contact details on which owners disagree. */
export type Discrepancy = {
  __typename?: 'Discrepancy';
  /** Kind of contact point. */
  kind: ContactKind;
  /** The values, one per owner and value; never a silent winner. */
  values: Array<ContactPoint>;
};

/** An organisation of a partnership. */
export type Organisation = {
  __typename?: 'Organisation';
  /** KBO number. */
  kboNumber: Scalars['KboNumber']['output'];
  /** Name, as in the Crossroads Bank for Enterprises; null when the partnership does not know the organisation or cannot be reached. */
  name?: Maybe<Scalars['String']['output']>;
  /** Kind of organisation; null as `name`. */
  kind?: Maybe<OrganisationKind>;
};

/** Kinds of organisation in a partnership. */
export type OrganisationKind =
  /** Public employment service (VDAB). */
  | 'PES'
  /** Social welfare centre of a municipality (OCMW). */
  | 'WELFARE_CENTRE'
  /** Enterprise of the social economy (maatwerkbedrijf, LDE). */
  | 'SOCIAL_ECONOMY_ENTERPRISE'
  /** Mandated provider of transition tracks (doorstroombegeleiding). */
  | 'TRANSITION_PROVIDER'
  /** Organisation of civil society that takes part in a partnership. */
  | 'CIVIL_SOCIETY'
  /** Employer in the regular economy. */
  | 'EMPLOYER';

/** A local partnership (lokaal partnerschap). */
export type Partnership = {
  __typename?: 'Partnership';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** The municipalities that it works for. */
  municipalities: Array<Municipality>;
  /** The organisations in it. */
  members: Array<PartnershipMember>;
  /** What the caller's organisation is in it today; null for who is no member: then what only members read below is null. */
  ownRole?: Maybe<PartnershipRole>;
  /** What the members agreed or were asked to, the last proposed first; for members only. */
  agreements?: Maybe<Array<PartnershipAgreement>>;
  /** Who does what, from the agreement in force; null where there is none, and for who is no member. */
  responsibilityMatrix?: Maybe<Array<Responsibility>>;
  /** Choices between market and network that were kept, the last first, each beside the one before on the same service; for members only. */
  serviceDecisions?: Maybe<Array<ServiceDecision>>;
};

/** One organisation's part in a partnership. */
export type PartnershipMember = {
  __typename?: 'PartnershipMember';
  /** The organisation. */
  organisation: Organisation;
  /** Promotor or partner. */
  role: PartnershipRole;
  /** What it takes upon itself. */
  responsibilities: Array<Scalars['String']['output']>;
};

/** Role in a partnership. */
export type PartnershipRole =
  /** Promotor: leads the partnership and answers for it. */
  | 'PROMOTOR'
  /** Partner: takes part in it. */
  | 'PARTNER';

/** Narrows the caseload. It never filters on a section that the caller may not get. */
export type CaseloadFilter = {
  /** Only cases that this staff member follows for the caller's organisation. */
  staffMember?: InputMaybe<Scalars['String']['input']>;
  /** Only cases of which the partnership's own part changed since. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of clients. */
export type ClientConnection = {
  __typename?: 'ClientConnection';
  /** The clients of this page. */
  nodes: Array<Client>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** Number of clients in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** How to go on in a list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Give it as `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is a next page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** What `caseOpen` needs. */
export type CaseOpenInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the client. */
  client: Scalars['ID']['input'];
  /** What the caller's organisation, which leads the case, is responsible for. */
  responsibility: CaseResponsibility;
  /** Subject of the staff member who follows the client; the caller where it is left out. */
  staffMember?: InputMaybe<Scalars['String']['input']>;
};

/** What `caseClose` needs. */
export type CaseCloseInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the case. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Why the case is closed. */
  reason: CaseCloseReason;
};

/** What `caseMemberAdd` needs. */
export type CaseMemberAddInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the case. */
  id: Scalars['ID']['input'];
  /** The version of the case that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The organisation that becomes a member today. */
  organisation: Scalars['KboNumber']['input'];
  /** What it is responsible for in this case. */
  responsibility: CaseResponsibility;
  /** Subject of its staff member who follows the client; it can name one itself later. */
  staffMember?: InputMaybe<Scalars['String']['input']>;
};

/** What `caseStaffAssign` needs. */
export type CaseStaffAssignInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the membership. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Subject of the staff member who follows the client from now on. */
  staffMember: Scalars['String']['input'];
};

/** What `caseMemberLeave` needs. */
export type CaseMemberLeaveInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the membership. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day of membership: today or within 31 days. On the day after, the organisation has no access any more. */
  lastDay: Scalars['Date']['input'];
  /** Why it leaves. */
  reason: CaseLeaveAnswer;
};

/** What `caseMemberEnd` needs. */
export type CaseMemberEndInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the membership. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day of membership: today or within 31 days. On the day after, the organisation has no access any more. */
  lastDay: Scalars['Date']['input'];
  /** Why its part in the case ends. */
  reason: CaseLeaveAnswer;
};

/** What `handoverPropose` needs. */
export type HandoverProposeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the giver's own membership. */
  id: Scalars['ID']['input'];
  /** The version of the membership that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The lead, or what the giver is responsible for. */
  scope: HandoverScope;
  /** The organisation that receives. */
  recipient: Scalars['KboNumber']['input'];
  /** Subject of its staff member who will follow the client. */
  receivingStaff: Scalars['String']['input'];
  /** What is handed over: where things stand and what comes next. At most 500 characters; no national number. */
  what: Scalars['String']['input'];
  /** Day of the joint talk of both with the client: today or within 31 days. */
  talkOn: Scalars['Date']['input'];
};

/** What `handoverConfirm` needs. */
export type HandoverConfirmInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the hand-over. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `handoverDecline` needs. */
export type HandoverDeclineInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the hand-over. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Why the receiver does not take over. */
  reason: HandoverDecline;
};

/** What `handoverWithdraw` needs. */
export type HandoverWithdrawInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the hand-over. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `caseAccessAsk` needs. */
export type CaseAccessAskInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the client, from the card. */
  client: Scalars['ID']['input'];
  /** What the access is for: a purpose that the caller's roles allow. */
  purpose: Purpose;
  /** Why it is asked. */
  reason: CaseAccessReason;
  /** One sentence for those who decide and for the client, who reads it too. At most 300 characters; no national number. */
  explanation: Scalars['String']['input'];
};

/** What `caseAccessGrant` needs. */
export type CaseAccessGrantInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the request. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** What the organisation that asked is responsible for in the case from today on. */
  responsibility: CaseResponsibility;
};

/** What `caseAccessWithdraw` needs. */
export type CaseAccessWithdrawInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the request. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `caseAccessRefuse` needs. */
export type CaseAccessRefuseInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the request. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Why not. */
  reason: CaseAccessRefusal;
};

/**
 * Why a case is closed. Everybody in the case reads it, a coach on the shop floor too: what the client wants, illness and
 * sanctions are no reasons here.
 */
export type CaseCloseReason =
  /** At work: nobody has to follow any more. */
  | 'WORK'
  /** In education or training. */
  | 'TRAINING'
  /** What the members agreed to do is done. */
  | 'TASK_DONE'
  /** Followed elsewhere, such as after a move. */
  | 'ELSEWHERE'
  /** Opened by mistake. */
  | 'BY_MISTAKE'
  /** Ended otherwise. */
  | 'OTHERWISE';

/** Why a member leaves a case. */
export type CaseLeaveAnswer =
  /** What it had to do is done. */
  | 'TASK_DONE'
  /** It is not, or no longer, competent. */
  | 'NOT_COMPETENT'
  /** The contract or the track with the client has ended. */
  | 'TRACK_ENDED'
  /** It became a member by mistake. */
  | 'BY_MISTAKE';

/** Why a membership of a case ended. */
export type CaseLeaveReason =
  /** What it had to do is done. */
  | 'TASK_DONE'
  /** It is not, or no longer, competent. */
  | 'NOT_COMPETENT'
  /** The contract or the track with the client has ended. */
  | 'TRACK_ENDED'
  /** It became a member by mistake. */
  | 'BY_MISTAKE'
  /** It handed its responsibility over to another organisation. */
  | 'HANDED_OVER'
  /** The case was closed. */
  | 'CASE_CLOSED';

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

/** Why a receiver does not take over. */
export type HandoverDecline =
  /** No time or place for another client now. */
  | 'NO_CAPACITY'
  /** It is no task of this organisation. */
  | 'NOT_OUR_TASK'
  /** The joint talk did not take place. */
  | 'NO_TALK'
  /** What is handed over is not clear enough. */
  | 'UNCLEAR';

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

/** What became of `caseOpen`. */
export type CaseOpenResult = ActDone | ActRefused | ActConflict;

/** What became of `caseClose`. */
export type CaseCloseResult = ActDone | ActRefused | ActConflict;

/** What became of `caseMemberAdd`. */
export type CaseMemberAddResult = ActDone | ActRefused | ActConflict;

/** What became of `caseStaffAssign`. */
export type CaseStaffAssignResult = ActDone | ActRefused | ActConflict;

/** What became of `caseMemberLeave`. */
export type CaseMemberLeaveResult = ActDone | ActRefused | ActConflict;

/** What became of `caseMemberEnd`. */
export type CaseMemberEndResult = ActDone | ActRefused | ActConflict;

/** What became of `handoverPropose`. */
export type HandoverProposeResult = ActDone | ActRefused | ActConflict;

/** What became of `handoverConfirm`. */
export type HandoverConfirmResult = ActDone | ActRefused | ActConflict;

/** What became of `handoverDecline`. */
export type HandoverDeclineResult = ActDone | ActRefused | ActConflict;

/** What became of `handoverWithdraw`. */
export type HandoverWithdrawResult = ActDone | ActRefused | ActConflict;

/** What became of `caseAccessAsk`. */
export type CaseAccessAskResult = ActDone | ActRefused | ActConflict;

/** What became of `caseAccessGrant`. */
export type CaseAccessGrantResult = ActDone | ActRefused | ActConflict;

/** What became of `caseAccessRefuse`. */
export type CaseAccessRefuseResult = ActDone | ActRefused | ActConflict;

/** What became of `caseAccessWithdraw`. */
export type CaseAccessWithdrawResult = ActDone | ActRefused | ActConflict;

/** A warm hand-over: it counts when giver and receiver both confirmed that it took place, with the client. */
export type Handover = {
  __typename?: 'Handover';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** The lead, or a responsibility. */
  scope: HandoverScope;
  /** What the giver is responsible for. */
  responsibility: CaseResponsibility;
  /** The organisation that gives. */
  from: Organisation;
  /** The organisation that receives. */
  to: Organisation;
  /** Staff member of the receiver who will follow the client. */
  receivingStaff: Scalars['String']['output'];
  /** What is handed over, in the giver's words. */
  what: Scalars['String']['output'];
  /** Day of the joint talk. */
  talkOn: Scalars['Date']['output'];
  /** Where it stands. */
  state: HandoverState;
  /** Day on which it was proposed. */
  proposedOn: Scalars['Date']['output'];
  /** Day on which it was completed, declined or withdrawn; null while it is open. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Why the receiver does not take over; null where it was not declined. */
  declineReason?: Maybe<HandoverDecline>;
};

/** A hand-over that waits for the caller's organisation to confirm or decline it; what it is about is told in the joint talk. */
export type HandoverOffer = {
  __typename?: 'HandoverOffer';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** Who it is about, as a card. */
  client: ClientCard;
  /** The lead, or a responsibility. */
  scope: HandoverScope;
  /** What the giver is responsible for. */
  responsibility: CaseResponsibility;
  /** The organisation that gives. */
  from: Organisation;
  /** The staff member who would follow the client. */
  receivingStaff: Scalars['String']['output'];
  /** Day of the joint talk. */
  talkOn: Scalars['Date']['output'];
  /** Where it stands. */
  state: HandoverState;
};

/** That an organisation asked to join the client's case, and what became of it. */
export type CaseAccessRequest = {
  __typename?: 'CaseAccessRequest';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** The organisation that asks. */
  organisation: Organisation;
  /** The staff member who asks. */
  askedBy: Scalars['String']['output'];
  /** Day on which it was asked. */
  askedOn: Scalars['Date']['output'];
  /** What the access is for. */
  purpose: Purpose;
  /** Why it is asked. */
  reason: CaseAccessReason;
  /** Why, in one sentence of who asks. */
  explanation: Scalars['String']['output'];
  /** Where it stands today. */
  state: CaseAccessState;
  /** Last day on which it can be answered. */
  answerBy: Scalars['Date']['output'];
  /** Day of the answer; null where there is none. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The organisation that answered; null where none did. */
  answeredBy?: Maybe<Organisation>;
  /** Why it was refused; null where it was not. */
  refusalReason?: Maybe<CaseAccessRefusal>;
};

/** A request for access of the caller's own organisation, and what became of it. */
export type OwnAccessRequest = {
  __typename?: 'OwnAccessRequest';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Who it is about, as a card. */
  client: ClientCard;
  /** The staff member who asked. */
  askedBy: Scalars['String']['output'];
  /** Day on which it was asked. */
  askedOn: Scalars['Date']['output'];
  /** Why it was asked. */
  reason: CaseAccessReason;
  /** Where it stands today. */
  state: CaseAccessState;
  /** Last day on which it can be answered. */
  answerBy: Scalars['Date']['output'];
  /** Why it was refused; null where it was not. */
  refusalReason?: Maybe<CaseAccessRefusal>;
};

/** What `referralDraft` needs. */
export type ReferralDraftInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the client. */
  client: Scalars['ID']['input'];
  /** The organisation that is asked. */
  recipient: Scalars['KboNumber']['input'];
  /** Subject of the person there who is asked; a private employer takes part through one, and nobody else there sees anything. */
  staffMember?: InputMaybe<Scalars['String']['input']>;
  /** What it is asked for. */
  kind: ReferralKind;
  /** The question in words, at most 500 characters. */
  question?: InputMaybe<Scalars['String']['input']>;
  /** The sections that the recipient is shown, as in @section; at least one. */
  sharedSections: Array<Scalars['String']['input']>;
};

/** What `referralRevise` needs. */
export type ReferralReviseInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The referral. */
  id: Scalars['ID']['input'];
  /** The version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The organisation that is asked. */
  recipient: Scalars['KboNumber']['input'];
  /** Subject of the person there who is asked; a private employer takes part through one, and nobody else there sees anything. */
  staffMember?: InputMaybe<Scalars['String']['input']>;
  /** What it is asked for. */
  kind: ReferralKind;
  /** The question in words, at most 500 characters. */
  question?: InputMaybe<Scalars['String']['input']>;
  /** The sections that the recipient is shown, as in @section; at least one. */
  sharedSections: Array<Scalars['String']['input']>;
};

/** What `referralSend` needs. */
export type ReferralSendInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The referral. */
  id: Scalars['ID']['input'];
  /** The version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Working days within which an answer is asked for: from 1 to what the agreement in force of a partnership of both says (10 without one); that where it is left out. */
  answerDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What `referralAccept` needs. */
export type ReferralAcceptInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The referral. */
  id: Scalars['ID']['input'];
  /** The version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `referralRefuse` needs. */
export type ReferralRefuseInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The referral. */
  id: Scalars['ID']['input'];
  /** The version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: ReferralRefusalReason;
};

/** What `referralStart` needs. */
export type ReferralStartInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The referral. */
  id: Scalars['ID']['input'];
  /** The version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** First day; not later than today. */
  startedOn: Scalars['Date']['input'];
  /** What the recipient is responsible for in the case. */
  responsibility: CaseResponsibility;
};

/** What `referralInternshipRecord` needs. */
export type ReferralInternshipRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The referral. */
  id: Scalars['ID']['input'];
  /** The version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** First day; not before the start. */
  from: Scalars['Date']['input'];
  /** Last day, inclusive; left out while it lasts. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What `referralComplete` needs. */
export type ReferralCompleteInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The referral. */
  id: Scalars['ID']['input'];
  /** The version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day; not later than today. */
  endedOn: Scalars['Date']['input'];
};

/** What `referralStop` needs. */
export type ReferralStopInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The referral. */
  id: Scalars['ID']['input'];
  /** The version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day; not later than today. */
  endedOn: Scalars['Date']['input'];
  /** Why. */
  reason: ReferralStopReason;
};

/** What `referralRevoke` needs. */
export type ReferralRevokeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The referral. */
  id: Scalars['ID']['input'];
  /** The version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What became of `referralDraft`. */
export type ReferralDraftResult = ActDone | ActRefused | ActConflict;

/** What became of `referralRevise`. */
export type ReferralReviseResult = ActDone | ActRefused | ActConflict;

/** What became of `referralSend`. */
export type ReferralSendResult = ActDone | ActRefused | ActConflict;

/** What became of `referralAccept`. */
export type ReferralAcceptResult = ActDone | ActRefused | ActConflict;

/** What became of `referralRefuse`. */
export type ReferralRefuseResult = ActDone | ActRefused | ActConflict;

/** What became of `referralStart`. */
export type ReferralStartResult = ActDone | ActRefused | ActConflict;

/** What became of `referralInternshipRecord`. */
export type ReferralInternshipRecordResult = ActDone | ActRefused | ActConflict;

/** What became of `referralComplete`. */
export type ReferralCompleteResult = ActDone | ActRefused | ActConflict;

/** What became of `referralStop`. */
export type ReferralStopResult = ActDone | ActRefused | ActConflict;

/** What became of `referralRevoke`. */
export type ReferralRevokeResult = ActDone | ActRefused | ActConflict;

/** A referral of a client by one organisation to another, and what became of it. */
export type Referral = {
  __typename?: 'Referral';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** The organisation that refers. */
  sender: Organisation;
  /** The organisation that is asked. */
  recipient: Organisation;
  /** What it is asked for. */
  kind: ReferralKind;
  /** What that is called, in the language of the request. */
  kindLabel: Scalars['String']['output'];
  /** The question in words; null where there is none, and for who is neither sender, recipient nor client. */
  question?: Maybe<Scalars['String']['output']>;
  /** The sections that it names for the recipient. One that the client takes back is disclosed no more, though the referral named it. */
  sharedSections: Array<Scalars['String']['output']>;
  /** How it stands. */
  status: ReferralStatus;
  /** What that is called, in the language of the request. */
  statusLabel: Scalars['String']['output'];
  /** Day on which it was drafted. */
  draftedOn: Scalars['Date']['output'];
  /** Day on which it was sent; null for what was not. */
  sentOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which an answer is in time; null for what was not sent. */
  answerDueOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was accepted or refused; null without an answer. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the recipient started; null before. */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** First day of an internship; null where none was reported. */
  internshipFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of it; null while it lasts. */
  internshipTo?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was completed, stopped or revoked; null before. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was refused; null otherwise. */
  refusalReason?: Maybe<ReferralRefusalReason>;
  /** Why it was stopped; null otherwise. */
  stopReason?: Maybe<ReferralStopReason>;
  /** Why it was refused or stopped, in the language of the request; null where it was neither. */
  reasonLabel?: Maybe<Scalars['String']['output']>;
  /** Staff member of the sender. */
  senderStaffMember: Scalars['String']['output'];
  /** Staff member of the recipient who took the last step; null before an answer. */
  recipientStaffMember?: Maybe<Scalars['String']['output']>;
  /** Moment of the last change. */
  changedAt: Scalars['DateTime']['output'];
};

/** Which side of a referral the caller's organisation is on. */
export type ReferralBox =
  /** It was asked. */
  | 'RECEIVED'
  /** It asked. */
  | 'SENT';

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

/** Why an organisation does not take a referral: reasons of the offer, none that speaks of the client's will or health. */
export type ReferralRefusalReason =
  /** There is no place. */
  | 'NO_PLACE'
  /** The client needs another offer. */
  | 'OFFER_DOES_NOT_FIT'
  /** The conditions of the measure are not met. */
  | 'CONDITIONS_NOT_MET'
  /** The client lives outside the area. */
  | 'OUT_OF_AREA'
  /** Another reason. */
  | 'OTHER';

/** Why a referral ended before it was completed; none that speaks of the client's will or health. */
export type ReferralStopReason =
  /** Another step fits the client better. */
  | 'OTHER_STEP_FITS'
  /** The client found work. */
  | 'WORK_FOUND'
  /** The client moved. */
  | 'MOVED'
  /** The offer ends. */
  | 'OFFER_ENDED'
  /** Ended in consultation. */
  | 'IN_CONSULTATION'
  /** Another reason. */
  | 'OTHER';

/** Narrows the referrals of the caller's organisation. */
export type ReferralFilter = {
  /** What it received or what it sent; RECEIVED where it is left out. */
  box?: InputMaybe<ReferralBox>;
  /** True: what has not ended, drafts included where they are its own; false: what has. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A referral in the list of the caller's organisation. */
export type ReferralEntry = {
  __typename?: 'ReferralEntry';
  /** The client who is referred. */
  client: Client;
  /** The referral. */
  referral?: Maybe<Referral>;
};

/** What became of a referral that ended, for who was asked: how it ended, and not whom it was about. */
export type ReferralEnded = {
  __typename?: 'ReferralEnded';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The organisation that referred. */
  sender: Organisation;
  /** What it was asked for. */
  kind: ReferralKind;
  /** What that is called, in the language of the request. */
  kindLabel: Scalars['String']['output'];
  /** How it ended. */
  status: ReferralStatus;
  /** What that is called, in the language of the request. */
  statusLabel: Scalars['String']['output'];
  /** Why it was refused or stopped, in the language of the request; null otherwise. */
  reasonLabel?: Maybe<Scalars['String']['output']>;
  /** Day on which it was sent. */
  sentOn: Scalars['Date']['output'];
  /** Day on which it was refused, revoked, stopped or completed. */
  endedOn: Scalars['Date']['output'];
};

/** A page of referrals. */
export type ReferralConnection = {
  __typename?: 'ReferralConnection';
  /** The referrals of this page. */
  nodes: Array<ReferralEntry>;
  /** How to go on. */
  pageInfo: PageInfo;
};

/** What empowerment is measured with: a fixed version of statements on a scale. */
export type EmpowermentInstrument = {
  __typename?: 'EmpowermentInstrument';
  /** Id of the instrument, the same in every version. */
  id: Scalars['ID']['output'];
  /** Its version: scores of two versions are never compared. */
  version: Scalars['Int']['output'];
  /** Name, in the language of the request. */
  name: Scalars['String']['output'];
  /** What one has to know before using it, such as that texts are placeholders. */
  note: Scalars['String']['output'];
  /** Lowest answer. */
  lowest: Scalars['Int']['output'];
  /** What the lowest answer means, in the language of the request. */
  lowestLabel: Scalars['String']['output'];
  /** Highest answer. */
  highest: Scalars['Int']['output'];
  /** What the highest answer means, in the language of the request. */
  highestLabel: Scalars['String']['output'];
  /** What it measures. */
  dimensions: Array<EmpowermentDimension>;
  /** The statements, in the order in which they are asked. */
  items: Array<EmpowermentItem>;
};

/** One side of empowerment that an instrument measures. */
export type EmpowermentDimension = {
  __typename?: 'EmpowermentDimension';
  /** Code within the instrument. */
  id: Scalars['ID']['output'];
  /** Label, in the language of the request. */
  label: Scalars['String']['output'];
};

/** One statement of an instrument. */
export type EmpowermentItem = {
  __typename?: 'EmpowermentItem';
  /** Code within the instrument. */
  id: Scalars['ID']['output'];
  /** Code of the dimension that it belongs to. */
  dimension: Scalars['ID']['output'];
  /** The statement, in the language of the request. */
  text: Scalars['String']['output'];
};

/** One time that a client was asked the statements of an instrument. */
export type EmpowermentSitting = {
  __typename?: 'EmpowermentSitting';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Id of the instrument. */
  instrument: Scalars['ID']['output'];
  /** Version of the instrument. */
  instrumentVersion: Scalars['Int']['output'];
  /** Partnership within which it is measured. */
  partnership: Scalars['ID']['output'];
  /** 0 for T0, 1 for T1, and so on. */
  moment: Scalars['Int']['output'];
  /** Day of the sitting. */
  takenOn: Scalars['Date']['output'];
  /** Day on which it was completed; null while it can still be answered. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** What was answered until now. */
  answers: Array<EmpowermentAnswer>;
  /** Score per dimension, from the answers until now. */
  scores: Array<EmpowermentScore>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** An answer to one statement. */
export type EmpowermentAnswer = {
  __typename?: 'EmpowermentAnswer';
  /** Code of the statement. */
  item: Scalars['ID']['output'];
  /** The answer on the scale of the instrument. */
  value: Scalars['Int']['output'];
};

/** The score of one dimension in one sitting. */
export type EmpowermentScore = {
  __typename?: 'EmpowermentScore';
  /** Code of the dimension. */
  dimension: Scalars['ID']['output'];
  /** Label of the dimension, in the language of the request. */
  label: Scalars['String']['output'];
  /** Number of statements that were answered. */
  answered: Scalars['Int']['output'];
  /** Number of statements of the dimension. */
  items: Scalars['Int']['output'];
  /** Mean on the scale, reversed statements turned; null where less than 80 % of the statements is answered. */
  score?: Maybe<Scalars['Float']['output']>;
};

/** How far a client moved on one dimension between two sittings of the same version. */
export type EmpowermentChange = {
  __typename?: 'EmpowermentChange';
  /** Id of the instrument. */
  instrument: Scalars['ID']['output'];
  /** Version of the instrument. */
  instrumentVersion: Scalars['Int']['output'];
  /** Code of the dimension. */
  dimension: Scalars['ID']['output'];
  /** Label of the dimension, in the language of the request. */
  label: Scalars['String']['output'];
  /** The earlier moment: 0 for T0. */
  from: Scalars['Int']['output'];
  /** The later moment. */
  to: Scalars['Int']['output'];
  /** Later score less the earlier one. */
  change: Scalars['Float']['output'];
  /** Lower end of the 95 % interval of the change. */
  lower: Scalars['Float']['output'];
  /** Upper end of the 95 % interval of the change. */
  upper: Scalars['Float']['output'];
  /** Whether the change is more than measurement error (reliable change, p < 0.05). */
  moreThanError: Scalars['Boolean']['output'];
  /** Whether spread and reliability, on which the interval rests, are placeholders and no published figures. */
  isPlaceholder: Scalars['Boolean']['output'];
};

/** What empowerment measurement shows of a group. */
export type EmpowermentAggregate = {
  __typename?: 'EmpowermentAggregate';
  /** Id of the instrument. */
  instrument: Scalars['ID']['output'];
  /** Version of the instrument. */
  version: Scalars['Int']['output'];
  /** Why there is nothing; null where the dimensions say it each for themselves. */
  withheld?: Maybe<EmpowermentAggregateReason>;
  /** Per dimension, in the order of the instrument; empty where `withheld` says why. */
  dimensions: Array<EmpowermentDimensionAggregate>;
};

/** One dimension of a group: of persons with a score at T0 and at T1. */
export type EmpowermentDimensionAggregate = {
  __typename?: 'EmpowermentDimensionAggregate';
  /** Code of the dimension. */
  dimension: Scalars['ID']['output'];
  /** Label of the dimension, in the language of the request. */
  label: Scalars['String']['output'];
  /** Why there are no figures; null where there are. */
  withheld?: Maybe<EmpowermentAggregateReason>;
  /** Number of persons that the means are of, a multiple of five; null where withheld. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** Mean at T0; null where withheld. */
  meanFirst?: Maybe<Scalars['Float']['output']>;
  /** Mean at T1; null where withheld. */
  meanSecond?: Maybe<Scalars['Float']['output']>;
  /** Mean change from T0 to T1; null where withheld. */
  meanChange?: Maybe<Scalars['Float']['output']>;
};

/** Why an aggregate is not given. */
export type EmpowermentAggregateReason =
  /** The caller's organisation is no member of this partnership, or is an employer. */
  | 'NOT_FOR_CALLER'
  /** There is no instrument of this id and version. */
  | 'UNKNOWN_INSTRUMENT'
  /** Fewer than five persons have a score at T0 and at T1. */
  | 'FEWER_THAN_FIVE';

/** What `empowermentSittingStart` needs. */
export type EmpowermentSittingStartInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the client. */
  client: Scalars['ID']['input'];
  /** Id of the instrument. */
  instrument: Scalars['ID']['input'];
  /** Version of the instrument. */
  instrumentVersion: Scalars['Int']['input'];
  /** Partnership within which it is measured; a member of the client's case is a member of it. */
  partnership: Scalars['ID']['input'];
  /** Day of the sitting; not ahead, and after the sitting before. */
  takenOn: Scalars['Date']['input'];
};

/** What `empowermentAnswer` needs. */
export type EmpowermentAnswerInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the sitting. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Answers; one to a statement that was answered before takes its place. */
  answers: Array<EmpowermentAnswerGiven>;
};

/** An answer to one statement. */
export type EmpowermentAnswerGiven = {
  /** Code of the statement. */
  item: Scalars['ID']['input'];
  /** The answer on the scale of the instrument; null takes an answer back. */
  value?: InputMaybe<Scalars['Int']['input']>;
};

/** What `empowermentSittingComplete` needs. */
export type EmpowermentSittingCompleteInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the sitting. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What became of `empowermentSittingStart`. */
export type EmpowermentSittingStartResult = ActDone | ActRefused | ActConflict;

/** What became of `empowermentAnswer`. */
export type EmpowermentAnswerResult = ActDone | ActRefused | ActConflict;

/** What became of `empowermentSittingComplete`. */
export type EmpowermentSittingCompleteResult = ActDone | ActRefused | ActConflict;

/** What the members of a partnership agree on, as one text. */
export type PartnershipAgreement = {
  __typename?: 'PartnershipAgreement';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Version of the text, as the partnership numbers it. */
  textVersion: Scalars['String']['output'];
  /** Day of the text. */
  datedOn: Scalars['Date']['output'];
  /** Working days in which a member answers another one. */
  responseDays: Scalars['Int']['output'];
  /** Where the agreement stands. */
  state: AgreementState;
  /** Day on which it was proposed. */
  proposedOn: Scalars['Date']['output'];
  /** First day on which all members had signed; null where they have not. */
  inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** Who signed, the first signature first. */
  signatures: Array<AgreementSignature>;
  /** Members of today who have not signed; empty where it is no longer proposed. */
  unsigned: Array<Organisation>;
  /** Who does what, per kind of act. */
  matrix: Array<Responsibility>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** Where an agreement stands. */
export type AgreementState =
  /** Members can sign it. */
  | 'PROPOSED'
  /** All members signed, and no later agreement is in force. */
  | 'IN_FORCE'
  /** A later agreement came into force. */
  | 'REPLACED'
  /** A later one was proposed before all had signed. */
  | 'LAPSED';

/** The signature of one member. */
export type AgreementSignature = {
  __typename?: 'AgreementSignature';
  /** The member. */
  organisation: Organisation;
  /** Day of the signature. */
  signedOn: Scalars['Date']['output'];
};

/** Who does what for one kind of act. */
export type Responsibility = {
  __typename?: 'Responsibility';
  /** Kind of act. */
  act: ResponsibilityAct;
  /** Who leads and answers for it. */
  leads: ResponsibleParty;
  /** Who does it. */
  does: Array<ResponsibleParty>;
  /** Who is consulted before. */
  consulted: Array<ResponsibleParty>;
  /** Who is informed after. */
  informed: Array<ResponsibleParty>;
};

/** A kind of organisation, or one organisation. */
export type ResponsibleParty = {
  __typename?: 'ResponsibleParty';
  /** Every member of this kind; null where it is one organisation. */
  kind?: Maybe<OrganisationKind>;
  /** One member; null where it is a kind. */
  organisation?: Maybe<Organisation>;
};

/** Kinds of act that a partnership divides among its members. */
export type ResponsibilityAct =
  /** Reach people who are registered nowhere. */
  | 'OUTREACH'
  /** First conversation and intake. */
  | 'INTAKE'
  /** Assess what somebody can and wants. */
  | 'ASSESSMENT'
  /** Lead a client's case. */
  | 'CASE_LEAD'
  /** Draw up and follow the shared plan. */
  | 'PLAN'
  /** Refer a client to another member. */
  | 'REFERRAL'
  /** Take away thresholds in other domains of life. */
  | 'THRESHOLDS'
  /** Coach at work. */
  | 'COACHING'
  /** Guide to regular work. */
  | 'TRANSITION'
  /** Stay in touch after an exit. */
  | 'AFTERCARE'
  /** Measure empowerment. */
  | 'EMPOWERMENT_MEASUREMENT';

/** What `agreementPropose` needs. */
export type AgreementProposeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the partnership. */
  partnership: Scalars['ID']['input'];
  /** Version of the text, 1 to 20 characters; new in the partnership. */
  textVersion: Scalars['String']['input'];
  /** Day of the text. */
  datedOn: Scalars['Date']['input'];
  /** Working days in which a member answers another one, 1 to 60. */
  responseDays: Scalars['Int']['input'];
  /** Who does what; each kind of act at most once. */
  matrix: Array<ResponsibilityInput>;
};

/** Who does what for one kind of act. */
export type ResponsibilityInput = {
  /** Kind of act. */
  act: ResponsibilityAct;
  /** Who leads and answers for it. */
  leads: ResponsiblePartyInput;
  /** Who does it; at least one. */
  does: Array<ResponsiblePartyInput>;
  /** Who is consulted before. */
  consulted?: Array<ResponsiblePartyInput>;
  /** Who is informed after. */
  informed?: Array<ResponsiblePartyInput>;
};

/** A kind of organisation, or one organisation: exactly one of the two. */
export type ResponsiblePartyInput = {
  /** Every member of this kind. */
  kind?: InputMaybe<OrganisationKind>;
  /** One member, by its KBO number. */
  organisation?: InputMaybe<Scalars['KboNumber']['input']>;
};

/** What `agreementSign` needs. */
export type AgreementSignInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the agreement. */
  id: Scalars['ID']['input'];
  /** The version that the person saw. */
  expectedVersion: Scalars['Int']['input'];
};

/** What became of `agreementPropose`. */
export type AgreementProposeResult = ActDone | ActRefused | ActConflict;

/** What became of `agreementSign`. */
export type AgreementSignResult = ActDone | ActRefused | ActConflict;

/** A question that the choice between market and network is weighed by. */
export type ServiceCriterion = {
  __typename?: 'ServiceCriterion';
  /** Code. */
  id: Scalars['ID']['output'];
  /** The level of the choice that it counts for. */
  level: ServiceLevel;
  /** The question, in the language of the request; answered from 1 (not at all) to 5 (entirely). */
  question: Scalars['String']['output'];
  /** What a high answer speaks for. */
  towards: Scalars['String']['output'];
  /** How heavily it counts. */
  weight: Scalars['Int']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** How sure the source is: H (read in the source), M (in part) or GK (general knowledge). */
  mark: Scalars['String']['output'];
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

/** What providers in a market compete on. */
export type CompetitionKind =
  /** On quality. */
  | 'QUALITY'
  /** On price. */
  | 'PRICE';

/** Who can join a network. */
export type OpennessKind =
  /** Whoever meets the conditions can join. */
  | 'OPEN'
  /** A fixed group of partners. */
  | 'CLOSED';

/** Legal form of the service. */
export type LegalForm =
  /** Contract (opdracht): the authority buys a service. */
  | 'CONTRACT'
  /** Grant (subsidie): the authority supports an initiative of others. */
  | 'GRANT';

/** What `marketOrNetwork` weighs. */
export type MarketOrNetworkInput = {
  /** How complex the problems of the target group are, from 1 to 5. */
  targetComplexity: Scalars['Int']['input'];
  /** How specific the content of the service is, from 1 (standard) to 5 (made to measure). */
  contentSpecificity: Scalars['Int']['input'];
  /** Answers to the criteria; what is not answered counts for nothing. */
  answers?: Array<ServiceAnswerInput>;
};

/** The answer to one criterion. */
export type ServiceAnswerInput = {
  /** Code of the criterion. */
  criterion: Scalars['ID']['input'];
  /** From 1 (not at all) to 5 (entirely). */
  value: Scalars['Int']['input'];
};

/** What the decision aid advises, with its reasons. */
export type ServiceAdvice = {
  __typename?: 'ServiceAdvice';
  /** Version of the criteria. */
  aidVersion: Scalars['Int']['output'];
  /** Market or network. */
  model: ServiceModel;
  /** Of a market; null for a network. */
  competition?: Maybe<CompetitionKind>;
  /** Of a network; null for a market. */
  openness?: Maybe<OpennessKind>;
  /** Contract or grant. */
  legalForm: LegalForm;
  /** Levels at which the answers are in balance: the careful option was taken. */
  inBalance: Array<ServiceLevel>;
  /** What weighed how, level by level. */
  reasons: Array<ServiceReason>;
  /** Risks that come with what is advised, each with what mitigates it. */
  risks: Array<ServiceRisk>;
};

/** How one answer weighed at one level. */
export type ServiceReason = {
  __typename?: 'ServiceReason';
  /** The level. */
  level: ServiceLevel;
  /** Code of the criterion. */
  criterion: Scalars['ID']['output'];
  /** The question, in the language of the request. */
  question: Scalars['String']['output'];
  /** The answer; null where it was not answered. */
  answer?: Maybe<Scalars['Int']['output']>;
  /** The option that it speaks for; null where it speaks for neither. */
  towards?: Maybe<Scalars['String']['output']>;
  /** How heavily it speaks for it, 0 or more. */
  points: Scalars['Int']['output'];
  /** How sure the source of the criterion is: H, M or GK. */
  mark: Scalars['String']['output'];
};

/** A risk of what is advised. */
export type ServiceRisk = {
  __typename?: 'ServiceRisk';
  /** Code. */
  id: Scalars['ID']['output'];
  /** The risk, in the language of the request. */
  text: Scalars['String']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** How sure the source is: H, M or GK. */
  mark: Scalars['String']['output'];
  /** What mitigates it. */
  mitigations: Array<ServiceMitigation>;
};

/** A measure that mitigates a risk. */
export type ServiceMitigation = {
  __typename?: 'ServiceMitigation';
  /** Code. */
  id: Scalars['ID']['output'];
  /** The measure, in the language of the request. */
  text: Scalars['String']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** How sure the source is: H, M or GK. */
  mark: Scalars['String']['output'];
};

/** A choice between market and network that was kept. */
export type ServiceDecision = {
  __typename?: 'ServiceDecision';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The service, in the partnership's words. */
  service: Scalars['String']['output'];
  /** Day of the decision. */
  decidedOn: Scalars['Date']['output'];
  /** How complex the problems of the target group are, from 1 to 5. */
  targetComplexity: Scalars['Int']['output'];
  /** How specific the content of the service is, from 1 to 5. */
  contentSpecificity: Scalars['Int']['output'];
  /** What was chosen. */
  chosen: ServiceChoice;
  /** What the aid advised on that day. */
  advised: ServiceChoice;
  /** Levels at which the choice is not what was advised. */
  deviatesAt: Array<ServiceLevel>;
  /** Why so; null where the choice is what was advised and no reason was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What is different from the decision before on the same service; null where it is the first. */
  comparedToEarlier?: Maybe<ServiceComparison>;
};

/** A choice at every level. */
export type ServiceChoice = {
  __typename?: 'ServiceChoice';
  /** Market or network. */
  model: ServiceModel;
  /** Of a market; null for a network. */
  competition?: Maybe<CompetitionKind>;
  /** Of a network; null for a market. */
  openness?: Maybe<OpennessKind>;
  /** Contract or grant. */
  legalForm: LegalForm;
};

/** Two decisions on the same service side by side. */
export type ServiceComparison = {
  __typename?: 'ServiceComparison';
  /** Id of the earlier decision. */
  earlier: Scalars['ID']['output'];
  /** What is different; empty where nothing is. */
  differences: Array<ServiceDifference>;
};

/** One thing in which two decisions on a service differ. */
export type ServiceDifference = {
  __typename?: 'ServiceDifference';
  /** Name of the field, or code of the criterion. */
  of: Scalars['String']['output'];
  /** As it was; null where it was not answered or did not apply. */
  earlier?: Maybe<Scalars['String']['output']>;
  /** As it is; null where it is not answered or does not apply. */
  now?: Maybe<Scalars['String']['output']>;
};

/** What `serviceDecisionKeep` needs. */
export type ServiceDecisionKeepInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the partnership. */
  partnership: Scalars['ID']['input'];
  /** The service, 1 to 200 characters; the same words again are compared. */
  service: Scalars['String']['input'];
  /** Day of the decision; not ahead. */
  decidedOn: Scalars['Date']['input'];
  /** What it was weighed by. */
  weighed: MarketOrNetworkInput;
  /** Market or network. */
  model: ServiceModel;
  /** Of a market; left out for a network. */
  competition?: InputMaybe<CompetitionKind>;
  /** Of a network; left out for a market. */
  openness?: InputMaybe<OpennessKind>;
  /** Contract or grant. */
  legalForm: LegalForm;
  /** Why so; required where it is not what the aid advises. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `serviceDecisionKeep`. */
export type ServiceDecisionKeepResult = ActDone | ActRefused | ActConflict;

/** What `planGoalAdd` needs. */
export type PlanGoalAddInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the client. */
  client: Scalars['ID']['input'];
  /** The life domain that it is in. */
  lifeDomain: LifeDomain;
  /** The goal in the client's words, at most 1000 characters. */
  statement: Scalars['String']['input'];
};

/** What `planGoalReword` needs. */
export type PlanGoalRewordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The goal, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** The goal in the client's words, at most 1000 characters. */
  statement: Scalars['String']['input'];
};

/** What `planGoalAchieve` needs. */
export type PlanGoalAchieveInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The goal, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which it was reached. */
  reachedOn: Scalars['Date']['input'];
};

/** What `planGoalGiveUp` needs. */
export type PlanGoalGiveUpInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The goal, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: GoalDropReason;
};

/** What `planActionAdd` needs. */
export type PlanActionAddInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The goal, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** What will be done, at most 1000 characters. */
  description: Scalars['String']['input'];
  /** The organisation that will do it; left out, it is the caller's own. */
  owner?: InputMaybe<Scalars['KboNumber']['input']>;
  /** Whether it is the client who will do it; then no organisation is named. */
  byClient?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day by which it is done; left out where there is none. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What `planActionTake` needs. */
export type PlanActionTakeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The action, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day by which it is done; left out, the day that was proposed stands. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What `planActionDecline` needs. */
export type PlanActionDeclineInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The action, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: PlanActionReason;
};

/** What `planActionStart` needs. */
export type PlanActionStartInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The action, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which it began. */
  startedOn: Scalars['Date']['input'];
};

/** What `planActionDone` needs. */
export type PlanActionDoneInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The action, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which it was done. */
  doneOn: Scalars['Date']['input'];
};

/** What `planActionDrop` needs. */
export type PlanActionDropInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The action, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: PlanActionReason;
};

/** What `planActionMove` needs. */
export type PlanActionMoveInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The action, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day by which it is done. */
  dueOn: Scalars['Date']['input'];
};

/** What `planEffortRecord` needs. */
export type PlanEffortRecordInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The action, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Minutes that went into it, 1 to 1440. */
  minutes: Scalars['Int']['input'];
};

/** What became of `planGoalAdd`. */
export type PlanGoalAddResult = ActDone | ActRefused | ActConflict;

/** What became of `planGoalReword`. */
export type PlanGoalRewordResult = ActDone | ActRefused | ActConflict;

/** What became of `planGoalAchieve`. */
export type PlanGoalAchieveResult = ActDone | ActRefused | ActConflict;

/** What became of `planGoalGiveUp`. */
export type PlanGoalGiveUpResult = ActDone | ActRefused | ActConflict;

/** What became of `planActionAdd`. */
export type PlanActionAddResult = ActDone | ActRefused | ActConflict;

/** What became of `planActionTake`. */
export type PlanActionTakeResult = ActDone | ActRefused | ActConflict;

/** What became of `planActionDecline`. */
export type PlanActionDeclineResult = ActDone | ActRefused | ActConflict;

/** What became of `planActionStart`. */
export type PlanActionStartResult = ActDone | ActRefused | ActConflict;

/** What became of `planActionDone`. */
export type PlanActionDoneResult = ActDone | ActRefused | ActConflict;

/** What became of `planActionDrop`. */
export type PlanActionDropResult = ActDone | ActRefused | ActConflict;

/** What became of `planActionMove`. */
export type PlanActionMoveResult = ActDone | ActRefused | ActConflict;

/** What became of `planEffortRecord`. */
export type PlanEffortRecordResult = ActDone | ActRefused | ActConflict;

/** The shared activation plan: one plan, of which every part has one owner. */
export type ActivationPlan = {
  __typename?: 'ActivationPlan';
  /** The goals, the one added first comes first. */
  goals: Array<Goal>;
  /** Moment of the last change of what stands here; null where nothing does. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
};

/** What the client wants to reach, in the client's words. */
export type Goal = {
  __typename?: 'Goal';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The life domain that it is in. */
  lifeDomain: LifeDomain;
  /** What the life domain is called, in the language of the request. */
  lifeDomainLabel: Scalars['String']['output'];
  /** The goal in the client's words. */
  statement: Scalars['String']['output'];
  /** The organisation that added it; null where the client did. */
  addedBy?: Maybe<Organisation>;
  /** Day on which it was added. */
  addedOn: Scalars['Date']['output'];
  /** Where it stands. */
  status: GoalStatus;
  /** Day on which it was reached or dropped; null while it is open. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was dropped; null where it was not. */
  dropReason?: Maybe<GoalDropReason>;
  /** Why it was dropped, in the language of the request; null where it was not. */
  dropReasonLabel?: Maybe<Scalars['String']['output']>;
  /** What is done for it, what was added first comes first. */
  actions: Array<PlanAction>;
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** Where a goal stands. */
export type GoalStatus =
  /** It is worked on. */
  | 'OPEN'
  /** It is reached. */
  | 'REACHED'
  /** It was given up. */
  | 'DROPPED';

/** Why a goal was given up. */
export type GoalDropReason =
  /** The client wants something else now. */
  | 'CLIENT_CHANGED_MIND'
  /** It cannot be reached now. */
  | 'NOT_FEASIBLE_NOW'
  /** It is not needed any more. */
  | 'NO_LONGER_NEEDED'
  /** It is worked on outside the partnership. */
  | 'CONTINUED_ELSEWHERE';

/** What somebody does for a goal: owned by one organisation, or by the client, and changed by nobody else. */
export type PlanAction = {
  __typename?: 'PlanAction';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What is done. */
  description: Scalars['String']['output'];
  /** The organisation that does it, or is asked to; null where that is the client. */
  owner?: Maybe<Organisation>;
  /** The organisation that proposed it; null where the owner planned it, or the client proposed it. */
  proposedBy?: Maybe<Organisation>;
  /** Whether it is open while its owner is no member of the client's open case any more: somebody has to find another owner. */
  ownerHasLeft: Scalars['Boolean']['output'];
  /** Where it stands. */
  status: PlanActionStatus;
  /** Day on which it was added to the plan. */
  addedOn: Scalars['Date']['output'];
  /** Last day by which it is done, inclusive; null where there is none. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it began; null where it has not. */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was done, dropped or declined; null while it is open. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was dropped or declined; null where it was not. */
  reason?: Maybe<PlanActionReason>;
  /** Why it was dropped or declined, in the language of the request; null where it was not. */
  reasonLabel?: Maybe<Scalars['String']['output']>;
  /** Minutes that went into it, everything that was recorded together. */
  effortMinutes: Scalars['Int']['output'];
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

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

/** Why an action is not done. */
export type PlanActionReason =
  /** The client does not want it. */
  | 'CLIENT_DECLINES'
  /** It is not needed any more. */
  | 'NO_LONGER_NEEDED'
  /** There is no time or place for it. */
  | 'NO_CAPACITY'
  /** It is not the task of this organisation. */
  | 'NOT_OUR_TASK'
  /** Circumstances make it impossible. */
  | 'CIRCUMSTANCES'
  /** It is done elsewhere. */
  | 'DONE_ELSEWHERE';

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

/** What `participationContact` needs. */
export type ParticipationContactInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** Opaque id of the client. */
  client: Scalars['ID']['input'];
  /** The partnership, by its id: one that the caller's organisation is in. */
  partnership: Scalars['ID']['input'];
  /** Who brought the client. */
  source: ParticipantSource;
  /** Whether the client is registered as looking for work. */
  profile: ParticipantProfile;
  /** Day of the first contact. */
  contactedOn: Scalars['Date']['input'];
};

/** What `participationEnrol` needs. */
export type ParticipationEnrolInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The participation, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which the client agreed to take part. */
  enrolledOn: Scalars['Date']['input'];
};

/** What `participationActivate` needs. */
export type ParticipationActivateInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The participation, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which it began. */
  activatedOn: Scalars['Date']['input'];
};

/** What `participationPause` needs. */
export type ParticipationPauseInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The participation, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** First day of the pause. */
  pausedOn: Scalars['Date']['input'];
};

/** What `participationResume` needs. */
export type ParticipationResumeInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The participation, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which it went on. */
  resumedOn: Scalars['Date']['input'];
};

/** What `participationExit` needs. */
export type ParticipationExitInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The participation, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day of the guidance. */
  exitedOn: Scalars['Date']['input'];
  /** Where the client goes. */
  reason: ParticipationExitReason;
};

/** What `participationAftercareStart` needs. */
export type ParticipationAftercareStartInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The participation, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which it began. */
  startedOn: Scalars['Date']['input'];
};

/** What `participationClose` needs. */
export type ParticipationCloseInput = {
  /** Made by the client of the API for this one act: the same key again changes nothing and gives the same receipt. */
  idempotencyKey: Scalars['ID']['input'];
  /** The participation, by its id. */
  id: Scalars['ID']['input'];
  /** The version of it that the caller saw; when it changed since, the act is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day of the aftercare. */
  closedOn: Scalars['Date']['input'];
};

/** What became of `participationContact`. */
export type ParticipationContactResult = ActDone | ActRefused | ActConflict;

/** What became of `participationEnrol`. */
export type ParticipationEnrolResult = ActDone | ActRefused | ActConflict;

/** What became of `participationActivate`. */
export type ParticipationActivateResult = ActDone | ActRefused | ActConflict;

/** What became of `participationPause`. */
export type ParticipationPauseResult = ActDone | ActRefused | ActConflict;

/** What became of `participationResume`. */
export type ParticipationResumeResult = ActDone | ActRefused | ActConflict;

/** What became of `participationExit`. */
export type ParticipationExitResult = ActDone | ActRefused | ActConflict;

/** What became of `participationAftercareStart`. */
export type ParticipationAftercareStartResult = ActDone | ActRefused | ActConflict;

/** What became of `participationClose`. */
export type ParticipationCloseResult = ActDone | ActRefused | ActConflict;

/** Somebody's way through one partnership, from the first contact to the end of the aftercare. */
export type Participation = {
  __typename?: 'Participation';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The partnership. */
  partnership: Partnership;
  /** The organisation that met the client first. */
  contactedBy: Organisation;
  /** Where it stands. */
  status: ParticipationStatus;
  /** Who brought the client. */
  source: ParticipantSource;
  /** Whether the client was registered as looking for work. */
  profile: ParticipantProfile;
  /** Day of the first contact. */
  contactedOn: Scalars['Date']['output'];
  /** Day on which the client agreed to take part; null before that. */
  enrolledOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the guidance began; null before that. */
  activatedOn?: Maybe<Scalars['Date']['output']>;
  /** First day of the last pause; null where there was none. */
  pausedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the guidance went on after a pause; null where it has not, or a later pause has begun. */
  resumedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of the guidance; null before that. */
  exitedOn?: Maybe<Scalars['Date']['output']>;
  /** Where the client went; null before that. */
  exitReason?: Maybe<ParticipationExitReason>;
  /** Day on which aftercare began; null before that. */
  aftercareOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of the aftercare; null before that. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes: an act says which version it was decided on. */
  version: Scalars['Int']['output'];
};

/** Where somebody stands in a partnership. */
export type ParticipationStatus =
  /** Met, and not enrolled yet. */
  | 'CONTACTED'
  /** Agreed to take part. */
  | 'ENROLLED'
  /** Is guided. */
  | 'ACTIVE'
  /** Guidance stands still for a while. */
  | 'PAUSED'
  /** Left the guidance. */
  | 'EXITED'
  /** Is followed after the guidance. */
  | 'AFTERCARE'
  /** Over. */
  | 'CLOSED';

/** Who brought somebody to a partnership. */
export type ParticipantSource =
  /** Found where people are: outreach. */
  | 'OUTREACH'
  /** A social welfare centre (OCMW). */
  | 'OCMW'
  /** The public employment service (VDAB). */
  | 'VDAB'
  /** Another partner. */
  | 'PARTNER'
  /** They came themselves. */
  | 'SELF';

/** Target group of the local partnerships that somebody belongs to. */
export type ParticipantProfile =
  /** Not active: neither at work nor registered as looking for it. */
  | 'INACTIVE'
  /** Registered as looking for work. */
  | 'JOBSEEKER';

/** Where somebody went who left the guidance of a partnership. */
export type ParticipationExitReason =
  /** Work. */
  | 'WORK'
  /** Training. */
  | 'TRAINING'
  /** Work with guidance for who cannot work for pay yet (arbeidsmatige activiteiten). */
  | 'AMA'
  /** Care comes first. */
  | 'CARE'
  /** Something else. */
  | 'OTHER'
  /** Did not come any more. */
  | 'DROPOUT';



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
  Organisation: Organisation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Client:
    ( { __typename: 'Client' }
    & GraphQLRecursivePick<FederationTypes['Client'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Client'], {"pes":{"availability":true,"asOf":true,"journey":{"on":true,"source":true,"section":true,"kind":true,"detail":true,"label":true},"deadlines":{"on":true,"source":true,"section":true,"kind":true,"label":true,"actor":true},"contactPoints":{"kind":true,"value":true,"since":true,"source":true}},"welfare":{"availability":true,"asOf":true,"journey":{"on":true,"source":true,"section":true,"kind":true,"detail":true,"label":true},"deadlines":{"on":true,"source":true,"section":true,"kind":true,"label":true,"actor":true},"contactPoints":{"kind":true,"value":true,"since":true,"source":true}},"socialEconomy":{"availability":true,"asOf":true,"journey":{"on":true,"source":true,"section":true,"kind":true,"detail":true,"label":true},"deadlines":{"on":true,"source":true,"section":true,"kind":true,"label":true,"actor":true},"contactPoints":{"kind":true,"value":true,"since":true,"source":true}}}> ) );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"kboNumber":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SharingDecideResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SharingRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  OutreachRequestResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  OutreachWithdrawResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  UrgentAccessTakeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  UrgentAccessRenewResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  UrgentAccessEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IdentityMergeProposeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IdentityMergeConfirmResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IdentityMergeDeclineResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IdentityMergeWithdrawResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IdentitySplitProposeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  IdentitySplitConfirmResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  FilterSaveResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  FilterReplaceResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  FilterRemoveResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SignalSendResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SignalAnswerResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  SignalWithdrawResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  VisitRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  CaseOpenResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  CaseCloseResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  CaseMemberAddResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  CaseStaffAssignResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  CaseMemberLeaveResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  CaseMemberEndResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  HandoverProposeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  HandoverConfirmResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  HandoverDeclineResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  HandoverWithdrawResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  CaseAccessAskResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  CaseAccessGrantResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  CaseAccessRefuseResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  CaseAccessWithdrawResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReferralDraftResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReferralReviseResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReferralSendResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReferralAcceptResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReferralRefuseResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReferralStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReferralInternshipRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReferralCompleteResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReferralStopResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ReferralRevokeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  EmpowermentSittingStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  EmpowermentAnswerResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  EmpowermentSittingCompleteResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  AgreementProposeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  AgreementSignResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ServiceDecisionKeepResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanGoalAddResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanGoalRewordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanGoalAchieveResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanGoalGiveUpResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanActionAddResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanActionTakeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanActionDeclineResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanActionStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanActionDoneResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanActionDropResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanActionMoveResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  PlanEffortRecordResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ParticipationContactResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ParticipationEnrolResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ParticipationActivateResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ParticipationPauseResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ParticipationResumeResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ParticipationExitResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ParticipationAftercareStartResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
  ParticipationCloseResult:
    | ( ActDone )
    | ( ActRefused )
    | ( ActConflict )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  SourceRecord: never;
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
  ClientFile: ResolverTypeWrapper<Omit<ClientFile, 'heldBy'> & { heldBy: ResolversTypes['Organisation'] }>;
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
  SharingDecideInput: SharingDecideInput;
  SharingRecordInput: SharingRecordInput;
  SharingAnswer: SharingAnswer;
  SharingEvidence: SharingEvidence;
  SharingDecideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SharingDecideResult']>;
  SharingRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SharingRecordResult']>;
  SignalSendInput: SignalSendInput;
  SignalAnswerInput: SignalAnswerInput;
  SignalWithdrawInput: SignalWithdrawInput;
  VisitRecordInput: VisitRecordInput;
  OutreachRequestInput: OutreachRequestInput;
  OutreachWithdrawInput: OutreachWithdrawInput;
  OutreachRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OutreachRequestResult']>;
  OutreachWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OutreachWithdrawResult']>;
  OutreachRequest: ResolverTypeWrapper<OutreachSource>;
  OutreachState: OutreachState;
  OutreachOutcome: OutreachOutcome;
  UrgentAccessTakeInput: UrgentAccessTakeInput;
  UrgentAccessRenewInput: UrgentAccessRenewInput;
  UrgentAccessEndInput: UrgentAccessEndInput;
  UrgentAccess: ResolverTypeWrapper<UrgentAccessRow>;
  OwnUrgentAccess: ResolverTypeWrapper<OwnUrgentSource>;
  UrgentAccessTakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UrgentAccessTakeResult']>;
  UrgentAccessRenewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UrgentAccessRenewResult']>;
  UrgentAccessEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UrgentAccessEndResult']>;
  IdentityMergeProposeInput: IdentityMergeProposeInput;
  IdentityMergeConfirmInput: IdentityMergeConfirmInput;
  IdentityMergeDeclineInput: IdentityMergeDeclineInput;
  IdentityMergeWithdrawInput: IdentityMergeWithdrawInput;
  IdentitySplitProposeInput: IdentitySplitProposeInput;
  IdentitySplitConfirmInput: IdentitySplitConfirmInput;
  IdentityMerge: ResolverTypeWrapper<MergeSource>;
  MergeAsked: ResolverTypeWrapper<MergeAskedSource>;
  SeenMerged: ResolverTypeWrapper<Omit<SeenMerged, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  MergeGround: MergeGround;
  MergeState: MergeState;
  IdentityMergeProposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentityMergeProposeResult']>;
  IdentityMergeConfirmResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentityMergeConfirmResult']>;
  IdentityMergeDeclineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentityMergeDeclineResult']>;
  IdentityMergeWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentityMergeWithdrawResult']>;
  IdentitySplitProposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentitySplitProposeResult']>;
  IdentitySplitConfirmResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentitySplitConfirmResult']>;
  FilterSaveInput: FilterSaveInput;
  FilterReplaceInput: FilterReplaceInput;
  FilterRemoveInput: FilterRemoveInput;
  FilterSaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FilterSaveResult']>;
  FilterReplaceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FilterReplaceResult']>;
  FilterRemoveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FilterRemoveResult']>;
  SignalSendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignalSendResult']>;
  SignalAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignalAnswerResult']>;
  SignalWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignalWithdrawResult']>;
  VisitRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VisitRecordResult']>;
  SignalKind: SignalKind;
  SignalStatus: SignalStatus;
  SignalAnswer: SignalAnswer;
  Viewer: ResolverTypeWrapper<Caller>;
  SavedFilter: ResolverTypeWrapper<SavedFilterRow>;
  Client: ResolverTypeWrapper<ClientSource>;
  ClientOverview: ResolverTypeWrapper<OverviewSource>;
  SourceChange: ResolverTypeWrapper<SourceChange>;
  AttentionPoint: ResolverTypeWrapper<AttentionPoint>;
  AttentionKind: AttentionKind;
  AttentionUrgency: AttentionUrgency;
  Signal: ResolverTypeWrapper<SignalSource>;
  PesRecord: ResolverTypeWrapper<PesRecord>;
  WelfareRecord: ResolverTypeWrapper<WelfareRecord>;
  SocialEconomyRecord: ResolverTypeWrapper<SocialEconomyRecord>;
  ClientRelation: ClientRelation;
  Identity: ResolverTypeWrapper<IdentitySource>;
  Municipality: ResolverTypeWrapper<Municipality>;
  ClientCard: ResolverTypeWrapper<ClientCard>;
  Case: ResolverTypeWrapper<CaseSource>;
  CaseMember: ResolverTypeWrapper<CaseMemberRow>;
  CaseResponsibility: CaseResponsibility;
  SharingDecision: ResolverTypeWrapper<SharingDecisionRow>;
  SharingChoice: ResolverTypeWrapper<SectionChoice>;
  SharingBasis: SharingBasis;
  SharingStatus: SharingStatus;
  Discrepancy: ResolverTypeWrapper<Discrepancy>;
  Organisation: ResolverTypeWrapper<OrganisationSource>;
  OrganisationKind: OrganisationKind;
  Partnership: ResolverTypeWrapper<PartnershipRow>;
  PartnershipMember: ResolverTypeWrapper<PartnershipMemberRow>;
  PartnershipRole: PartnershipRole;
  CaseloadFilter: CaseloadFilter;
  ClientConnection: ResolverTypeWrapper<Omit<ClientConnection, 'nodes'> & { nodes: Array<ResolversTypes['Client']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  CaseOpenInput: CaseOpenInput;
  CaseCloseInput: CaseCloseInput;
  CaseMemberAddInput: CaseMemberAddInput;
  CaseStaffAssignInput: CaseStaffAssignInput;
  CaseMemberLeaveInput: CaseMemberLeaveInput;
  CaseMemberEndInput: CaseMemberEndInput;
  HandoverProposeInput: HandoverProposeInput;
  HandoverConfirmInput: HandoverConfirmInput;
  HandoverDeclineInput: HandoverDeclineInput;
  HandoverWithdrawInput: HandoverWithdrawInput;
  CaseAccessAskInput: CaseAccessAskInput;
  CaseAccessGrantInput: CaseAccessGrantInput;
  CaseAccessWithdrawInput: CaseAccessWithdrawInput;
  CaseAccessRefuseInput: CaseAccessRefuseInput;
  CaseCloseReason: CaseCloseReason;
  CaseLeaveAnswer: CaseLeaveAnswer;
  CaseLeaveReason: CaseLeaveReason;
  HandoverScope: HandoverScope;
  HandoverState: HandoverState;
  HandoverDecline: HandoverDecline;
  CaseAccessReason: CaseAccessReason;
  CaseAccessRefusal: CaseAccessRefusal;
  CaseAccessState: CaseAccessState;
  CaseOpenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseOpenResult']>;
  CaseCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseCloseResult']>;
  CaseMemberAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseMemberAddResult']>;
  CaseStaffAssignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseStaffAssignResult']>;
  CaseMemberLeaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseMemberLeaveResult']>;
  CaseMemberEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseMemberEndResult']>;
  HandoverProposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandoverProposeResult']>;
  HandoverConfirmResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandoverConfirmResult']>;
  HandoverDeclineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandoverDeclineResult']>;
  HandoverWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandoverWithdrawResult']>;
  CaseAccessAskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseAccessAskResult']>;
  CaseAccessGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseAccessGrantResult']>;
  CaseAccessRefuseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseAccessRefuseResult']>;
  CaseAccessWithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseAccessWithdrawResult']>;
  Handover: ResolverTypeWrapper<HandoverRow>;
  HandoverOffer: ResolverTypeWrapper<OfferSource>;
  CaseAccessRequest: ResolverTypeWrapper<AccessRequestRow>;
  OwnAccessRequest: ResolverTypeWrapper<OwnRequestSource>;
  ReferralDraftInput: ReferralDraftInput;
  ReferralReviseInput: ReferralReviseInput;
  ReferralSendInput: ReferralSendInput;
  ReferralAcceptInput: ReferralAcceptInput;
  ReferralRefuseInput: ReferralRefuseInput;
  ReferralStartInput: ReferralStartInput;
  ReferralInternshipRecordInput: ReferralInternshipRecordInput;
  ReferralCompleteInput: ReferralCompleteInput;
  ReferralStopInput: ReferralStopInput;
  ReferralRevokeInput: ReferralRevokeInput;
  ReferralDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralDraftResult']>;
  ReferralReviseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralReviseResult']>;
  ReferralSendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralSendResult']>;
  ReferralAcceptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralAcceptResult']>;
  ReferralRefuseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralRefuseResult']>;
  ReferralStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralStartResult']>;
  ReferralInternshipRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralInternshipRecordResult']>;
  ReferralCompleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralCompleteResult']>;
  ReferralStopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralStopResult']>;
  ReferralRevokeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralRevokeResult']>;
  Referral: ResolverTypeWrapper<ReferralRow>;
  ReferralBox: ReferralBox;
  ReferralKind: ReferralKind;
  ReferralStatus: ReferralStatus;
  ReferralRefusalReason: ReferralRefusalReason;
  ReferralStopReason: ReferralStopReason;
  ReferralFilter: ReferralFilter;
  ReferralEntry: ResolverTypeWrapper<ReferralEntrySource>;
  ReferralEnded: ResolverTypeWrapper<ReferralRow>;
  ReferralConnection: ResolverTypeWrapper<Omit<ReferralConnection, 'nodes'> & { nodes: Array<ResolversTypes['ReferralEntry']> }>;
  EmpowermentInstrument: ResolverTypeWrapper<EmpowermentInstrument>;
  EmpowermentDimension: ResolverTypeWrapper<EmpowermentDimension>;
  EmpowermentItem: ResolverTypeWrapper<EmpowermentItem>;
  EmpowermentSitting: ResolverTypeWrapper<EmpowermentSittingRow>;
  EmpowermentAnswer: ResolverTypeWrapper<EmpowermentAnswer>;
  EmpowermentScore: ResolverTypeWrapper<EmpowermentScore>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EmpowermentChange: ResolverTypeWrapper<EmpowermentChange>;
  EmpowermentAggregate: ResolverTypeWrapper<EmpowermentAggregate>;
  EmpowermentDimensionAggregate: ResolverTypeWrapper<EmpowermentDimensionAggregate>;
  EmpowermentAggregateReason: EmpowermentAggregateReason;
  EmpowermentSittingStartInput: EmpowermentSittingStartInput;
  EmpowermentAnswerInput: EmpowermentAnswerInput;
  EmpowermentAnswerGiven: EmpowermentAnswerGiven;
  EmpowermentSittingCompleteInput: EmpowermentSittingCompleteInput;
  EmpowermentSittingStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmpowermentSittingStartResult']>;
  EmpowermentAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmpowermentAnswerResult']>;
  EmpowermentSittingCompleteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmpowermentSittingCompleteResult']>;
  PartnershipAgreement: ResolverTypeWrapper<Omit<PartnershipAgreement, 'signatures' | 'unsigned' | 'matrix'> & { signatures: Array<ResolversTypes['AgreementSignature']>, unsigned: Array<ResolversTypes['Organisation']>, matrix: Array<ResolversTypes['Responsibility']> }>;
  AgreementState: AgreementState;
  AgreementSignature: ResolverTypeWrapper<Omit<AgreementSignature, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  Responsibility: ResolverTypeWrapper<Omit<Responsibility, 'leads' | 'does' | 'consulted' | 'informed'> & { leads: ResolversTypes['ResponsibleParty'], does: Array<ResolversTypes['ResponsibleParty']>, consulted: Array<ResolversTypes['ResponsibleParty']>, informed: Array<ResolversTypes['ResponsibleParty']> }>;
  ResponsibleParty: ResolverTypeWrapper<Omit<ResponsibleParty, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  ResponsibilityAct: ResponsibilityAct;
  AgreementProposeInput: AgreementProposeInput;
  ResponsibilityInput: ResponsibilityInput;
  ResponsiblePartyInput: ResponsiblePartyInput;
  AgreementSignInput: AgreementSignInput;
  AgreementProposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementProposeResult']>;
  AgreementSignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementSignResult']>;
  ServiceCriterion: ResolverTypeWrapper<ServiceCriterion>;
  ServiceLevel: ServiceLevel;
  ServiceModel: ServiceModel;
  CompetitionKind: CompetitionKind;
  OpennessKind: OpennessKind;
  LegalForm: LegalForm;
  MarketOrNetworkInput: MarketOrNetworkInput;
  ServiceAnswerInput: ServiceAnswerInput;
  ServiceAdvice: ResolverTypeWrapper<ServiceAdvice>;
  ServiceReason: ResolverTypeWrapper<ServiceReason>;
  ServiceRisk: ResolverTypeWrapper<ServiceRisk>;
  ServiceMitigation: ResolverTypeWrapper<ServiceMitigation>;
  ServiceDecision: ResolverTypeWrapper<ServiceDecision>;
  ServiceChoice: ResolverTypeWrapper<ServiceChoice>;
  ServiceComparison: ResolverTypeWrapper<ServiceComparison>;
  ServiceDifference: ResolverTypeWrapper<ServiceDifference>;
  ServiceDecisionKeepInput: ServiceDecisionKeepInput;
  ServiceDecisionKeepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ServiceDecisionKeepResult']>;
  PlanGoalAddInput: PlanGoalAddInput;
  PlanGoalRewordInput: PlanGoalRewordInput;
  PlanGoalAchieveInput: PlanGoalAchieveInput;
  PlanGoalGiveUpInput: PlanGoalGiveUpInput;
  PlanActionAddInput: PlanActionAddInput;
  PlanActionTakeInput: PlanActionTakeInput;
  PlanActionDeclineInput: PlanActionDeclineInput;
  PlanActionStartInput: PlanActionStartInput;
  PlanActionDoneInput: PlanActionDoneInput;
  PlanActionDropInput: PlanActionDropInput;
  PlanActionMoveInput: PlanActionMoveInput;
  PlanEffortRecordInput: PlanEffortRecordInput;
  PlanGoalAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanGoalAddResult']>;
  PlanGoalRewordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanGoalRewordResult']>;
  PlanGoalAchieveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanGoalAchieveResult']>;
  PlanGoalGiveUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanGoalGiveUpResult']>;
  PlanActionAddResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanActionAddResult']>;
  PlanActionTakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanActionTakeResult']>;
  PlanActionDeclineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanActionDeclineResult']>;
  PlanActionStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanActionStartResult']>;
  PlanActionDoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanActionDoneResult']>;
  PlanActionDropResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanActionDropResult']>;
  PlanActionMoveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanActionMoveResult']>;
  PlanEffortRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanEffortRecordResult']>;
  ActivationPlan: ResolverTypeWrapper<PlannedPlan>;
  Goal: ResolverTypeWrapper<PlannedGoal>;
  GoalStatus: GoalStatus;
  GoalDropReason: GoalDropReason;
  PlanAction: ResolverTypeWrapper<PlannedAction>;
  PlanActionStatus: PlanActionStatus;
  PlanActionReason: PlanActionReason;
  LifeDomain: LifeDomain;
  ParticipationContactInput: ParticipationContactInput;
  ParticipationEnrolInput: ParticipationEnrolInput;
  ParticipationActivateInput: ParticipationActivateInput;
  ParticipationPauseInput: ParticipationPauseInput;
  ParticipationResumeInput: ParticipationResumeInput;
  ParticipationExitInput: ParticipationExitInput;
  ParticipationAftercareStartInput: ParticipationAftercareStartInput;
  ParticipationCloseInput: ParticipationCloseInput;
  ParticipationContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParticipationContactResult']>;
  ParticipationEnrolResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParticipationEnrolResult']>;
  ParticipationActivateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParticipationActivateResult']>;
  ParticipationPauseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParticipationPauseResult']>;
  ParticipationResumeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParticipationResumeResult']>;
  ParticipationExitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParticipationExitResult']>;
  ParticipationAftercareStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParticipationAftercareStartResult']>;
  ParticipationCloseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParticipationCloseResult']>;
  Participation: ResolverTypeWrapper<ParticipationRow>;
  ParticipationStatus: ParticipationStatus;
  ParticipantSource: ParticipantSource;
  ParticipantProfile: ParticipantProfile;
  ParticipationExitReason: ParticipationExitReason;
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
  ClientFile: Omit<ClientFile, 'heldBy'> & { heldBy: ResolversParentTypes['Organisation'] };
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
  SharingDecideInput: SharingDecideInput;
  SharingRecordInput: SharingRecordInput;
  SharingDecideResult: ResolversUnionTypes<ResolversParentTypes>['SharingDecideResult'];
  SharingRecordResult: ResolversUnionTypes<ResolversParentTypes>['SharingRecordResult'];
  SignalSendInput: SignalSendInput;
  SignalAnswerInput: SignalAnswerInput;
  SignalWithdrawInput: SignalWithdrawInput;
  VisitRecordInput: VisitRecordInput;
  OutreachRequestInput: OutreachRequestInput;
  OutreachWithdrawInput: OutreachWithdrawInput;
  OutreachRequestResult: ResolversUnionTypes<ResolversParentTypes>['OutreachRequestResult'];
  OutreachWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['OutreachWithdrawResult'];
  OutreachRequest: OutreachSource;
  UrgentAccessTakeInput: UrgentAccessTakeInput;
  UrgentAccessRenewInput: UrgentAccessRenewInput;
  UrgentAccessEndInput: UrgentAccessEndInput;
  UrgentAccess: UrgentAccessRow;
  OwnUrgentAccess: OwnUrgentSource;
  UrgentAccessTakeResult: ResolversUnionTypes<ResolversParentTypes>['UrgentAccessTakeResult'];
  UrgentAccessRenewResult: ResolversUnionTypes<ResolversParentTypes>['UrgentAccessRenewResult'];
  UrgentAccessEndResult: ResolversUnionTypes<ResolversParentTypes>['UrgentAccessEndResult'];
  IdentityMergeProposeInput: IdentityMergeProposeInput;
  IdentityMergeConfirmInput: IdentityMergeConfirmInput;
  IdentityMergeDeclineInput: IdentityMergeDeclineInput;
  IdentityMergeWithdrawInput: IdentityMergeWithdrawInput;
  IdentitySplitProposeInput: IdentitySplitProposeInput;
  IdentitySplitConfirmInput: IdentitySplitConfirmInput;
  IdentityMerge: MergeSource;
  MergeAsked: MergeAskedSource;
  SeenMerged: Omit<SeenMerged, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  IdentityMergeProposeResult: ResolversUnionTypes<ResolversParentTypes>['IdentityMergeProposeResult'];
  IdentityMergeConfirmResult: ResolversUnionTypes<ResolversParentTypes>['IdentityMergeConfirmResult'];
  IdentityMergeDeclineResult: ResolversUnionTypes<ResolversParentTypes>['IdentityMergeDeclineResult'];
  IdentityMergeWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['IdentityMergeWithdrawResult'];
  IdentitySplitProposeResult: ResolversUnionTypes<ResolversParentTypes>['IdentitySplitProposeResult'];
  IdentitySplitConfirmResult: ResolversUnionTypes<ResolversParentTypes>['IdentitySplitConfirmResult'];
  FilterSaveInput: FilterSaveInput;
  FilterReplaceInput: FilterReplaceInput;
  FilterRemoveInput: FilterRemoveInput;
  FilterSaveResult: ResolversUnionTypes<ResolversParentTypes>['FilterSaveResult'];
  FilterReplaceResult: ResolversUnionTypes<ResolversParentTypes>['FilterReplaceResult'];
  FilterRemoveResult: ResolversUnionTypes<ResolversParentTypes>['FilterRemoveResult'];
  SignalSendResult: ResolversUnionTypes<ResolversParentTypes>['SignalSendResult'];
  SignalAnswerResult: ResolversUnionTypes<ResolversParentTypes>['SignalAnswerResult'];
  SignalWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['SignalWithdrawResult'];
  VisitRecordResult: ResolversUnionTypes<ResolversParentTypes>['VisitRecordResult'];
  Viewer: Caller;
  SavedFilter: SavedFilterRow;
  Client: ClientSource;
  ClientOverview: OverviewSource;
  SourceChange: SourceChange;
  AttentionPoint: AttentionPoint;
  Signal: SignalSource;
  PesRecord: PesRecord;
  WelfareRecord: WelfareRecord;
  SocialEconomyRecord: SocialEconomyRecord;
  Identity: IdentitySource;
  Municipality: Municipality;
  ClientCard: ClientCard;
  Case: CaseSource;
  CaseMember: CaseMemberRow;
  SharingDecision: SharingDecisionRow;
  SharingChoice: SectionChoice;
  Discrepancy: Discrepancy;
  Organisation: OrganisationSource;
  Partnership: PartnershipRow;
  PartnershipMember: PartnershipMemberRow;
  CaseloadFilter: CaseloadFilter;
  ClientConnection: Omit<ClientConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Client']> };
  PageInfo: PageInfo;
  CaseOpenInput: CaseOpenInput;
  CaseCloseInput: CaseCloseInput;
  CaseMemberAddInput: CaseMemberAddInput;
  CaseStaffAssignInput: CaseStaffAssignInput;
  CaseMemberLeaveInput: CaseMemberLeaveInput;
  CaseMemberEndInput: CaseMemberEndInput;
  HandoverProposeInput: HandoverProposeInput;
  HandoverConfirmInput: HandoverConfirmInput;
  HandoverDeclineInput: HandoverDeclineInput;
  HandoverWithdrawInput: HandoverWithdrawInput;
  CaseAccessAskInput: CaseAccessAskInput;
  CaseAccessGrantInput: CaseAccessGrantInput;
  CaseAccessWithdrawInput: CaseAccessWithdrawInput;
  CaseAccessRefuseInput: CaseAccessRefuseInput;
  CaseOpenResult: ResolversUnionTypes<ResolversParentTypes>['CaseOpenResult'];
  CaseCloseResult: ResolversUnionTypes<ResolversParentTypes>['CaseCloseResult'];
  CaseMemberAddResult: ResolversUnionTypes<ResolversParentTypes>['CaseMemberAddResult'];
  CaseStaffAssignResult: ResolversUnionTypes<ResolversParentTypes>['CaseStaffAssignResult'];
  CaseMemberLeaveResult: ResolversUnionTypes<ResolversParentTypes>['CaseMemberLeaveResult'];
  CaseMemberEndResult: ResolversUnionTypes<ResolversParentTypes>['CaseMemberEndResult'];
  HandoverProposeResult: ResolversUnionTypes<ResolversParentTypes>['HandoverProposeResult'];
  HandoverConfirmResult: ResolversUnionTypes<ResolversParentTypes>['HandoverConfirmResult'];
  HandoverDeclineResult: ResolversUnionTypes<ResolversParentTypes>['HandoverDeclineResult'];
  HandoverWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['HandoverWithdrawResult'];
  CaseAccessAskResult: ResolversUnionTypes<ResolversParentTypes>['CaseAccessAskResult'];
  CaseAccessGrantResult: ResolversUnionTypes<ResolversParentTypes>['CaseAccessGrantResult'];
  CaseAccessRefuseResult: ResolversUnionTypes<ResolversParentTypes>['CaseAccessRefuseResult'];
  CaseAccessWithdrawResult: ResolversUnionTypes<ResolversParentTypes>['CaseAccessWithdrawResult'];
  Handover: HandoverRow;
  HandoverOffer: OfferSource;
  CaseAccessRequest: AccessRequestRow;
  OwnAccessRequest: OwnRequestSource;
  ReferralDraftInput: ReferralDraftInput;
  ReferralReviseInput: ReferralReviseInput;
  ReferralSendInput: ReferralSendInput;
  ReferralAcceptInput: ReferralAcceptInput;
  ReferralRefuseInput: ReferralRefuseInput;
  ReferralStartInput: ReferralStartInput;
  ReferralInternshipRecordInput: ReferralInternshipRecordInput;
  ReferralCompleteInput: ReferralCompleteInput;
  ReferralStopInput: ReferralStopInput;
  ReferralRevokeInput: ReferralRevokeInput;
  ReferralDraftResult: ResolversUnionTypes<ResolversParentTypes>['ReferralDraftResult'];
  ReferralReviseResult: ResolversUnionTypes<ResolversParentTypes>['ReferralReviseResult'];
  ReferralSendResult: ResolversUnionTypes<ResolversParentTypes>['ReferralSendResult'];
  ReferralAcceptResult: ResolversUnionTypes<ResolversParentTypes>['ReferralAcceptResult'];
  ReferralRefuseResult: ResolversUnionTypes<ResolversParentTypes>['ReferralRefuseResult'];
  ReferralStartResult: ResolversUnionTypes<ResolversParentTypes>['ReferralStartResult'];
  ReferralInternshipRecordResult: ResolversUnionTypes<ResolversParentTypes>['ReferralInternshipRecordResult'];
  ReferralCompleteResult: ResolversUnionTypes<ResolversParentTypes>['ReferralCompleteResult'];
  ReferralStopResult: ResolversUnionTypes<ResolversParentTypes>['ReferralStopResult'];
  ReferralRevokeResult: ResolversUnionTypes<ResolversParentTypes>['ReferralRevokeResult'];
  Referral: ReferralRow;
  ReferralFilter: ReferralFilter;
  ReferralEntry: ReferralEntrySource;
  ReferralEnded: ReferralRow;
  ReferralConnection: Omit<ReferralConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ReferralEntry']> };
  EmpowermentInstrument: EmpowermentInstrument;
  EmpowermentDimension: EmpowermentDimension;
  EmpowermentItem: EmpowermentItem;
  EmpowermentSitting: EmpowermentSittingRow;
  EmpowermentAnswer: EmpowermentAnswer;
  EmpowermentScore: EmpowermentScore;
  Float: Scalars['Float']['output'];
  EmpowermentChange: EmpowermentChange;
  EmpowermentAggregate: EmpowermentAggregate;
  EmpowermentDimensionAggregate: EmpowermentDimensionAggregate;
  EmpowermentSittingStartInput: EmpowermentSittingStartInput;
  EmpowermentAnswerInput: EmpowermentAnswerInput;
  EmpowermentAnswerGiven: EmpowermentAnswerGiven;
  EmpowermentSittingCompleteInput: EmpowermentSittingCompleteInput;
  EmpowermentSittingStartResult: ResolversUnionTypes<ResolversParentTypes>['EmpowermentSittingStartResult'];
  EmpowermentAnswerResult: ResolversUnionTypes<ResolversParentTypes>['EmpowermentAnswerResult'];
  EmpowermentSittingCompleteResult: ResolversUnionTypes<ResolversParentTypes>['EmpowermentSittingCompleteResult'];
  PartnershipAgreement: Omit<PartnershipAgreement, 'signatures' | 'unsigned' | 'matrix'> & { signatures: Array<ResolversParentTypes['AgreementSignature']>, unsigned: Array<ResolversParentTypes['Organisation']>, matrix: Array<ResolversParentTypes['Responsibility']> };
  AgreementSignature: Omit<AgreementSignature, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  Responsibility: Omit<Responsibility, 'leads' | 'does' | 'consulted' | 'informed'> & { leads: ResolversParentTypes['ResponsibleParty'], does: Array<ResolversParentTypes['ResponsibleParty']>, consulted: Array<ResolversParentTypes['ResponsibleParty']>, informed: Array<ResolversParentTypes['ResponsibleParty']> };
  ResponsibleParty: Omit<ResponsibleParty, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  AgreementProposeInput: AgreementProposeInput;
  ResponsibilityInput: ResponsibilityInput;
  ResponsiblePartyInput: ResponsiblePartyInput;
  AgreementSignInput: AgreementSignInput;
  AgreementProposeResult: ResolversUnionTypes<ResolversParentTypes>['AgreementProposeResult'];
  AgreementSignResult: ResolversUnionTypes<ResolversParentTypes>['AgreementSignResult'];
  ServiceCriterion: ServiceCriterion;
  MarketOrNetworkInput: MarketOrNetworkInput;
  ServiceAnswerInput: ServiceAnswerInput;
  ServiceAdvice: ServiceAdvice;
  ServiceReason: ServiceReason;
  ServiceRisk: ServiceRisk;
  ServiceMitigation: ServiceMitigation;
  ServiceDecision: ServiceDecision;
  ServiceChoice: ServiceChoice;
  ServiceComparison: ServiceComparison;
  ServiceDifference: ServiceDifference;
  ServiceDecisionKeepInput: ServiceDecisionKeepInput;
  ServiceDecisionKeepResult: ResolversUnionTypes<ResolversParentTypes>['ServiceDecisionKeepResult'];
  PlanGoalAddInput: PlanGoalAddInput;
  PlanGoalRewordInput: PlanGoalRewordInput;
  PlanGoalAchieveInput: PlanGoalAchieveInput;
  PlanGoalGiveUpInput: PlanGoalGiveUpInput;
  PlanActionAddInput: PlanActionAddInput;
  PlanActionTakeInput: PlanActionTakeInput;
  PlanActionDeclineInput: PlanActionDeclineInput;
  PlanActionStartInput: PlanActionStartInput;
  PlanActionDoneInput: PlanActionDoneInput;
  PlanActionDropInput: PlanActionDropInput;
  PlanActionMoveInput: PlanActionMoveInput;
  PlanEffortRecordInput: PlanEffortRecordInput;
  PlanGoalAddResult: ResolversUnionTypes<ResolversParentTypes>['PlanGoalAddResult'];
  PlanGoalRewordResult: ResolversUnionTypes<ResolversParentTypes>['PlanGoalRewordResult'];
  PlanGoalAchieveResult: ResolversUnionTypes<ResolversParentTypes>['PlanGoalAchieveResult'];
  PlanGoalGiveUpResult: ResolversUnionTypes<ResolversParentTypes>['PlanGoalGiveUpResult'];
  PlanActionAddResult: ResolversUnionTypes<ResolversParentTypes>['PlanActionAddResult'];
  PlanActionTakeResult: ResolversUnionTypes<ResolversParentTypes>['PlanActionTakeResult'];
  PlanActionDeclineResult: ResolversUnionTypes<ResolversParentTypes>['PlanActionDeclineResult'];
  PlanActionStartResult: ResolversUnionTypes<ResolversParentTypes>['PlanActionStartResult'];
  PlanActionDoneResult: ResolversUnionTypes<ResolversParentTypes>['PlanActionDoneResult'];
  PlanActionDropResult: ResolversUnionTypes<ResolversParentTypes>['PlanActionDropResult'];
  PlanActionMoveResult: ResolversUnionTypes<ResolversParentTypes>['PlanActionMoveResult'];
  PlanEffortRecordResult: ResolversUnionTypes<ResolversParentTypes>['PlanEffortRecordResult'];
  ActivationPlan: PlannedPlan;
  Goal: PlannedGoal;
  PlanAction: PlannedAction;
  ParticipationContactInput: ParticipationContactInput;
  ParticipationEnrolInput: ParticipationEnrolInput;
  ParticipationActivateInput: ParticipationActivateInput;
  ParticipationPauseInput: ParticipationPauseInput;
  ParticipationResumeInput: ParticipationResumeInput;
  ParticipationExitInput: ParticipationExitInput;
  ParticipationAftercareStartInput: ParticipationAftercareStartInput;
  ParticipationCloseInput: ParticipationCloseInput;
  ParticipationContactResult: ResolversUnionTypes<ResolversParentTypes>['ParticipationContactResult'];
  ParticipationEnrolResult: ResolversUnionTypes<ResolversParentTypes>['ParticipationEnrolResult'];
  ParticipationActivateResult: ResolversUnionTypes<ResolversParentTypes>['ParticipationActivateResult'];
  ParticipationPauseResult: ResolversUnionTypes<ResolversParentTypes>['ParticipationPauseResult'];
  ParticipationResumeResult: ResolversUnionTypes<ResolversParentTypes>['ParticipationResumeResult'];
  ParticipationExitResult: ResolversUnionTypes<ResolversParentTypes>['ParticipationExitResult'];
  ParticipationAftercareStartResult: ResolversUnionTypes<ResolversParentTypes>['ParticipationAftercareStartResult'];
  ParticipationCloseResult: ResolversUnionTypes<ResolversParentTypes>['ParticipationCloseResult'];
  Participation: ParticipationRow;
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
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'id'>>;
  ownFile?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  findClient?: Resolver<Maybe<ResolversTypes['ClientCard']>, ParentType, ContextType, RequireFields<QueryFindClientArgs, 'nationalNumber'>>;
  caseload?: Resolver<ResolversTypes['ClientConnection'], ParentType, ContextType, RequireFields<QueryCaseloadArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'kboNumber'>>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<QueryPartnershipArgs, 'id'>>;
  partnershipCodeLists?: Resolver<Maybe<Array<ResolversTypes['CodeList']>>, ParentType, ContextType, Partial<QueryPartnershipCodeListsArgs>>;
  partnershipAuthorisations?: Resolver<Maybe<Array<ResolversTypes['Authorisation']>>, ParentType, ContextType>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
  outreachRequests?: Resolver<Array<ResolversTypes['OutreachRequest']>, ParentType, ContextType, RequireFields<QueryOutreachRequestsArgs, 'first'>>;
  urgentAccesses?: Resolver<Array<ResolversTypes['OwnUrgentAccess']>, ParentType, ContextType, RequireFields<QueryUrgentAccessesArgs, 'first'>>;
  mergesAsked?: Resolver<Array<ResolversTypes['MergeAsked']>, ParentType, ContextType>;
  empowermentInstruments?: Resolver<Array<ResolversTypes['EmpowermentInstrument']>, ParentType, ContextType>;
  empowermentAggregate?: Resolver<ResolversTypes['EmpowermentAggregate'], ParentType, ContextType, RequireFields<QueryEmpowermentAggregateArgs, 'partnership' | 'instrument' | 'version'>>;
  marketOrNetworkCriteria?: Resolver<Array<ResolversTypes['ServiceCriterion']>, ParentType, ContextType>;
  marketOrNetwork?: Resolver<ResolversTypes['ServiceAdvice'], ParentType, ContextType, RequireFields<QueryMarketOrNetworkArgs, 'input'>>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<QueryReferralsArgs, 'first'>>;
  referralsEnded?: Resolver<Array<ResolversTypes['ReferralEnded']>, ParentType, ContextType>;
  handoversOffered?: Resolver<Array<ResolversTypes['HandoverOffer']>, ParentType, ContextType>;
  accessAsked?: Resolver<Array<ResolversTypes['OwnAccessRequest']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  sharingDecide?: Resolver<Maybe<ResolversTypes['SharingDecideResult']>, ParentType, ContextType, RequireFields<MutationSharingDecideArgs, 'input'>>;
  sharingRecord?: Resolver<Maybe<ResolversTypes['SharingRecordResult']>, ParentType, ContextType, RequireFields<MutationSharingRecordArgs, 'input'>>;
  empowermentSittingStart?: Resolver<Maybe<ResolversTypes['EmpowermentSittingStartResult']>, ParentType, ContextType, RequireFields<MutationEmpowermentSittingStartArgs, 'input'>>;
  empowermentAnswer?: Resolver<Maybe<ResolversTypes['EmpowermentAnswerResult']>, ParentType, ContextType, RequireFields<MutationEmpowermentAnswerArgs, 'input'>>;
  empowermentSittingComplete?: Resolver<Maybe<ResolversTypes['EmpowermentSittingCompleteResult']>, ParentType, ContextType, RequireFields<MutationEmpowermentSittingCompleteArgs, 'input'>>;
  agreementPropose?: Resolver<Maybe<ResolversTypes['AgreementProposeResult']>, ParentType, ContextType, RequireFields<MutationAgreementProposeArgs, 'input'>>;
  agreementSign?: Resolver<Maybe<ResolversTypes['AgreementSignResult']>, ParentType, ContextType, RequireFields<MutationAgreementSignArgs, 'input'>>;
  outreachRequest?: Resolver<Maybe<ResolversTypes['OutreachRequestResult']>, ParentType, ContextType, RequireFields<MutationOutreachRequestArgs, 'input'>>;
  outreachWithdraw?: Resolver<Maybe<ResolversTypes['OutreachWithdrawResult']>, ParentType, ContextType, RequireFields<MutationOutreachWithdrawArgs, 'input'>>;
  serviceDecisionKeep?: Resolver<Maybe<ResolversTypes['ServiceDecisionKeepResult']>, ParentType, ContextType, RequireFields<MutationServiceDecisionKeepArgs, 'input'>>;
  referralDraft?: Resolver<Maybe<ResolversTypes['ReferralDraftResult']>, ParentType, ContextType, RequireFields<MutationReferralDraftArgs, 'input'>>;
  referralRevise?: Resolver<Maybe<ResolversTypes['ReferralReviseResult']>, ParentType, ContextType, RequireFields<MutationReferralReviseArgs, 'input'>>;
  referralSend?: Resolver<Maybe<ResolversTypes['ReferralSendResult']>, ParentType, ContextType, RequireFields<MutationReferralSendArgs, 'input'>>;
  referralAccept?: Resolver<Maybe<ResolversTypes['ReferralAcceptResult']>, ParentType, ContextType, RequireFields<MutationReferralAcceptArgs, 'input'>>;
  referralRefuse?: Resolver<Maybe<ResolversTypes['ReferralRefuseResult']>, ParentType, ContextType, RequireFields<MutationReferralRefuseArgs, 'input'>>;
  referralStart?: Resolver<Maybe<ResolversTypes['ReferralStartResult']>, ParentType, ContextType, RequireFields<MutationReferralStartArgs, 'input'>>;
  referralInternshipRecord?: Resolver<Maybe<ResolversTypes['ReferralInternshipRecordResult']>, ParentType, ContextType, RequireFields<MutationReferralInternshipRecordArgs, 'input'>>;
  referralComplete?: Resolver<Maybe<ResolversTypes['ReferralCompleteResult']>, ParentType, ContextType, RequireFields<MutationReferralCompleteArgs, 'input'>>;
  referralStop?: Resolver<Maybe<ResolversTypes['ReferralStopResult']>, ParentType, ContextType, RequireFields<MutationReferralStopArgs, 'input'>>;
  referralRevoke?: Resolver<Maybe<ResolversTypes['ReferralRevokeResult']>, ParentType, ContextType, RequireFields<MutationReferralRevokeArgs, 'input'>>;
  signalSend?: Resolver<Maybe<ResolversTypes['SignalSendResult']>, ParentType, ContextType, RequireFields<MutationSignalSendArgs, 'input'>>;
  signalAnswer?: Resolver<Maybe<ResolversTypes['SignalAnswerResult']>, ParentType, ContextType, RequireFields<MutationSignalAnswerArgs, 'input'>>;
  signalWithdraw?: Resolver<Maybe<ResolversTypes['SignalWithdrawResult']>, ParentType, ContextType, RequireFields<MutationSignalWithdrawArgs, 'input'>>;
  visitRecord?: Resolver<Maybe<ResolversTypes['VisitRecordResult']>, ParentType, ContextType, RequireFields<MutationVisitRecordArgs, 'input'>>;
  urgentAccessTake?: Resolver<Maybe<ResolversTypes['UrgentAccessTakeResult']>, ParentType, ContextType, RequireFields<MutationUrgentAccessTakeArgs, 'input'>>;
  urgentAccessRenew?: Resolver<Maybe<ResolversTypes['UrgentAccessRenewResult']>, ParentType, ContextType, RequireFields<MutationUrgentAccessRenewArgs, 'input'>>;
  urgentAccessEnd?: Resolver<Maybe<ResolversTypes['UrgentAccessEndResult']>, ParentType, ContextType, RequireFields<MutationUrgentAccessEndArgs, 'input'>>;
  identityMergePropose?: Resolver<Maybe<ResolversTypes['IdentityMergeProposeResult']>, ParentType, ContextType, RequireFields<MutationIdentityMergeProposeArgs, 'input'>>;
  identityMergeConfirm?: Resolver<Maybe<ResolversTypes['IdentityMergeConfirmResult']>, ParentType, ContextType, RequireFields<MutationIdentityMergeConfirmArgs, 'input'>>;
  identityMergeDecline?: Resolver<Maybe<ResolversTypes['IdentityMergeDeclineResult']>, ParentType, ContextType, RequireFields<MutationIdentityMergeDeclineArgs, 'input'>>;
  identityMergeWithdraw?: Resolver<Maybe<ResolversTypes['IdentityMergeWithdrawResult']>, ParentType, ContextType, RequireFields<MutationIdentityMergeWithdrawArgs, 'input'>>;
  identitySplitPropose?: Resolver<Maybe<ResolversTypes['IdentitySplitProposeResult']>, ParentType, ContextType, RequireFields<MutationIdentitySplitProposeArgs, 'input'>>;
  identitySplitConfirm?: Resolver<Maybe<ResolversTypes['IdentitySplitConfirmResult']>, ParentType, ContextType, RequireFields<MutationIdentitySplitConfirmArgs, 'input'>>;
  filterSave?: Resolver<Maybe<ResolversTypes['FilterSaveResult']>, ParentType, ContextType, RequireFields<MutationFilterSaveArgs, 'input'>>;
  filterReplace?: Resolver<Maybe<ResolversTypes['FilterReplaceResult']>, ParentType, ContextType, RequireFields<MutationFilterReplaceArgs, 'input'>>;
  filterRemove?: Resolver<Maybe<ResolversTypes['FilterRemoveResult']>, ParentType, ContextType, RequireFields<MutationFilterRemoveArgs, 'input'>>;
  caseOpen?: Resolver<Maybe<ResolversTypes['CaseOpenResult']>, ParentType, ContextType, RequireFields<MutationCaseOpenArgs, 'input'>>;
  caseClose?: Resolver<Maybe<ResolversTypes['CaseCloseResult']>, ParentType, ContextType, RequireFields<MutationCaseCloseArgs, 'input'>>;
  caseMemberAdd?: Resolver<Maybe<ResolversTypes['CaseMemberAddResult']>, ParentType, ContextType, RequireFields<MutationCaseMemberAddArgs, 'input'>>;
  caseStaffAssign?: Resolver<Maybe<ResolversTypes['CaseStaffAssignResult']>, ParentType, ContextType, RequireFields<MutationCaseStaffAssignArgs, 'input'>>;
  caseMemberLeave?: Resolver<Maybe<ResolversTypes['CaseMemberLeaveResult']>, ParentType, ContextType, RequireFields<MutationCaseMemberLeaveArgs, 'input'>>;
  caseMemberEnd?: Resolver<Maybe<ResolversTypes['CaseMemberEndResult']>, ParentType, ContextType, RequireFields<MutationCaseMemberEndArgs, 'input'>>;
  handoverPropose?: Resolver<Maybe<ResolversTypes['HandoverProposeResult']>, ParentType, ContextType, RequireFields<MutationHandoverProposeArgs, 'input'>>;
  handoverConfirm?: Resolver<Maybe<ResolversTypes['HandoverConfirmResult']>, ParentType, ContextType, RequireFields<MutationHandoverConfirmArgs, 'input'>>;
  handoverDecline?: Resolver<Maybe<ResolversTypes['HandoverDeclineResult']>, ParentType, ContextType, RequireFields<MutationHandoverDeclineArgs, 'input'>>;
  handoverWithdraw?: Resolver<Maybe<ResolversTypes['HandoverWithdrawResult']>, ParentType, ContextType, RequireFields<MutationHandoverWithdrawArgs, 'input'>>;
  caseAccessAsk?: Resolver<Maybe<ResolversTypes['CaseAccessAskResult']>, ParentType, ContextType, RequireFields<MutationCaseAccessAskArgs, 'input'>>;
  caseAccessGrant?: Resolver<Maybe<ResolversTypes['CaseAccessGrantResult']>, ParentType, ContextType, RequireFields<MutationCaseAccessGrantArgs, 'input'>>;
  caseAccessRefuse?: Resolver<Maybe<ResolversTypes['CaseAccessRefuseResult']>, ParentType, ContextType, RequireFields<MutationCaseAccessRefuseArgs, 'input'>>;
  caseAccessWithdraw?: Resolver<Maybe<ResolversTypes['CaseAccessWithdrawResult']>, ParentType, ContextType, RequireFields<MutationCaseAccessWithdrawArgs, 'input'>>;
  planGoalAdd?: Resolver<Maybe<ResolversTypes['PlanGoalAddResult']>, ParentType, ContextType, RequireFields<MutationPlanGoalAddArgs, 'input'>>;
  planGoalReword?: Resolver<Maybe<ResolversTypes['PlanGoalRewordResult']>, ParentType, ContextType, RequireFields<MutationPlanGoalRewordArgs, 'input'>>;
  planGoalAchieve?: Resolver<Maybe<ResolversTypes['PlanGoalAchieveResult']>, ParentType, ContextType, RequireFields<MutationPlanGoalAchieveArgs, 'input'>>;
  planGoalGiveUp?: Resolver<Maybe<ResolversTypes['PlanGoalGiveUpResult']>, ParentType, ContextType, RequireFields<MutationPlanGoalGiveUpArgs, 'input'>>;
  planActionAdd?: Resolver<Maybe<ResolversTypes['PlanActionAddResult']>, ParentType, ContextType, RequireFields<MutationPlanActionAddArgs, 'input'>>;
  planActionTake?: Resolver<Maybe<ResolversTypes['PlanActionTakeResult']>, ParentType, ContextType, RequireFields<MutationPlanActionTakeArgs, 'input'>>;
  planActionDecline?: Resolver<Maybe<ResolversTypes['PlanActionDeclineResult']>, ParentType, ContextType, RequireFields<MutationPlanActionDeclineArgs, 'input'>>;
  planActionStart?: Resolver<Maybe<ResolversTypes['PlanActionStartResult']>, ParentType, ContextType, RequireFields<MutationPlanActionStartArgs, 'input'>>;
  planActionDone?: Resolver<Maybe<ResolversTypes['PlanActionDoneResult']>, ParentType, ContextType, RequireFields<MutationPlanActionDoneArgs, 'input'>>;
  planActionDrop?: Resolver<Maybe<ResolversTypes['PlanActionDropResult']>, ParentType, ContextType, RequireFields<MutationPlanActionDropArgs, 'input'>>;
  planActionMove?: Resolver<Maybe<ResolversTypes['PlanActionMoveResult']>, ParentType, ContextType, RequireFields<MutationPlanActionMoveArgs, 'input'>>;
  planEffortRecord?: Resolver<Maybe<ResolversTypes['PlanEffortRecordResult']>, ParentType, ContextType, RequireFields<MutationPlanEffortRecordArgs, 'input'>>;
  participationContact?: Resolver<Maybe<ResolversTypes['ParticipationContactResult']>, ParentType, ContextType, RequireFields<MutationParticipationContactArgs, 'input'>>;
  participationEnrol?: Resolver<Maybe<ResolversTypes['ParticipationEnrolResult']>, ParentType, ContextType, RequireFields<MutationParticipationEnrolArgs, 'input'>>;
  participationActivate?: Resolver<Maybe<ResolversTypes['ParticipationActivateResult']>, ParentType, ContextType, RequireFields<MutationParticipationActivateArgs, 'input'>>;
  participationPause?: Resolver<Maybe<ResolversTypes['ParticipationPauseResult']>, ParentType, ContextType, RequireFields<MutationParticipationPauseArgs, 'input'>>;
  participationResume?: Resolver<Maybe<ResolversTypes['ParticipationResumeResult']>, ParentType, ContextType, RequireFields<MutationParticipationResumeArgs, 'input'>>;
  participationExit?: Resolver<Maybe<ResolversTypes['ParticipationExitResult']>, ParentType, ContextType, RequireFields<MutationParticipationExitArgs, 'input'>>;
  participationAftercareStart?: Resolver<Maybe<ResolversTypes['ParticipationAftercareStartResult']>, ParentType, ContextType, RequireFields<MutationParticipationAftercareStartArgs, 'input'>>;
  participationClose?: Resolver<Maybe<ResolversTypes['ParticipationCloseResult']>, ParentType, ContextType, RequireFields<MutationParticipationCloseArgs, 'input'>>;
};

export type SharingDecideResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingDecideResult'] = ResolversParentTypes['SharingDecideResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SharingRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingRecordResult'] = ResolversParentTypes['SharingRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type OutreachRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachRequestResult'] = ResolversParentTypes['OutreachRequestResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type OutreachWithdrawResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachWithdrawResult'] = ResolversParentTypes['OutreachWithdrawResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type OutreachRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachRequest'] = ResolversParentTypes['OutreachRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staffMember?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OutreachState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['OutreachOutcome']>, ParentType, ContextType>;
  outcomeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['ClientCard']>, ParentType, ContextType>;
};

export type UrgentAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgentAccess'] = ResolversParentTypes['UrgentAccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  staffMember?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  renewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnUrgentAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnUrgentAccess'] = ResolversParentTypes['OwnUrgentAccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['ClientCard']>, ParentType, ContextType>;
  staffMember?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  renewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UrgentAccessTakeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgentAccessTakeResult'] = ResolversParentTypes['UrgentAccessTakeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type UrgentAccessRenewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgentAccessRenewResult'] = ResolversParentTypes['UrgentAccessRenewResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type UrgentAccessEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgentAccessEndResult'] = ResolversParentTypes['UrgentAccessEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IdentityMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityMerge'] = ResolversParentTypes['IdentityMerge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MergeState'], ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  duplicate?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['MergeGround'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  askedOf?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  mergedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  splitReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  splitAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MergeAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeAsked'] = ResolversParentTypes['MergeAsked']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['MergeGround'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['ClientCard'], ParentType, ContextType>;
  duplicate?: Resolver<ResolversTypes['ClientCard'], ParentType, ContextType>;
};

export type SeenMergedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeenMerged'] = ResolversParentTypes['SeenMerged']> = {
  staffMember?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IdentityMergeProposeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityMergeProposeResult'] = ResolversParentTypes['IdentityMergeProposeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IdentityMergeConfirmResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityMergeConfirmResult'] = ResolversParentTypes['IdentityMergeConfirmResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IdentityMergeDeclineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityMergeDeclineResult'] = ResolversParentTypes['IdentityMergeDeclineResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IdentityMergeWithdrawResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityMergeWithdrawResult'] = ResolversParentTypes['IdentityMergeWithdrawResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IdentitySplitProposeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentitySplitProposeResult'] = ResolversParentTypes['IdentitySplitProposeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type IdentitySplitConfirmResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentitySplitConfirmResult'] = ResolversParentTypes['IdentitySplitConfirmResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type FilterSaveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterSaveResult'] = ResolversParentTypes['FilterSaveResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type FilterReplaceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterReplaceResult'] = ResolversParentTypes['FilterReplaceResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type FilterRemoveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterRemoveResult'] = ResolversParentTypes['FilterRemoveResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SignalSendResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalSendResult'] = ResolversParentTypes['SignalSendResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SignalAnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalAnswerResult'] = ResolversParentTypes['SignalAnswerResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type SignalWithdrawResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalWithdrawResult'] = ResolversParentTypes['SignalWithdrawResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type VisitRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitRecordResult'] = ResolversParentTypes['VisitRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  staffMember?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['Purpose']>, ParentType, ContextType>;
  savedFilters?: Resolver<Array<ResolversTypes['SavedFilter']>, ParentType, ContextType>;
};

export type SavedFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedFilter'] = ResolversParentTypes['SavedFilter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlyMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attention?: Resolver<Array<ResolversTypes['AttentionKind']>, ParentType, ContextType>;
  urgency?: Resolver<Array<ResolversTypes['AttentionUrgency']>, ParentType, ContextType>;
};

export type ClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client'], FederationReferenceType extends FederationReferenceTypes['Client'] = FederationReferenceTypes['Client']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Client']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ClientRelation'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['Identity']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  accessRequests?: Resolver<Maybe<Array<ResolversTypes['CaseAccessRequest']>>, ParentType, ContextType>;
  urgentAccesses?: Resolver<Maybe<Array<ResolversTypes['UrgentAccess']>>, ParentType, ContextType>;
  merges?: Resolver<Maybe<Array<ResolversTypes['IdentityMerge']>>, ParentType, ContextType>;
  sharing?: Resolver<Maybe<Array<ResolversTypes['SharingDecision']>>, ParentType, ContextType>;
  sharingChoices?: Resolver<Maybe<Array<ResolversTypes['SharingChoice']>>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ActivationPlan']>, ParentType, ContextType>;
  healthPlan?: Resolver<Maybe<ResolversTypes['ActivationPlan']>, ParentType, ContextType>;
  participations?: Resolver<Maybe<Array<ResolversTypes['Participation']>>, ParentType, ContextType>;
  empowerment?: Resolver<Maybe<Array<ResolversTypes['EmpowermentSitting']>>, ParentType, ContextType>;
  empowermentChanges?: Resolver<Maybe<Array<ResolversTypes['EmpowermentChange']>>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
  signals?: Resolver<Maybe<Array<ResolversTypes['Signal']>>, ParentType, ContextType>;
  journey?: Resolver<Maybe<Array<ResolversTypes['JourneyEvent']>>, ParentType, ContextType>;
  deadlines?: Resolver<Maybe<Array<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  withheld?: Resolver<Array<ResolversTypes['Withheld']>, ParentType, ContextType>;
  disclosures?: Resolver<Maybe<Array<ResolversTypes['Disclosure']>>, ParentType, ContextType, RequireFields<ClientDisclosuresArgs, 'first'>>;
  seenMerged?: Resolver<Maybe<Array<ResolversTypes['SeenMerged']>>, ParentType, ContextType, RequireFields<ClientSeenMergedArgs, 'merge'>>;
  overview?: Resolver<Maybe<ResolversTypes['ClientOverview']>, ParentType, ContextType>;
};

export type ClientOverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientOverview'] = ResolversParentTypes['ClientOverview']> = {
  journey?: Resolver<Array<ResolversTypes['JourneyEvent']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  discrepancies?: Resolver<Array<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  missingSources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  lastVisit?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedSources?: Resolver<Array<ResolversTypes['SourceChange']>, ParentType, ContextType>;
  lastMovement?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stale?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  attention?: Resolver<Array<ResolversTypes['AttentionPoint']>, ParentType, ContextType>;
};

export type SourceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceChange'] = ResolversParentTypes['SourceChange']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedSinceVisit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AttentionPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttentionPoint'] = ResolversParentTypes['AttentionPoint']> = {
  kind?: Resolver<ResolversTypes['AttentionKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['KboNumber']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['AttentionUrgency'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SignalKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SignalStatus'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['SignalAnswer']>, ParentType, ContextType>;
  answerSentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  nationalNumber?: Resolver<ResolversTypes['NationalNumber'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, Partial<IdentityMunicipalityArgs>>;
  preferredLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  nisCode?: Resolver<ResolversTypes['NisCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientCard'] = ResolversParentTypes['ClientCard']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initials?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ClientRelation'], ParentType, ContextType>;
  numberReplaced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['CaseMember'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CaseMember']>, ParentType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['CaseCloseReason']>, ParentType, ContextType>;
  formerMembers?: Resolver<Array<ResolversTypes['CaseMember']>, ParentType, ContextType>;
  handovers?: Resolver<Maybe<Array<ResolversTypes['Handover']>>, ParentType, ContextType>;
};

export type CaseMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseMember'] = ResolversParentTypes['CaseMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibility?: Resolver<ResolversTypes['CaseResponsibility'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leaveReason?: Resolver<Maybe<ResolversTypes['CaseLeaveReason']>, ParentType, ContextType>;
};

export type SharingDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingDecision'] = ResolversParentTypes['SharingDecision']> = {
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SharingStatus'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['SharingEvidence']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharingChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingChoice'] = ResolversParentTypes['SharingChoice']> = {
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['SharingBasis'], ParentType, ContextType>;
  legalBasis?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SharingStatus'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  canDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consequence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  kboNumber?: Resolver<ResolversTypes['KboNumber'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['PartnershipMember']>, ParentType, ContextType>;
  ownRole?: Resolver<Maybe<ResolversTypes['PartnershipRole']>, ParentType, ContextType>;
  agreements?: Resolver<Maybe<Array<ResolversTypes['PartnershipAgreement']>>, ParentType, ContextType>;
  responsibilityMatrix?: Resolver<Maybe<Array<ResolversTypes['Responsibility']>>, ParentType, ContextType>;
  serviceDecisions?: Resolver<Maybe<Array<ResolversTypes['ServiceDecision']>>, ParentType, ContextType>;
};

export type PartnershipMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipMember'] = ResolversParentTypes['PartnershipMember']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartnershipRole'], ParentType, ContextType>;
  responsibilities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Client']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseOpenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseOpenResult'] = ResolversParentTypes['CaseOpenResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type CaseCloseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseCloseResult'] = ResolversParentTypes['CaseCloseResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type CaseMemberAddResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseMemberAddResult'] = ResolversParentTypes['CaseMemberAddResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type CaseStaffAssignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStaffAssignResult'] = ResolversParentTypes['CaseStaffAssignResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type CaseMemberLeaveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseMemberLeaveResult'] = ResolversParentTypes['CaseMemberLeaveResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type CaseMemberEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseMemberEndResult'] = ResolversParentTypes['CaseMemberEndResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type HandoverProposeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverProposeResult'] = ResolversParentTypes['HandoverProposeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type HandoverConfirmResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverConfirmResult'] = ResolversParentTypes['HandoverConfirmResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type HandoverDeclineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverDeclineResult'] = ResolversParentTypes['HandoverDeclineResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type HandoverWithdrawResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverWithdrawResult'] = ResolversParentTypes['HandoverWithdrawResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type CaseAccessAskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAccessAskResult'] = ResolversParentTypes['CaseAccessAskResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type CaseAccessGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAccessGrantResult'] = ResolversParentTypes['CaseAccessGrantResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type CaseAccessRefuseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAccessRefuseResult'] = ResolversParentTypes['CaseAccessRefuseResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type CaseAccessWithdrawResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAccessWithdrawResult'] = ResolversParentTypes['CaseAccessWithdrawResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['HandoverScope'], ParentType, ContextType>;
  responsibility?: Resolver<ResolversTypes['CaseResponsibility'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  receivingStaff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  talkOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HandoverState'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['HandoverDecline']>, ParentType, ContextType>;
};

export type HandoverOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverOffer'] = ResolversParentTypes['HandoverOffer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ClientCard'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['HandoverScope'], ParentType, ContextType>;
  responsibility?: Resolver<ResolversTypes['CaseResponsibility'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  receivingStaff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  talkOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HandoverState'], ParentType, ContextType>;
};

export type CaseAccessRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAccessRequest'] = ResolversParentTypes['CaseAccessRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CaseAccessReason'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseAccessState'], ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['CaseAccessRefusal']>, ParentType, ContextType>;
};

export type OwnAccessRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnAccessRequest'] = ResolversParentTypes['OwnAccessRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ClientCard'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CaseAccessReason'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseAccessState'], ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['CaseAccessRefusal']>, ParentType, ContextType>;
};

export type ReferralDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralDraftResult'] = ResolversParentTypes['ReferralDraftResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReferralReviseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralReviseResult'] = ResolversParentTypes['ReferralReviseResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReferralSendResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralSendResult'] = ResolversParentTypes['ReferralSendResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReferralAcceptResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralAcceptResult'] = ResolversParentTypes['ReferralAcceptResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReferralRefuseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralRefuseResult'] = ResolversParentTypes['ReferralRefuseResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReferralStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralStartResult'] = ResolversParentTypes['ReferralStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReferralInternshipRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralInternshipRecordResult'] = ResolversParentTypes['ReferralInternshipRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReferralCompleteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralCompleteResult'] = ResolversParentTypes['ReferralCompleteResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReferralStopResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralStopResult'] = ResolversParentTypes['ReferralStopResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReferralRevokeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralRevokeResult'] = ResolversParentTypes['ReferralRevokeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferralKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharedSections?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  internshipFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  internshipTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['ReferralRefusalReason']>, ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['ReferralStopReason']>, ParentType, ContextType>;
  reasonLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  senderStaffMember?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientStaffMember?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReferralEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEntry'] = ResolversParentTypes['ReferralEntry']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type ReferralEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEnded'] = ResolversParentTypes['ReferralEnded']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferralKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ReferralEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmpowermentInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentInstrument'] = ResolversParentTypes['EmpowermentInstrument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowestLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highestLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['EmpowermentDimension']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['EmpowermentItem']>, ParentType, ContextType>;
};

export type EmpowermentDimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentDimension'] = ResolversParentTypes['EmpowermentDimension']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmpowermentItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentItem'] = ResolversParentTypes['EmpowermentItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmpowermentSittingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentSitting'] = ResolversParentTypes['EmpowermentSitting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrumentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['EmpowermentAnswer']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['EmpowermentScore']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmpowermentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentAnswer'] = ResolversParentTypes['EmpowermentAnswer']> = {
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmpowermentScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentScore'] = ResolversParentTypes['EmpowermentScore']> = {
  dimension?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EmpowermentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentChange'] = ResolversParentTypes['EmpowermentChange']> = {
  instrument?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrumentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  moreThanError?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlaceholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EmpowermentAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentAggregate'] = ResolversParentTypes['EmpowermentAggregate']> = {
  instrument?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['EmpowermentAggregateReason']>, ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['EmpowermentDimensionAggregate']>, ParentType, ContextType>;
};

export type EmpowermentDimensionAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentDimensionAggregate'] = ResolversParentTypes['EmpowermentDimensionAggregate']> = {
  dimension?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['EmpowermentAggregateReason']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meanFirst?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanSecond?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EmpowermentSittingStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentSittingStartResult'] = ResolversParentTypes['EmpowermentSittingStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type EmpowermentAnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentAnswerResult'] = ResolversParentTypes['EmpowermentAnswerResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type EmpowermentSittingCompleteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentSittingCompleteResult'] = ResolversParentTypes['EmpowermentSittingCompleteResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PartnershipAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipAgreement'] = ResolversParentTypes['PartnershipAgreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  textVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  responseDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['AgreementSignature']>, ParentType, ContextType>;
  unsigned?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  matrix?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSignature'] = ResolversParentTypes['AgreementSignature']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  act?: Resolver<ResolversTypes['ResponsibilityAct'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['ResponsibleParty'], ParentType, ContextType>;
  does?: Resolver<Array<ResolversTypes['ResponsibleParty']>, ParentType, ContextType>;
  consulted?: Resolver<Array<ResolversTypes['ResponsibleParty']>, ParentType, ContextType>;
  informed?: Resolver<Array<ResolversTypes['ResponsibleParty']>, ParentType, ContextType>;
};

export type ResponsiblePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibleParty'] = ResolversParentTypes['ResponsibleParty']> = {
  kind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type AgreementProposeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementProposeResult'] = ResolversParentTypes['AgreementProposeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type AgreementSignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSignResult'] = ResolversParentTypes['AgreementSignResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ServiceCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCriterion'] = ResolversParentTypes['ServiceCriterion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ServiceLevel'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  towards?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAdvice'] = ResolversParentTypes['ServiceAdvice']> = {
  aidVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['ServiceModel'], ParentType, ContextType>;
  competition?: Resolver<Maybe<ResolversTypes['CompetitionKind']>, ParentType, ContextType>;
  openness?: Resolver<Maybe<ResolversTypes['OpennessKind']>, ParentType, ContextType>;
  legalForm?: Resolver<ResolversTypes['LegalForm'], ParentType, ContextType>;
  inBalance?: Resolver<Array<ResolversTypes['ServiceLevel']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ServiceReason']>, ParentType, ContextType>;
  risks?: Resolver<Array<ResolversTypes['ServiceRisk']>, ParentType, ContextType>;
};

export type ServiceReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceReason'] = ResolversParentTypes['ServiceReason']> = {
  level?: Resolver<ResolversTypes['ServiceLevel'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  towards?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceRiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRisk'] = ResolversParentTypes['ServiceRisk']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mitigations?: Resolver<Array<ResolversTypes['ServiceMitigation']>, ParentType, ContextType>;
};

export type ServiceMitigationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceMitigation'] = ResolversParentTypes['ServiceMitigation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceDecision'] = ResolversParentTypes['ServiceDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  targetComplexity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentSpecificity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['ServiceChoice'], ParentType, ContextType>;
  advised?: Resolver<ResolversTypes['ServiceChoice'], ParentType, ContextType>;
  deviatesAt?: Resolver<Array<ResolversTypes['ServiceLevel']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparedToEarlier?: Resolver<Maybe<ResolversTypes['ServiceComparison']>, ParentType, ContextType>;
};

export type ServiceChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceChoice'] = ResolversParentTypes['ServiceChoice']> = {
  model?: Resolver<ResolversTypes['ServiceModel'], ParentType, ContextType>;
  competition?: Resolver<Maybe<ResolversTypes['CompetitionKind']>, ParentType, ContextType>;
  openness?: Resolver<Maybe<ResolversTypes['OpennessKind']>, ParentType, ContextType>;
  legalForm?: Resolver<ResolversTypes['LegalForm'], ParentType, ContextType>;
};

export type ServiceComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceComparison'] = ResolversParentTypes['ServiceComparison']> = {
  earlier?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['ServiceDifference']>, ParentType, ContextType>;
};

export type ServiceDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceDifference'] = ResolversParentTypes['ServiceDifference']> = {
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceDecisionKeepResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceDecisionKeepResult'] = ResolversParentTypes['ServiceDecisionKeepResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanGoalAddResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGoalAddResult'] = ResolversParentTypes['PlanGoalAddResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanGoalRewordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGoalRewordResult'] = ResolversParentTypes['PlanGoalRewordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanGoalAchieveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGoalAchieveResult'] = ResolversParentTypes['PlanGoalAchieveResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanGoalGiveUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGoalGiveUpResult'] = ResolversParentTypes['PlanGoalGiveUpResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanActionAddResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanActionAddResult'] = ResolversParentTypes['PlanActionAddResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanActionTakeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanActionTakeResult'] = ResolversParentTypes['PlanActionTakeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanActionDeclineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanActionDeclineResult'] = ResolversParentTypes['PlanActionDeclineResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanActionStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanActionStartResult'] = ResolversParentTypes['PlanActionStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanActionDoneResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanActionDoneResult'] = ResolversParentTypes['PlanActionDoneResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanActionDropResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanActionDropResult'] = ResolversParentTypes['PlanActionDropResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanActionMoveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanActionMoveResult'] = ResolversParentTypes['PlanActionMoveResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type PlanEffortRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEffortRecordResult'] = ResolversParentTypes['PlanEffortRecordResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ActivationPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivationPlan'] = ResolversParentTypes['ActivationPlan']> = {
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifeDomain?: Resolver<ResolversTypes['LifeDomain'], ParentType, ContextType>;
  lifeDomainLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  addedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GoalStatus'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dropReason?: Resolver<Maybe<ResolversTypes['GoalDropReason']>, ParentType, ContextType>;
  dropReasonLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAction'] = ResolversParentTypes['PlanAction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  ownerHasLeft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanActionStatus'], ParentType, ContextType>;
  addedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['PlanActionReason']>, ParentType, ContextType>;
  reasonLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effortMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationContactResult'] = ResolversParentTypes['ParticipationContactResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ParticipationEnrolResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEnrolResult'] = ResolversParentTypes['ParticipationEnrolResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ParticipationActivateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationActivateResult'] = ResolversParentTypes['ParticipationActivateResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ParticipationPauseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationPauseResult'] = ResolversParentTypes['ParticipationPauseResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ParticipationResumeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationResumeResult'] = ResolversParentTypes['ParticipationResumeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ParticipationExitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationExitResult'] = ResolversParentTypes['ParticipationExitResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ParticipationAftercareStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationAftercareStartResult'] = ResolversParentTypes['ParticipationAftercareStartResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ParticipationCloseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationCloseResult'] = ResolversParentTypes['ParticipationCloseResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'ActRefused' | 'ActConflict', ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  contactedBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParticipationStatus'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ParticipantSource'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['ParticipantProfile'], ParentType, ContextType>;
  contactedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enrolledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  activatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pausedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  resumedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exitReason?: Resolver<Maybe<ResolversTypes['ParticipationExitReason']>, ParentType, ContextType>;
  aftercareOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  SharingDecideResult?: SharingDecideResultResolvers<ContextType>;
  SharingRecordResult?: SharingRecordResultResolvers<ContextType>;
  OutreachRequestResult?: OutreachRequestResultResolvers<ContextType>;
  OutreachWithdrawResult?: OutreachWithdrawResultResolvers<ContextType>;
  OutreachRequest?: OutreachRequestResolvers<ContextType>;
  UrgentAccess?: UrgentAccessResolvers<ContextType>;
  OwnUrgentAccess?: OwnUrgentAccessResolvers<ContextType>;
  UrgentAccessTakeResult?: UrgentAccessTakeResultResolvers<ContextType>;
  UrgentAccessRenewResult?: UrgentAccessRenewResultResolvers<ContextType>;
  UrgentAccessEndResult?: UrgentAccessEndResultResolvers<ContextType>;
  IdentityMerge?: IdentityMergeResolvers<ContextType>;
  MergeAsked?: MergeAskedResolvers<ContextType>;
  SeenMerged?: SeenMergedResolvers<ContextType>;
  IdentityMergeProposeResult?: IdentityMergeProposeResultResolvers<ContextType>;
  IdentityMergeConfirmResult?: IdentityMergeConfirmResultResolvers<ContextType>;
  IdentityMergeDeclineResult?: IdentityMergeDeclineResultResolvers<ContextType>;
  IdentityMergeWithdrawResult?: IdentityMergeWithdrawResultResolvers<ContextType>;
  IdentitySplitProposeResult?: IdentitySplitProposeResultResolvers<ContextType>;
  IdentitySplitConfirmResult?: IdentitySplitConfirmResultResolvers<ContextType>;
  FilterSaveResult?: FilterSaveResultResolvers<ContextType>;
  FilterReplaceResult?: FilterReplaceResultResolvers<ContextType>;
  FilterRemoveResult?: FilterRemoveResultResolvers<ContextType>;
  SignalSendResult?: SignalSendResultResolvers<ContextType>;
  SignalAnswerResult?: SignalAnswerResultResolvers<ContextType>;
  SignalWithdrawResult?: SignalWithdrawResultResolvers<ContextType>;
  VisitRecordResult?: VisitRecordResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  SavedFilter?: SavedFilterResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientOverview?: ClientOverviewResolvers<ContextType>;
  SourceChange?: SourceChangeResolvers<ContextType>;
  AttentionPoint?: AttentionPointResolvers<ContextType>;
  Signal?: SignalResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  ClientCard?: ClientCardResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseMember?: CaseMemberResolvers<ContextType>;
  SharingDecision?: SharingDecisionResolvers<ContextType>;
  SharingChoice?: SharingChoiceResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipMember?: PartnershipMemberResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  CaseOpenResult?: CaseOpenResultResolvers<ContextType>;
  CaseCloseResult?: CaseCloseResultResolvers<ContextType>;
  CaseMemberAddResult?: CaseMemberAddResultResolvers<ContextType>;
  CaseStaffAssignResult?: CaseStaffAssignResultResolvers<ContextType>;
  CaseMemberLeaveResult?: CaseMemberLeaveResultResolvers<ContextType>;
  CaseMemberEndResult?: CaseMemberEndResultResolvers<ContextType>;
  HandoverProposeResult?: HandoverProposeResultResolvers<ContextType>;
  HandoverConfirmResult?: HandoverConfirmResultResolvers<ContextType>;
  HandoverDeclineResult?: HandoverDeclineResultResolvers<ContextType>;
  HandoverWithdrawResult?: HandoverWithdrawResultResolvers<ContextType>;
  CaseAccessAskResult?: CaseAccessAskResultResolvers<ContextType>;
  CaseAccessGrantResult?: CaseAccessGrantResultResolvers<ContextType>;
  CaseAccessRefuseResult?: CaseAccessRefuseResultResolvers<ContextType>;
  CaseAccessWithdrawResult?: CaseAccessWithdrawResultResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverOffer?: HandoverOfferResolvers<ContextType>;
  CaseAccessRequest?: CaseAccessRequestResolvers<ContextType>;
  OwnAccessRequest?: OwnAccessRequestResolvers<ContextType>;
  ReferralDraftResult?: ReferralDraftResultResolvers<ContextType>;
  ReferralReviseResult?: ReferralReviseResultResolvers<ContextType>;
  ReferralSendResult?: ReferralSendResultResolvers<ContextType>;
  ReferralAcceptResult?: ReferralAcceptResultResolvers<ContextType>;
  ReferralRefuseResult?: ReferralRefuseResultResolvers<ContextType>;
  ReferralStartResult?: ReferralStartResultResolvers<ContextType>;
  ReferralInternshipRecordResult?: ReferralInternshipRecordResultResolvers<ContextType>;
  ReferralCompleteResult?: ReferralCompleteResultResolvers<ContextType>;
  ReferralStopResult?: ReferralStopResultResolvers<ContextType>;
  ReferralRevokeResult?: ReferralRevokeResultResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralEntry?: ReferralEntryResolvers<ContextType>;
  ReferralEnded?: ReferralEndedResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  EmpowermentInstrument?: EmpowermentInstrumentResolvers<ContextType>;
  EmpowermentDimension?: EmpowermentDimensionResolvers<ContextType>;
  EmpowermentItem?: EmpowermentItemResolvers<ContextType>;
  EmpowermentSitting?: EmpowermentSittingResolvers<ContextType>;
  EmpowermentAnswer?: EmpowermentAnswerResolvers<ContextType>;
  EmpowermentScore?: EmpowermentScoreResolvers<ContextType>;
  EmpowermentChange?: EmpowermentChangeResolvers<ContextType>;
  EmpowermentAggregate?: EmpowermentAggregateResolvers<ContextType>;
  EmpowermentDimensionAggregate?: EmpowermentDimensionAggregateResolvers<ContextType>;
  EmpowermentSittingStartResult?: EmpowermentSittingStartResultResolvers<ContextType>;
  EmpowermentAnswerResult?: EmpowermentAnswerResultResolvers<ContextType>;
  EmpowermentSittingCompleteResult?: EmpowermentSittingCompleteResultResolvers<ContextType>;
  PartnershipAgreement?: PartnershipAgreementResolvers<ContextType>;
  AgreementSignature?: AgreementSignatureResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  ResponsibleParty?: ResponsiblePartyResolvers<ContextType>;
  AgreementProposeResult?: AgreementProposeResultResolvers<ContextType>;
  AgreementSignResult?: AgreementSignResultResolvers<ContextType>;
  ServiceCriterion?: ServiceCriterionResolvers<ContextType>;
  ServiceAdvice?: ServiceAdviceResolvers<ContextType>;
  ServiceReason?: ServiceReasonResolvers<ContextType>;
  ServiceRisk?: ServiceRiskResolvers<ContextType>;
  ServiceMitigation?: ServiceMitigationResolvers<ContextType>;
  ServiceDecision?: ServiceDecisionResolvers<ContextType>;
  ServiceChoice?: ServiceChoiceResolvers<ContextType>;
  ServiceComparison?: ServiceComparisonResolvers<ContextType>;
  ServiceDifference?: ServiceDifferenceResolvers<ContextType>;
  ServiceDecisionKeepResult?: ServiceDecisionKeepResultResolvers<ContextType>;
  PlanGoalAddResult?: PlanGoalAddResultResolvers<ContextType>;
  PlanGoalRewordResult?: PlanGoalRewordResultResolvers<ContextType>;
  PlanGoalAchieveResult?: PlanGoalAchieveResultResolvers<ContextType>;
  PlanGoalGiveUpResult?: PlanGoalGiveUpResultResolvers<ContextType>;
  PlanActionAddResult?: PlanActionAddResultResolvers<ContextType>;
  PlanActionTakeResult?: PlanActionTakeResultResolvers<ContextType>;
  PlanActionDeclineResult?: PlanActionDeclineResultResolvers<ContextType>;
  PlanActionStartResult?: PlanActionStartResultResolvers<ContextType>;
  PlanActionDoneResult?: PlanActionDoneResultResolvers<ContextType>;
  PlanActionDropResult?: PlanActionDropResultResolvers<ContextType>;
  PlanActionMoveResult?: PlanActionMoveResultResolvers<ContextType>;
  PlanEffortRecordResult?: PlanEffortRecordResultResolvers<ContextType>;
  ActivationPlan?: ActivationPlanResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  PlanAction?: PlanActionResolvers<ContextType>;
  ParticipationContactResult?: ParticipationContactResultResolvers<ContextType>;
  ParticipationEnrolResult?: ParticipationEnrolResultResolvers<ContextType>;
  ParticipationActivateResult?: ParticipationActivateResultResolvers<ContextType>;
  ParticipationPauseResult?: ParticipationPauseResultResolvers<ContextType>;
  ParticipationResumeResult?: ParticipationResumeResultResolvers<ContextType>;
  ParticipationExitResult?: ParticipationExitResultResolvers<ContextType>;
  ParticipationAftercareStartResult?: ParticipationAftercareStartResultResolvers<ContextType>;
  ParticipationCloseResult?: ParticipationCloseResultResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  section?: SectionDirectiveResolver<any, any, ContextType>;
};

