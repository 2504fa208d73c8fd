import { OWNERS, type Owner } from '../../shared/caller.ts';
import { RELATIONS } from '../../shared/grant.ts';
import { type Permit, policyOf } from '../../shared/policy-permits.ts';
import { blocks, code, codes, linkTo, table } from './markdown.ts';
import { type Field, namesIn, type Part, type Type } from './model.ts';
import { type Section, sectionsOfTypes } from './sections.ts';
import { conditionsOf } from './who-gets.ts';

/** Who the owners are, for headings and cells. */
export const NAMES: Readonly<Record<Part, string>> = {
  common: 'Common to all owners',
  partnership: 'The local partnership',
  pes: 'The public employment service (VDAB)',
  welfare: 'The social welfare centres (OCMW)',
  'social-economy': 'The social-economy enterprises',
};

/** The permits of every owner. */
export type Permits = Readonly<Record<Owner, readonly Permit[]>>;

/** Every section: what it opens, who gets it, and why others do not. */
export function sectionsChapter(sections: readonly Section[], permits: Permits): string {
  return blocks(
    '## Sections',
    'A section is the unit in which an owner decides. Below stand, per section, all the permits of the owner’s policy (`policy.cedar`); what is not there is withheld. `HOLDER_UNREACHABLE` and `LOG_UNAVAILABLE` can befall every section and are not repeated.',
    ...OWNERS.map((owner) =>
      ownerSections(
        owner,
        sections.filter((section) => section.owner === owner),
        permits[owner],
      ),
    ),
  );
}

function ownerSections(owner: Owner, sections: readonly Section[], permits: readonly Permit[]): string {
  const bases = new Map(
    permits.map(({ rule, legalBasis, authorisation }) => [rule, `${legalBasis} (${authorisation})`]),
  );
  return blocks(
    `### Sections of ${owner}`,
    ...sections.map((section) => oneSection(section, permits)),
    `Rules of ${owner} and their legal basis (proposals, until the data protection officer of the owner has signed them):`,
    table(
      ['rule', 'legal basis'],
      [...bases].sort().map(([rule, basis]) => [code(rule), basis]),
    ),
  );
}

function oneSection({ id, fields }: Section, all: readonly Permit[]): string {
  const { permits, reasons } = policyOf(id, all);
  const rows = permits.map((permit) => [
    codes(permit.role.split(',')),
    codes(permit.purpose.split(',')),
    conditionsOf(permit, RELATIONS.length).join('; '),
    code(permit.rule),
  ]);
  return blocks(
    `#### ${id}`,
    `Opens ${fields.map(fieldLink).join(', ')}. Withheld with: ${codes(reasons)}.`,
    table(['role', 'purpose', 'when', 'rule'], rows),
  );
}

function fieldLink(coordinate: string): string {
  const [type = ''] = coordinate.split('.');
  return linkTo(type, code(coordinate));
}

/** Every type by owner, with its fields or its values. */
export function typesChapter(types: readonly Type[]): string {
  const sections = sectionsOfTypes(types);
  return blocks('## Types', ...parts(types).map(([part, own]) => partChapter(part, own, sections)));
}

/** The types per part of the schema: queries and what the owners have in common first. */
export function parts(types: readonly Type[]): [Part, Type[]][] {
  return ([...OWNERS, 'common'] as const).map((part) => [part, types.filter((type) => type.part === part)]);
}

function partChapter(part: Part, types: readonly Type[], sections: ReadonlyMap<string, readonly string[]>): string {
  return blocks(`### Types of ${part}`, ...types.map((type) => oneType(type, sections.get(type.name) ?? [])));
}

function oneType(type: Type, sections: readonly string[]): string {
  const only = sections.map((section) => linkTo(section, code(section))).join(', ');
  return blocks(
    `#### ${type.name}`,
    `${type.description ?? ''}${type.kind === 'type' ? '' : ` *${type.kind}*`}`.trim(),
    type.interfaces.length === 0
      ? ''
      : `Implements ${type.interfaces.map((name) => linkTo(name, code(name))).join(', ')}.`,
    only === '' || type.kind !== 'type' ? '' : `Found in ${only} only.`,
    fieldTable(type),
    table(
      ['value', 'meaning'],
      type.values.map((value) => [code(value.name), value.description ?? '']),
    ),
  );
}

function fieldTable({ kind, part, fields }: Type): string {
  const hasSections = fields.some((field) => field.section !== null);
  const hasOwners = new Set(fields.map((field) => field.part)).size > 1;
  const header = ['field', 'type', 'meaning', ...(hasOwners ? ['owner'] : []), ...(hasSections ? ['section'] : [])];
  const rows = fields.map((field) => [
    code(`${field.name}${field.args}`),
    typeLink(field),
    field.description ?? '',
    ...(hasOwners ? [ownerOf(field, part)] : []),
    ...(hasSections ? [field.section === null ? '' : linkTo(field.section, code(field.section))] : []),
  ]);
  return kind === 'enum' || kind === 'scalar' ? '' : table(header, rows);
}

function ownerOf({ part }: Field, ofType: Part): string {
  const owner: Part = part === 'common' ? ofType : part;
  return code(owner);
}

const BUILT_IN = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);

function typeLink({ type }: Field): string {
  const [name = '', ...others] = namesIn(type);
  if (others.length > 0) return [name, ...others].map((each) => linkTo(each, code(each))).join(' or ');
  return BUILT_IN.has(name) ? code(type) : linkTo(name, code(type));
}
