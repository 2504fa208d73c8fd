import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { Owner } from '../../shared/caller.ts';
import type { Answered } from '../kit/owner.ts';
import { countFields, fieldsOf, type RecordField, selectionOf } from './paths.ts';

/** What of a client an owner answers: the fields of the record type, and where it stands in `Client`. */
export interface ViewPart {
  readonly owner: Owner;
  /** Field of `Client` that holds the part; null for the client itself. */
  readonly field: 'pes' | 'welfare' | 'socialEconomy' | null;
  /** Fields that are asked, sections of fields within them too. */
  readonly fields: readonly RecordField[];
  /** Every section that stands in the type or in a type below it. */
  readonly sections: readonly string[];
}

/** One way to ask for everything of a client; the parts of an answer under their own names. */
export interface ViewPath {
  readonly name: string;
  /** Selections on `Client`: all of them together are everything, each is small enough for one query. */
  readonly selections: readonly string[];
  readonly fields: number;
  /** The client of the answers to all selections, as if they had been asked by name. */
  readonly read: (answers: readonly Answered[]) => Answered;
}

/** What no caller can select, what needs an argument, and who looked, which grows with every question. */
const APART = ['grant', 'seenMerged', 'disclosures'];
/** Who looked is asked in pages that are small: the proof itself fills the logs. */
const LOOKED = 'disclosures(first: 2) { __typename who section label }';
const DEEPEST = 4;
/** What everybody may know is not asked to its depth. */
const BRIEFLY = ['Partnership'];

/** The composed schema as the gateway serves it; what only it may ask is left out by name. */
export function composedSchema(): GraphQLSchema {
  const supergraph = readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8');
  return buildSchema(supergraph, { assumeValid: true, assumeValidSDL: true });
}

/** The parts of `Client`. */
export function viewParts(schema: GraphQLSchema): readonly ViewPart[] {
  const part = (owner: Owner, field: ViewPart['field'], name: string): ViewPart => {
    const type = recordType(schema, name);
    const skip = field === null ? [...APART, 'pes', 'welfare', 'socialEconomy'] : APART;
    const fields = fieldsOf(type).filter((each) => !skip.includes(each.name));
    return { owner, field, fields, sections: [...sectionsBelow(type, new Set())].filter((id) => id.startsWith(owner)) };
  };
  return [
    part('partnership', null, 'Client'),
    part('pes', 'pes', 'PesRecord'),
    part('welfare', 'welfare', 'WelfareRecord'),
    part('social-economy', 'socialEconomy', 'SocialEconomyRecord'),
  ];
}

/** Everything by name in fragments of fragments, owner by owner; and everything under other names, the last first. */
export function viewPaths(schema: GraphQLSchema): readonly [ViewPath, ViewPath] {
  const parts = viewParts(schema).map((part) => {
    const type = recordType(schema, typeOf(part));
    const selected = part.fields.map(({ name }) => {
      const field = type.getFields()[name];
      if (field === undefined) throw new Error(`${type.name} has no ${name}.`);
      return selectionOf(name, getNamedType(field.type), DEEPEST, BRIEFLY);
    });
    return { part, type, selected };
  });
  const named = parts.map(({ part, type, selected }) => {
    const inner = `... on ${type.name} { ... @include(if: true) { ${selected.join(' ')} } ${LOOKED} }`;
    return part.field === null ? inner : `${part.field} { ${inner} }`;
  });
  const aliased = parts.map(({ part, selected }) => {
    const inner = selected.map((field, at) => `${prefixOf(part)}${at}: ${field}`).reverse();
    return part.field === null ? inner.join(' ') : `${part.field} { ${inner.join(' ')} }`;
  });
  const [client = '', pes = '', welfare = '', socialEconomy = ''] = aliased;
  const renamed = [`${socialEconomy} ${client}`, `${welfare} ${pes}`];
  const count = (selections: readonly string[]) => selections.reduce((sum, each) => sum + countFields(each), 0);
  return [
    {
      ...{ name: 'by name, in fragments', selections: named, fields: count(named) },
      read: (answers) => Object.assign({}, ...answers),
    },
    {
      ...{ name: 'under another name, the last first', selections: renamed, fields: count(renamed) },
      read: (answers) => {
        const whole: Answered = Object.assign({}, ...answers);
        const asNamed = ({ part }: { part: ViewPart }): Answered => {
          const from = part.field === null ? whole : whole[part.field];
          if (from === null) return null;
          return Object.fromEntries(part.fields.map(({ name }, at) => [name, from[`${prefixOf(part)}${at}`]]));
        };
        const [own, ...owners] = parts;
        if (own === undefined) throw new Error('A client has parts.');
        return Object.assign(asNamed(own), Object.fromEntries(owners.map((each) => [each.part.field, asNamed(each)])));
      },
    },
  ];
}

function typeOf({ field }: ViewPart): string {
  if (field === null) return 'Client';
  return { pes: 'PesRecord', welfare: 'WelfareRecord', socialEconomy: 'SocialEconomyRecord' }[field];
}

function prefixOf({ owner }: ViewPart): string {
  return owner.slice(0, 1);
}

function recordType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type of the composed schema.`);
  return type;
}

function sectionsBelow(type: GraphQLObjectType, seen: Set<string>): Set<string> {
  const sections = new Set<string>();
  if (seen.has(type.name)) return sections;
  seen.add(type.name);
  for (const { section } of fieldsOf(type)) if (section !== null) sections.add(section);
  for (const field of Object.values(type.getFields())) {
    const below = getNamedType(field.type);
    if (isObjectType(below)) for (const section of sectionsBelow(below, seen)) sections.add(section);
  }
  return sections;
}
