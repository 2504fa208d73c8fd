/** The four owners of records. Also the audience of a caller token and the name of a subgraph. */
export const OWNERS = ['partnership', 'pes', 'welfare', 'social-economy'] as const;
export type Owner = (typeof OWNERS)[number];

/** The owner as it stands in answers (`Source` in the schema). */
export type Source = 'PES' | 'WELFARE' | 'SOCIAL_ECONOMY' | 'PARTNERSHIP';

const SOURCES: Record<Owner, Source> = {
  partnership: 'PARTNERSHIP',
  pes: 'PES',
  welfare: 'WELFARE',
  'social-economy': 'SOCIAL_ECONOMY',
};

/** The `Source` of an owner: `social-economy` is SOCIAL_ECONOMY in answers. */
export function sourceOf(owner: Owner): Source {
  return SOURCES[owner];
}

/** The same of any owner: one of the four, or one that joined by configuration (`adult-education` is ADULT_EDUCATION). */
export function sourceOfName(name: string): string {
  const known = OWNERS.find((owner) => owner === name);
  return known === undefined ? name.toUpperCase().replaceAll('-', '_') : sourceOf(known);
}

/** Why the caller looks (`Purpose` in the schema); doelbinding, domain 6.5. */
export const PURPOSES = [
  'INTAKE',
  'BENEFIT_FOLLOW_UP',
  'ACTIVATION',
  'ASSESSMENT',
  'TRANSITION',
  'OWN_FILE',
  'SUPERVISION',
  'STATISTICS',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What a person does in their organisation, as the identity provider states it. `tom`: VDAB's team that alone grants advice. */
export const ROLES = [
  'social-worker',
  'head-of-service',
  'mediator',
  'tom',
  'coach',
  'data-protection-officer',
  'client',
] as const;
export type Role = (typeof ROLES)[number];

const ROLE_PURPOSES: Record<Role, readonly Purpose[]> = {
  'social-worker': ['INTAKE', 'BENEFIT_FOLLOW_UP', 'ACTIVATION'],
  'head-of-service': ['INTAKE', 'BENEFIT_FOLLOW_UP', 'ACTIVATION'],
  mediator: ['INTAKE', 'ACTIVATION', 'ASSESSMENT', 'TRANSITION'],
  tom: ['ASSESSMENT', 'TRANSITION'],
  coach: ['ACTIVATION', 'TRANSITION'],
  'data-protection-officer': ['SUPERVISION'],
  client: ['OWN_FILE'],
};

/** The purposes that the roles of a caller allow, in the order of the schema. */
export function purposesOf(roles: readonly Role[]): Purpose[] {
  return PURPOSES.filter((purpose) => roles.some((role) => ROLE_PURPOSES[role].includes(purpose)));
}

/** The roles of a caller that allow their purpose: only these are asked about. */
export function rolesForPurpose({ roles, purpose }: Pick<Caller, 'roles' | 'purpose'>): Role[] {
  return roles.filter((role) => purposesOf([role]).includes(purpose));
}

export const LANGUAGES = ['nl', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Kinds of organisation in a partnership (`OrganisationKind` in the schema). */
export const ORGANISATION_KINDS = [
  'PES',
  'WELFARE_CENTRE',
  'SOCIAL_ECONOMY_ENTERPRISE',
  'TRANSITION_PROVIDER',
  'CIVIL_SOCIETY',
  'EMPLOYER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Who asks, for which purpose, in which request: what a caller token states. */
export interface Caller {
  /** Subject at the identity provider: opaque, stable, never a national number. */
  readonly staffMember: string;
  /** KBO number of the organisation for which the caller acts; null for a client who looks at their own file. */
  readonly organisation: string | null;
  readonly roles: readonly Role[];
  readonly purpose: Purpose;
  readonly requestId: string;
  readonly language: Language;
  /** Only for a client, and only in the token for the partnership. */
  readonly nationalNumber: string | null;
}
