import type { Language } from '../../shared/caller.ts';
import { labelOf } from '../../shared/words/code-list.ts';
import { companyAt } from './case-files.ts';
import type { ClientSource, Context } from './context.ts';
import { answersOf, type EmpowermentSittingRow } from './empowerment-entities.ts';
import type {
  EmpowermentAggregateReason,
  QueryEmpowermentAggregateArgs,
  Resolvers,
} from './generated/resolver-types.ts';
import { type InstrumentText, instrumentOf, instruments } from './instruments.ts';
import { readOf } from './partnership-membership.ts';
import { pairsOf } from './repositories/empowerment.ts';
import { partnershipById } from './repositories/organisations.ts';
import { changesBetween, groupScores, scoresOf } from './rules/empowerment.ts';
import { comparedSittings } from './rules/empowerment-sitting.ts';
import { isTold } from './rules/told-to.ts';

/** Instruments, and what is told of groups. */
export const empowermentQueries = {
  empowermentInstruments: (_parent, _args, { caller }) => instruments.map((each) => shown(each, caller.language)),
  empowermentAggregate: (_parent, args, context) => aggregate(args, context),
} satisfies Pick<NonNullable<Resolvers['Query']>, 'empowermentInstruments' | 'empowermentAggregate'>;

/** What is measured of a client. */
export const empowermentOfClient = {
  empowerment: (client, _args, context) => sittingsTold(client, context),
  empowermentChanges: async (client, _args, context) =>
    changesOf(await sittingsTold(client, context), context.caller.language),
} satisfies Pick<NonNullable<Resolvers['Client']>, 'empowerment' | 'empowermentChanges'>;

async function sittingsTold(client: ClientSource, context: Context): Promise<EmpowermentSittingRow[]> {
  const [rows, company] = await Promise.all([context.loaders.sittings.load(client.id), companyAt(client, context)]);
  return rows.filter((row) => isTold(row, company));
}

/** What is read of a sitting. */
export const empowermentTypes = {
  EmpowermentSitting: {
    partnership: ({ partnershipId }) => partnershipId,
    answers: (row) => Object.entries(answersOf(row)).map(([item, value]) => ({ item, value })),
    scores: (row, _args, { caller }) => {
      const instrument = instrumentOf(row.instrument, row.instrumentVersion);
      if (instrument === null) return [];
      return labelled(scoresOf(instrument, answersOf(row)), instrument, caller.language);
    },
  },
} satisfies Pick<Resolvers, 'EmpowermentSitting'>;

function labelled<Row extends { readonly dimension: string }>(
  rows: readonly Row[],
  { dimensions }: InstrumentText,
  language: Language,
): (Row & { label: string })[] {
  const labels = Object.fromEntries(dimensions.map(({ id, label }) => [id, label]));
  return rows.map((row) => ({ ...row, label: labelOf(labels, row.dimension, language) }));
}

function changesOf(rows: readonly EmpowermentSittingRow[], language: Language) {
  return comparedSittings(rows).flatMap(({ earlier, later }) => {
    const { instrument: id, instrumentVersion } = later;
    const instrument = instrumentOf(id, instrumentVersion);
    if (instrument === null) return [];
    const withAnswers = (row: EmpowermentSittingRow) => ({ ...row, answers: answersOf(row) });
    const changes = changesBetween(instrument, withAnswers(earlier), withAnswers(later));
    const of = { instrument: id, instrumentVersion, from: earlier.moment, to: later.moment };
    return labelled(changes, instrument, language).map((change) => ({ ...change, ...of }));
  });
}

async function aggregate(args: QueryEmpowermentAggregateArgs, context: Context) {
  const { partnership: id, instrument, version } = args;
  const partnership = await context.database.read((manager) => partnershipById(manager, id));
  const told =
    partnership === null
      ? null
      : await readOf('empowermentAggregateRead', partnership, context, () => groupAggregate(args, context));
  return told ?? noAggregate({ instrument, version }, 'NOT_FOR_CALLER');
}

function noAggregate(
  of: Pick<QueryEmpowermentAggregateArgs, 'instrument' | 'version'>,
  withheld: EmpowermentAggregateReason,
) {
  return { ...of, withheld, dimensions: [] };
}

async function groupAggregate(
  { partnership, instrument: id, version }: QueryEmpowermentAggregateArgs,
  { database, caller }: Context,
) {
  const instrument = instrumentOf(id, version);
  if (instrument === null) return noAggregate({ instrument: id, version }, 'UNKNOWN_INSTRUMENT');
  const group = { partnershipId: partnership, instrument: id, instrumentVersion: version };
  const pairs = await database.read((manager) => pairsOf(manager, group));
  const scores = groupScores(
    instrument,
    pairs.map(({ first, second }) => ({ first: answersOf(first), second: answersOf(second) })),
  );
  const told = scores.map(({ dimension, told: of }) => ({
    ...{ dimension, withheld: of === null ? ('FEWER_THAN_FIVE' as const) : null, persons: of?.persons ?? null },
    ...{ meanFirst: rounded(of?.meanFirst), meanSecond: rounded(of?.meanSecond), meanChange: rounded(of?.meanChange) },
  }));
  return { instrument: id, version, withheld: null, dimensions: labelled(told, instrument, caller.language) };
}

/** To two decimals: more of them tell of single persons. */
function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 100) / 100;
}

function shown(instrument: InstrumentText, language: Language) {
  const { id, version, name, note, scale, dimensions, items } = instrument;
  return {
    ...{ id, version, name: name[language], note: note[language] },
    ...{ lowest: scale.lowest, lowestLabel: scale.lowestLabel[language] },
    ...{ highest: scale.highest, highestLabel: scale.highestLabel[language] },
    dimensions: dimensions.map((each) => ({ id: each.id, label: each.label[language] })),
    items: items.map((each) => ({ id: each.id, dimension: each.dimension, text: each.text[language] })),
  };
}
