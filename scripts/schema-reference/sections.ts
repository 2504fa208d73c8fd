import { OWNERS, type Owner } from '../../shared/caller.ts';
import { namesIn, type Type } from './model.ts';

/** A section and what in the schema belongs to it. */
export interface Section {
  readonly id: string;
  readonly owner: Owner;
  /** Coordinates of the fields that it opens, as `PesRecord.assessments`. */
  readonly fields: readonly string[];
}

/** Sections of which no field carries a `@section`: the owner decides them by hand, each for the field beside it. */
const BY_HAND: Readonly<Record<Owner, Omit<Section, 'owner'>>> = {
  partnership: { id: 'partnership.card', fields: ['Query.findClient'] },
  pes: { id: 'pes.availability', fields: ['PesRecord.availability'] },
  welfare: { id: 'welfare.availability', fields: ['WelfareRecord.availability'] },
  'social-economy': { id: 'social-economy.availability', fields: ['SocialEconomyRecord.availability'] },
};

/** The sections of the whole graph, per owner in the order of the schema. */
export function readSections(types: readonly Type[]): Section[] {
  return OWNERS.flatMap((owner) => {
    const opened = new Map<string, string[]>([[BY_HAND[owner].id, [...BY_HAND[owner].fields]]]);
    for (const type of types)
      for (const field of type.fields.filter((each) => each.part === owner && each.section !== null)) {
        const id = field.section ?? '';
        opened.set(id, [...(opened.get(id) ?? []), `${type.name}.${field.name}`]);
      }
    return [...opened].map(([id, fields]) => ({ id, owner, fields }));
  });
}

/** The sections in which a type can be found; none for a type that can also be reached outside all of them. */
export function sectionsOfTypes(types: readonly Type[]): Map<string, readonly string[]> {
  const byName = new Map(types.map((type) => [type.name, type]));
  const found = new Map<string, Set<string>>();
  const visit = (name: string, section: string): void => {
    const type = byName.get(name);
    const present = found.get(name) ?? new Set();
    if (type === undefined || present.has(section)) return;
    found.set(name, present.add(section));
    for (const field of type.fields)
      for (const next of namesIn(field.type)) visit(next, section === OPEN ? (field.section ?? OPEN) : section);
  };
  visit('Query', OPEN);
  visit('Mutation', OPEN);
  return new Map([...found].map(([name, sections]) => [name, sections.has(OPEN) ? [] : [...sections].sort()]));
}

const OPEN = '';
