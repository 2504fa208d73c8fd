import { executionAsyncResource } from 'node:async_hooks';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, type Database } from '../../shared/database.ts';
import { noteEntity, notes, pause } from '../kit/notes.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-scopes-'));
});
afterAll(() => rm(folder, { recursive: true }));

const at = (file: string) => createDatabase({ name: 'pes', url: `sqlite:${file}`, ...notes });

describe('several databases', () => {
  /** How many storages every promise carries along; the runner of the tests has some of its own. */
  const storages = async () => {
    await pause(1);
    const carried = Object.getOwnPropertySymbols(executionAsyncResource());
    return carried.filter(({ description }) => description === 'kResourceStore').length;
  };

  it('know each their own unit of work in a storage that they share: each one costs every promise of the process', async () => {
    const before = await storages();
    const three = ['one', 'two', 'three'].map((name) => at(join(folder, `${name}.sqlite`)));
    const [one, two, last] = three as [Database, Database, Database];
    await one.read(() =>
      two.write(() =>
        last.read(async () => {
          expect(three.map((database) => database.isInside())).toEqual([true, true, true]);
          // From Node 24 on a storage costs promises nothing, and none stands here.
          expect(await storages()).toBeLessThanOrEqual(before + 1);
        }),
      ),
    );
    await one.write(async () => {
      expect(three.map((database) => database.isInside())).toEqual([true, false, false]);
    });
    await Promise.all(three.map((database) => database.close()));
  });

  it('of which the last is closed leave no storage behind', async () => {
    const before = await storages();
    const database = at(join(folder, 'last.sqlite'));
    await database.write((manager) => manager.insert(noteEntity, { id: 'a', text: 'x' }));
    await database.close();
    await database.close();
    expect(await storages()).toBe(before);
  });
});
