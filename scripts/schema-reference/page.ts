import type { Owner } from '../../shared/caller.ts';
import { type ActPermit, actsChapter } from './acts-chapter.ts';
import { askingChapter, missingChapter } from './asking.ts';
import { NAMES, type Permits, parts, sectionsChapter, typesChapter } from './chapters.ts';
import { eventsChapter } from './events-chapter.ts';
import { blocks, linkTo } from './markdown.ts';
import { reachableTypes, readTypes, type Sdl } from './model.ts';
import type { Section } from './sections.ts';

/** Who may do what, per owner. */
type Acts = Readonly<Record<Owner, readonly ActPermit[]>>;

/** The whole of docs/schema.md. */
export function schemaPage(sdl: Sdl, sections: readonly Section[], permits: Permits, acts: Acts): string {
  const types = reachableTypes(readTypes(sdl));
  const text = blocks(
    '# The schema',
    '<!-- Generated from the SDL and the policies by `npm run docs:schema`; do not edit. -->',
    INTRODUCTION,
    contents(types, sections),
    askingChapter(types),
    missingChapter(types),
    sectionsChapter(sections, permits),
    actsChapter(types, acts),
    eventsChapter(),
    typesChapter(types),
  );
  return `${text}\n`;
}

const INTRODUCTION = `One graph over the records of four owners. Everything you can ask stands below, with who resolves it and under which section it is
disclosed. Dutch words stand where the law has no exact English one: see [the glossary](glossary.md), which also explains the numbers
of rules (INV-07). Operations to begin with are in \`integration/operations/\`, and [the guide for
client developers](clients.md) says how to ask them.`;

function contents(types: ReturnType<typeof reachableTypes>, sections: readonly Section[]): string {
  const sectionLines = Object.entries(groups(sections)).map(
    ([owner, ids]) => `  - ${linkTo(`Sections of ${owner}`, owner)}: ${ids.map((id) => linkTo(id)).join(', ')}`,
  );
  const typeLines = parts(types).map(
    ([part, own]) =>
      `  - ${linkTo(`Types of ${part}`, NAMES[part])}: ${own.map(({ name }) => linkTo(name)).join(', ')}`,
  );
  return [
    '## Contents',
    '',
    `- ${linkTo('Ask')}: headers, purposes, limits`,
    `- ${linkTo('When a value is missing')}: ${linkTo('Reasons')}, ${linkTo('Errors')}`,
    `- ${linkTo('Query', 'Queries')}`,
    `- ${linkTo('Sections')}: who gets what`,
    ...sectionLines,
    `- ${linkTo('Acts')}: what the holders' staff may do`,
    `- ${linkTo('Events and deadlines')}: what each kind means`,
    `- ${linkTo('Types')}`,
    ...typeLines,
  ].join('\n');
}

function groups(sections: readonly Section[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { owner, id } of sections) found[owner] = [...(found[owner] ?? []), id];
  return found;
}
