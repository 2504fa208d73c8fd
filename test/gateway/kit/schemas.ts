import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { OWNERS, type Owner } from '../../../shared/caller.ts';

const COMMON = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable", "@inaccessible", "@cost", "@listSize"])
  scalar Date
  scalar KboNumber
  scalar NationalNumber
  scalar Grant
  enum RecordAvailability { AVAILABLE NOT_KNOWN NOT_PERMITTED }
  enum Source { PES WELFARE SOCIAL_ECONOMY PARTNERSHIP }
  enum ContactKind { PHONE EMAIL ADDRESS }
  type JourneyEvent @shareable { on: Date! source: Source! section: String! kind: String! detail: String }
  type ContactPoint @shareable { kind: ContactKind! value: String! since: Date source: Source! }
  interface SourceRecord { availability: RecordAvailability! journey: [JourneyEvent!] contactPoints: [ContactPoint!] }
`;

const PARTNERSHIP = `
  type Query {
    viewer: Viewer!
    client(id: ID!): Client
    findClient(nationalNumber: NationalNumber!): ClientCard
    caseload(first: Int = 50): [Client!]! @listSize(slicingArguments: ["first"])
    organisation(kboNumber: KboNumber!): Organisation
  }
  type Viewer { staffMember: String! purpose: String! roles: [String!]! requestId: ID! language: String! organisation: KboNumber }
  type ClientCard { id: ID! initials: String! }
  type Client @key(fields: "id") {
    id: ID!
    grant: Grant @inaccessible
    relation: String!
    identity: Identity
    pes: PesRecord @external
    welfare: WelfareRecord @external
    socialEconomy: SocialEconomyRecord @external
    overview: ClientOverview @requires(fields: """
      pes { availability journey { on source kind } contactPoints { kind value } }
      welfare { availability journey { on source kind } contactPoints { kind value } }
      socialEconomy { availability journey { on source kind } contactPoints { kind value } }
    """)
  }
  type Identity { nationalNumber: NationalNumber! givenName: String! firstName: String @deprecated(reason: "Ask givenName; it goes on 30 June 2027.") }
  type ClientOverview { journey: [JourneyEvent!]! missingSources: [Source!]! }
  type PesRecord { availability: RecordAvailability! @external journey: [JourneyEvent!] @external contactPoints: [ContactPoint!] @external }
  type WelfareRecord { availability: RecordAvailability! @external journey: [JourneyEvent!] @external contactPoints: [ContactPoint!] @external }
  type SocialEconomyRecord { availability: RecordAvailability! @external journey: [JourneyEvent!] @external contactPoints: [ContactPoint!] @external }
  type Organisation @key(fields: "kboNumber") { kboNumber: KboNumber! name: String! }
`;

const RECORD = 'availability: RecordAvailability! journey: [JourneyEvent!] contactPoints: [ContactPoint!]';
const ORGANISATION = 'type Organisation @key(fields: "kboNumber", resolvable: false) { kboNumber: KboNumber! }';

const SCHEMAS: Record<Owner, string> = {
  partnership: PARTNERSHIP,
  pes: `
    type Client @key(fields: "id") { id: ID! grant: Grant @external pes: PesRecord @requires(fields: "grant") @cost(weight: 10) }
    type PesRecord implements SourceRecord { ${RECORD} transitions: [TransitionTrack!] score: Int }
    type TransitionTrack { id: ID! provider: Organisation }
    ${ORGANISATION}
  `,
  welfare: `
    type Query { newestRecord: SourceRecord }
    type Mutation { projectSign(id: ID!): IntegrationProject }
    type Client @key(fields: "id") { id: ID! grant: Grant @external welfare: WelfareRecord @requires(fields: "grant") }
    type WelfareRecord implements SourceRecord { ${RECORD} integrationProjects: [IntegrationProject!] }
    type IntegrationProject { id: ID! heldBy: Organisation! signedOn: Date }
    ${ORGANISATION}
  `,
  'social-economy': `
    type Client @key(fields: "id") { id: ID! grant: Grant @external socialEconomy: SocialEconomyRecord @requires(fields: "grant") }
    type SocialEconomyRecord implements SourceRecord { ${RECORD} goals: [String!] }
  `,
};

/** The small schema of an owner, after the backbone. */
export function typeDefsOf(owner: Owner) {
  return parse(COMMON + SCHEMAS[owner]);
}

/** The SDL of the four small schemas, by owner. */
export function testSchemas(): Record<Owner, string> {
  const { partnership, pes, welfare, 'social-economy': socialEconomy } = SCHEMAS;
  return {
    partnership: COMMON + partnership,
    pes: COMMON + pes,
    welfare: COMMON + welfare,
    'social-economy': COMMON + socialEconomy,
  };
}

/** The supergraph of the four small schemas, with those of some owners changed. */
export function composeTestSupergraph(changed: Partial<Record<Owner, (sdl: string) => string>> = {}): string {
  const services = OWNERS.map((name) => {
    const sdl = changed[name]?.(SCHEMAS[name]) ?? SCHEMAS[name];
    return { name, url: `http://${name}.invalid/graphql`, typeDefs: parse(COMMON + sdl) };
  });
  const { errors, supergraphSdl } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** The view of one client, over all owners. */
export const CLIENT_VIEW = `
  query ClientView($id: ID!) {
    client(id: $id) {
      id
      relation
      identity { givenName }
      pes { availability journey { on kind } transitions { id provider { name } } }
      welfare { availability integrationProjects { id heldBy { name } } }
      socialEconomy { availability goals }
      overview { journey { on source kind } missingSources }
    }
  }
`;
