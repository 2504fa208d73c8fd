import { showAuthorisations } from '../../shared/authorisations.ts';
import { purposesOf } from '../../shared/caller.ts';
import { recordResolvers } from '../../shared/record-resolvers.ts';
import { labelOf, showCodeLists } from '../../shared/words/code-list.ts';
import { disclosureResolvers } from '../../shared/words/disclosure-words.ts';
import { sections } from '../../shared/words/sections.ts';
import { agreementsOfPartnership } from './agreement-resolvers.ts';
import { authorisations } from './authorisations.ts';
import { accessAsked, caseResolvers, handoversOffered } from './case-reads.ts';
import { caseloadOf } from './caseload.ts';
import { codeLists } from './codes/code-lists.ts';
import type { CaseSource, ClientSource, Context, IdentitySource } from './context.ts';
import { empowermentOfClient, empowermentQueries, empowermentTypes } from './empowerment-resolvers.ts';
import type { CaseRow } from './entities.ts';
import { findClient, visibleFacts } from './find-client.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { grantOf, identityMergeTypes, mergesAsked, mergesOfClient, seenMerged } from './identity-merge-reads.ts';
import { jointActResolvers } from './joint/resolvers.ts';
import { outreachRequests, outreachTypes } from './outreach-reads.ts';
import { ownDeadlines, ownJourney } from './own-events.ts';
import { participationResolvers, participationsOf } from './participation-resolvers.ts';
import { planOfClient, planResolvers } from './plan-resolvers.ts';
import { referralQueries, referralsOfClients, referralTypes } from './referral-resolvers.ts';
import { clientIdOf } from './repositories/clients.ts';
import { partnershipById, partnershipsOf } from './repositories/organisations.ts';
import { savedFiltersOf } from './repositories/saved-filters.ts';
import type { DisclosedRecords } from './rules/overview.ts';
import { wantedBy } from './saved-filter-entities.ts';
import { serviceDecisionQueries, serviceDecisionsOfPartnership } from './service-decision-resolvers.ts';
import { choicesOfClient, decisionsOfClient, sharingChoiceTypes } from './sharing-choices.ts';
import { signalFields, signalsOfClient } from './signal-resolvers.ts';
import { overviewFields } from './today-overview.ts';
import { urgentAccesses, urgentAccessesOfClient, urgentAccessTypes } from './urgent-access-reads.ts';

