import type { LifeDomain } from '../generated/resolver-types.ts';

/**
 * Whether what is known in a domain says something about health: special-category data (GDPR art. 9; domain 3.4). Every
 * domain has to be placed here before it compiles.
 */
const IS_HEALTH: Readonly<Record<LifeDomain, boolean>> = {
  WONEN: false,
  FINANCIEN: false,
  WERK_DAGBESTEDING: false,
  OPLEIDING_TAAL: false,
  GEESTELIJKE_GEZONDHEID: true,
  LICHAMELIJKE_GEZONDHEID: true,
  VERSLAVING: true,
  GEZIN_KINDEROPVANG: false,
  SOCIAAL_NETWERK: false,
  MOBILITEIT: false,
  JUSTITIE_ADMINISTRATIE: false,
  DIGITAAL: false,
};

// The keys of the table above are the life domains; Object.keys only knows that they are text.
const LIFE_DOMAINS = Object.keys(IS_HEALTH) as readonly LifeDomain[];

/** The domains of the section `welfare.health-needs`. */
export const HEALTH_DOMAINS: readonly LifeDomain[] = LIFE_DOMAINS.filter((domain) => IS_HEALTH[domain]);

/** The domains of the section `welfare.needs`: none of them is about health. */
export const GENERAL_DOMAINS: readonly LifeDomain[] = LIFE_DOMAINS.filter((domain) => !IS_HEALTH[domain]);

/** The section that a need is disclosed in. */
export function sectionOfDomain(domain: LifeDomain): 'welfare.health-needs' | 'welfare.needs' {
  return IS_HEALTH[domain] ? 'welfare.health-needs' : 'welfare.needs';
}
