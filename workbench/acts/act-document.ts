import { actDocument as made } from '../generated/acts/document.ts';
import { knowDocument } from '../graph/known-documents.ts';
import type { AnyActDocument } from '../parts/use-act.ts';
import type { ActShape } from './act.ts';

const documents = new Map<string, AnyActDocument>();

/** The mutation of an act; from now on it may be sent. */
export function actDocument(name: string, { id, input }: Pick<ActShape, 'id' | 'input'>): AnyActDocument {
  const document = documents.get(name) ?? made(name, input);
  documents.set(name, document);
  knowDocument(name, id);
  return document;
}
