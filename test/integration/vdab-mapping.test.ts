import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type GraphQLObjectType, getNamedType, isEnumType, isObjectType } from 'graphql';
import { fieldName } from '../../integration/pes-rest/fit.ts';
import { BASE_TERMS, TERMS } from '../../integration/pes-rest/terms.ts';
import { sectionsOf } from '../../shared/section-guard.ts';
import { buildOwnerSchema } from '../../shared/subgraph.ts';
import { definition } from '../../subgraphs/pes/definition.ts';
import { kinds } from '../../subgraphs/pes/import/kinds.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/vdab-mapping.md');
const schema = buildOwnerSchema(definition);

/** Fields that every record has; they stand once, in the table of the service. */
const EVERYWHERE = ['id', 'version'];
/** Types of all owners of which a row says the whole: what an event, a deadline or a line of the log is made of is ours. */
const WHOLE = ['Organisation', 'JourneyEvent', 'Deadline', 'Disclosure'];

/** The object types below VDAB's record, and the register. */
function ownTypes(): GraphQLObjectType[] {
  const found = new Map<string, GraphQLObjectType>();
  const visit = (name: string): void => {
    const type = schema.getType(name);
    if (!isObjectType(type) || found.has(name) || WHOLE.includes(name) || name === 'Withheld') return;
    found.set(name, type);
    for (const field of Object.values(type.getFields())) visit(getNamedType(field.type).name);
  };
  for (const name of ['PesRecord', 'TransitionProvider']) visit(name);
  return [...found.values()];
}

const fields = ownTypes().flatMap((type) =>
  Object.values(type.getFields())
    .filter(({ name }) => !EVERYWHERE.includes(name))
    .map((field) => ({ coordinate: `${type.name}.${field.name}`, type: getNamedType(field.type) })),
);

describe('the page of VDAB’s terms', () => {
  it('has a heading for every section of the schema, and for no other', () => {
    const headings = [...page.matchAll(/^### `(pes\.[\w-]+)`$/gm)].map(([, section]) => section);
    expect(headings.toSorted()).toEqual(sectionsOf(schema).toSorted());
  });

  it('has a row for every field of those sections', () => {
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.map(({ coordinate }) => coordinate).filter((each) => !page.includes(`\`${each}\``))).toEqual([]);
  });

  it('has no row for a field that the schema does not have', () => {
    const rows = [...page.matchAll(/^\| `([A-Z]\w+\.\w+)` +\|/gm)].map(([, coordinate]) => coordinate);
    const known = new Set(fields.map(({ coordinate }) => coordinate));
    expect(rows.filter((each) => !known.has(each ?? ''))).toEqual([]);
  });

  it('names every list of codes that those fields have, and says whose codes they are', () => {
    const lists = [...new Set(fields.flatMap(({ type }) => (isEnumType(type) ? [type.name] : [])))];
    const shared = ['RecordAvailability', 'Source'];
    expect(lists.filter((name) => !shared.includes(name) && !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every resource and every field of the service', () => {
    const said = Object.values(TERMS).flatMap(({ resource, fields: own }) =>
      Object.values(own).map((field) => `${resource}.${field}`),
    );
    // The id of the whole stands with the parts once; the period of a file and of a part has one name everywhere.
    const once = /\.(trajectBronId|pakketBronId|tewerkstellingBronId)$/;
    expect(said.filter((field) => !once.test(field) && !page.includes(`\`${field}\``))).toEqual([]);
    expect(Object.values(BASE_TERMS).filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
  });

  it('cites no source that the study of the domain does not have', () => {
    const domain = read('docs/domain.md');
    const cited = [...new Set([...page.matchAll(/\[([A-Z0-9][A-Z0-9-]+)\]/g)].map(([, key]) => key ?? ''))];
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter((key) => !new RegExp(`\\[${key}\\] (https?:|github)`).test(domain))).toEqual([]);
  });

  it('says for every row where a term comes from, or that none is known', () => {
    const rows = [...page.matchAll(/^\| `[A-Z]\w+\.\w+` \|.*$/gm)].map(([row]) => row.split(' | '));
    const without = rows.filter(
      (cells) => cells[4]?.startsWith('–') && !/none known|OSLO|always|ours|name/.test(cells[2] ?? ''),
    );
    expect(without.map(([coordinate]) => coordinate)).toEqual([]);
  });
});

describe('the terms of the service', () => {
  it.each(kinds.map((kind) => [kind.name, kind] as const))(
    'are there for every column of %s, each another one',
    (name, kind) => {
      const names = Object.keys(kind.columns).map((column) => fieldName(name, column));
      expect(new Set(names).size).toBe(names.length);
      expect(Object.keys(TERMS[name]?.fields ?? {}).filter((column) => !Object.hasOwn(kind.columns, column))).toEqual(
        [],
      );
    },
  );
});
