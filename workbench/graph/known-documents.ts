import { DOCUMENT_IDS } from '../generated/document-ids.ts';

const known: Record<string, string> = { ...DOCUMENT_IDS };

/** The ids of all operations that this page may send, by their names: those of the pages, and of the acts that were opened. */
export const KNOWN_DOCUMENTS: Readonly<Record<string, string>> = known;

/** Makes the operation of an act known. Those of all acts would be a tenth of the first load. */
export function knowDocument(name: string, id: string): void {
  known[name] = id;
}
