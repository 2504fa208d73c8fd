import type { EntityManager } from 'typeorm';
import type { Breach } from '../../../shared/acts/rule-book.ts';
import type { Caller } from '../../../shared/caller.ts';
import type { Database } from '../../../shared/database.ts';
import type { GrantFacts, Relation } from '../../../shared/grant.ts';
import type { Policy } from '../../../shared/policy.ts';
import type { Seal } from '../../../shared/seal.ts';
import type { Versioned } from '../tables.ts';
import type { FileMove, JointAct, JointInput } from './joint-act.ts';
import type { Standing } from './standing.ts';
import type { ChangedTables, Changes } from './write-changes.ts';

/** What joint acts are done with. */
export interface JointServices {
  readonly database: Database;
  readonly policy: Policy;
  readonly clock: () => Date;
  readonly seal: Seal;
  /** The facts about the caller and a client; those of a stranger for an id that leads to nobody. */
  readonly facts: (clientId: string) => Promise<GrantFacts>;
  /** Whether somebody without a relation may find the client; false for an id that leads to nobody and for a shielded person. */
  readonly isFindable: (clientId: string) => Promise<boolean>;
}

/** One act by one caller. */
export interface Acting<Act extends JointAct = JointAct> {
  readonly services: JointServices;
  readonly caller: Caller;
  readonly act: Act;
  readonly input: JointInput;
}

/** What an act is about: a client or a partnership. */
export interface Subject {
  /** Acts on one subject wait for each other: what a rule saw is still so when the rows are written. */
  lock(manager: EntityManager): Promise<void>;
  /** What is there, inside the transaction and behind the lock. */
  find(manager: EntityManager): Promise<Found>;
}

/** What is there of a subject. */
export interface Found extends ChangedTables {
  readonly relation: Relation;
  readonly standing: readonly Standing[];
  /** The record that the act is on: null where there is none, `BEGINS` for an act that begins something. */
  readonly record: Versioned | null | 'BEGINS';
  /** Whether the caller is given the section that a row of a table belongs to: nobody acts on what they may not see. */
  mayTouch(table: string, row: Versioned): boolean;
  /** Asked only of who may do the act, on the version that they saw. */
  decide(): Promise<{ readonly write: Changes; readonly move?: FileMove } | { readonly refused: Breach }>;
}

/** A text of an act's input; empty where it has none of that name. */
export function textOf(input: JointInput, property: string): string {
  const value: unknown = Reflect.get(input, property);
  return typeof value === 'string' ? value : '';
}

/** Locks the rows of a query. SQLite holds one lock for the whole file from the start of a transaction, and knows no FOR UPDATE. */
export async function lockRows(manager: EntityManager, select: string, id: string): Promise<void> {
  if (manager.dataSource.driver.options.type === 'better-sqlite3') return;
  await manager.query(`${select} FOR UPDATE`, [id]);
}
