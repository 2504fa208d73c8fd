import TestSequencer from '@jest/test-sequencer';

/** What takes minutes begins first, so that no core is idle at the end. */
const LONG = [
  /\/test\/proof\/(?!timing).*\.test\.ts$/,
  /\/test\/house\/house\.test\.ts$/,
  /\/test\/journeys\/(supervision|withdrawal|referral|one-view)\.test\.ts$/,
  /\/test\/demo\/start-demo\.test\.ts$/,
  /\/test\/deploy\/verify-log\.test\.ts$/,
];

/** What is about time runs when hardly anything else does: the gateway waits no longer here than in production. */
const QUIET = [/\/test\/faults\/outages\.test\.ts$/, /\/test\/proof\/timing\.test\.ts$/];

const turnOf = ({ path }) => {
  if (LONG.some((pattern) => pattern.test(path))) return 0;
  return QUIET.some((pattern) => pattern.test(path)) ? 2 : 1;
};

/** The order in which jest begins the test files: the long ones, the others as jest has them, those about time. */
export default class Sequencer extends TestSequencer {
  sort(tests) {
    return super.sort([...tests]).toSorted((a, b) => turnOf(a) - turnOf(b));
  }
}
