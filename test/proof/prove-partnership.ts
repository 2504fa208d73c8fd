import { isObjectType } from 'graphql';
import type { Caller, OrganisationKind } from '../../shared/caller.ts';
import type { Relation, SharingStatus } from '../../shared/grant.ts';
import { buildPartnershipSchema } from '../../subgraphs/partnership/service.ts';
import { type Answered, callerOf } from '../kit/owner.ts';
import { originsOf, sectionsNamed, stringsIn } from './origins.ts';
import { type PartnershipWorld, type Related, STAFF } from './partnership-world.ts';
import { fieldsOf, type Path, pathsTo, type RecordField } from './paths.ts';
import type { Proved } from './prove-owner.ts';
import { ASKERS, type Asker } from './questions.ts';
import { type Permits, signedTable } from './signed-table.ts';

/** What the gateway asks the other owners for, and who looked: asked apart. */
const APART = ['grant', 'pes', 'welfare', 'socialEconomy', 'overview', 'disclosures', 'seenMerged'];
const MOST_LEAKS = 20;
/** A value of a code list stands in many places, of which the client does not see each. */
const CODE = /^[A-Z][A-Z0-9_]*$/;

export interface ProvedPartnership extends Proved {
  /** The relations that were stated: a proof that meets only strangers proves little. */
  readonly relations: Set<Relation>;
}

/** How a query reaches clients. */
interface Root {
  readonly name: string;
  /** Which of the two selections it is asked with. */
  readonly path: 0 | 1;
  readonly ask: (caller: Caller, ids: readonly string[], selection: string) => Promise<(Answered | null)[]>;
}

/** Which relations may be stated where the rows say this, whatever the purpose. */
const RELATIONS_OF: Readonly<Record<keyof Related, readonly Relation[]>> = {
  member: ['CASE', 'SUPERVISION'],
  referred: ['REFERRAL', 'INTAKE', 'SUPERVISION', 'NONE'],
  withdrawn: ['REFERRAL', 'INTAKE', 'SUPERVISION', 'NONE'],
  holder: ['INTAKE', 'SUPERVISION', 'NONE'],
  urgent: ['URGENT', 'SUPERVISION'],
  nobody: ['NONE'],
};

/**
 * Asks the partnership everything about clients of every relation to an organisation of every kind, as every role for every purpose, along
 * every path, and compares each answer with the decision table that was signed.
 */
export async function provePartnership(world: PartnershipWorld): Promise<ProvedPartnership> {
  const { schema } = buildPartnershipSchema();
  const record = schema.getType('Client');
  if (!isObjectType(record)) throw new Error('Client is no record.');
  const fields = fieldsOf(record).filter(({ name }) => !APART.includes(name));
  const paths = pathsTo(record, APART);
  const permits = signedTable('partnership');
  const found: ProvedPartnership = { tried: 0, disclosed: 0, canaries: 0, leaks: [], relations: new Set() };
  const wholes = await learn(world, fields, paths[0]);
  for (const { origins } of wholes.values()) found.canaries += origins.size;
  for (const { kind, organisation, related } of world.organisations)
    for (const asker of ASKERS) {
      if (asker.role === 'client') continue;
      const caller = callerOf({ staffMember: STAFF, organisation, roles: [asker.role], purpose: asker.purpose });
      const groups = Object.entries(related) as [keyof Related, readonly string[]][];
      const expected = new Map(groups.flatMap(([group, ids]) => ids.map((id) => [id, group] as const)));
      const silent = new Set<string>();
      for (const root of rootsOf(world))
        for (const path of paths.slice(root.path, root.path + 1)) {
          const ids = [...expected.keys()];
          const answers = await root.ask(caller, ids, path.selection);
          answers.forEach((answered, at) => {
            if (answered === null || answered === undefined) return;
            for (const read of path.read(answered)) {
              const relation: Relation = read.relation;
              const group = expected.get(ids[at] ?? '');
              const sharing = group === 'withdrawn' ? 'WITHDRAWN' : 'GIVEN';
              const question = { ...asker, organisationKind: kind, relation, sharing } as const;
              const tell = (leak: string) => {
                if (found.leaks.length < MOST_LEAKS)
                  found.leaks.push(`${leak} (${root.name}, ${path.name}, ${JSON.stringify(question)})`);
              };
              const id = ids[at] ?? String(read.id);
              if (group !== undefined && !RELATIONS_OF[group].includes(relation))
                tell(`the relation of a ${group} is ${relation}`);
              found.tried += path.fields;
              found.relations.add(relation);
              const judge = judgeOf(permits, question);
              for (const leak of leaksIn(read, fields, judge, wholes.get(id) ?? null, found)) tell(leak);
              // Whoever has nothing to do with a client gets one answer, whatever there is of them.
              if (group === 'nobody') silent.add(JSON.stringify({ ...read, id: '' }));
            }
          });
        }
      if (silent.size > 1) found.leaks.push(`the answer about a stranger tells something (${JSON.stringify(asker)})`);
    }
  await proveClients(world, fields, paths, found);
  return found;
}

