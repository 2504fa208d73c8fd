import { ENTERPRISES } from '../../../enterprises.ts';
import { WITH_CENTRE } from '../../../municipalities.ts';
import { welfareCentreKbo } from '../../../organisations.ts';
import { PARTNERS, PROVIDERS } from '../../../partners.ts';
import type { CaseTelling } from './case-telling.ts';

export type OutsiderKind = 'ENTERPRISE' | 'PROVIDER' | 'PARTNER' | 'CENTRE';

/** An organisation near the client that has nothing to do with them yet; null where there is none of that kind. */
export function drawOutsider(telling: CaseTelling, kind: OutsiderKind): string | null {
  const { life, caseFile, random } = telling;
  const known = new Set([
    ...caseFile.members.map(({ organisation }) => organisation),
    ...[...life.welfare, ...life.enterprises].map(({ holder }) => holder),
  ]);
  const near = candidates(telling, kind).filter((kbo) => !known.has(kbo));
  return near.length === 0 ? null : random.pick(near);
}

function candidates({ life }: CaseTelling, kind: OutsiderKind): string[] {
  const { province, nis } = life.person.municipality;
  if (kind === 'CENTRE')
    return WITH_CENTRE.filter((town) => town.province === province).map((town) => welfareCentreKbo(town.nis));
  if (kind === 'PROVIDER')
    return PROVIDERS.filter(({ provinces }) => provinces.includes(province)).map(({ kbo }) => kbo);
  if (kind === 'PARTNER') return PARTNERS.filter(({ provinces }) => provinces.includes(province)).map(({ kbo }) => kbo);
  const there = ENTERPRISES.filter(({ municipality }) => municipality.province === province);
  const inTown = there.filter(({ municipality }) => municipality.nis === nis);
  return (inTown.length > 0 ? inTown : there).map(({ kbo }) => kbo);
}
