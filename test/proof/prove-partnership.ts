import { isObjectType } from 'graphql';
import type { Caller, OrganisationKind } from '../../shared/caller.ts';
import type { Relation, SharingStatus } from '../../shared/grant.ts';
import { buildPartnershipSchema } from '../../subgraphs/partnership/service.ts';
import { type Answered, callerOf } from '../kit/owner.ts';
import { fieldLeaks } from './field-leaks.ts';
import { originsOf, sectionsNamed, stringsIn } from './origins.ts';
import { rootsOf } from './partnership-roots.ts';
import type { PartnershipWorld } from './partnership-world.ts';
import { fieldsOf, type Path, pathsTo, type RecordField } from './paths.ts';
import type { Proved } from './prove-owner.ts';
import { ASKERS, type Asker } from './questions.ts';
import { mayBeStated, NOBODY, UNSEEN } from './relations-of.ts';
import { type Group, STAFF } from './sample-relations.ts';
import { type Permits, signedTable } from './signed-table.ts';

/** What the gateway asks the other owners for, and who looked: asked apart. */
const APART = ['grant', 'pes', 'welfare', 'socialEconomy', 'overview', 'disclosures', 'seenMerged'];
const MOST_LEAKS = 20;
/** A value of a code list stands in many places, of which the client does not see each. */
const CODE = /^[A-Z][A-Z0-9_]*$/;

export interface ProvedPartnership extends Proved {
  /** What relates the clients that were met to who asked, as rows of the database say it, and the relation that was stated of them. */
  readonly met: Set<`${Group | 'unknown' | 'client'} ${Relation}`>;
}

interface Proving {
  readonly world: PartnershipWorld;
  readonly fields: readonly RecordField[];
  readonly paths: readonly Path[];
  readonly permits: Permits;
  /** Everything that there is of a client, by their id. */
  readonly wholes: ReadonlyMap<string, Whole>;
  readonly found: ProvedPartnership;
}

/**
 * Asks the partnership everything about clients of every relation to an organisation of every kind, as every role for every purpose, along
 * every path, and compares each answer with the decision table that was signed.
 */
export async function provePartnership(world: PartnershipWorld): Promise<ProvedPartnership> {
  const record = buildPartnershipSchema().schema.getType('Client');
  if (!isObjectType(record)) throw new Error('Client is no record.');
  const fields = fieldsOf(record).filter(({ name }) => !APART.includes(name));
  const paths = pathsTo(record, APART);
  const wholes = await learn(world, fields, paths[0]);
  const canaries = [...wholes.values()].reduce((sum, { origins }) => sum + origins.size, 0);
  const found: ProvedPartnership = { tried: 0, disclosed: 0, canaries, leaks: [], met: new Set() };
  const proving = { world, fields, paths, permits: signedTable('partnership'), wholes, found };
  for (const organisation of world.organisations)
    for (const asker of ASKERS) if (asker.role !== 'client') await proveStaff(proving, organisation, asker);
  await proveClients(proving);
  return found;
}

async function proveStaff(
  proving: Proving,
  { kind, organisation, related }: PartnershipWorld['organisations'][number],
  asker: Asker,
): Promise<void> {
  const { found } = proving;
  const caller = callerOf({ staffMember: STAFF, organisation, roles: [asker.role], purpose: asker.purpose });
  const groups = new Map<string, Group | 'unknown'>(
    (Object.keys(related) as Group[]).flatMap((group) => related[group].map((id) => [id, group] as const)),
  );
  groups.set(NOBODY, 'unknown');
  const aboutStrangers = new Set<string>();
  for await (const { id, record, where, isFound } of recordsOf(proving, caller, [...groups.keys()])) {
    const group = groups.get(id) ?? 'unknown';
    const relation: Relation = record.relation;
    const sharing = group === 'withdrawn' ? 'WITHDRAWN' : 'GIVEN';
    const question = { ...asker, organisationKind: kind, relation, sharing } as const;
    found.met.add(`${group} ${relation}`);
    const leaks = [...leaksIn(proving, id, record, question)];
    if (!mayBeStated(group, relation)) leaks.push(`the relation of a ${group} is ${relation}`);
    if (isFound && relation === 'NONE' && UNSEEN.includes(group)) leaks.push(`that a ${group} is there is disclosed`);
    for (const leak of leaks) tell(found, `${leak} (${where}, ${JSON.stringify(question)})`);
    // Whoever has nothing to do with a client gets one answer, whatever there is of them, and the same where there is nobody.
    if (relation === 'NONE') aboutStrangers.add(JSON.stringify({ ...record, id: '' }));
  }
  if (aboutStrangers.size > 1)
    tell(found, `the answer about a stranger tells whether somebody is there (${JSON.stringify(asker)})`);
}

