import type { ClientSource, Context } from './context.ts';
import type { CaseFile } from './rules/case-journey.ts';
import { type Company, companyOf } from './rules/told-to.ts';

type Reading = Pick<Context, 'loaders' | 'caller' | 'today'>;

/** All cases of a client with everybody who is or was a member. Two statements for all clients of a page. */
export async function caseFilesOf({ id }: Pick<ClientSource, 'id'>, { loaders }: Reading): Promise<CaseFile[]> {
  const cases = await loaders.cases.load(id);
  return Promise.all(cases.map(async (file) => ({ file, members: await loaders.members.load(file.id) })));
}

/** Whom the caller works with on a client: what others wrote is not told. */
export async function companyAt(client: Pick<ClientSource, 'id'>, context: Reading): Promise<Company> {
  return companyOf(await caseFilesOf(client, context), context.caller.organisation, context.today);
}
