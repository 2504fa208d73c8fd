import type { OrganisationKind } from '../shared/caller.ts';
import { kboCheckDigits } from '../shared/kbo-number.ts';
import { ENTERPRISES } from './enterprises.ts';
import { WITH_CENTRE } from './municipalities.ts';
import { enterpriseKbo, PARTNERS, PROVIDERS } from './partners.ts';

/** An organisation of the demo. Only VDAB is real; the others are invented, with valid numbers. */
export interface DemoOrganisation {
  readonly kbo: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** NIS code of the seat; null where the organisation works for all of Flanders. */
  readonly nis: string | null;
}

/** KBO number of the OCMW of a municipality in the demo: 091, the NIS code, check digits. */
export function welfareCentreKbo(nis: string): string {
  const first8 = `091${nis}`;
  return first8 + kboCheckDigits(first8);
}

/** The organisations that the demo accounts work for. */
export const DEMO = {
  /** OCMW Gent. */
  centreA: welfareCentreKbo('44021'),
  /** OCMW Oostende: no relation to the clients of centre A. */
  centreB: welfareCentreKbo('35013'),
  /** A maatwerkbedrijf in Gent. */
  enterprise: enterpriseKbo(1),
  /** VDAB, by its own public number. */
  pes: '0887010362',
} as const;

const PES: DemoOrganisation = { kbo: DEMO.pes, name: 'VDAB', kind: 'PES', nis: null };

const CENTRES: readonly DemoOrganisation[] = WITH_CENTRE.map(({ nis, name }) => ({
  kbo: welfareCentreKbo(nis),
  name: `OCMW ${name}`,
  kind: 'WELFARE_CENTRE',
  nis,
}));

/** Every organisation of the demo: VDAB, 284 centres, 160 enterprises, transition providers and other partners. */
export const ORGANISATIONS: readonly DemoOrganisation[] = [
  PES,
  ...CENTRES,
  ...ENTERPRISES.map(({ kbo, name, municipality }): DemoOrganisation => {
    return { kbo, name, kind: 'SOCIAL_ECONOMY_ENTERPRISE', nis: municipality.nis };
  }),
  ...PROVIDERS.map(({ kbo, name }): DemoOrganisation => ({ kbo, name, kind: 'TRANSITION_PROVIDER', nis: null })),
  ...PARTNERS.map(({ kbo, name }): DemoOrganisation => ({ kbo, name, kind: 'CIVIL_SOCIETY', nis: null })),
];

const NAMES = new Map(ORGANISATIONS.map(({ kbo, name }) => [kbo, name]));

/** Name of an organisation of the demo by KBO number; null when there is none. */
export function organisationName(kbo: string): string | null {
  return NAMES.get(kbo) ?? null;
}
