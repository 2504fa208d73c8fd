import type { Source } from '../../shared/caller.ts';
import { labelled } from '../../shared/words/event-text.ts';
import { attentionTexts } from './codes/attention-texts.ts';
import type { ClientSource, Context } from './context.ts';
import type { Deadline, JourneyEvent } from './generated/resolver-types.ts';
import { ownDeadlines, ownJourney } from './own-events.ts';
import { attentionOf } from './rules/attention.ts';
import { changesSince, isStale, lastMovementOf, type SourceChange } from './rules/movement.ts';
import {
  type DisclosedRecords,
  discrepancies,
  missingSources,
  overviewDeadlines,
  overviewJourney,
} from './rules/overview.ts';

/** Source of `ClientOverview`: what the owners disclosed, and the client whose own part of the partnership goes beside it. */
export interface OverviewSource {
  readonly client: ClientSource;
  readonly records: DisclosedRecords;
}

type Field<Told> = (overview: OverviewSource, args: unknown, context: Context) => Promise<Told>;

const journey: Field<JourneyEvent[]> = async ({ client, records }, _args, context) =>
  overviewJourney(records, await client.access.disclose('partnership.journey', () => ownJourney(client, context)));

const deadlines: Field<Deadline[]> = async ({ client, records }, _args, context) =>
  overviewDeadlines(
    records,
    await client.access.disclose('partnership.deadlines', () => ownDeadlines(client, context)),
  );

const lastVisit: Field<Date | null> = async ({ client }, _args, { caller, loaders }) => {
  if (caller.organisation === null) return null;
  const visits = await loaders.visits.load(client.id);
  const own = visits.find(
    ({ staffMember, holder }) => staffMember === caller.staffMember && holder === caller.organisation,
  );
  return own?.visitedAt ?? null;
};

const lastMovement: Field<string | null> = async (overview, args, context) =>
  lastMovementOf(await journey(overview, args, context), context.today);

const stale: Field<boolean | null> = async (overview, args, context) =>
  isStale(await lastMovement(overview, args, context), missingSources(overview.records), context.today);

const changedSources: Field<SourceChange[]> = async (overview, args, context) => {
  const [visitedAt, own] = await Promise.all([lastVisit(overview, args, context), ownChange(overview, args, context)]);
  return changesSince([...ownersChanges(overview.records), ...own], visitedAt);
};

/** Of the partnership itself: the latest change in the sections that its journey is gathered from. */
const ownChange: Field<{ source: Source; asOf: Date | null }[]> = async ({ client }, _args, context) => {
  const told = await client.access.disclose('partnership.journey', () => ownJourney(client, context));
  return told === null ? [] : [{ source: 'PARTNERSHIP', asOf: await client.access.asOf() }];
};

function ownersChanges(records: DisclosedRecords): { source: Source; asOf: Date | null }[] {
  const sources = ['PES', 'WELFARE', 'SOCIAL_ECONOMY'] as const;
  return sources.flatMap((source) => {
    const record = records[source];
    if (record?.availability !== 'AVAILABLE') return [];
    return [{ source, asOf: record.asOf ? new Date(record.asOf) : null }];
  });
}

const attention = async (overview: OverviewSource, args: unknown, context: Context) => {
  const [due, changes, last] = await Promise.all([
    deadlines(overview, args, context),
    changedSources(overview, args, context),
    lastMovement(overview, args, context),
  ]);
  const { today, caller } = context;
  const movement = { lastMovement: last, stale: isStale(last, missingSources(overview.records), today) };
  const facts = { deadlines: due, changes, discrepancies: discrepancies(overview.records), ...movement, today };
  return labelled(attentionOf(facts), attentionTexts, caller.language);
};

/** The fields of `ClientOverview`. */
export const overviewFields = {
  journey,
  deadlines,
  discrepancies: ({ records }: OverviewSource) => discrepancies(records),
  missingSources: ({ records }: OverviewSource) => missingSources(records),
  lastVisit,
  lastMovement,
  stale,
  changedSources,
  attention,
};
