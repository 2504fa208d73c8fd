// Generated from the SDL by `npm run codegen`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClientSource, IdentitySource, CaseSource, OrganisationSource, Context } from '../context.ts';
import type { CaseMemberRow, SharingDecisionRow, PartnershipRow, PartnershipMemberRow } from '../entities.ts';
import type { DisclosedRecords } from '../rules/overview.ts';
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
  /** Code of the kind of event; the workbench has a label per code in each language. */
  kind: Scalars['String']['output'];
  /** Code list values and dates only, never free text. */
  detail?: Maybe<Scalars['String']['output']>;
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
  /** Code of the kind of deadline; the workbench has a label per code in each language. */
  kind: Scalars['String']['output'];
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
  /** Legal basis of that rule; null where no rule allowed it. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** What the owner decided. */
  outcome: DisclosureOutcome;
  /** The request it belongs to; the same in every owner's log and at the gateway. */
  requestId: Scalars['ID']['output'];
};

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
  /** The partnerships of the caller's organisation. */
  partnerships: Array<Partnership>;
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
  /** What the client agreed to, per section and recipient. */
  sharing?: Maybe<Array<SharingDecision>>;
  /** Sections of the partnership that the caller does not get, each with a reason. */
  withheld: Array<Withheld>;
  /** Who looked at the partnership's part, newest first, `first` at most 200; `after` continues with what was logged before that moment. */
  disclosures?: Maybe<Array<Disclosure>>;
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
};

export type PesRecord = {
  __typename?: 'PesRecord';
  availability: RecordAvailability;
  journey?: Maybe<Array<JourneyEvent>>;
  deadlines?: Maybe<Array<Deadline>>;
  contactPoints?: Maybe<Array<ContactPoint>>;
};

export type WelfareRecord = {
  __typename?: 'WelfareRecord';
  availability: RecordAvailability;
  journey?: Maybe<Array<JourneyEvent>>;
  deadlines?: Maybe<Array<Deadline>>;
  contactPoints?: Maybe<Array<ContactPoint>>;
};

export type SocialEconomyRecord = {
  __typename?: 'SocialEconomyRecord';
  availability: RecordAvailability;
  journey?: Maybe<Array<JourneyEvent>>;
  deadlines?: Maybe<Array<Deadline>>;
  contactPoints?: Maybe<Array<ContactPoint>>;
};

/** Why the caller may see this client. */
export type ClientRelation =
  /** The caller's organisation is a member of the client's open case. */
  | 'CASE'
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
  /** Municipality of residence; null where the register has none in Flanders or Brussels. */
  municipality?: Maybe<Municipality>;
  /** Language in which the client prefers to be addressed, ISO 639-1. */
  preferredLanguage?: Maybe<Scalars['String']['output']>;
  /** Moment at which the copy was taken from the source register. */
  asOf: Scalars['DateTime']['output'];
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
};

/** The file that organisations of the partnership share about one client. */
export type Case = {
  __typename?: 'Case';
  /** Day on which the case was opened. */
  openedOn: Scalars['Date']['output'];
  /** Day on which it was closed; null while it is open. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The member that leads the case (trekker). */
  lead: CaseMember;
  /** Everybody who follows the client now, the lead included. */
  members: Array<CaseMember>;
};

