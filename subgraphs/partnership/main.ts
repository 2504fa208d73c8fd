import { readConfiguration } from '../../shared/configuration.ts';
import { runProcess } from '../../shared/run-process.ts';
import { partnershipSettings } from './configuration.ts';
import { startPartnership } from './service.ts';

await runProcess(() =>
  startPartnership(readConfiguration('partnership', partnershipSettings, process.env), () => new Date()),
);
