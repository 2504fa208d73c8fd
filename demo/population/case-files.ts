import { DEMO, welfareCentreKbo } from '../organisations.ts';
import { PARTNERS } from '../partners.ts';
import { clamp, type Day } from './calendar.ts';
import type { Client } from './client.ts';
import type { CaseFile, CaseMember } from './cooperation.ts';
import type { PesPart, WelfarePart } from './life.ts';
import { KNOWN_TO } from './strata.ts';
import type { Job } from './work.ts';

/** The cases of the personas were opened in the last days: nobody else's is younger than this, in days. */
export const YOUNGEST_CASE = 15;

/** What the owners hold of a client. */
export interface Parts {
  readonly welfare: readonly Pick<WelfarePart, 'rights' | 'projects' | 'file'>[];
  readonly pes: Pick<PesPart, 'file' | 'registrations' | 'tracks'> | null;
  readonly jobs: readonly Job[];
}

/** The case that organisations share: led by the centre, or by VDAB for some of the people no centre knows. */
export function drawCase(client: Client, parts: Parts): CaseFile | null {
  if (parts.welfare.length > 0) return drawCentreCase(client, parts);
  const { random, today } = client;
  if (parts.pes === null || !random.chance(parts.jobs.length > 0 ? 0.7 : 0.25)) return null;
  const begin = parts.jobs.at(-1)?.from ?? parts.pes.registrations.at(-1)?.from ?? today;
  if (begin > today - YOUNGEST_CASE) return null;
  const openedOn = Math.min(begin + random.int(0, 90), today - YOUNGEST_CASE);
  return withMembers(client, parts, { openedOn, closedOn: null, lead: DEMO.pes });
}

// A client of a centre has a case when there is a project, or when VDAB or an enterprise follows them too.
function drawCentreCase(client: Client, parts: Parts): CaseFile | null {
  const { random, today, municipality, group } = client;
  const here = parts.welfare.at(-1);
  const right = here?.rights.at(-1);
  if (here === undefined || right === undefined) return null;
  if (!KNOWN_TO[group].pes && here.projects.length === 0) return null;
  const openedOn = Math.min(right.from + random.int(0, 90), right.to ?? today, today - YOUNGEST_CASE);
  const closedOn = drawClosing(client, parts, openedOn, right.to);
  return withMembers(client, parts, { openedOn, closedOn, lead: welfareCentreKbo(municipality.nis) });
}

// Closed some months after the leefloon, unless somebody still works at an enterprise or looks for work.
function drawClosing({ random, today }: Client, { jobs }: Parts, openedOn: Day, rightTo: Day | null): Day | null {
  if (rightTo === null) return null;
  const working = jobs.some(({ to }) => to === null);
  const on = Math.max(openedOn + 1, rightTo + random.int(40, 200));
  return on <= today - 1 && !random.chance(working ? 0.8 : 0.1) ? on : null;
}

function withMembers(client: Client, parts: Parts, opening: Omit<CaseFile, 'members'>): CaseFile {
  const members = [
    ...centreMembers(client, parts, opening),
    ...pesMembers(parts),
    ...enterpriseMembers(client, parts),
    ...supportMembers(client, opening),
  ];
  const { openedOn, closedOn } = opening;
  const last = closedOn ?? client.today;
  const inCase = members
    .map((member) => ({ ...member, since: Math.max(member.since, openedOn) }))
    .filter(({ since, until }) => since <= last && (until === null || until > since))
    .map((member) => ({ ...member, until: member.until === null ? closedOn : Math.min(member.until, last) }));
  return { ...opening, members: inCase };
}

type Members = CaseMember[];

function centreMembers(
  { random, municipality }: Client,
  { welfare }: Parts,
  { openedOn }: Omit<CaseFile, 'members'>,
): Members {
  if (welfare.length === 0) return [];
  const staff = 2 + Math.ceil(municipality.inhabitants / 9000);
  const staffMember = `maatschappelijk-werker-${municipality.nis}-${random.int(1, staff)}`;
  const organisation = welfareCentreKbo(municipality.nis);
  return [{ organisation, staffMember, responsibility: 'INCOME_AND_PROJECT', since: openedOn, until: null }];
}

// VDAB is in the case from the registration until it closed its file; the provider while a track runs.
function pesMembers({ pes }: Parts): Members {
  if (pes === null) return [];
  const { file, registrations, tracks } = pes;
  const staffMember = registrations.at(-1)?.mediator ?? null;
  const { from: since, to: until } = file;
  const mediation = { organisation: DEMO.pes, staffMember, responsibility: 'MEDIATION' as const, since, until };
  const guidance = tracks.flatMap((track): Members => {
    const { startOn, status, plannedEndOn, provider } = track;
    if (startOn === null) return [];
    const until = status === 'COMPLETED' || status === 'STOPPED' ? plannedEndOn : null;
    return [{ organisation: provider, staffMember: null, responsibility: 'TRANSITION', since: startOn, until }];
  });
  return [mediation, ...guidance];
}

function enterpriseMembers({ random }: Client, { jobs }: Parts): Members {
  return jobs.map(({ enterprise, from, to }) => ({
    organisation: enterprise.kbo,
    staffMember: random.chance(0.93) ? `begeleider-${enterprise.running}-${random.int(1, 6)}` : null,
    responsibility: 'EMPLOYMENT',
    since: from,
    until: to,
  }));
}

// One case in twenty-five has a partner from civil society, who mostly left again.
function supportMembers({ random, today, municipality }: Client, { openedOn }: Omit<CaseFile, 'members'>): Members {
  if (!random.chance(0.04)) return [];
  const partners = PARTNERS.filter(({ provinces }) => provinces.includes(municipality.province));
  const since = clamp(openedOn + random.int(10, 120), openedOn, today);
  const until = since + random.int(60, 300);
  const left = until < today && random.chance(0.7);
  const organisation = random.pick(partners).kbo;
  return [{ organisation, staffMember: null, responsibility: 'SUPPORT', since, until: left ? until : null }];
}
