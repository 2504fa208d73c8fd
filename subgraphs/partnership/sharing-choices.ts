import { labelOf } from '../../shared/words/code-list.ts';
import { sections } from '../../shared/words/sections.ts';
import { caseFilesOf, companyAt } from './case-files.ts';
import { consequenceOf } from './codes/sharing-choice-texts.ts';
import type { ClientSource, Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { referralsOfClient } from './referrals.ts';
import { ownMembersOn } from './rules/plan-owner.ts';
import { namedSections } from './rules/referral-sending.ts';
import { LIVE } from './rules/referral-states.ts';
import { asDecided } from './rules/sharing.ts';
import { byReferral, type SectionChoice, sharingChoices } from './rules/sharing-choice.ts';
import { isTold } from './rules/told-to.ts';
import { grounds } from './sharing-basis.ts';
import type { SharingDecisionRow } from './sharing-entities.ts';

/**
 * `Client.sharingChoices`: what every organisation that follows the client, or is asked to, can see of them, and what they have to
 * say about that. Of who follows the client in a case that is not the caller's own nothing is told.
 */
export async function choicesOfClient(
  client: ClientSource,
  _args: unknown,
  context: Context,
): Promise<SectionChoice[]> {
  const { loaders, today } = context;
  const [members, asked, decisions] = await Promise.all([
    caseFilesOf(client, context).then((files) => ownMembersOn(files, context.caller.organisation, today)),
    askedByReferral(client, context),
    loaders.sharing.load(client.id),
  ]);
  const recipients = [...new Set([...members, ...asked.keys()])].sort();
  const known = await Promise.all(recipients.map((kbo) => loaders.organisation.load(kbo)));
  return known.flatMap((row) => {
    if (row === null) return [];
    const { kboNumber: organisation, kind } = row;
    const own = decisions.filter(({ recipient }) => recipient === organisation).map(asDecided);
    // Who is only asked by a referral sees what it names, as long as the client agrees.
    const of = members.has(organisation) ? grounds : byReferral(kind, asked.get(organisation) ?? []);
    return sharingChoices({ organisation, kind }, own, of, today);
  });
}

/** The sections that open referrals name, by the organisation that is asked. */
async function askedByReferral(client: ClientSource, context: Context): Promise<Map<string, string[]>> {
  const rows = await referralsOfClient(client, context);
  const open = rows.filter(({ status, sentOn }) => sentOn !== null && LIVE.includes(status));
  const named = new Map<string, string[]>();
  for (const row of open) named.set(row.recipient, [...(named.get(row.recipient) ?? []), ...namedSections(row)]);
  return named;
}

/** `Client.sharing`: what the client decided, but for what concerns only organisations that follow them in other cases. */
export async function decisionsOfClient(
  client: ClientSource,
  _args: unknown,
  context: Context,
): Promise<SharingDecisionRow[]> {
  const [rows, company] = await Promise.all([context.loaders.sharing.load(client.id), companyAt(client, context)]);
  return rows.filter(({ recipient: holder }) => isTold({ holder }, company));
}

/** The fields of `SectionChoice`. */
export const sharingChoiceTypes = {
  SharingChoice: {
    recipient: ({ recipient }) => ({ kboNumber: recipient }),
    sectionLabel: ({ section }, _args, { caller }) => labelOf(sections, section, caller.language),
    legalBasis: ({ legalBasis }) => [...legalBasis],
    canDecide: ({ basis }) => basis !== 'LAW',
    consequence: async ({ basis, status, recipient }, _args, { caller, loaders }) => {
      const name = (await loaders.organisation.load(recipient))?.name ?? recipient;
      return consequenceOf(basis, status, name, caller.language);
    },
  },
} satisfies Pick<Resolvers, 'SharingChoice'>;