export const resolvers: Resolvers = {
  Query: {
    viewer: (_parent, _args, context) => context.caller,
    client: async (_parent, { id }, context) => {
      const facts = await visibleFacts(context, id);
      if (facts !== null) return context.client(facts.clientId);
      await context.nobody();
      return null;
    },
    ownFile: (_parent, _args, context) => ownFile(context),
    findClient: (_parent, { nationalNumber }, context) => findClient(context, nationalNumber),
    caseload: (_parent, args, context) => caseloadOf(context, args),
    ...referralQueries,
    ...empowermentQueries,
    ...serviceDecisionQueries,
    organisation: async (_parent, { kboNumber }, context) => context.loaders.organisation.load(kboNumber),
    partnership: (_parent, { id }, context) => context.database.read((manager) => partnershipById(manager, id)),
    partnershipAuthorisations: (_parent, _args, { caller }) => showAuthorisations(authorisations, caller.language),
    partnershipCodeLists: (_parent, { names }, { caller }) => showCodeLists(codeLists, caller.language, names),
    partnerships: async (_parent, _args, context) => {
      const { organisation } = context.caller;
      return organisation === null ? [] : context.database.read((manager) => partnershipsOf(manager, organisation));
    },
    handoversOffered: (_parent, _args, context) => handoversOffered(context),
    accessAsked: (_parent, _args, context) => accessAsked(context),
    outreachRequests: (_parent, args, context) => outreachRequests(context, args),
    urgentAccesses: (_parent, args, context) => urgentAccesses(context, args),
    mergesAsked: (_parent, _args, context) => mergesAsked(context),
  },
  ...caseResolvers,
  ...outreachTypes,
  ...urgentAccessTypes,
  ...identityMergeTypes,
  Disclosure: disclosureResolvers(authorisations),
  Mutation: jointActResolvers,
  Viewer: {
    organisation: ({ organisation }) => (organisation === null ? null : { kboNumber: organisation }),
    roles: ({ roles }) => [...roles],
    purposes: ({ roles }) => purposesOf(roles),
    savedFilters: (caller, _args, { database }) => database.read((manager) => savedFiltersOf(manager, caller)),
  },
  Client: {
    __resolveReference: (reference, context) => context.client(reference.id, disclosedIn(reference)),
    grant: grantOf,
    relation: async (client) => (await client.facts()).relation,
    identity: identityOf,
    case: caseOf,
    accessRequests: (client, _args, context) => context.loaders.accessRequests.load(client.id),
    urgentAccesses: urgentAccessesOfClient,
    merges: mergesOfClient,
    seenMerged,
    sharing: decisionsOfClient,
    sharingChoices: choicesOfClient,
    ...referralsOfClients,
    ...empowermentOfClient,
    ...planOfClient,
    participations: participationsOf,
    withheld: recordResolvers.withheld,
    disclosures: recordResolvers.disclosures,
    signals: signalsOfClient,
    journey: (client, _args, context) => ownJourney(client, context),
    deadlines: (client, _args, context) => ownDeadlines(client, context),
    overview: (client) => ({ client, records: client.disclosed }),
  },
  SavedFilter: { attention: (row) => wantedBy(row).attention, urgency: (row) => wantedBy(row).urgency },
  ClientOverview: overviewFields,
  Signal: signalFields,
  Identity: {
    municipality: ({ nisCode }, { on }, { municipalities, today }) =>
      nisCode === null ? null : municipalities.on(nisCode, on ?? today),
  },
  Case: {
    lead: ({ lead, currentMembers, openedOn, ...row }) =>
      currentMembers.find((member) => member.organisation === lead) ?? {
        id: row.id,
        caseId: row.id,
        organisation: lead,
        staffMember: null,
        responsibility: 'SUPPORT',
        since: openedOn,
        until: null,
        leaveReason: null,
        changedAt: row.changedAt,
        version: row.version,
      },
    members: ({ currentMembers }) => [...currentMembers],
    formerMembers: ({ formerMembers }) => [...formerMembers],
    handovers: async ({ id, clientId }, _args, context) =>
      (await context.loaders.handovers.load(clientId)).filter(({ caseId }) => caseId === id),
  },
  CaseMember: { organisation: ({ organisation }) => ({ kboNumber: organisation }) },
  SharingDecision: {
    recipient: ({ recipient }) => ({ kboNumber: recipient }),
    sectionLabel: ({ section }, _args, { caller }) => labelOf(sections, section, caller.language),
  },
  ...sharingChoiceTypes,
  ...referralTypes,
  ...empowermentTypes,
  ...planResolvers,
  ...participationResolvers,
  Organisation: {
    __resolveReference: ({ kboNumber }) => ({ kboNumber }),
    name: async ({ kboNumber }, _args, context) => (await context.loaders.organisation.load(kboNumber))?.name ?? null,
    kind: async ({ kboNumber }, _args, context) => (await context.loaders.organisation.load(kboNumber))?.kind ?? null,
  },
  Partnership: {
    municipalities: async ({ id }, _args, context) =>
      (await context.loaders.areas.load(id)).flatMap(
        ({ nisCode }) => context.municipalities.on(nisCode, context.today) ?? [],
      ),
    members: ({ id }, _args, context) => context.loaders.partnershipMembers.load(id),
    ...agreementsOfPartnership,
    ...serviceDecisionsOfPartnership,
  },
  PartnershipMember: {
    organisation: ({ organisation }) => ({ kboNumber: organisation }),
    responsibilities: ({ responsibilities }) => responsibilities.split('\n').filter((line) => line !== ''),
  },
};

async function ownFile(context: Context): Promise<ClientSource | null> {
  const { nationalNumber, purpose } = context.caller;
  if (purpose !== 'OWN_FILE' || nationalNumber === null) return null;
  const id = await context.database.read((manager) => clientIdOf(manager, context.seal.index(nationalNumber)));
  return id === null ? null : context.client(id);
}

async function identityOf(client: ClientSource, _args: unknown, context: Context): Promise<IdentitySource | null> {
  const [identity, facts] = await Promise.all([context.loaders.identity.load(client.id), client.facts()]);
  const [nationalNumber] = facts.nationalNumbers;
  return identity === null || nationalNumber === undefined ? null : { ...identity, nationalNumber };
}

/**
 * The open case, else the one opened last, with the members of today (or of its last day). Of several open cases the one that
 * the caller's organisation is a member of: being in one says nothing about another.
 */
async function caseOf(client: ClientSource, _args: unknown, context: Context): Promise<CaseSource | null> {
  const cases = await context.loaders.cases.load(client.id);
  const open = cases.filter((each) => each.closedOn === null);
  const shown = await Promise.all((open.length > 0 ? open : cases.slice(0, 1)).map((row) => withMembers(row, context)));
  const { organisation } = context.caller;
  const own = shown.find(({ currentMembers }) => currentMembers.some((each) => each.organisation === organisation));
  const found = own ?? shown[0];
  return found === undefined ? null : { ...found, access: client.access };
}

async function withMembers(row: CaseRow, context: Context): Promise<Omit<CaseSource, 'access'>> {
  const day = row.closedOn ?? context.today;
  const members = await context.loaders.members.load(row.id);
  const currentMembers = members.filter(({ since, until }) => since <= day && (until === null || until >= day));
  const formerMembers = members.filter(({ until }) => until !== null && until < day);
  return { ...row, currentMembers, formerMembers };
}

/** What the gateway hands over of the owners' records; an owner that did not answer is null. */
function disclosedIn(reference: object): DisclosedRecords {
  // The shape is the one that `overview` @requires; the gateway checked the owners' answers against their schemas.
  const records = reference as Record<'pes' | 'welfare' | 'socialEconomy', DisclosedRecords['PES']>;
  return { PES: records.pes, WELFARE: records.welfare, SOCIAL_ECONOMY: records.socialEconomy };
}
