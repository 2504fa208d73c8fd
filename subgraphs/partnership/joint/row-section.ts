import type { Decide } from '../../../shared/section-decision.ts';
import { type JointTables, jointTables, type Versioned } from '../tables.ts';

interface Sectioned {
  readonly section: string;
  readonly sectionOf?: (row: never) => string;
}

/** The section that a row is disclosed in, and its history with it. */
export function sectionOfRow(name: keyof JointTables, row: Versioned): string {
  const table: Sectioned = jointTables[name];
  // A row is asked about with the table that it stands in.
  return table.sectionOf?.(row as never) ?? table.section;
}

/**
 * Whether the caller gets the section of a row, where its table holds rows of several: what somebody may not read, such as a
 * goal of health, they do not write either, and they cannot find out by trying that it is there.
 */
export function mayTouch(decide: Decide, name: keyof JointTables, row: Versioned): boolean {
  return !('sectionOf' in jointTables[name]) || decide(sectionOfRow(name, row)).permitted;
}
