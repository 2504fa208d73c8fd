import { readConfiguration } from '../../shared/configuration.ts';
import { runProcess } from '../../shared/run-process.ts';
import { restSettings } from './configuration.ts';
import { startPesRest } from './start.ts';

await runProcess(async () => {
  await startPesRest(readConfiguration('pes on a service of VDAB', restSettings, process.env), () => new Date());
});
