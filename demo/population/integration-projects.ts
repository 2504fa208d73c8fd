import { addMonths, type Day } from './calendar.ts';
import type { Client } from './client.ts';
import type { Spell } from './income.ts';
import type { IntegrationProject } from './life.ts';

type Project = IntegrationProject;
type Kind = Project['kind'];

/** Three in four have a project; the others are exempt, and of some of those the centre writes down why (domain 8.4). */
export function drawProjects(client: Client, spells: readonly Spell[]): Project[] {
  const { random } = client;
  const kind = drawKind(client);
  if (random.chance(0.75)) {
    const late = random.chance(0.08);
    return spells.flatMap((spell) => projectsOf(client, spell, kind, late));
  }
  const spell = spells.at(-1);
  if (spell === undefined || random.chance(0.4)) return [];
  const exemption = random.chance(0.6) ? 'HEALTH' : 'EQUITY';
  return [
    { ...draft(grantedOnOf(spell), kind), exemption, endedOn: spell.to, status: spell.to === null ? 'DRAFT' : 'ENDED' },
  ];
}

function drawKind({ random, band, group }: Client): Kind {
  if (band === 0 && random.chance(group === 'CENTRE' ? 0.5 : 0.15)) return 'FULL_TIME_STUDY';
  const known = group !== 'CENTRE';
  return random.weighted<Kind>([
    ['EMPLOYMENT_WITHIN_PERIOD', known ? 0.5 : 0.15],
    ['TRAINING', known ? 0.25 : 0.25],
    ['SOCIAL_INTEGRATION', known ? 0.25 : 0.6],
  ]);
}

/** The day of the decision on the first right: from then on there are three months to sign (INV-07). */
function grantedOnOf({ from, rights }: Spell): Day {
  return rights[0]?.decidedOn ?? from;
}

function draft(grantedOn: Day, kind: Kind): Project {
  return { kind, exemption: null, grantedOn, signedOn: null, endedOn: null, status: 'DRAFT', evaluations: [] };
}

// A long time of leefloon has one project after another, each for a year and a half to two years.
function projectsOf(client: Client, spell: Spell, kind: Kind, late: boolean): Project[] {
  const { to } = spell;
  const { random, today } = client;
  const projects: Project[] = [];
  const first = grantedOnOf(spell);
  let grantedOn = first;
  for (;;) {
    const renewedOn = grantedOn + random.int(540, 720);
    const isLast = renewedOn + 90 > (to ?? today);
    const endedOn = isLast ? to : renewedOn;
    projects.push(projectFrom(client, { grantedOn, endedOn, kind, late, isFirst: grantedOn === first }));
    if (isLast) return projects;
    grantedOn = renewedOn + 1;
  }
}

interface Terms {
  readonly grantedOn: Day;
  readonly endedOn: Day | null;
  readonly kind: Kind;
  readonly late: boolean;
  readonly isFirst: boolean;
}

function projectFrom(client: Client, { grantedOn, endedOn, kind, late, isFirst }: Terms): Project {
  const { random, today } = client;
  const signedOn = drawSignature(client, grantedOn, isFirst);
  const begun = draft(grantedOn, kind);
  if (signedOn > (endedOn ?? today)) return endedOn === null ? begun : { ...begun, endedOn, status: 'ENDED' };
  const evaluations = drawEvaluations(client, signedOn, endedOn ?? today, late);
  if (endedOn !== null) {
    const status = random.chance(0.03) ? 'TERMINATED' : 'ENDED';
    return { ...begun, signedOn, endedOn, status, evaluations };
  }
  if (today - signedOn < 14) return { ...begun, signedOn, status: 'SIGNED', evaluations };
  const status = random.weighted<Project['status']>([
    ['ACTIVE', 0.955],
    ['NOTICE', 0.033],
    ['SANCTIONED', 0.012],
  ]);
  return { ...begun, signedOn, status, evaluations };
}

// Within three months of the grant (INV-07); four in a hundred are late, and a renewal is signed within a month.
function drawSignature({ random }: Client, grantedOn: Day, isFirst: boolean): Day {
  if (!isFirst) return grantedOn + random.int(0, 28);
  if (random.chance(0.04)) return addMonths(grantedOn, 3) + random.int(2, 70);
  return Math.min(grantedOn + random.int(12, 88), addMonths(grantedOn, 3));
}

// At least three in a rolling year, two of them in person (INV-08); who is late meets every five to seven months.
function drawEvaluations({ random }: Client, signedOn: Day, last: Day, late: boolean): Project['evaluations'] {
  const evaluations: { on: Day; inPerson: boolean }[] = [];
  const wait = () => (late ? random.int(140, 215) : random.int(85, 119));
  for (let on = signedOn + wait(); on <= last; on += wait()) {
    const third = evaluations.length % 3 === 2;
    evaluations.push({ on, inPerson: third ? random.chance(0.4) : !late || random.chance(0.8) });
  }
  return evaluations;
}
