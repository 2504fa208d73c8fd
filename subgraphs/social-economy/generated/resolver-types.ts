// Generated from the SDL by `npm run codegen`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClientSource, SocialEconomyRecordSource, Context } from '../context.ts';
import type { EmploymentRow, DevelopmentPlanRow, MoveFromInstrument } from '../entities.ts';
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
  /** Persoonlijke ontwikkelingsplannen (POP), newest first. */
  developmentPlans?: Maybe<Array<DevelopmentPlan>>;
  /** Moves to the regular economy, with the 18-month right of return (terugvalpositie); newest first. */
  moves?: Maybe<Array<MoveToRegularWork>>;
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
  /** Prestatiebreuk in percent of full time, 1 to 100. */
  hoursFraction?: Maybe<Scalars['Int']['output']>;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day; null while it runs. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Why it ended; null while it runs. */
  endReason?: Maybe<EmploymentEndReason>;
};

/** Instruments of the social economy; the last five are historic. */
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
  | 'VOP';

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
};

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
  /** The right to return to the former employer; null where the move gives none (INV-22). */
  returnRight?: Maybe<ReturnRight>;
};

/** Where a move leads to. */
export type MoveDestination =
  /** Regular economy. */
  | 'NEC'
  /** Regular economy with individueel maatwerk. */
  | 'NEC_IMW';

/** Terugvalpositie: back to the former employer within 18 months (source: answer of the minister on doorstroom). */
export type ReturnRight = {
  __typename?: 'ReturnRight';
  /** Open, exercised or lapsed today. */
  status: ReturnRightStatus;
  /** Last day of the right, inclusive. */
  until: Scalars['Date']['output'];
};

/** State of a right of return. */
export type ReturnRightStatus =
  /** Can be used today. */
  | 'OPEN'
  /** The worker came back within the term. */
  | 'EXERCISED'
  /** The last day has passed without it. */
  | 'LAPSED';

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
  Source: Source;
  Disclosure: ResolverTypeWrapper<Disclosure>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DisclosureOutcome: DisclosureOutcome;
  Purpose: Purpose;
  SourceRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceRecord']>;
  Client: ResolverTypeWrapper<ClientSource>;
  SocialEconomyRecord: ResolverTypeWrapper<SocialEconomyRecordSource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  SocialEconomyInstrument: SocialEconomyInstrument;
  EmploymentEndReason: EmploymentEndReason;
  DevelopmentPlan: ResolverTypeWrapper<DevelopmentPlanRow>;
  MoveToRegularWork: ResolverTypeWrapper<MoveFromInstrument>;
  MoveDestination: MoveDestination;
  ReturnRight: ResolverTypeWrapper<ReturnRight>;
  ReturnRightStatus: ReturnRightStatus;
  Organisation: ResolverTypeWrapper<Organisation>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  Client: ClientSource;
  SocialEconomyRecord: SocialEconomyRecordSource;
  Int: Scalars['Int']['output'];
  Employment: EmploymentRow;
  DevelopmentPlan: DevelopmentPlanRow;
  MoveToRegularWork: MoveFromInstrument;
  ReturnRight: ReturnRight;
  Organisation: Organisation;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
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
  __resolveType: TypeResolveFn<'SocialEconomyRecord', ParentType, ContextType>;
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
  developmentPlans?: Resolver<Maybe<Array<ResolversTypes['DevelopmentPlan']>>, ParentType, ContextType>;
  moves?: Resolver<Maybe<Array<ResolversTypes['MoveToRegularWork']>>, ParentType, ContextType>;
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
  hoursFraction?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['EmploymentEndReason']>, ParentType, ContextType>;
};

export type DevelopmentPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentPlan'] = ResolversParentTypes['DevelopmentPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  updatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoveToRegularWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveToRegularWork'] = ResolversParentTypes['MoveToRegularWork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['MoveDestination'], ParentType, ContextType>;
  returnRight?: Resolver<Maybe<ResolversTypes['ReturnRight']>, ParentType, ContextType>;
};

export type ReturnRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRight'] = ResolversParentTypes['ReturnRight']> = {
  status?: Resolver<ResolversTypes['ReturnRightStatus'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  Disclosure?: DisclosureResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  SocialEconomyRecord?: SocialEconomyRecordResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  DevelopmentPlan?: DevelopmentPlanResolvers<ContextType>;
  MoveToRegularWork?: MoveToRegularWorkResolvers<ContextType>;
  ReturnRight?: ReturnRightResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  section?: SectionDirectiveResolver<any, any, ContextType>;
};

