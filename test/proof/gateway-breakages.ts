import type { Breakage } from './breakages.ts';

const LISTS = { proof: 'lists' } as const;
const GATEWAY = { proof: 'gateway' } as const;
const OVERVIEW = { file: 'subgraphs/partnership/today-overview.ts', ...GATEWAY } as const;
const FIND = 'subgraphs/partnership/find-client.ts';

/** Lists, overview, references and times, broken one at a time. */
export const GATEWAY_BREAKAGES: readonly Breakage[] = [
  {
    ...{ ...OVERVIEW, what: 'The overview tells what happened to who does not get that section.' },
    text: "  overviewJourney(records, await client.access.disclose('partnership.journey', () => ownJourney(client, context)));",
    broken: '  overviewJourney(records, await ownJourney(client, context));',
  },
  {
    ...{ ...OVERVIEW, what: 'The overview names owners that keep everything back.' },
    text: "if (record?.availability !== 'AVAILABLE') return [];",
    broken: 'if (!record) return [];',
  },
  {
    ...{ ...GATEWAY, file: 'gateway/data-source.ts', what: 'The gateway mixes up whose part is whose.' },
    text: 'found[place] ?? prepared.missingEntity(asked)',
    broken: 'found[0] ?? prepared.missingEntity(asked)',
  },
  {
    ...{ ...GATEWAY, file: FIND, what: 'Who is shielded is found by everybody.' },
    text: "facts === null || (facts.relation === 'NONE' && identity?.shielded !== false) ? null : facts;",
    broken: "facts === null || (facts.relation === 'NONE' && identity === null) ? null : facts;",
  },
  {
    ...{ ...GATEWAY, test: 'acts', what: 'An act says that who is shielded is there.' },
    file: 'subgraphs/partnership/context.ts',
    text: 'return facts !== null && (await identity.load(facts.clientId))?.shielded === false;',
    broken: 'return facts !== null;',
  },
  {
    ...{
      ...LISTS,
      file: 'subgraphs/partnership/repositories/cases.ts',
      what: 'The caseload counts the clients of everybody.',
    },
    text: 'return filteredCaseload(manager, query).getCount();',
    broken: 'return manager.getRepository(caseMemberEntity).count();',
  },
  {
    ...{
      ...LISTS,
      file: 'subgraphs/partnership/referrals.ts',
      what: 'A referral that is kept back has a place in a page.',
    },
    text: 'rows.filter((_row, index) => isOpen[index]).slice(0, query.first);',
    broken: 'rows.slice(0, query.first);',
  },
  {
    ...{ ...LISTS, file: 'subgraphs/partnership/case-reads.ts', what: 'A hand-over tells of who was shielded since.' },
    text: 'const facts = await visibleFacts(context, row.clientKey);',
    broken: 'const facts = await context.facts(row.clientKey);',
  },
  {
    ...{
      proof: 'partnership',
      file: 'subgraphs/partnership/context.ts',
      what: 'A reference to nobody is answered otherwise.',
    },
    text: 'unrelatedFacts(caller, (await organisation())?.kind ?? null, id);',
    broken: 'unrelatedFacts(caller, null, id);',
  },
  {
    ...{ proof: 'timing', test: 'number', file: FIND, what: 'A number that nobody has is answered at once.' },
    text: 'const id = known?.clientId ?? NOBODY;',
    broken:
      "if (known === null) return context.client(NOBODY).access.refuse(CARD, 'NO_RELATION');\n  const id = known.clientId;",
  },
  {
    ...{
      proof: 'timing',
      test: 'id',
      file: 'subgraphs/partnership/resolvers.ts',
      what: 'Of who is hidden it is told sooner.',
    },
    text: '      await context.nobody();',
    broken: '      if ((await context.facts(id)) === null) await context.nobody();',
  },
];
