import { describe, expect, it } from '@jest/globals';
import { chaptersIn, chaptersOf, coordinatesIn, coordinatesOf, pathsIn, rulesIn } from './documents-and-code.ts';
import { filesOfRepository, readFiles } from './repository.ts';

const paths = filesOfRepository();
const textOf = (path: string) => readFiles([path])[0]?.text ?? '';
const glossary = textOf('docs/glossary.md');

const exists = (named: string) =>
  paths.some((path) => path === named || path.startsWith(`${named.replace(/\/$/, '')}/`));

describe('a document', () => {
  const documents = paths.filter((path) => /^(README|CHANGELOG|docs\/(glossary|runbook|adr\/.*))\.md$/.test(path));

  it.each(documents.map((path) => [path]))('names files that exist: %s', (path) => {
    expect(pathsIn(textOf(path)).filter((named) => !exists(named))).toEqual([]);
  });
});

describe('the glossary', () => {
  it('names fields and values that the schemas have', () => {
    const known = coordinatesOf(readFiles(paths.filter((path) => /\bschema\.graphql$|^shared\/common/.test(path))));
    expect(coordinatesIn(glossary).filter((named) => !known.has(named))).toEqual([]);
  });

  it('explains every rule that the code or a document cites by number, and no other', () => {
    const citing = paths.filter(
      (path) =>
        /\.(ts|graphql|cedar|md)$/.test(path) &&
        !/glossary|domain|generated|supergraph|^docs\/(schema|behaviour)|^test\/house/.test(path),
    );
    const cited = new Set(readFiles(citing).flatMap(({ text }) => rulesIn(text)));
    expect(new Set(rulesIn(glossary))).toEqual(cited);
  });
});

describe('the study of the domain', () => {
  it('has every chapter that a source, a document or a reference table cites', () => {
    const citing = paths.filter((path) =>
      /^(shared|gateway|subgraphs|demo|docs|scripts)\/.*\.(ts|graphql|cedar|md|csv)$/.test(path),
    );
    const cited = readFiles(citing).flatMap(({ path, text }) => chaptersIn(text).map((chapter) => ({ path, chapter })));
    const known = new Set(chaptersOf(textOf('docs/domain.md')));
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter(({ chapter }) => !known.has(chapter))).toEqual([]);
  });
});
