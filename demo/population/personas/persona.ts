import { MUNICIPALITIES, type Municipality } from '../../municipalities.ts';
import { DEMO } from '../../organisations.ts';
import { PROVIDERS } from '../../partners.ts';
import { dayOf, yearOf } from '../calendar.ts';
import type { CaseFile, CaseMember } from '../cooperation.ts';
import type { Contact, Person } from '../life.ts';
import { type NumberKind, nationalNumber, PERSONA_ORDER } from '../numbers.ts';

interface PersonaIdentity {
  readonly givenName: string;
  readonly familyName: string;
  readonly sex: 'FEMALE' | 'MALE';
  readonly born: string;
  readonly language: Person['language'];
  readonly earlier?: NumberKind;
}

/** Somebody written by hand, who lives in Gent. The order number is one that generated people never get. */
export function personaOf({ born, earlier, ...identity }: PersonaIdentity): Person {
  const birth = dayOf(born);
  const root = { birth, birthYear: yearOf(birth), order: PERSONA_ORDER[identity.sex] };
  return {
    ...identity,
    birth,
    nationalNumber: nationalNumber(root, 'REGISTER'),
    earlierNumber: earlier === undefined ? null : nationalNumber(root, earlier),
    municipality: GENT,
    shielded: false,
  };
}

const GENT: Municipality = townOf('44021');

function townOf(nis: string): Municipality {
  const found = MUNICIPALITIES.find((municipality) => municipality.nis === nis);
  if (found === undefined) throw new RangeError(`There is no municipality ${nis} in municipalities.csv.`);
  return found;
}

/** The transition provider of the personas. */
export const PROVIDER = providerOf('Oost-Vlaanderen');

function providerOf(province: Municipality['province']): string {
  const found = PROVIDERS.find(({ provinces }) => provinces.includes(province));
  if (found === undefined) throw new RangeError(`There is no transition provider in ${province}.`);
  return found.kbo;
}

type Partner = 'mediator' | 'coach' | 'provider';

const MEMBERS: Record<Partner, Pick<CaseMember, 'organisation' | 'staffMember' | 'responsibility'>> = {
  mediator: { organisation: DEMO.pes, staffMember: 'mediator', responsibility: 'MEDIATION' },
  coach: { organisation: DEMO.enterprise, staffMember: 'coach', responsibility: 'EMPLOYMENT' },
  provider: { organisation: PROVIDER, staffMember: null, responsibility: 'TRANSITION' },
};

/** A case of the social worker of the demo with these partners, opened on that day. */
export function personaCase(openedOn: number, partners: readonly Partner[]): CaseFile {
  const lead: CaseMember = {
    organisation: DEMO.centreA,
    staffMember: 'social-worker',
    responsibility: 'INCOME_AND_PROJECT',
    since: openedOn,
    until: null,
  };
  const others = partners.map((partner) => ({ ...MEMBERS[partner], since: openedOn, until: null }));
  return { openedOn, closedOn: null, lead: DEMO.centreA, members: [lead, ...others] };
}

/** A phone number and an address, known since that day. */
export function reachedAt(phone: string, address: string, since: number): Contact[] {
  return [
    { kind: 'PHONE', value: phone, since },
    { kind: 'ADDRESS', value: address, since },
  ];
}
