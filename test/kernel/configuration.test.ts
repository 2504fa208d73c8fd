import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readConfiguration } from '../../shared/configuration.ts';
import { ConfigurationError } from '../../shared/errors.ts';

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000).describe('a port number, 0 to 65535'),
  MASTER_KEY: z.base64().length(44).describe('32 random bytes in base64'),
  GATEWAY_URL: z
    .url({ protocol: /^https?$/ })
    .describe('the address of the gateway, for example http://127.0.0.1:4000'),
  MODE: z.enum(['demo', 'live']),
});

const key = Buffer.alloc(32, 7).toString('base64');
const good = { MASTER_KEY: key, GATEWAY_URL: 'http://127.0.0.1:4000', MODE: 'demo' };

function secretFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'configuration-')), 'secret');
  writeFileSync(file, text);
  return file;
}

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfiguration('welfare', schema, env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
  }
  throw new Error('The configuration was expected to be refused.');
}

describe('what is given', () => {
  test('is read, with the defaults of the schema, and the rest of the environment is left out', () => {
    expect(readConfiguration('welfare', schema, { ...good, HOME: '/root' })).toEqual({ ...good, PORT: 4000 });
    expect(readConfiguration('welfare', schema, { ...good, PORT: '0' }).PORT).toBe(0);
  });

  test('may be in a file, of which one end of line is not part of the value', () => {
    const { MASTER_KEY, ...rest } = good;
    const file = secretFile(`${MASTER_KEY}\n`);
    expect(readConfiguration('welfare', schema, { ...rest, MASTER_KEY_FILE: file }).MASTER_KEY).toBe(key);
  });

  test('may be empty, which is the same as not set', () => {
    expect(readConfiguration('welfare', schema, { ...good, PORT: '', PORT_FILE: '' }).PORT).toBe(4000);
  });

  test('is a value and not a path when the schema has the name with _FILE itself', () => {
    const withFile = z.object({ KEYS: z.string().optional(), KEYS_FILE: z.string() });
    expect(readConfiguration('pes', withFile, { KEYS_FILE: '/nowhere' })).toEqual({ KEYS_FILE: '/nowhere' });
  });
});

describe('what is wrong', () => {
  test('is told all at once, one line a variable, with the name, the problem and what to set', () => {
    expect(problemsOf({ PORT: '70000', MASTER_KEY: 'geheim', MODE: 'test' })).toEqual([
      'PORT is not valid (more than the maximum of 65535): set it to a port number, 0 to 65535.',
      'MASTER_KEY is not valid (expected base64): set it to 32 random bytes in base64.',
      'GATEWAY_URL is not set: set it to the address of the gateway, for example http://127.0.0.1:4000, or GATEWAY_URL_FILE to the path of a file with it.',
      'MODE is not valid (not one of the values that it can have): set it to one of demo, live.',
    ]);
  });

  test('is one message that says which process cannot start', () => {
    expect(() => readConfiguration('welfare', schema, { ...good, PORT: 'x' })).toThrow(
      'welfare cannot start:\n  - PORT is not valid (expected number): set it to a port number, 0 to 65535.',
    );
  });

  test('is a file that is missing, a file that is empty, or a value in two places, together with the rest', () => {
    const missing = join(tmpdir(), 'no-such-directory', 'secret');
    expect(problemsOf({ ...good, MASTER_KEY: '', MASTER_KEY_FILE: missing, PORT: '-1' })).toEqual([
      "MASTER_KEY_FILE names a file that cannot be read (ENOENT): correct the path or the file's permissions.",
      'PORT is not valid (less than the minimum of 0): set it to a port number, 0 to 65535.',
    ]);
    expect(problemsOf({ ...good, MASTER_KEY: '', MASTER_KEY_FILE: secretFile('\n') })).toEqual([
      'MASTER_KEY_FILE names an empty file: write the value of MASTER_KEY in it.',
    ]);
    expect(problemsOf({ ...good, MASTER_KEY_FILE: secretFile(key) })).toEqual([
      'MASTER_KEY and MASTER_KEY_FILE are both set: keep one of the two.',
    ]);
  });
});

describe('what is wrong with variables together', () => {
  const together = z
    .object({ CERTIFICATE: z.string().optional(), KEY: z.string().optional(), DEMO: z.string().optional() })
    .refine(({ CERTIFICATE, KEY }) => (CERTIFICATE === undefined) === (KEY === undefined), 'Set CERTIFICATE with KEY.')
    .refine(({ CERTIFICATE, DEMO }) => CERTIFICATE === undefined || DEMO === undefined, 'CERTIFICATE excludes DEMO.');

  test('is a line each', () => {
    expect(() => readConfiguration('pes', together, { CERTIFICATE: 'c', DEMO: 'd' })).toThrow(
      'pes cannot start:\n  - Set CERTIFICATE with KEY.\n  - CERTIFICATE excludes DEMO.',
    );
  });
});

describe('a value is never printed', () => {
  const leaky = z
    .object({
      SECRET: z.string().refine(() => false, { error: ({ input }) => `"${String(input)}" is too simple.` }),
      OTHER: z.string(),
    })
    .superRefine((value, context) => context.addIssue({ code: 'custom', message: `Not with ${value.OTHER}` }));

  test.each([
    { SECRET: 'hunter2hunter2', OTHER: 'fine' },
    { SECRET: 'hunter2hunter2', OTHER: 'hunter2hunter2' },
  ])('not even by a message of the schema itself', (env) => {
    expect(() => readConfiguration('pes', leaky, env)).toThrow(ConfigurationError);
    expect(() => readConfiguration('pes', leaky, env)).not.toThrow(/hunter2/);
  });
});
