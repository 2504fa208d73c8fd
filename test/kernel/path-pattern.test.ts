import { describe, expect, test } from '@jest/globals';
import { matchesPath } from '../../shared/path-pattern.ts';

describe('a pattern of a path', () => {
  test.each([
    ['/', '/'],
    ['/clients', '/clients'],
    ['/clients/:id', '/clients/0192f0c1'],
    ['/clients/:id/plan', '/clients/0192f0c1/plan'],
  ])('%s stands for %s', (pattern, path) => {
    expect(matchesPath(pattern, path)).toBe(true);
  });

  test.each([
    ['/clients/:id', '/clients'],
    ['/clients/:id', '/clients/'],
    ['/clients/:id', '/clients/0192f0c1/'],
    ['/clients/:id', '/clients/0192f0c1/plan'],
    ['/clients', '/Clients'],
    ['/', '/clients'],
    ['/', ''],
  ])('%s does not stand for %s', (pattern, path) => {
    expect(matchesPath(pattern, path)).toBe(false);
  });
});
