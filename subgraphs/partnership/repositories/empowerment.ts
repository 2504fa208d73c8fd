import { type EntityManager, In } from 'typeorm';
import { type EmpowermentSittingRow, empowermentSittingEntity } from '../empowerment-entities.ts';

/** Sittings of these clients, the oldest first. One statement, by index on client_key. */
export function sittingsOf(manager: EntityManager, clientIds: readonly string[]): Promise<EmpowermentSittingRow[]> {
  const order = { takenOn: 'ASC', id: 'ASC' } as const;
  return manager.getRepository(empowermentSittingEntity).find({ where: { clientKey: In(clientIds) }, order });
}

/** The group whose sittings are counted together: one filter, and no other one. */
export interface MeasuredGroup {
  readonly partnershipId: string;
  readonly instrument: string;
  readonly instrumentVersion: number;
}

/** A client's T0 and T1, both completed. */
export interface SittingPair {
  readonly first: EmpowermentSittingRow;
  readonly second: EmpowermentSittingRow;
}

/** T0 and T1 of everybody who completed both, in the order in which T1 was completed. One statement, by index on partnership_id. */
export async function pairsOf(manager: EntityManager, group: MeasuredGroup): Promise<SittingPair[]> {
  const rows = await manager.getRepository(empowermentSittingEntity).findBy({ ...group, moment: In([0, 1]) });
  const completed = rows.filter(({ completedAt }) => completedAt !== null);
  const firsts = new Map(completed.filter(({ moment }) => moment === 0).map((row) => [row.clientKey, row]));
  return completed
    .filter(({ moment }) => moment === 1)
    .sort((one, other) => timeOf(one) - timeOf(other) || one.id.localeCompare(other.id))
    .flatMap((second) => {
      const first = firsts.get(second.clientKey);
      return first === undefined ? [] : [{ first, second }];
    });
}

function timeOf({ completedAt }: EmpowermentSittingRow): number {
  return completedAt?.getTime() ?? 0;
}
