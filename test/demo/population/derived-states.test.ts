import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExtractKind as Delivered } from '../../../demo/population/extracts.ts';
import { writePopulation } from '../../../demo/population/population.ts';
import { createDatabase } from '../../../shared/database.ts';
import { runImport } from '../../../shared/import/run-import.ts';
import { createPlacement } from '../../../shared/placement.ts';
import { createSeal } from '../../../shared/seal.ts';
import { type AgreementRow, agreementEntity } from '../../../subgraphs/partnership/agreement-entities.ts';
import { type AccessRequestRow, accessRequestEntity } from '../../../subgraphs/partnership/case-entities.ts';
import {
  answersOf,
  type EmpowermentSittingRow,
  empowermentSittingEntity,
} from '../../../subgraphs/partnership/empowerment-entities.ts';
import {
  type CaseMemberRow,
  type CaseRow,
  caseEntity,
  caseMemberEntity,
} from '../../../subgraphs/partnership/entities.ts';
import { kinds as partnershipKinds } from '../../../subgraphs/partnership/import/kinds.ts';
import { instruments } from '../../../subgraphs/partnership/instruments.ts';
import {
  type PlanActionRow,
  type PlanGoalRow,
  planActionEntity,
  planGoalEntity,
} from '../../../subgraphs/partnership/plan-entities.ts';
import { type ReferralRow, referralEntity } from '../../../subgraphs/partnership/referral-entities.ts';
import { agreementState } from '../../../subgraphs/partnership/rules/agreement.ts';
import { accessState } from '../../../subgraphs/partnership/rules/case-access.ts';
import { changesBetween, scoresOf } from '../../../subgraphs/partnership/rules/empowerment.ts';
import { comparedSittings } from '../../../subgraphs/partnership/rules/empowerment-sitting.ts';
import { doerOf, isOpenAction } from '../../../subgraphs/partnership/rules/plan-action.ts';
import { planDeadlines } from '../../../subgraphs/partnership/rules/plan-journey.ts';
import { membersOn } from '../../../subgraphs/partnership/rules/plan-owner.ts';
import { referralDeadlines } from '../../../subgraphs/partnership/rules/referral-journey.ts';
import { answerBy } from '../../../subgraphs/partnership/rules/signal.ts';
import { partnershipEntities, partnershipMigrations } from '../../../subgraphs/partnership/schema.ts';
import { type SignalRow, signalEntity } from '../../../subgraphs/partnership/signal-entities.ts';
import { definition } from '../../../subgraphs/social-economy/definition.ts';
import type { EmploymentRow, MoveRow } from '../../../subgraphs/social-economy/entities.ts';
import type { SupportedEmploymentRow } from '../../../subgraphs/social-economy/guidance-entities.ts';
import { kinds } from '../../../subgraphs/social-economy/import/kinds.ts';
import { trackStateOf } from '../../../subgraphs/social-economy/rules/lde-track-moves.ts';
import { withInstrumentLeft } from '../../../subgraphs/social-economy/rules/move.ts';
import { returnRightOf } from '../../../subgraphs/social-economy/rules/return-right.ts';
import { phaseOf } from '../../../subgraphs/social-economy/rules/supported-employment-steps.ts';
import { openMemoryImport, type StoredRow } from '../../kit/memory-import.ts';
import { filesOf } from './extracts.ts';

/** The day of the test owners. */
const TODAY = '2026-03-15';

let folder = '';
let stored: Map<string, StoredRow[]>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'derived-states-'));
  const target = openMemoryImport(definition, kinds);
  try {
    await writePopulation({ clients: 2000, out: join(folder, 'p'), seed: 1, date: TODAY });
    const paths = kinds.flatMap(({ name }) => filesOf(join(folder, 'p'), `social-economy/${name}` as Delivered));
    await target.deliver(Object.fromEntries(paths.map((path, at) => [`${at}.csv`, readFileSync(path)])));
    stored = await target.stored();
  } finally {
    await target.close();
  }
}, 600_000);
afterAll(() => {
  stored?.clear();
  rmSync(folder, { recursive: true, force: true });
});

