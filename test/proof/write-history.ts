import { v7 as uuidV7 } from 'uuid';
import { type HistoryRow, historyEntity } from '../../shared/acts/act-migrations.ts';
import { type ClientFileRow, clientFileEntity } from '../../shared/client-file.ts';
import { createPlacement } from '../../shared/placement.ts';
import type { OwnerParts, TestOwner } from '../kit/owner.ts';

/** One change in every section of every holder's part, each with words of its own: what the history may not tell to everybody. */
export async function writeHistory(
  owner: Pick<TestOwner, 'main'>,
  { definition }: Pick<OwnerParts, 'definition'>,
): Promise<void> {
  const placement = createPlacement({ databases: { main: owner.main }, fallback: 'main', holders: {} });
  const sections = Object.keys(definition.createLoaders(placement));
  await owner.main.write(async (manager) => {
    const files = await manager.getRepository<ClientFileRow>(clientFileEntity).find();
    const parts = new Map(files.map(({ clientKey, holder }) => [`${clientKey} ${holder}`, { clientKey, holder }]));
    const rows = [...parts.values()].flatMap((part) =>
      sections.map((section): HistoryRow => {
        const before = JSON.stringify({ was: `${section} as ${part.holder} had it before` });
        return {
          ...{ ...part, section, before, id: uuidV7(), recordId: uuidV7(), act: 'import', actedBy: 'import' },
          ...{ requestId: 'proof', actedAt: new Date('2026-03-01T08:00:00Z'), version: 2 },
        };
      }),
    );
    await manager.getRepository<HistoryRow>(historyEntity).insert(rows);
  });
}