/** A client gets their own file, whole, and of everybody else what nobody gets. */
async function proveClients(
  world: PartnershipWorld,
  fields: readonly RecordField[],
  paths: readonly Path[],
  found: ProvedPartnership,
): Promise<void> {
  const permits = signedTable('partnership');
  const ids = sampled(world).slice(0, 6);
  for (const [at, id] of ids.entries()) {
    const caller = clientCaller(await world.numberOf(id));
    for (const root of rootsOf(world))
      for (const path of paths.slice(root.path, root.path + 1)) {
        const answers = await root.ask(caller, ids, path.selection);
        answers.forEach((answered, index) => {
          for (const read of answered ? path.read(answered) : []) {
            found.tried += path.fields;
            const relation = index === at ? 'OWN_FILE' : 'NONE';
            found.relations.add(read.relation);
            if (read.relation !== relation) found.leaks.push(`a client is stated ${read.relation} and not ${relation}`);
            const asker: Asker = { role: 'client', purpose: 'OWN_FILE' };
            const judge = judgeOf(permits, { ...asker, organisationKind: null, relation, sharing: 'UNKNOWN' });
            for (const leak of leaksIn(read, fields, judge, null, found)) found.leaks.push(`${leak} (a client)`);
          }
        });
      }
  }
}

function rootsOf({ partnership }: PartnershipWorld): Root[] {
  const ask = async (caller: Caller, query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await partnership.ask({ ...caller, requestId: crypto.randomUUID() }, query, variables);
    if (errors.length > 0) throw new Error(errors[0]);
    return data;
  };
  return [
    {
      ...{ name: 'client(id), several at once', path: 0 },
      ask: async (caller, ids, selection) => {
        const data = await ask(
          caller,
          `{ ${ids.map((id, at) => `c${at}: client(id: "${id}") { ${selection} }`).join(' ')} }`,
        );
        return ids.map((_, at) => data[`c${at}`]);
      },
    },
    {
      ...{ name: '_entities', path: 1 },
      ask: async (caller, ids, selection) => {
        const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { ${selection} } } }`;
        return (await ask(caller, query, { r: ids.map((id) => ({ __typename: 'Client', id })) }))._entities;
      },
    },
    {
      ...{ name: 'caseload', path: 1 },
      ask: async (caller, ids, selection) => {
        const { caseload } = await ask(caller, `{ caseload(first: 10) { nodes { key: id ${selection} } } }`);
        const byId = new Map<string, Answered>(caseload.nodes.map((node: Answered) => [node.key, node]));
        return ids.map((id) => byId.get(id) ?? null);
      },
    },
  ];
}

type Judge = (section: string) => boolean;

interface Question extends Asker {
  readonly organisationKind: OrganisationKind | null;
  /** As the answer states it. */
  readonly relation: Relation;
  /** What the client said of what a referral names; it counts for those alone who are asked by one. */
  readonly sharing: SharingStatus;
}

/** What the signed table opens: at the partnership neither sharing nor holding a part changes that. */
function judgeOf(permits: Permits, { organisationKind, ...question }: Question): Judge {
  const base = {
    ...question,
    organisationKind: organisationKind ?? 'NONE',
    sharing: 'UNKNOWN',
    holdsPart: false,
  } as const;
  const kept = new Map<string, boolean>();
  return (section) => {
    const known = kept.get(section) ?? permits({ ...base, section });
    kept.set(section, known);
    return known;
  };
}

interface Whole {
  readonly origins: ReadonlyMap<string, readonly { section: string }[]>;
  readonly filled: ReadonlySet<string>;
}

/** What the client themselves gets, which is everything: the strings by section, and which fields are filled. */
async function learn(world: PartnershipWorld, fields: readonly RecordField[], path: Path | undefined) {
  if (path === undefined) throw new Error('There is no path.');
  const [root] = rootsOf(world);
  const wholes = new Map<string, Whole>();
  for (const id of sampled(world)) {
    const [answered] = (await root?.ask(clientCaller(await world.numberOf(id)), [id], path.selection)) ?? [];
    const [record] = path.read(answered);
    const filled = fields.filter(({ name }) => record[name] !== null && record[name]?.length !== 0);
    const origins = originsOf([{ record, holder: '' }], fields, new Set([id, String(record.relation)]), isAbout);
    wholes.set(id, { origins, filled: new Set(filled.map(({ name }) => name)) });
  }
  return wholes;
}

/** Events and deadlines belong to the section that they name. */
function isAbout(field: string): boolean {
  return field === 'journey' || field === 'deadlines';
}

function clientCaller(nationalNumber: string): Caller {
  return callerOf({
    ...{ staffMember: 'client', organisation: null, roles: ['client'], purpose: 'OWN_FILE', nationalNumber },
  });
}

function sampled({ organisations }: PartnershipWorld): string[] {
  return [...new Set(organisations.flatMap(({ related }) => Object.values(related).flat()))];
}

function* leaksIn(
  answered: Answered,
  fields: readonly RecordField[],
  judge: Judge,
  whole: Whole | null,
  found: Proved,
): Generator<string> {
  for (const { name, section } of fields) {
    if (section === null) continue;
    const value = answered[name];
    if (value !== null) found.disclosed++;
    if (value !== null && !judge(section)) yield `${name} discloses ${section}, which no line permits`;
    if (value === null && judge(section) && whole?.filled.has(name))
      yield `${name} withholds ${section}, which the table permits`;
  }
  for (const section of sectionsNamed([answered.journey, answered.deadlines]))
    if (!judge(section)) yield `an entry about ${section} is disclosed, which no line permits`;
  for (const text of stringsIn(answered, ['withheld', '__typename', 'relation', 'id'])) {
    if (CODE.test(text)) continue;
    const from = whole?.origins.get(text);
    if (from !== undefined && !from.some(({ section }) => judge(section)))
      yield `"${text}" ${whereIs(answered, text)} of ${from.map(({ section }) => section).join(' or ')} is disclosed, which no line permits`;
  }
}

function whereIs(value: Answered, text: string, path = ''): string {
  if (value === text) return path;
  if (value === null || typeof value !== 'object') return '';
  return (
    Object.entries(value)
      .map(([name, each]) => whereIs(each, text, `${path}.${name}`))
      .find((found) => found !== '') ?? ''
  );
}
