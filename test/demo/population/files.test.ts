import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXTRACTS, type ExtractKind } from '../../../demo/population/extracts.ts';
import { type Manifest, writePopulation } from '../../../demo/population/population.ts';
import { planImport } from '../../../shared/import/plan.ts';
import { createRowReader } from '../../../shared/import/read-row.ts';
import type { ExtractKind as ImportKind } from '../../../shared/import/types.ts';
import { kinds as partnershipKinds } from '../../../subgraphs/partnership/import/kinds.ts';
import { kinds as pesKinds } from '../../../subgraphs/pes/import/kinds.ts';
import { kinds as socialEconomyKinds } from '../../../subgraphs/social-economy/import/kinds.ts';
import { kinds as welfareKinds } from '../../../subgraphs/welfare/import/kinds.ts';
import { DATE, filesOf, openPopulation } from './extracts.ts';

const KINDS = Object.keys(EXTRACTS) as ExtractKind[];
const OWNER_KINDS: Record<string, readonly ImportKind[]> = {
  partnership: partnershipKinds,
  pes: pesKinds,
  welfare: welfareKinds,
  'social-economy': socialEconomyKinds,
};

let root: string;
let folder: string;
let manifest: Manifest;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'population-'));
  folder = join(root, 'one');
  manifest = await writePopulation({ clients: 1200, out: folder, seed: 7, date: DATE });
}, 600_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the files of an invented population', () => {
  it('are the same to the byte for the same seed, day and number, and others for another seed', async () => {
    await writePopulation({ clients: 1200, out: join(root, 'again'), seed: 7, date: DATE });
    await writePopulation({ clients: 300, out: join(root, 'other'), seed: 8, date: DATE });
    await writePopulation({ clients: 300, out: join(root, 'small'), seed: 7, date: DATE });
    expect(fingerprints(join(root, 'again'))).toEqual(fingerprints(folder));
    const registrations = 'pes/0887010362/registrations.csv';
    const [other, small] = [fingerprints(join(root, 'other')), fingerprints(join(root, 'small'))];
    expect(other.get(registrations)).not.toBe(small.get(registrations));
  }, 600_000);

  it('of a larger population begin with the people of a smaller one', async () => {
    await writePopulation({ clients: 100, out: join(root, 'small'), seed: 7, date: DATE });
    const small = openPopulation(join(root, 'small')).rows('partnership/persons');
    expect(openPopulation(folder).rows('partnership/persons').slice(0, 100)).toEqual(small);
  }, 600_000);

  it('tell nothing that was written down on the day they are made or later, and something of the day before', () => {
    const written = openPopulation(folder);
    const days = KINDS.flatMap((kind) => written.rows(kind).map((row) => row.changed_at ?? row.as_of));
    const latest = days
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1);
    expect(latest).toBe('2026-11-20');
  });

  it('hold the rows that manifest.json counts', () => {
    const written = openPopulation(folder);
    const counted = KINDS.map((kind) => [kind, written.rows(kind).length]);
    const [stated] = [JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))];
    expect(stated).toEqual(manifest);
    expect(counted).toEqual(KINDS.map((kind) => [kind, manifest.rows[ownerOf(kind)]?.[nameOf(kind)]]));
  });

  it.each(KINDS)('are read by the owner’s own import without one refused row: %s', async (kind) => {
    const files = filesOf(folder, kind);
    const plan = await planImport(files, OWNER_KINDS[ownerOf(kind)] ?? []);
    expect(plan.rejected).toEqual([]);
    expect(new Set(plan.files.map(({ extract }) => extract.kind.name))).toEqual(new Set([nameOf(kind)]));
    for (const { file, source, extract } of plan.files) {
      const read = createRowReader(extract);
      for await (const rows of (await source.open(() => undefined)).rows) {
        const problems = rows.map(read).filter((reading) => 'problems' in reading);
        expect({ file, problems }).toEqual({ file, problems: [] });
      }
    }
  });

  it('are written as real systems do: two delimiters, three encodings, two dates, two ways to write a number', () => {
    const files = filesOf(folder, 'welfare/client-files').map((file) => readFileSync(file));
    const count = (holds: (bytes: Buffer) => boolean) => Math.round((10 * files.filter(holds).length) / files.length);
    const text = (bytes: Buffer) => bytes.toString('utf8');
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    // Tenths of the centres.
    expect({
      semicolon: count((bytes) => text(bytes).includes(';')),
      mark: count((bytes) => bytes.subarray(0, 3).equals(mark)),
      belgian: count((bytes) => /\d\d\/\d\d\/\d{4}/.test(text(bytes))),
      dotted: count((bytes) => /\d\d\.\d\d\.\d\d-\d{3}\.\d\d/.test(text(bytes))),
      windowsLines: count((bytes) => bytes.includes('\r\n')),
    }).toEqual({ semicolon: 6, mark: 2, belgian: 4, dotted: 4, windowsLines: 6 });
    const contacts = filesOf(folder, 'welfare/contacts').map((file) => readFileSync(file));
    expect(contacts.filter((bytes) => bytes.toString('utf8').includes('\uFFFD')).length).toBeGreaterThan(5);
    const goals = openPopulation(folder)
      .rows('social-economy/development-plans')
      .filter(({ goals }) => goals?.includes('\n'));
    expect(goals.length).toBeGreaterThan(100);
  });
});

describe('npm run population', () => {
  it('writes what was asked and says so', async () => {
    const out = join(root, 'command');
    const { stdout } = await command('--clients', '50', '--seed', '7', '--date', '2026-11-21', '--out', out);
    expect(stdout).toContain(`50 clients on 2026-11-21, seed 7`);
    expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).clients).toBe(50);
  });

  it.each([
    ['a folder with other files', ['--clients', '50', '--out', 'FULL'], /holds other files: give a new folder/],
    ['five clients, one fewer than the personas', ['--clients', '5', '--out', 'NEW'], /give 6 to \d+\./],
    ['more clients than there are numbers', ['--clients', '9999999', '--out', 'NEW'], /give 6 to \d+\./],
    ['a day before the partnerships', ['--date', '2023-12-31', '--out', 'NEW'], /give one from 2024-01-01/],
    ['a day that is not in the calendar', ['--date', '2026-02-30', '--out', 'NEW'], /Give a date as 2026-03-31/],
  ])('refuses %s in one sentence with exit code 1', async (_, args, sentence) => {
    const full = mkdtempSync(join(root, 'full-'));
    writeFileSync(join(full, 'thesis.txt'), 'mine');
    const places: Record<string, string> = { FULL: full, NEW: join(root, 'new') };
    const ended = command(...args.map((arg) => places[arg] ?? arg));
    await expect(ended).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(sentence) });
    expect(readdirSync(full)).toEqual(['thesis.txt']);
  });
});

function command(...args: string[]) {
  return promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/population.ts', ...args]);
}

function fingerprints(of: string): Map<string, string> {
  const files = readdirSync(of, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
  const print = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(of, name)))
      .digest('hex');
  return new Map(files.map((name) => [name, print(name)]));
}

function ownerOf(kind: ExtractKind): string {
  return kind.split('/')[0] ?? '';
}

function nameOf(kind: ExtractKind): string {
  return kind.split('/')[1] ?? '';
}