/** A client gets their own file, whole, and of everybody else what nobody gets. */
async function proveClients(proving: Proving): Promise<void> {
  const { world, wholes, found } = proving;
  const ids = [...wholes.keys()].slice(0, 6);
  for (const own of ids) {
    const caller = clientCaller(await world.numberOf(own));
    for await (const { id, record, where } of recordsOf(proving, caller, ids)) {
      const relation = id === own ? 'OWN_FILE' : 'NONE';
      found.met.add(`client ${record.relation as Relation}`);
      if (record.relation !== relation) tell(found, `a client is stated ${record.relation} and not ${relation}`);
      const asker: Asker = { role: 'client', purpose: 'OWN_FILE' };
      const question = { ...asker, organisationKind: null, relation, sharing: 'UNKNOWN' } as const;
      for (const leak of leaksIn(proving, id, record, question)) tell(found, `${leak} (${where}, a client)`);
    }
  }
}

/** What a caller gets of these clients along every path: each record once for every time that the path asks for it. */
async function* recordsOf({ world, paths, found }: Proving, caller: Caller, ids: readonly string[]) {
  for (const root of rootsOf(world.partnership)) {
    const path = paths[root.path];
    if (path === undefined) throw new Error('There is no such path.');
    const answers = await root.ask(caller, ids, path.selection);
    for (const [at, answered] of answers.entries())
      for (const record of answered === null ? [] : path.read(answered)) {
        found.tried += path.fields;
        yield { id: ids[at] ?? '', record, where: `${root.name}, ${path.name}`, isFound: root.finds };
      }
  }
}

function tell({ leaks }: ProvedPartnership, leak: string): void {
  if (leaks.length < MOST_LEAKS) leaks.push(leak);
}

interface Question extends Asker {
  readonly organisationKind: OrganisationKind | null;
  /** As the answer states it. */
  readonly relation: Relation;
  /** What the client said of what a referral names; it counts for those alone who are asked by one. */
  readonly sharing: SharingStatus;
}

function* leaksIn({ fields, permits, wholes, found }: Proving, id: string, record: Answered, question: Question) {
  // Holding a part changes nothing of what the partnership opens.
  const base = { ...question, organisationKind: question.organisationKind ?? 'NONE', holdsPart: false } as const;
  const isOpen = (section: string) => permits({ ...base, section });
  const whole = wholes.get(id);
  yield* fieldLeaks(record, fields, {
    isOpen,
    isFilled: (name, section) => isOpen(section) && whole?.filled.has(name) === true,
    onDisclosed: () => found.disclosed++,
  });
  for (const section of sectionsNamed([record.journey, record.deadlines]))
    if (!isOpen(section)) yield `an entry about ${section} is disclosed, which no line permits`;
  for (const text of stringsIn(record, ['withheld', '__typename', 'relation', 'id'])) {
    const from = CODE.test(text) ? undefined : whole?.origins.get(text);
    if (from !== undefined && !from.some(({ section }) => isOpen(section)))
      yield `"${text}" of ${from.map(({ section }) => section).join(' or ')} is disclosed, which no line permits`;
  }
}

interface Whole {
  readonly origins: ReadonlyMap<string, readonly { section: string }[]>;
  readonly filled: ReadonlySet<string>;
}

/** What the clients themselves get, which is everything: the strings by section, and which fields are filled. */
async function learn(world: PartnershipWorld, fields: readonly RecordField[], path: Path | undefined) {
  if (path === undefined) throw new Error('There is no path.');
  const [root] = rootsOf(world.partnership);
  const wholes = new Map<string, Whole>();
  const sampled = new Set(world.organisations.flatMap(({ related }) => Object.values(related).flat()));
  for (const id of sampled) {
    const [answered] = await root.ask(clientCaller(await world.numberOf(id)), [id], path.selection);
    const [record] = path.read(answered);
    const filled = fields.filter(({ name }) => record[name] !== null && record[name]?.length !== 0);
    // Events and deadlines belong to the section that they name.
    const isAbout = (field: string) => field === 'journey' || field === 'deadlines';
    const origins = originsOf([{ record, holder: '' }], fields, new Set([id, String(record.relation)]), isAbout);
    wholes.set(id, { origins, filled: new Set(filled.map(({ name }) => name)) });
  }
  return wholes;
}

function clientCaller(nationalNumber: string): Caller {
  const client = { staffMember: 'client', organisation: null, roles: ['client'], purpose: 'OWN_FILE' } as const;
  return callerOf({ ...client, nationalNumber });
}
