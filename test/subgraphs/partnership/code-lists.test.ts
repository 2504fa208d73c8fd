import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { codeLists } from '../../../subgraphs/partnership/codes/code-lists.ts';
import { ownDeadlineTexts, ownJourneyTexts } from '../../../subgraphs/partnership/codes/own-event-texts.ts';

const sdl = readFileSync(new URL('../../../subgraphs/partnership/schema.graphql', import.meta.url), 'utf8');
const enums = parse(sdl).definitions.flatMap((each) =>
  each.kind === 'EnumTypeDefinition'
    ? [[each.name.value, (each.values ?? []).map(({ name }) => name.value).sort()] as const]
    : [],
);

describe('the code lists of the partnership', () => {
  it.each(enums)('%s has exactly the values of the schema', (name, values) => {
    expect(Object.keys(codeLists[name] ?? {}).sort()).toEqual(values);
  });

  it('label nothing that the schema does not have, but for the sections of the graph', () => {
    const named = [...enums.map(([name]) => name), 'Section'];
    expect(Object.keys(codeLists).sort()).toEqual(named.sort());
  });

  it('have a text in three languages, and so do events and deadlines', () => {
    const texts = [...Object.values(codeLists).flatMap(Object.values), ownJourneyTexts, ownDeadlineTexts].flatMap(
      (each) => ('nl' in each ? [each] : Object.values(each)),
    );
    const empty = texts.filter(({ nl, en, fr }) => [nl, en, fr].some((text) => text.trim() === ''));
    expect(empty).toEqual([]);
  });
});
