import { describe, expect, test } from '@jest/globals';
import { BadUserInput } from '../../shared/errors.ts';
import { createServiceLog } from '../../shared/service-log.ts';

function logged(write: (log: ReturnType<typeof createServiceLog>) => void): Record<string, unknown> {
  const lines: string[] = [];
  write(createServiceLog({ name: 'test', level: 'info', logTo: { write: (line) => void lines.push(line) } }));
  expect(lines.join('')).not.toMatch(/84121725318|84\.12\.17-253\.18|Peeters/);
  const { time, ...rest } = JSON.parse(lines.join(''));
  expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  return rest;
}

const line = { level: 30, name: 'test' };

describe('whoever logs, no national number is written', () => {
  test.each([
    ['84.12.17-253.18 was sent', { ...line, msg: '[national number] was sent' }],
    [{ value: '84121725318' }, { ...line, value: '[national number]' }],
    [{ value: 84121725318 }, { ...line, value: '[national number]' }],
    [{ 84121725318: [1, 84121725318] }, { ...line, '[national number]': [1, '[national number]'] }],
    [
      { requestId: '00000000-0000-4000-8000-000000000001' },
      { ...line, requestId: '00000000-0000-4000-8000-000000000001' },
    ],
  ])('%o', (given, expected) => {
    expect(logged((log) => log.info(given))).toEqual(expected);
  });
});

describe('an error', () => {
  const cause = Object.assign(new TypeError("Cannot read 'Jan Peeters'"), { code: 'ER_DUP_ENTRY', sql: "'Peeters'" });

  test('keeps its kind, code, stack and causes, and loses what is quoted and what hangs on it', () => {
    const outer = new Error(`query failed for "O'Peeters"`, { cause });
    const { err } = logged((log) => log.info({ err: outer }, 'x'));
    expect(err).toEqual({
      type: 'Error',
      message: 'query failed for "…"',
      stack: expect.arrayContaining([expect.stringContaining('service-log.test.ts')]),
      cause: { type: 'TypeError', code: 'ER_DUP_ENTRY', message: 'Cannot read "…"', stack: expect.any(Array) },
    });
  });

  test('of ours keeps its sentence', () => {
    const { msg } = logged((log) => log.info({ err: new BadUserInput('The column "from" is missing.') }));
    expect(msg).toBe('The column "from" is missing.');
  });

  test('that is logged on its own has no unmasked message either, and a thrown text is not written', () => {
    expect(logged((log) => log.info(cause)).msg).toBe('Cannot read "…"');
    expect(logged((log) => log.info({ err: 'Jan Peeters' })).err).toEqual({
      type: 'string',
      message: 'Something that is not an error was thrown.',
      stack: [],
    });
  });
});
