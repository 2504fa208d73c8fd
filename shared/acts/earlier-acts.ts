import type { RecordRow } from '../columns.ts';
import { selectRows } from '../select-rows.ts';
import { isFileAct } from './act.ts';
import { historyEntity } from './act-migrations.ts';
import type { Acting } from './acting.ts';
import { addHistory } from './history.ts';
import { sectionOf } from './invariants.ts';

/**
 * Keeps that an act was refused, and by which rule. A refusal tells something of a record: who asks for it again and again
 * stands in the history that the client and the data protection officer read.
 */
export async function keepRefusal(
  { manager, services, caller, act, file }: Acting,
  record: RecordRow | null,
  rule: string,
): Promise<void> {
  const { rules, policy, clock } = services;
  const ofFile = (isFileAct(act) ? act.section : undefined) ?? `${policy.owner}.files`;
  const section = record === null ? ofFile : sectionOf(rules, act.on, record);
  const row = record ?? { ...file, version: 0 };
  const by = { actedBy: caller.staffMember, requestId: caller.requestId, actedAt: clock() };
  await addHistory(manager, [{ section, row, before: null }], {
    act: `${act.name} refused ${rule}`.slice(0, 60),
    ...by,
  });
}

/** Whether the caller did one of the acts on this record that has to be somebody else's (`notBy` of the act). */
export async function wasDoneByCaller({ manager, caller, act, file }: Acting, record: RecordRow): Promise<boolean> {
  if (isFileAct(act) || act.notBy === undefined) return false;
  const done = await selectRows(manager, historyEntity, {
    clientKey: [file.clientKey],
    holder: [file.holder],
    recordId: [record.id],
    act: [...act.notBy],
    actedBy: [caller.staffMember],
  });
  return done.length > 0;
}
