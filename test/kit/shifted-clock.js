// Moves the clock of a process by TEST_CLOCK_OFFSET_MS milliseconds: loaded before anything else with NODE_OPTIONS=--import.
// What the product shows of a life depends on the day; with this a test can ask for the story as it stands on one day for ever.
const offset = Number(process.env.TEST_CLOCK_OFFSET_MS ?? 0);
const RealDate = globalThis.Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + offset);
    else super(...given);
  }

  static now() {
    return RealDate.now() + offset;
  }
};
