import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { BREAKAGES } from './breakages.ts';

it.each(BREAKAGES.map((breakage) => [breakage.what, breakage] as const))(
  'what npm run breakages breaks stands once in its file: %s',
  (_what, { file, text, broken }) => {
    const whole = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    expect(whole.split(text)).toHaveLength(2);
    expect(broken).not.toBe(text);
  },
);
