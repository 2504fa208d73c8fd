import type { Role } from '../../shared/caller.ts';

/** Somebody who can sign in at the demo: invented, without a password. */
export interface DemoAccount {
  /** Name on the command line: `npm run token -- <account>`. */
  readonly account: string;
  readonly name: string;
  readonly sub: string;
  readonly roles: readonly Role[];
  /** KBO number; null for a client. */
  readonly organisation: string | null;
  /** Only for a client. */
  readonly nationalNumber: string | null;
}

const DUTCH_ROLES: Record<Role, string> = {
  'social-worker': 'Maatschappelijk werker',
  'head-of-service': 'Diensthoofd',
  mediator: 'Bemiddelaar',
  tom: 'Team tewerkstellingsondersteunende maatregelen (TOM)',
  coach: 'Begeleider op de werkvloer',
  'data-protection-officer': 'Functionaris voor gegevensbescherming',
  client: 'Cliënt, ziet het eigen dossier',
};

const ENGLISH_ROLES: Record<Role, string> = {
  'social-worker': 'social worker',
  'head-of-service': 'head of service',
  mediator: 'mediator',
  tom: 'member of the team that grants advice (TOM)',
  coach: 'coach at work',
  'data-protection-officer': 'data protection officer',
  client: 'client, sees their own file',
};

/** What an account is, for a person who chooses one: "Maatschappelijk werker, OCMW Gent". */
export function describeAccount(
  { roles, organisation }: DemoAccount,
  language: 'nl' | 'en',
  nameOf: (kbo: string) => string | null,
): string {
  const labels = language === 'nl' ? DUTCH_ROLES : ENGLISH_ROLES;
  const place = organisation === null ? null : nameOf(organisation);
  return [...roles.map((role) => labels[role]), ...(place === null ? [] : [place])].join(', ');
}
