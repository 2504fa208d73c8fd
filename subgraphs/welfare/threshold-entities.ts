import { date, optional, type RecordRow, recordEntity, text, whole } from '../../shared/columns.ts';
import type { Remediability, ThresholdKind } from './generated/resolver-types.ts';

/** Something that keeps a client from work (drempel), with who works on it. */
export interface ThresholdRow extends RecordRow {
  thresholdKind: ThresholdKind;
  /** 1 (light) to 5 (keeps from all work). */
  severity: number;
  remediable: Remediability;
  /** KBO of the organisation that works on it; null while nobody does. */
  ownerKbo: string | null;
  since: string;
  resolvedOn: string | null;
}

const thresholdColumns = {
  thresholdKind: text('threshold_kind', 30),
  severity: whole('severity'),
  remediable: text('remediable', 10),
  ownerKbo: optional(text('owner_kbo', 10)),
  since: date('since'),
  resolvedOn: optional(date('resolved_on')),
};

export const thresholdEntity = recordEntity<ThresholdRow>('threshold', thresholdColumns);

/** Where somebody stands on the participation ladder on a day. */
export interface LadderStepRow extends RecordRow {
  /** 1 (isolated) to 6 (paid work). */
  step: number;
  assessedOn: string;
}

const ladderStepColumns = { step: whole('step'), assessedOn: date('assessed_on') };

export const ladderStepEntity = recordEntity<LadderStepRow>('ladder_step', ladderStepColumns);
