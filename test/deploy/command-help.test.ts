import { describe, expect, it } from '@jest/globals';
import { runScript } from './kit/run.ts';

describe('a command that is called wrongly', () => {
  it.each([
    ['witnessed', [], "error: missing required argument 'owner'"],
    ['archive-log', ['pes'], "error: required option '--out <folder>' not specified"],
    ['who-saw', ['abc'], "error: required option '--out <file>' not specified"],
    ['policy', ['pes', '--what'], "error: unknown option '--what'"],
  ] as const)(
    '%s %j says what is wrong and where it says what it needs, in two lines',
    async (script, args, sentence) => {
      const { code, stdout, stderr } = await runScript(script, [...args]);
      expect({ code, stdout, lines: stderr.trimEnd().split('\n') }).toEqual({
        ...{ code: 1, stdout: '' },
        lines: [sentence, `What it needs: npm run ${script} -- --help`],
      });
    },
  );
});
