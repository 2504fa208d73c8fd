// Moves the clock of a process by TEST_CLOCK_OFFSET_MS milliseconds, or by those that stand in TEST_CLOCK_FILE when it starts:
// loaded before anything else with NODE_OPTIONS=--import.
// What the product shows of a life depends on the day; with this a test can ask for the story as it stands on one day for ever.
import { readFileSync } from 'node:fs';

const { TEST_CLOCK_FILE: file, TEST_CLOCK_OFFSET_MS: given = '0' } = process.env;
const offset = Number(file === undefined ? given : readFileSync(file, 'utf8'));
// A second load moves the clock from the real time, not from where the first load moved it to.
const RealDate = globalThis.Date.real ?? globalThis.Date;

globalThis.Date = class extends RealDate {
  static real = RealDate;

  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + offset);
    else super(...given);
  }

  static now() {
    return RealDate.now() + offset;
  }
};
