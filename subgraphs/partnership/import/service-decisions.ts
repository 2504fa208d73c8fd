import type { EntityManager } from 'typeorm';
import { breach } from '../../../shared/acts/rule-book.ts';
import { code, date, instant, integer, kboNumber, lines, text } from '../../../shared/import/column.ts';
import { recordId } from '../../../shared/import/record-id.ts';
import {
  type DeliveredRow,
  extractKind,
  type ImportContext,
  type RowOf,
  type RowProblem,
  type Written,
} from '../../../shared/import/types.ts';
import { type LocalDate, today } from '../../../shared/local-date.ts';
import { selectRows } from '../../../shared/select-rows.ts';
import { decisionAid } from '../decision-aid.ts';
import { adviceOf } from '../rules/market-or-network.ts';
import { serviceDecisionBreach, weighedBreach, weighedOf } from '../rules/service-decision.ts';
import { type ServiceDecisionRow, serviceDecisionEntity } from '../service-decision-entities.ts';
import { withoutVersion } from './agreements.ts';
import { type KnownPartnership, partnershipsBySource } from './around-partnership.ts';
import { UNKNOWN_PARTNERSHIP } from './organisations.ts';
import { problemOf } from './told-problem.ts';
import { inTransaction, requireKnown, writeRows } from './write.ts';

const columns = {
  partnership_source_id: text(80),
  source_id: text(80),
  service: text(1000),
  decided_on: date(),
  decided_by: kboNumber(),
  target_complexity: integer(1, 5),
  content_specificity: integer(1, 5),
  /** A line per criterion that was answered: `ENOUGH_PROVIDERS=4`. */
  answers: lines(80).optional(),
  model: code(['MARKET', 'NETWORK']),
  competition: code(['QUALITY', 'PRICE']).optional(),
  openness: code(['OPEN', 'CLOSED']).optional(),
  legal_form: code(['CONTRACT', 'GRANT']),
  reason: text(4000).optional(),
  changed_at: instant(),
};
type Told = RowOf<typeof columns>;

/** What a partnership chose between market and network; kept beside what the decision aid of today advises on the same answers. */
export const serviceDecisions = extractKind({
  name: 'service-decisions',
  columns,
  requires: ['partnership-members'],
  keyOf: (row) => `${row.partnershipSourceId}|${row.sourceId}`,
  problemOf: (row) => (readAnswers(row.answers) === null ? { column: 'answers', reason: NOT_ANSWERS } : null),
  write: (rows, context) => inTransaction(context, (manager) => writeDecisions(manager, rows, context)),
});

const NOT_ANSWERS = 'are no answers: write a line per criterion with its answer, such as ENOUGH_PROVIDERS=4';

function readAnswers(written: readonly string[] | null): { criterion: string; value: number }[] | null {
  const answers = (written ?? []).map((line) => /^([A-Z_]+) *= *(\d{1,3})$/.exec(line));
  if (answers.some((answer) => answer === null)) return null;
  return answers.map((answer) => ({ criterion: answer?.[1] ?? '', value: Number(answer?.[2]) }));
}

async function writeDecisions(
  manager: EntityManager,
  rows: readonly DeliveredRow<Told>[],
  { clock }: ImportContext,
): Promise<Written> {
  const partnerships = await partnershipsBySource(
    manager,
    rows.map(({ values }) => values.partnershipSourceId),
  );
  const known = requireKnown(rows, new Set(partnerships.keys()), (row) => row.partnershipSourceId, UNKNOWN_PARTNERSHIP);
  const stored = await selectRows(manager, serviceDecisionEntity, {
    id: known.accepted.map(({ values }) => idOf(values)),
  });
  const present = new Map(stored.map((row) => [row.id, row]));
  const refused = [...known.refused];
  const written: ServiceDecisionRow[] = [];
  for (const { line, values } of known.accepted) {
    const around = partnerships.get(values.partnershipSourceId);
    if (around === undefined) continue;
    const kept = keep(values, around, present.get(idOf(values)), today(clock));
    if ('model' in kept) written.push(kept);
    else refused.push({ line, ...kept });
  }
  return writeRows(manager, serviceDecisionEntity, written.map(withoutVersion), refused, 'version');
}

function idOf({ partnershipSourceId, sourceId }: Told): string {
  return recordId('service-decisions', partnershipSourceId, sourceId);
}

/** The decision as it is kept, or why it may not be; one that is kept never changes. */
function keep(
  told: Told,
  { id: partnershipId, promotor }: KnownPartnership,
  stored: ServiceDecisionRow | undefined,
  day: LocalDate,
): ServiceDecisionRow | RowProblem {
  const { targetComplexity, contentSpecificity, decidedOn, decidedBy, model, competition, openness, legalForm } = told;
  const given = { targetComplexity, contentSpecificity, answers: readAnswers(told.answers) };
  const [service, reason] = [told.service.trim(), (told.reason ?? '').trim()];
  const choice = { model, competition, openness, legalForm };
  const weighed = weighedOf(given);
  const row = {
    ...choice,
    ...weighed,
    service,
    decidedOn,
    decidedBy,
    reason,
    answers: JSON.stringify(weighed.answers),
  };
  if (stored !== undefined) return isSame(row, stored) ? stored : KEPT;
  if (decidedBy !== promotor) return problemOf(breach('TOLD_PROMOTOR', 'decidedBy'));
  const weighing = weighedBreach(given, decisionAid);
  if (weighing !== null) return problemOf(weighing);
  const advised = adviceOf(decisionAid, weighed);
  const found = serviceDecisionBreach({ ...choice, service, decidedOn, reason }, advised, day);
  if (found !== null) return problemOf(found);
  const advice = {
    ...{ model: advised.model, competition: advised.competition, openness: advised.openness },
    legalForm: advised.legalForm,
  };
  return {
    ...{ ...row, id: idOf(told), partnershipId, aidVersion: decisionAid.version },
    ...{ advice: JSON.stringify(advice), changedAt: told.changedAt, version: 0 },
  };
}

const KEPT = {
  column: 'source_id',
  reason: 'is kept here already with another content, and a decision that was kept never changes: deliver a new one',
};

function isSame(told: object, stored: ServiceDecisionRow): boolean {
  return Object.entries(told).every(([property, value]) => Reflect.get(stored, property) === value);
}
