import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LocalDate } from '../../shared/local-date.ts';
import { maximumClients } from './births.ts';
import { type Day, dayOf } from './calendar.ts';
import { deliverLife } from './delivery/delivery.ts';
import { createExtractWriter, type RowCounts } from './extract-writer.ts';
import { createLives } from './lives.ts';
import { deliverPartnerships } from './partnerships.ts';
import { PERSONA_COUNT } from './personas/personas.ts';
import { deliverRegisters } from './records/registers.ts';

/** Goes up when the same seed and day would give other files. */
export const POPULATION_VERSION = 6;

export interface PopulationOptions {
  readonly clients: number;
  /** Folder that is made, or replaced when an earlier population is in it. */
  readonly out: string;
  /** A whole number from 0 to 4294967295. */
  readonly seed: number;
  /** The day on which the owners deliver: every date in the files follows from it. */
  readonly date: LocalDate;
  readonly onProgress?: (clients: number) => void;
}

/** What was written; also stands in manifest.json. */
export interface Manifest {
  readonly version: number;
  readonly seed: number;
  readonly date: LocalDate;
  readonly clients: number;
  readonly rows: RowCounts;
}

/** The population cannot be made with what was asked: the message says why and what to do. */
export class PopulationRefused extends Error {
  override readonly name = 'PopulationRefused';
}

// Personas and instruments are written for these days; outside them dates would contradict the law of the time.
const EARLIEST = '2024-01-01';
const LATEST = '2034-12-31';
const CLIENTS_PER_TURN = 500;

/**
 * Writes the extracts that the owners of an invented population would deliver. Deterministic: the same seed, day and
 * number of clients give the same files to the byte, and a larger population begins with the people of a smaller one.
 * Throws PopulationRefused when the number, the day or the folder will not do.
 */
export async function writePopulation(options: PopulationOptions): Promise<Manifest> {
  const { clients, seed, date, onProgress } = options;
  const today = checkedDay(options);
  const out = checkedFolder(options.out);
  // Written beside the folder and moved at the end: a folder with a manifest is a whole population.
  const partial = `${out}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const writer = createExtractWriter(partial);
  deliverPartnerships(writer.deliver);
  deliverRegisters(today, writer.deliver);
  const lifeOf = createLives(seed, today);
  for (let index = 0; index < clients; index++) {
    deliverLife(lifeOf(index), today, writer.deliver);
    if (index % CLIENTS_PER_TURN === 0) {
      onProgress?.(index);
      await nextTurn();
    }
  }
  const manifest = { version: POPULATION_VERSION, seed, date, clients, rows: writer.finish() };
  onProgress?.(clients);
  writeFileSync(join(partial, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  rmSync(out, { recursive: true, force: true });
  renameSync(partial, out);
  return manifest;
}

const MANIFEST = 'manifest.json';

function checkedDay({ date, clients, seed }: PopulationOptions): Day {
  if (date < EARLIEST || date > LATEST) {
    throw new PopulationRefused(`The date ${date} will not do: give one from ${EARLIEST} to ${LATEST}.`);
  }
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff) {
    throw new PopulationRefused('The seed will not do: give a whole number from 0 to 4294967295.');
  }
  const most = maximumClients(dayOf(date));
  if (!Number.isInteger(clients) || clients < PERSONA_COUNT || clients > most) {
    throw new PopulationRefused(`The number of clients will not do: give ${PERSONA_COUNT} to ${most}.`);
  }
  return dayOf(date);
}

function checkedFolder(out: string): string {
  const folder = resolve(out);
  if (!existsSync(folder) || existsSync(join(folder, MANIFEST))) return folder;
  if (readdirSync(folder).length === 0) return folder;
  throw new PopulationRefused(`${folder} holds other files: give a new folder, or one with an earlier population.`);
}
