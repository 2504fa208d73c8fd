import { isObjectType } from 'graphql';
import type { OrganisationKind } from '../../shared/caller.ts';
import { buildOwnerSchema } from '../../shared/subgraph.ts';
import { type Answered, callerOf, type OwnerParts, type TestClient, type TestOwner } from '../kit/owner.ts';
import { fieldLeaks } from './field-leaks.ts';
import { type Origins, originsOf, sectionsNamed, stringsIn } from './origins.ts';
import { fieldsOf, type Path, pathsTo, type RecordField } from './paths.ts';
import { ASKERS, type Asker, type Stated, statedTo } from './questions.ts';
import { type Permits, signedTable } from './signed-table.ts';

/** What the proof of one owner tried and found. */
export interface Proved {
  /** (field, role, purpose, kind of organisation, relation, sharing, holders, path), each asked of the running owner. */
  tried: number;
  /** Sections that were disclosed: a proof in which nobody gets anything proves nothing. */
  disclosed: number;
  /** Strings of the record by which a leak is recognised. */
  canaries: number;
  /** What was disclosed that the signed table does not permit, or withheld that it does; the first twenty. */
  readonly leaks: string[];
}

export interface ProvedOwner {
  readonly owner: TestOwner;
  readonly parts: OwnerParts;
  /** The kind of the organisations that hold parts at this owner, one of them, and others. */
  readonly ownKind: OrganisationKind;
  readonly own: string;
  readonly others: readonly string[];
}

/** Who looked is asked for one client at a time, and has its own test. */
const APART = ['disclosures'];
const MOST_LEAKS = 20;
/** An organisation that holds no part of anybody. */
const STRANGER = '0417497106';

/** Asks an owner every question along every path, and compares each answer with the decision table that was signed. */
export async function proveOwner(proved: ProvedOwner): Promise<Proved> {
  const { owner, parts } = proved;
  const schema = buildOwnerSchema(parts.definition);
  const client = schema.getType('Client');
  const record = isObjectType(client) ? client.getFields()[parts.field]?.type : undefined;
  if (!isObjectType(record)) throw new Error(`Client.${parts.field} is no record.`);
  const fields = fieldsOf(record).filter(({ name }) => !APART.includes(name));
  const paths = pathsTo(record, APART);
  const whole = await learn(proved, fields, paths);
  const found: Proved = { tried: 0, disclosed: 0, canaries: whole.origins.size, leaks: [] };
  const permits = signedTable(parts.definition.owner);
  for (const asker of ASKERS)
    for (const { organisation, questions } of askedBy(asker, proved))
      for (const path of paths) {
        // Twenty are enough to say that something is broken.
        if (found.leaks.length === MOST_LEAKS) return found;
        const records = await answersTo(owner, asker, organisation, questions, path, fields);
        const silent = new Map<string, string>();
        questions.forEach((question, at) => {
          found.tried += path.fields;
          const judge = judgeOf(permits, asker, organisation, question);
          for (const answered of path.read(records[at]))
            for (const leak of leaksIn(answered, fields, judge, whole, found)) report(leak, question);
          if (organisation !== proved.own)
            report(tellTale(records[at], question, fields, parts, judge, silent), question);
        });
        function report(leak: string | null, question: Question): void {
          if (leak === null || found.leaks.length === MOST_LEAKS) return;
          found.leaks.push(`${leak} (${path.name}, ${asker.role} for ${asker.purpose}, ${JSON.stringify(question)})`);
        }
      }
  return found;
}

/** What the partnership states, and who holds a part. */
interface Question {
  readonly stated: Stated;
  readonly held: readonly string[];
}

/** Strangers of every kind of organisation, whoever holds a part; and the staff of an organisation that holds one itself. */
function askedBy(
  asker: Asker,
  { ownKind, own, others }: ProvedOwner,
): { organisation: string | null; questions: Question[] }[] {
  const ask = (held: readonly string[][], isAsked: (stated: Stated) => boolean = () => true) =>
    statedTo(asker)
      .filter(isAsked)
      .flatMap((stated) => held.map((each) => ({ stated, held: each })));
  const without = subsetsOf(others);
  const withOwn = without.map((each) => [own, ...each]);
  if (asker.role === 'client') return [{ organisation: null, questions: ask([...without, ...withOwn]) }];
  return [
    { organisation: STRANGER, questions: ask(others.length > 0 ? without : [[], [own]]) },
    { organisation: own, questions: ask(withOwn, ({ organisationKind }) => organisationKind === ownKind) },
  ];
}

