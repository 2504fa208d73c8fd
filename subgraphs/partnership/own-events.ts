import type { SectionRow } from '../../shared/access-state.ts';
import type { LocalDate } from '../../shared/local-date.ts';
import { labelled, type OwnerDeadline, type OwnerEvent } from '../../shared/words/event-text.ts';
import { caseFilesOf, companyAt } from './case-files.ts';
import { ownDeadlineTexts, ownJourneyTexts } from './codes/own-event-texts.ts';
import type { ClientSource, Context } from './context.ts';
import type { Deadline, JourneyEvent } from './generated/resolver-types.ts';
import { goalsOf } from './plan-reading.ts';
import { type CaseFile, caseJourney, ownCases, sharingJourney } from './rules/case-journey.ts';
import { accessDeadlines, accessJourney, handoverDeadlines, handoverJourney } from './rules/case-request-journey.ts';
import { participationJourney } from './rules/participation-journey.ts';
import type { PlanSection } from './rules/plan-domains.ts';
import { type PlannedGoal, planDeadlines, planJourney } from './rules/plan-journey.ts';
import { referralDeadlines, referralJourney } from './rules/referral-journey.ts';
import { type ReferralViewer, visibleReferrals } from './rules/referral-relation.ts';
import { isConcerned, type SignalViewer, signalsFor } from './rules/signal.ts';
import { signalDeadlines, signalJourney } from './rules/signal-journey.ts';
import { isTold } from './rules/told-to.ts';
import { urgentJourney } from './rules/urgent-access.ts';

/** Who looks, and on which day. */
export interface Look extends SignalViewer, ReferralViewer {
  readonly today: LocalDate;
}

/** A section of the partnership, and what its rows tell. */
interface Telling<Row extends SectionRow> {
  readonly section: string;
  /** The rows of a client that somebody may know of, once the policy gave them the section. */
  readonly rows: (client: ClientSource, context: Context, look: Look) => Promise<readonly Row[]>;
  readonly journey: (rows: readonly Row[], look: Look) => readonly OwnerEvent[];
  /** Left out where nothing falls due. */
  readonly deadlines?: (rows: readonly Row[], look: Look) => readonly OwnerDeadline[];
}

/** Every section of the partnership that tells of events; each is told only to who gets the section. */
const tellers = [
  telling({ section: 'partnership.case', rows: caseRows, journey: (rows, { today }) => caseJourney(rows, today) }),
  telling({
    section: 'partnership.access-requests',
    rows: requestRows,
    journey: accessJourney,
    deadlines: (rows, { today }) => accessDeadlines(rows, rows[0]?.lead ?? null, today),
  }),
  telling({
    section: 'partnership.urgent-access',
    rows: ({ id }, { loaders }) => loaders.urgentAccesses.load(id),
    journey: urgentJourney,
  }),
  telling({
    section: 'partnership.handovers',
    rows: handoverRows,
    journey: handoverJourney,
    deadlines: handoverDeadlines,
  }),
  telling({
    section: 'partnership.sharing',
    rows: sharingRows,
    journey: (rows, { today }) => sharingJourney(rows, today),
  }),
  telling({
    section: 'partnership.signals',
    rows: async ({ id }, { loaders }, look) => signalsFor(await loaders.signals.load(id), look),
    journey: signalJourney,
    deadlines: (rows, look) => signalDeadlines(rows.filter((row) => isConcerned(row, look))),
  }),
  telling({
    section: 'partnership.referrals',
    rows: async ({ id }, { loaders }, look) => visibleReferrals(await loaders.referrals.load(id), look),
    journey: referralJourney,
    deadlines: (rows, { today }) => referralDeadlines(rows, today),
  }),
  telling(planTelling('partnership.plan')),
  telling(planTelling('partnership.plan-health')),
  telling({
    section: 'partnership.participation',
    rows: async ({ id }, { loaders }, look) =>
      (await loaders.participations.load(id)).filter((row) => isTold(row, look)),
    journey: participationJourney,
  }),
];

