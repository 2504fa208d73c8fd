import type { EntityManager } from 'typeorm';
import { type ReceiptRow, receiptEntity } from '../../../shared/acts/act-migrations.ts';
import { findReceipt, receiptKey } from '../../../shared/acts/receipts.ts';
import {
  type ActResult,
  conflictOf,
  doneFrom,
  kernelBreach,
  type Refuse,
  refuser,
} from '../../../shared/acts/results.ts';
import { type Caller, rolesForPurpose } from '../../../shared/caller.ts';
import type { RecordRow } from '../../../shared/columns.ts';
import { isDuplicate } from '../../../shared/database.ts';
import { insertRows } from '../../../shared/import/upsert.ts';
import { moveFile } from '../repositories/file-moves.ts';
import { ruleBook } from '../rules/rule-book.ts';
import { clientSubject } from './client-subject.ts';
import type { JointAct, JointInput } from './joint-act.ts';
import { partnershipSubject } from './partnership-subject.ts';
import type { Acting, Found, JointServices, Subject } from './subject.ts';
import { viewerSubject } from './viewer-subject.ts';
import { type Changes, writeChanges } from './write-changes.ts';

/**
 * Does one act that crosses organisations: by whom the policy permits it, by relation to the client and standing to the record
 * (or to the partnership), once per idempotency key, on the version that the caller saw. Everything is written in one
 * transaction or nothing is. Who may not do it gets the same answer whether or not there is such a client or record.
 * Throws `BadUserInput` for an idempotency key that was used for something else, and `DatabaseUnavailable`.
 */
export async function performJoint(
  services: JointServices,
  caller: Caller,
  act: JointAct,
  input: JointInput,
): Promise<ActResult> {
  const acting = { services, caller, input };
  const subject = await subjectOf(acting, act);
  const run = () => services.database.write((manager) => performInside(manager, { ...acting, act }, subject));
  // The same key at the same moment: the second one meets the receipt of the first and finds it when it asks again.
  return run().catch((error: unknown) => {
    if (isDuplicate(error)) return run();
    throw error;
  });
}

function subjectOf(acting: Omit<Acting, 'act'>, act: JointAct): Promise<Subject> {
  if (!('about' in act)) return clientSubject({ ...acting, act });
  return act.about === 'viewer' ? viewerSubject({ ...acting, act }) : partnershipSubject({ ...acting, act });
}

async function performInside(manager: EntityManager, acting: Acting, subject: Subject): Promise<ActResult> {
  const { caller, act, input } = acting;
  await subject.lock(manager);
  const key = receiptKey(caller, act.name, input);
  const before = await findReceipt(manager, key);
  if (before !== null) return { ...doneFrom(act.name, before), repeated: true };
  const found = await subject.find(manager);
  const refuse = refuser(ruleBook, caller, act.name);
  const answer = notNow(acting, found, refuse);
  if (answer !== null) return answer;
  const outcome = await found.decide();
  if ('refused' in outcome) return refuse(outcome.refused);
  if (!mayWrite(found, outcome.write)) return refuse(kernelBreach('NOT_PERMITTED', act.name));
  const written = await writeChanges(manager, found, outcome.write, changedBy(acting));
  if (outcome.move !== undefined) await moveFile(manager, outcome.move);
  const receipt: ReceiptRow = { ...key, recordId: written.id, version: written.version, changedAt: written.changedAt };
  await insertRows(manager, receiptEntity, [receipt]);
  return { ...doneFrom(act.name, receipt), repeated: false };
}

/** What the act is refused with, or the conflict, before any rule of its own is asked; null when nothing is in the way. */
function notNow(acting: Acting, found: Found, refuse: Refuse): ActResult | null {
  const { caller, act, input } = acting;
  if (!isPermitted(acting, found) || !mayRead(act, found)) return refuse(kernelBreach('NOT_PERMITTED', act.name));
  // A record of a client that the caller is not told of answers as one of nobody.
  if (found.record === null)
    return refuse('about' in act ? kernelBreach('NOT_HELD_HERE', 'id') : kernelBreach('NOT_PERMITTED', act.name));
  return found.record === 'BEGINS' ? null : conflictOf(act.name, found.record as RecordRow, input, caller);
}

/** By the roles that allow the caller's purpose; the first one that permits is enough. */
function isPermitted({ services, caller, act }: Acting, { relation, standing }: Found): boolean {
  const { purpose } = caller;
  return rolesForPurpose(caller).some(
    (role) => services.policy.decideAct({ role, purpose, act: act.name, relation, standing }).permitted,
  );
}

function mayRead({ on }: JointAct, { record, mayTouch }: Found): boolean {
  return on === null || record === null || record === 'BEGINS' || mayTouch(on, record);
}

function mayWrite({ mayTouch }: Found, changes: Changes): boolean {
  return Object.entries(changes).every(([name, rows = []]) => rows.every((row) => mayTouch(name, row)));
}

function changedBy({ services, caller, act }: Acting) {
  const { staffMember: actedBy, requestId } = caller;
  return { act: act.name, actedBy, requestId, actedAt: services.clock() };
}
