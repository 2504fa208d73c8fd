import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { LifeDomain, Remediability, ThresholdKind } from '../generated/resolver-types.ts';
import { assessLadderStep, assessNeeds } from '../rules/needs-assessment.ts';
import { changeThreshold, recordThreshold, resolveThreshold } from '../rules/thresholds.ts';
import type { WelfareRegisters, WelfareTables } from '../tables.ts';

const { onFile, onRecord } = actsOf<WelfareTables, WelfareRegisters>();

interface NeedsInput extends FileActInput {
  readonly assessedOn: LocalDate;
  readonly scores: readonly { readonly domain: LifeDomain; readonly score: number }[];
}

const lifeDomainNeedsAssess = onFile({
  name: 'lifeDomainNeedsAssess',
  decide: ({ assessedOn, scores }: NeedsInput, { dossier, newRecord, today }) => {
    const assessment = { assessedOn, scores: scores.map(({ domain, score }) => ({ lifeDomain: domain, score })) };
    const rows = assessNeeds(assessment, dossier.needs, () => newRecord('needs'), today);
    return 'rule' in rows ? refused(rows) : { write: { needs: rows } };
  },
});

interface LadderInput extends FileActInput {
  readonly assessedOn: LocalDate;
  readonly step: number;
}

const participationLadderAssess = onFile({
  name: 'participationLadderAssess',
  decide: ({ assessedOn, step }: LadderInput, { dossier, newRecord, today }) => {
    const row = assessLadderStep({ ...newRecord('ladderSteps'), step, assessedOn }, dossier.ladderSteps, today);
    return 'rule' in row ? refused(row) : { write: { ladderSteps: [row] } };
  },
});

interface ThresholdInput extends FileActInput {
  readonly kind: ThresholdKind;
  readonly severity: number;
  readonly remediable: Remediability;
  readonly workedOnBy?: string | null;
  readonly since: LocalDate;
}

const thresholdRecord = onFile({
  name: 'thresholdRecord',
  decide: (input: ThresholdInput, { dossier, newRecord, today }) => {
    const { kind: thresholdKind, severity, remediable, workedOnBy: ownerKbo = null, since } = input;
    const own = { thresholdKind, severity, remediable, ownerKbo, since, resolvedOn: null };
    const row = recordThreshold({ ...newRecord('thresholds'), ...own }, dossier.thresholds, today);
    return 'rule' in row ? refused(row) : { write: { thresholds: [row] } };
  },
});

interface ThresholdChangeInput extends RecordActInput {
  readonly severity: number;
  readonly remediable: Remediability;
  readonly workedOnBy?: string | null;
}

const thresholdChange = onRecord({
  name: 'thresholdChange',
  on: 'thresholds',
  decide: (threshold, { severity, remediable, workedOnBy: ownerKbo = null }: ThresholdChangeInput) => {
    const row = changeThreshold(threshold, { severity, remediable, ownerKbo });
    return 'rule' in row ? refused(row) : { write: { thresholds: [row] } };
  },
});

interface ThresholdResolveInput extends RecordActInput {
  readonly resolvedOn: LocalDate;
}

const thresholdResolve = onRecord({
  name: 'thresholdResolve',
  on: 'thresholds',
  decide: (threshold, { resolvedOn }: ThresholdResolveInput, { today }) => {
    const row = resolveThreshold(threshold, resolvedOn, today);
    return 'rule' in row ? refused(row) : { write: { thresholds: [row] } };
  },
});

/** The acts on what a client needs and what keeps the client from work. */
export const needActs = [
  ...[lifeDomainNeedsAssess, participationLadderAssess],
  ...[thresholdRecord, thresholdChange, thresholdResolve],
];
