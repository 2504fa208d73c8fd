import { brokenAnswers } from './broken/answers.ts';
import type { Breakage } from './broken/breakage.ts';
import { brokenCallers } from './broken/callers.ts';
import { brokenEntities } from './broken/entities.ts';
import { brokenGrants } from './broken/grants.ts';
import { brokenSchemas } from './broken/schema.ts';
import { brokenSections } from './broken/sections.ts';
import { brokenServing } from './broken/serving.ts';
import { brokenStatements } from './broken/statements.ts';
import { brokenWithheld } from './broken/withheld.ts';

/** Every mistake that the example owner can be started with (`BROKEN=<id>`), one promise of the contract each. */
export const BREAKAGES: readonly Breakage[] = [
  ...[...brokenSchemas, ...brokenCallers, ...brokenGrants, ...brokenStatements],
  ...[...brokenEntities, ...brokenSections, ...brokenServing, ...brokenAnswers, ...brokenWithheld],
];
