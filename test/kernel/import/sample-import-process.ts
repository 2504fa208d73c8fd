import { runImportProcess } from '../../../scripts/import-process.ts';
import { openImport } from './sample-import.ts';

/** `npm run import` with the invented owner in the place of a real one. */
await runImportProcess(async () => openImport);
