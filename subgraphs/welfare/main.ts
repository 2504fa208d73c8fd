import { readConfiguration } from '../../shared/configuration.ts';
import { ownerSettings } from '../../shared/owner-configuration.ts';
import { startOwner } from '../../shared/owner-process.ts';
import { runProcess } from '../../shared/run-process.ts';
import type { WelfareRows } from './context.ts';
import { definition } from './definition.ts';

await runProcess(async () => {
  await startOwner<WelfareRows>(definition, readConfiguration('welfare', ownerSettings, process.env), () => new Date());
});
