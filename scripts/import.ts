import type { OpenImport } from '../shared/import/types.ts';
import { runImportProcess } from './import-process.ts';
import { ownerEnvironment } from './owner-environment.ts';

// Every owner has the same file; a table of four imports would load all four owners for one.
await runImportProcess(async (owner) => {
  const { openImport }: { openImport: OpenImport } = await import(`../subgraphs/${owner}/import/main.ts`);
  return async (env) => openImport(await ownerEnvironment(owner, env));
});