/** Nobody, and each of these alone and with the one before it. */
function subsetsOf(holders: readonly string[]): string[][] {
  return [[], ...holders.flatMap((holder, at) => (at === 0 ? [[holder]] : [[holder], holders.slice(0, at + 1)]))];
}

async function answersTo(
  owner: TestOwner,
  { role, purpose }: Asker,
  organisation: string | null,
  questions: readonly Question[],
  path: Path,
  fields: readonly RecordField[],
): Promise<Answered[]> {
  const caller = callerOf({ staffMember: role, organisation, roles: [role], purpose });
  const clients = questions.map(({ stated, held }): TestClient => {
    const sharing = Object.fromEntries(fields.flatMap(({ section }) => (section ? [[section, stated.sharing]] : [])));
    return { index: 0, holders: held, facts: { ...stated, sharing } };
  });
  const { records, errors } = await owner.ask(caller, clients, path.selection);
  if (errors.length > 0) throw new Error(errors[0]);
  return records;
}

/** What the signed table opens of a section: some part of it, or the part of one holder. */
type Judge = (section: string, holder?: string) => boolean;

function judgeOf(permits: Permits, asker: Asker, organisation: string | null, { stated, held }: Question): Judge {
  const base = { ...asker, ...stated, organisationKind: stated.organisationKind ?? 'NONE' } as const;
  const kept = { true: new Map<string, boolean>(), false: new Map<string, boolean>() };
  const ask = (section: string, holdsPart: boolean) => {
    const known = kept[`${holdsPart}`].get(section) ?? permits({ ...base, section, holdsPart });
    kept[`${holdsPart}`].set(section, known);
    return known;
  };
  return (section, holder) => {
    if (holder !== undefined) return held.includes(holder) && ask(section, holder === organisation);
    return held.length === 0 ? ask(section, false) : held.some((each) => ask(section, each === organisation));
  };
}

/** What a whole record holds: where each of its strings comes from, and whose part fills which field. */
interface Whole {
  readonly origins: Origins;
  readonly filledBy: ReadonlyMap<string, readonly string[]>;
}

async function learn(proved: ProvedOwner, fields: readonly RecordField[], [path]: readonly Path[]): Promise<Whole> {
  if (path === undefined) throw new Error('There is no path.');
  const asker: Asker = { role: 'client', purpose: 'OWN_FILE' };
  const stated: Stated = { organisationKind: null, relation: 'OWN_FILE', sharing: 'UNKNOWN' };
  const holders = [proved.own, ...proved.others];
  const questions = [[], ...holders.map((holder) => [holder])].map((held) => ({ stated, held }));
  const [ofNobody, ...answers] = await answersTo(proved.owner, asker, null, questions, path, fields);
  const records = answers.map((record, at) => ({ record, holder: holders[at] ?? '' }));
  const filledBy = fields.map(({ name }) => {
    const isFilled = (value: Answered) => value !== null && !(Array.isArray(value) && value.length === 0);
    return [name, records.filter(({ record }) => isFilled(record[name])).map(({ holder }) => holder)] as const;
  });
  return { origins: originsOf(records, fields, new Set(stringsIn(ofNobody, []))), filledBy: new Map(filledBy) };
}

function* leaksIn(
  answered: Answered,
  fields: readonly RecordField[],
  judge: Judge,
  whole: Whole,
  found: Proved,
): Generator<string> {
  yield* fieldLeaks(answered, fields, {
    isOpen: (section) => judge(section),
    isFilled: (name, section) => whole.filledBy.get(name)?.some((holder) => judge(section, holder)) === true,
    onDisclosed: () => found.disclosed++,
  });
  for (const text of stringsIn(answered, ['withheld', '__typename'])) {
    const from = whole.origins.get(text);
    if (from !== undefined && !from.some(({ section, holder }) => judge(section, holder)))
      yield `"${text}" of ${from.map(({ section }) => section).join(' or ')} is disclosed, which no line permits`;
  }
  for (const section of sectionsNamed(answered))
    if (!judge(section)) yield `an entry about ${section} is disclosed, which no line permits`;
}

/** Who gets no section gets one answer, whether or not others hold a part: it may not tell. */
function tellTale(
  answered: Answered,
  { stated }: Question,
  fields: readonly RecordField[],
  { definition }: OwnerParts,
  judge: Judge,
  silent: Map<string, string>,
): string | null {
  const sections = [`${definition.owner}.availability`, ...fields.flatMap(({ section }) => section ?? [])];
  if (sections.some((section) => judge(section))) return null;
  const key = JSON.stringify(stated);
  const text = JSON.stringify(answered);
  const other = silent.get(key) ?? text;
  silent.set(key, other);
  return other === text ? null : 'the answer tells whether anybody holds a part';
}
