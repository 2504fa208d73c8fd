import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { codeLists } from '../../../subgraphs/pes/codes/code-lists.ts';
import { deadlineTexts, journeyTexts } from '../../../subgraphs/pes/codes/event-texts.ts';

const sdl = readFileSync(new URL('../../../subgraphs/pes/schema.graphql', import.meta.url), 'utf8');
const enums = parse(sdl).definitions.flatMap((each) =>
  each.kind === 'EnumTypeDefinition'
    ? [[each.name.value, (each.values ?? []).map(({ name }) => name.value).sort()] as const]
    : [],
);

describe('the code lists of VDAB', () => {
  it.each(enums)('%s has exactly the values of the schema', (name, values) => {
    expect(Object.keys(codeLists[name] ?? {}).sort()).toEqual(values);
  });

  it('label nothing that the schema does not have', () => {
    expect(Object.keys(codeLists).sort()).toEqual(enums.map(([name]) => name).sort());
  });

  it('have a text in three languages, and so do events and deadlines', () => {
    const texts = [...Object.values(codeLists).flatMap(Object.values), journeyTexts, deadlineTexts].flatMap((each) =>
      'nl' in each ? [each] : Object.values(each),
    );
    const empty = texts.filter(({ nl, en, fr }) => [nl, en, fr].some((text) => text.trim() === ''));
    expect(empty).toEqual([]);
  });
});
