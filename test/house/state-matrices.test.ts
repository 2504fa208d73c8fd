import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { acts } from '../../subgraphs/partnership/acts/acts.ts';

const TESTS = new URL('../subgraphs/partnership/', import.meta.url);

/** Acts on records that have no states: a decision that is kept, and the last visit, which is written over. */
const WITHOUT_STATES = ['serviceDecisionKeep', 'visitRecord'];

it('tries every act between organisations in every state of its record: it stands in a matrix, or its record has no states', () => {
  const matrices = readdirSync(TESTS).filter((file) => file.endsWith('-state-matrix.test.ts'));
  const text = matrices.map((file) => readFileSync(new URL(file, TESTS), 'utf8')).join('\n');
  const missing = acts.map(({ name }) => name).filter((name) => !text.includes(`'${name}'`));
  expect(missing.sort()).toEqual(WITHOUT_STATES);
});
