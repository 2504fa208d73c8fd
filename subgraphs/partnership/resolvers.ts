import { purposesOf } from '../../shared/caller.ts';
import { recordResolvers } from '../../shared/record-resolvers.ts';
import { caseloadOf } from './caseload.ts';
import type { CaseSource, ClientSource, Context, IdentitySource } from './context.ts';
import type { CaseRow } from './entities.ts';
import { findClient, visibleFacts } from './find-client.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { clientIdOf } from './repositories/clients.ts';
import { partnershipById, partnershipsOf } from './repositories/organisations.ts';
import {
  type DisclosedRecords,
  discrepancies,
  missingSources,
  overviewDeadlines,
  overviewJourney,
} from './rules/overview.ts';

export const resolvers: Resolvers = {
  Query: {
    viewer: (_parent, _args, context) => context.caller,
    client: async (_parent, { id }, context) => {
      const facts = await visibleFacts(context, id);
      return facts === null ? null : context.client(facts.clientId);
    },
    ownFile: (_parent, _args, context) => ownFile(context),
    findClient: (_parent, { nationalNumber }, context) => findClient(context, nationalNumber),
    caseload: (_parent, args, context) => caseloadOf(context, args),
    organisation: async (_parent, { kboNumber }, context) => context.loaders.organisation.load(kboNumber),
    partnership: (_parent, { id }, context) => context.database.read((manager) => partnershipById(manager, id)),
    partnerships: async (_parent, _args, context) => {
      const { organisation } = context.caller;
      return organisation === null ? [] : context.database.read((manager) => partnershipsOf(manager, organisation));
    },
  },
  Viewer: {
    organisation: ({ organisation }) => (organisation === null ? null : { kboNumber: organisation }),
    roles: ({ roles }) => [...roles],
    purposes: ({ roles }) => purposesOf(roles),
  },
  Client: {
    __resolveReference: (reference, context) => context.client(reference.id, disclosedIn(reference)),
    grant: async (client, _args, context) => context.grants.sign(await client.facts()),
    relation: async (client) => (await client.facts()).relation,
    identity: identityOf,
    case: caseOf,
    sharing: (client, _args, context) => context.loaders.sharing.load(client.id),
    withheld: recordResolvers.withheld,
    disclosures: recordResolvers.disclosures,
    overview: (client) => client.disclosed,
  },
  ClientOverview: {
    journey: overviewJourney,
    deadlines: overviewDeadlines,
    discrepancies,
    missingSources,
  },
  Identity: {
    municipality: ({ nisCode }, _args, context) =>
      nisCode === null ? null : (context.municipalities.get(nisCode) ?? null),
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
        changedAt: row.changedAt,
      },
    members: ({ currentMembers }) => [...currentMembers],
  },
  CaseMember: { organisation: ({ organisation }) => ({ kboNumber: organisation }) },
  SharingDecision: { recipient: ({ recipient }) => ({ kboNumber: recipient }) },
  Organisation: {
    __resolveReference: ({ kboNumber }) => ({ kboNumber }),
    name: async ({ kboNumber }, _args, context) => (await context.loaders.organisation.load(kboNumber))?.name ?? null,
    kind: async ({ kboNumber }, _args, context) => (await context.loaders.organisation.load(kboNumber))?.kind ?? null,
  },
  Partnership: {
    municipalities: async ({ id }, _args, context) =>
      (await context.loaders.areas.load(id)).flatMap(({ nisCode }) => context.municipalities.get(nisCode) ?? []),
    members: ({ id }, _args, context) => context.loaders.partnershipMembers.load(id),
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
  return own ?? shown[0] ?? null;
}

async function withMembers(row: CaseRow, context: Context): Promise<CaseSource> {
  const day = row.closedOn ?? context.today;
  const members = await context.loaders.members.load(row.id);
  const currentMembers = members.filter(({ since, until }) => since <= day && (until === null || until >= day));
  return { ...row, currentMembers };
}

/** What the gateway hands over of the owners' records; an owner that did not answer is null. */
function disclosedIn(reference: object): DisclosedRecords {
  // The shape is the one that `overview` @requires; the gateway checked the owners' answers against their schemas.
  const records = reference as Record<'pes' | 'welfare' | 'socialEconomy', DisclosedRecords['PES']>;
  return { PES: records.pes, WELFARE: records.welfare, SOCIAL_ECONOMY: records.socialEconomy };
}
