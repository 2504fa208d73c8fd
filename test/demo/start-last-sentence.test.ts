import { expect, test } from '@jest/globals';
import { lastSentence } from '../../demo/last-sentence.ts';

test.each([
  ['nothing', '', ''],
  ['a plain sentence', 'Port 4000 is in use.\n', 'Port 4000 is in use.'],
  ['the last of several sentences', 'Opening.\nPort 4000 is in use.\n', 'Port 4000 is in use.'],
  [
    'an uncaught error',
    'file:///a/b.ts:3\nthrow new Error(1)\n      ^\n\nError: No such owner.\n    at main (a.ts:1:1)\n\nNode.js v20.20.2\n',
    'No such owner.',
  ],
  [
    'an error with properties',
    "AppError: The file is corrupt.\n    at main (a.ts:1:1) {\n  code: 'INTERNAL'\n}\n\nNode.js v24.1.0\n",
    'The file is corrupt.',
  ],
  [
    'a list of problems, whole',
    'ConfigurationError: pes cannot start:\n  - PORT is not set: set it to a port number.\n  - HOST is not set: set it.\n    at x (y.ts:1:1)\n',
    'pes cannot start: PORT is not set: set it to a port number. HOST is not set: set it.',
  ],
  [
    'a line of the structured log',
    '{"level":60,"msg":"The database cannot be opened."}\n',
    'The database cannot be opened.',
  ],
  ['colours', '\u001b[31mPort 4000 is in use.\u001b[0m\n', 'Port 4000 is in use.'],
  [
    'a warning of Node after the sentence',
    'Port 4000 is in use.\n(node:1) ExperimentalWarning: x\n(Use `node --trace-warnings ...` to show)\n',
    'Port 4000 is in use.',
  ],
])('the last sentence of %s', (_, output, sentence) => {
  expect(lastSentence(output)).toBe(sentence);
});
