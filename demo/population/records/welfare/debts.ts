import type { WelfarePart } from '../../life.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import type { Telling } from '../telling.ts';

const ACUTE = [
  ['DEBT_MEDIATION', 0.5] as const,
  ['COLLECTIVE_SETTLEMENT', 0.25] as const,
  ['BUDGET_MANAGEMENT', 0.25] as const,
];
const LIGHTER = [
  ['BUDGET_GUIDANCE', 0.6] as const,
  ['BUDGET_MANAGEMENT', 0.2] as const,
  ['DEBT_MEDIATION', 0.2] as const,
];

/** Help with money for who scores low on it: soon after the assessment, until the money is in order or the file closes. */
export function deliverDebtMediation({ life, part, desk, row, today, random }: Telling<WelfarePart>): void {
  const scores = part.needs.filter(({ domain }) => domain === 'FINANCIEN');
  const low = scores.find(({ score }) => score <= 2);
  const isPersona = life.index < PERSONA_COUNT;
  if (low === undefined || !(random.chance(0.6) || isPersona)) return;
  const from = low.assessedOn + random.int(10, 60);
  const better = scores.find(({ score, assessedOn }) => score >= 3 && assessedOn > low.assessedOn)?.assessedOn ?? null;
  const to = better ?? (part.file.to === null ? null : Math.min(part.file.to, today));
  if (from > today || (to !== null && to < from)) return;
  const drawn = random.weighted<string>(low.score === 1 ? ACUTE : LIGHTER);
  const mediation_kind = isPersona ? (low.score === 1 ? 'DEBT_MEDIATION' : 'BUDGET_GUIDANCE') : drawn;
  const source_id = desk.sourceId('SCHULD', 1);
  const changed_at = desk.changedAt(from, to);
  desk.deliver('welfare/debt-mediations', row.holder, { ...row, source_id, mediation_kind, from, to, changed_at });
}