/** One organisation's part in a case. */
export type CaseMember = {
  __typename?: 'CaseMember';
  /** The organisation. */
  organisation: Organisation;
  /** The staff member who follows the client; null where the organisation named none. */
  staffMember?: Maybe<Scalars['String']['output']>;
  /** What this organisation is responsible for in this case. */
  responsibility: CaseResponsibility;
  /** First day of membership. */
  since: Scalars['Date']['output'];
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
  /** Section id, as in @section. */
  section: Scalars['String']['output'];
  /** The organisation that the decision is about. */
  recipient: Organisation;
  /** What the client decided. */
  status: SharingStatus;
  /** Day of the decision. */
  decidedOn: Scalars['Date']['output'];
};

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
        | GraphQLRecursivePick<FederationTypes['Client'], {"pes":{"availability":true,"journey":{"on":true,"source":true,"section":true,"kind":true,"detail":true},"deadlines":{"on":true,"source":true,"section":true,"kind":true,"actor":true},"contactPoints":{"kind":true,"value":true,"since":true,"source":true}},"welfare":{"availability":true,"journey":{"on":true,"source":true,"section":true,"kind":true,"detail":true},"deadlines":{"on":true,"source":true,"section":true,"kind":true,"actor":true},"contactPoints":{"kind":true,"value":true,"since":true,"source":true}},"socialEconomy":{"availability":true,"journey":{"on":true,"source":true,"section":true,"kind":true,"detail":true},"deadlines":{"on":true,"source":true,"section":true,"kind":true,"actor":true},"contactPoints":{"kind":true,"value":true,"since":true,"source":true}}}> ) );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"kboNumber":true}> );
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
  Source: Source;
  Disclosure: ResolverTypeWrapper<Disclosure>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DisclosureOutcome: DisclosureOutcome;
  Purpose: Purpose;
  SourceRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceRecord']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Viewer: ResolverTypeWrapper<Caller>;
  Client: ResolverTypeWrapper<ClientSource>;
  ClientOverview: ResolverTypeWrapper<DisclosedRecords>;
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  Disclosure: Disclosure;
  ID: Scalars['ID']['output'];
  SourceRecord: ResolversInterfaceTypes<ResolversParentTypes>['SourceRecord'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Viewer: Caller;
  Client: ClientSource;
  ClientOverview: DisclosedRecords;
  PesRecord: PesRecord;
  WelfareRecord: WelfareRecord;
  SocialEconomyRecord: SocialEconomyRecord;
  Identity: IdentitySource;
  Municipality: Municipality;
  ClientCard: ClientCard;
  Case: CaseSource;
  CaseMember: CaseMemberRow;
  SharingDecision: SharingDecisionRow;
  Discrepancy: Discrepancy;
  Organisation: OrganisationSource;
  Partnership: PartnershipRow;
  PartnershipMember: PartnershipMemberRow;
  CaseloadFilter: CaseloadFilter;
  ClientConnection: Omit<ClientConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Client']> };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
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
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['KboNumber']>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
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
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  staffMember?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['Purpose']>, ParentType, ContextType>;
};

export type ClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client'], FederationReferenceType extends FederationReferenceTypes['Client'] = FederationReferenceTypes['Client']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Client']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ClientRelation'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['Identity']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  sharing?: Resolver<Maybe<Array<ResolversTypes['SharingDecision']>>, ParentType, ContextType>;
  withheld?: Resolver<Array<ResolversTypes['Withheld']>, ParentType, ContextType>;
  disclosures?: Resolver<Maybe<Array<ResolversTypes['Disclosure']>>, ParentType, ContextType, RequireFields<ClientDisclosuresArgs, 'first'>>;
  overview?: Resolver<Maybe<ResolversTypes['ClientOverview']>, ParentType, ContextType>;
};

export type ClientOverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientOverview'] = ResolversParentTypes['ClientOverview']> = {
  journey?: Resolver<Array<ResolversTypes['JourneyEvent']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  discrepancies?: Resolver<Array<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  missingSources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  nationalNumber?: Resolver<ResolversTypes['NationalNumber'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
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
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['CaseMember'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CaseMember']>, ParentType, ContextType>;
};

export type CaseMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseMember'] = ResolversParentTypes['CaseMember']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibility?: Resolver<ResolversTypes['CaseResponsibility'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SharingDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingDecision'] = ResolversParentTypes['SharingDecision']> = {
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SharingStatus'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  Disclosure?: DisclosureResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientOverview?: ClientOverviewResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  ClientCard?: ClientCardResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseMember?: CaseMemberResolvers<ContextType>;
  SharingDecision?: SharingDecisionResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipMember?: PartnershipMemberResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  section?: SectionDirectiveResolver<any, any, ContextType>;
};