function telling<Row extends SectionRow>({ section, rows, journey, deadlines }: Telling<Row>) {
  const read = async (client: ClientSource, context: Context, look: Look): Promise<readonly Row[]> =>
    (await client.access.read(section, async () => ({
      rows: [...(await rows(client, context, look))],
      unreachable: [],
    }))) ?? [];
  return {
    journey: async (...seen: [ClientSource, Context, Look]) => journey(await read(...seen), seen[2]),
    deadlines: deadlines && (async (...seen: [ClientSource, Context, Look]) => deadlines(await read(...seen), seen[2])),
  };
}

/** What happened between organisations, as far as the caller gets the sections; oldest first. Call it inside `disclose`. */
export async function ownJourney(client: ClientSource, context: Context): Promise<JourneyEvent[]> {
  const look = await lookAt(client, context);
  const events = await Promise.all(tellers.map(({ journey }) => journey(client, context, look)));
  return labelled(inOrder(events.flat()), ownJourneyTexts, context.caller.language);
}

/** What is due between organisations, as far as the caller gets the sections; earliest first. Call it inside `disclose`. */
export async function ownDeadlines(client: ClientSource, context: Context): Promise<Deadline[]> {
  const look = await lookAt(client, context);
  const due = await Promise.all(tellers.map(({ deadlines }) => deadlines?.(client, context, look) ?? []));
  return labelled(inOrder(due.flat()), ownDeadlineTexts, context.caller.language);
}

/** Who looks at a client in this request. */
export async function lookAt(client: ClientSource, context: Context): Promise<Look> {
  const [{ relation, organisationKind }, company] = await Promise.all([client.facts(), companyAt(client, context)]);
  return { today: context.today, ...company, relation, organisationKind, staffMember: context.caller.staffMember };
}

/** Of one day in the order in which the sections tell them. */
function inOrder<Told extends { readonly on: LocalDate }>(told: readonly Told[]): Told[] {
  return told.toSorted((a, b) => a.on.localeCompare(b.on));
}

async function caseRows(client: ClientSource, context: Context, { organisation, today }: Look) {
  const files = await caseFilesOf(client, context);
  return ownCases(files, organisation, today).map((each) => ({
    ...each,
    clientKey: client.id,
    holder: each.file.lead,
    changedAt: lastChange(each),
  }));
}

/** Requests for access with who leads the caller's open case, and answers them. */
async function requestRows(client: ClientSource, context: Context, { organisation, today }: Look) {
  const [requests, files] = await Promise.all([
    context.loaders.accessRequests.load(client.id),
    caseFilesOf(client, context),
  ]);
  const open = ownCases(files, organisation, today).find(({ file }) => file.closedOn === null);
  return requests.map((row) => ({ ...row, lead: open?.file.lead ?? null }));
}

async function handoverRows(client: ClientSource, context: Context, { organisation, today }: Look) {
  const [handovers, files] = await Promise.all([
    context.loaders.handovers.load(client.id),
    caseFilesOf(client, context),
  ]);
  const own = new Set(ownCases(files, organisation, today).map(({ file }) => file.id));
  return handovers.filter(({ caseId }) => own.has(caseId));
}

function lastChange({ file, members }: CaseFile): Date {
  return new Date(Math.max(...[file, ...members].map(({ changedAt }) => changedAt.getTime())));
}

async function sharingRows({ id }: ClientSource, { loaders }: Context, look: Look) {
  const rows = await loaders.sharing.load(id);
  return rows.map((row) => ({ ...row, clientKey: id, holder: row.recipient })).filter((row) => isTold(row, look));
}

/** The plan is two sections: what is aimed at for the health of a client is told to fewer. */
function planTelling(section: PlanSection): Telling<PlannedGoal> {
  return {
    section,
    rows: async (client, context) => (await goalsOf(client, context, section)).map(asOfItsActions),
    journey: planJourney,
    deadlines: (rows, { today }) => planDeadlines(rows, today),
  };
}

/** A goal changes with what is done for it. */
function asOfItsActions(goal: PlannedGoal): PlannedGoal {
  const moments = [goal, ...goal.actions].map(({ changedAt }) => changedAt.getTime());
  return { ...goal, changedAt: new Date(Math.max(...moments)) };
}
