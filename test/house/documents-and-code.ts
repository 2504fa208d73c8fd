import { parse } from 'graphql';
import type { SourceFile } from './repository.ts';

const FOLDERS = /^(?:shared|gateway|subgraphs|demo|integration|bench|scripts|test|docs|docker)\//;

/** Paths that a document names between backticks; those with a part to fill in are left out. */
export function pathsIn(markdown: string): string[] {
  const quoted = [...markdown.matchAll(/`([^`\s]+)`/g)].map(([, text = '']) => text);
  return [...new Set(quoted.filter((text) => FOLDERS.test(text) && !/[<>*…{}$]/.test(text)))];
}

/** Values of enums and fields that a document names, as `AdviceCode.PMAH`; a list after a comma is not followed. */
export function coordinatesIn(markdown: string): string[] {
  return [...markdown.matchAll(/`([A-Z]\w+\.[\w]+)`/g)].map(([, coordinate = '']) => coordinate);
}

/** Every field and value of the schemas, as `Type.field`. */
export function coordinatesOf(schemas: readonly SourceFile[]): Set<string> {
  const definitions = schemas.flatMap(({ text }) => [...parse(text).definitions]);
  return new Set(
    definitions.flatMap((node) => {
      const fields = 'fields' in node ? (node.fields ?? []) : [];
      const values = 'values' in node ? (node.values ?? []) : [];
      const name = 'name' in node ? node.name?.value : '';
      return [...fields, ...values].map((member) => `${name}.${member.name.value}`);
    }),
  );
}

/** The numbers of rules that a text cites: INV-07. */
export function rulesIn(text: string): string[] {
  return text.match(/\bINV-\d{2}\b/g) ?? [];
}

/** The chapters of the study that a text cites: 2.6 for "domain 2.6". */
export function chaptersIn(text: string): string[] {
  return [...text.matchAll(/\bdomain (\d+(?:\.\d+)?)/g)].map(([, chapter = '']) => chapter);
}

/** The chapters that the study has. */
export function chaptersOf(study: string): string[] {
  return [...study.matchAll(/^#+ (\d+(?:\.\d+)?)[. ]/gm)].map(([, chapter = '']) => chapter);
}
