import { DEMO } from '../../demo/organisations.ts';
import { recordId } from '../../shared/import/record-id.ts';
import type { ExtractRow } from './extracts.ts';
import { callerOf } from './owner.ts';
import { CENTRE_A, member, type TestPartnership, VDAB } from './partnership.ts';

export const ENTERPRISE = DEMO.enterprise;

/** Whom centre A named to follow the clients. */
export const OWN_COACH = callerOf({ organisation: CENTRE_A, purpose: 'ACTIVATION' });
export const HEAD = callerOf({
  ...{ staffMember: 'head', roles: ['head-of-service'], organisation: CENTRE_A, purpose: 'ACTIVATION' },
});
export const SIGNER = callerOf({
  ...{ staffMember: 'mediator', roles: ['mediator'], organisation: VDAB, purpose: 'ACTIVATION' },
});
/** Named by the maatwerkbedrijf that employs the clients. */
export const SHOP_FLOOR_COACH = callerOf({
  ...{ staffMember: 'shop-floor', roles: ['coach'], organisation: ENTERPRISE, purpose: 'ACTIVATION' },
});

/** A partnership of which centre A is the promotor and the others are partners; gives its id. */
export async function addPartnership(
  partnership: TestPartnership,
  partners: readonly string[],
  more: ExtractRow = {},
): Promise<string> {
  const source = more.source_id ?? 'partnership-1';
  const row = {
    source_id: source,
    name: 'Lokaal partnerschap',
    promotor: CENTRE_A,
    from: '2024-01-01',
    to: '',
    ...more,
  };
  const members = [CENTRE_A, ...partners].map((organisation) => ({
    ...{ partnership_source_id: source, organisation, responsibilities: '' },
    role: organisation === CENTRE_A ? 'PROMOTOR' : 'PARTNER',
  }));
  await importAll(partnership, [[row], members]);
  return recordId('partnerships', '', source);
}

/** A maatwerkbedrijf that employs the first `clients` clients and is a member of their cases. */
export async function addEnterprise(partnership: TestPartnership, clients: number, kind = 'SOCIAL_ECONOMY_ENTERPRISE') {
  const organisation = {
    kbo_number: ENTERPRISE,
    name: 'Maatwerk',
    kind,
    nis_code: '44021',
    from: '2000-01-01',
    to: '',
  };
  const indexes = Array.from({ length: clients }, (_, index) => index);
  const members = indexes.map((index) => member(index, ENTERPRISE, 'EMPLOYMENT', { staff_member: 'shop-floor' }));
  await importAll(partnership, [[organisation], members]);
}

async function importAll(partnership: TestPartnership, extracts: readonly (readonly ExtractRow[])[]): Promise<void> {
  for (const rows of extracts.filter(({ length }) => length > 0)) {
    const { refused } = await partnership.import(rows);
    if (refused.length > 0) throw new Error(refused.join('; '));
  }
}
