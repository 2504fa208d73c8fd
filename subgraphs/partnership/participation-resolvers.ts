import { companyAt } from './case-files.ts';
import type { ClientSource, Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import type { ParticipationRow } from './participation-entities.ts';
import { isTold } from './rules/told-to.ts';

/** The ways of a client through partnerships, the one that began last comes first. */
export async function participationsOf(
  client: ClientSource,
  _args: unknown,
  context: Context,
): Promise<ParticipationRow[]> {
  const [rows, company] = await Promise.all([
    context.loaders.participations.load(client.id),
    companyAt(client, context),
  ]);
  const told = rows.filter((row) => isTold(row, company));
  return told.sort((a, b) => b.contactedOn.localeCompare(a.contactedOn) || b.id.localeCompare(a.id));
}

/** The type of a participation. */
export const participationResolvers: Pick<Resolvers, 'Participation'> = {
  Participation: {
    partnership: async ({ partnershipId }, _args, { loaders }) => {
      const partnership = await loaders.partnership.load(partnershipId);
      if (partnership === null) throw new Error('A participation is in a partnership that is not there.');
      return partnership;
    },
    contactedBy: ({ holder }) => ({ kboNumber: holder }),
  },
};