/** What of the partnership states are read from, once it was imported on that day. */
interface Together {
  readonly agreements: readonly AgreementRow[];
  readonly requests: readonly AccessRequestRow[];
  readonly referrals: readonly ReferralRow[];
  readonly signals: readonly SignalRow[];
  readonly cases: readonly CaseRow[];
  readonly members: readonly CaseMemberRow[];
  readonly goals: readonly PlanGoalRow[];
  readonly actions: readonly PlanActionRow[];
  readonly sittings: readonly EmpowermentSittingRow[];
}

async function importTogether(): Promise<Together> {
  const database = createDatabase({
    ...{ name: 'partnership', url: 'sqlite::memory:' },
    ...{ entities: partnershipEntities, migrations: partnershipMigrations },
  });
  try {
    const files = partnershipKinds.flatMap(({ name }) =>
      filesOf(join(folder, 'p'), `partnership/${name}` as Delivered),
    );
    const placement = createPlacement({ databases: { main: database }, fallback: 'main', holders: {} });
    const run = {
      owner: 'partnership' as const,
      kinds: partnershipKinds,
      files,
      placement,
      seal: createSeal(Buffer.alloc(32, 9)),
    };
    await runImport({ ...run, clock: () => new Date(`${TODAY}T12:00:00Z`), reportFile: join(folder, 'refused.csv') });
    return await database.read(async (manager) => ({
      agreements: await manager.find(agreementEntity),
      requests: await manager.find(accessRequestEntity),
      referrals: await manager.find(referralEntity),
      signals: await manager.find(signalEntity),
      cases: await manager.find(caseEntity),
      members: await manager.find(caseMemberEntity),
      goals: await manager.find(planGoalEntity),
      actions: await manager.find(planActionEntity),
      sittings: await manager.find(empowermentSittingEntity),
    }));
  } finally {
    await database.close();
  }
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

// Each kind of extract has rows of its own type.
const rowsOf = <Row>(kind: string) => (stored.get(kind) ?? []) as unknown as Row[];

describe('2,000 invented people are in every state that follows from days', () => {
  it('the right of return: open, offered, declined, exercised, lapsed, and none', () => {
    const employments = rowsOf<EmploymentRow>('employments');
    const found = rowsOf<MoveRow>('moves').map(
      (move) => returnRightOf(withInstrumentLeft(move, employments), TODAY, definition.rules.values)?.status,
    );
    expect([...new Set(found)].filter((each) => each !== undefined).sort()).toEqual([
      ...['DECLINED', 'EXERCISED', 'LAPSED', 'NONE', 'OFFERED', 'OPEN'],
    ]);
  });

  it('the inschakelingstraject: running, extended, evaluated, in run-off, and ended', () => {
    const found = rowsOf<Parameters<typeof trackStateOf>[0]>('lde-tracks').map((track) => trackStateOf(track));
    expect([...new Set(found)].sort()).toEqual(['ENDED', 'EVALUATED', 'EXTENDED', 'RUNNING', 'RUN_OFF']);
  });

  it('supported employment: placed, in training, fading, independent, and stopped', () => {
    const found = rowsOf<SupportedEmploymentRow>('supported-employments').map((row) => phaseOf(row));
    expect([...new Set(found)].sort()).toEqual(['FADING', 'INDEPENDENT', 'PLACED', 'STOPPED', 'TRAINING']);
  });
});

describe('what organisations do together for 2,000 invented people is in every state that follows from days', () => {
  let together: Together;
  beforeAll(async () => {
    together = await importTogether();
  }, 600_000);
  const distinct = (values: readonly string[]) => [...new Set(values)].sort();

  it('an agreement: proposed, in force, replaced, and lapsed', () => {
    const { agreements } = together;
    const states = agreements.map((each) => {
      return agreementState(
        each,
        agreements.filter(({ partnershipId }) => partnershipId === each.partnershipId),
      );
    });
    expect(distinct(states)).toEqual(['IN_FORCE', 'LAPSED', 'PROPOSED', 'REPLACED']);
  });

  it('a request for access: asked, granted, refused, taken back, and expired without an answer', () => {
    const states = together.requests.map((request) => accessState(request, TODAY));
    expect(distinct(states)).toEqual(['ASKED', 'EXPIRED', 'GRANTED', 'REFUSED', 'WITHDRAWN']);
  });

  it('a referral waits for its answer in time, and past its day so that both sides have something to do', () => {
    const waiting = together.referrals.filter(({ status }) => status === 'SENT');
    const due = waiting.map((each) =>
      referralDeadlines([each], TODAY)
        .map(({ kind }) => kind)
        .join(' '),
    );
    expect(distinct(due)).toEqual(['REFERRAL_ANSWER_DUE', 'REFERRAL_ANSWER_DUE REFERRAL_SILENT']);
  });

  it('a signal waits within its ten days, and past them', () => {
    const waiting = together.signals.filter(({ status }) => status === 'SENT');
    expect(distinct(waiting.map((each) => String(answerBy(each) < TODAY)))).toEqual(['false', 'true']);
  });

  it('a plan has something to do, to answer, of the client and of an owner who has left; of each also what is overdue', () => {
    const { cases, members, goals, actions } = together;
    const caseOf = new Map(cases.map((each) => [each.clientId, each]));
    const ofCase = groupBy(members, ({ caseId }) => caseId);
    const ofGoal = groupBy(actions, ({ goalId }) => goalId);
    const due = goals.flatMap((goal) => {
      const own = caseOf.get(goal.clientKey);
      if (own === undefined || own.closedOn !== null) return [];
      const present = membersOn([own], ofCase.get(own.id) ?? [], TODAY);
      const planned = (ofGoal.get(goal.id) ?? []).map((action) => {
        const doer = doerOf(action);
        const ownerHasLeft = isOpenAction(action) && doer !== 'CLIENT' && !present.has(doer);
        return { ...action, lead: own.lead, ownerHasLeft };
      });
      return planDeadlines([{ ...goal, actions: planned }], TODAY);
    });
    const kinds = ['PLAN_ACTION_DUE', 'PLAN_ACTION_TO_ANSWER', 'PLAN_ACTION_WITHOUT_OWNER', 'PLAN_CLIENT_ACTION_DUE'];
    expect(distinct(due.map(({ kind }) => kind))).toEqual(kinds);
    expect(distinct(due.filter(({ on }) => on < TODAY).map(({ kind }) => kind))).toEqual(kinds);
  });

  it('empowerment: sittings that run, with a score and with too few answers for one; most changes are for the better', () => {
    const { sittings } = together;
    const instrument = instruments.find(({ id }) => id === 'supes-structure');
    if (instrument === undefined) throw new Error('The instrument is not there.');
    expect(distinct(sittings.map(({ completedOn }) => String(completedOn !== null)))).toEqual(['false', 'true']);
    const scores = sittings.flatMap((each) => scoresOf(instrument, answersOf(each)));
    expect(distinct(scores.map(({ score }) => String(score !== null)))).toEqual(['false', 'true']);
    const asCompleted = (each: EmpowermentSittingRow) => ({ ...each, answers: answersOf(each) });
    const compared = [...groupBy(sittings, ({ clientKey }) => clientKey).values()].flatMap(comparedSittings);
    const changes = compared.flatMap(({ earlier, later }) =>
      changesBetween(instrument, asCompleted(earlier), asCompleted(later)),
    );
    expect(changes.length).toBeGreaterThan(100);
    const better = changes.filter(({ change }) => change > 0).length / changes.length;
    expect(better).toBeGreaterThan(0.6);
    expect(better).toBeLessThan(0.98);
  });
});
