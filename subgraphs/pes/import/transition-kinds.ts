import { bool, code, date, integer, kboNumber, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import { registerKind } from '../../../shared/import/register-kind.ts';
import type { ExtractKind } from '../../../shared/import/types.ts';
import { transitionEntity } from '../entities.ts';
import { ownerRules } from '../owner-rules.ts';
import { internshipEntity, providerEntity, trackPhaseEntity, trackSuspensionEntity } from '../transition-entities.ts';

const PHASES = ['VOORTRAJECT', 'JOBMATCHING', 'STAGE', 'NAZORG'] as const;
const partOfTrack = { track_source_id: text(80), from: date(), to: date().optional() };
const ofTrack = [{ column: 'track_source_id', kind: 'transitions', table: 'transition_track' }] as const;

const providers = registerKind({
  name: 'providers',
  entity: providerEntity,
  columns: {
    provider_kbo: kboNumber(),
    recognised_from: date().optional(),
    recognised_to: date().optional(),
    mandate_from: date(),
    esf_project: bool(),
  },
  problemOf: ({ recognisedFrom, recognisedTo }) => {
    const isEarly = recognisedTo !== null && (recognisedFrom === null || recognisedTo < recognisedFrom);
    const reason = 'lies before the beginning of the recognition: correct one of the two';
    return isEarly ? { column: 'recognised_to', reason } : null;
  },
  toRow: ({ providerKbo: kbo, recognisedFrom, recognisedTo, mandateFrom, esfProject }) => {
    return { kbo, recognisedFrom, recognisedTo, mandateFrom, esfProject };
  },
});

const transitions = recordKind({
  name: 'transitions',
  // Days on hold move the end that a track may be planned for: they have to be known by then (INV-20).
  after: ['providers', 'track-suspensions'],
  judgedBy: { rules: ownerRules, table: 'transitions' },
  entity: transitionEntity,
  columns: {
    origin: code(['CMW', 'LDE']),
    phase: code(PHASES),
    status: code(['PROPOSED', 'REFERRED', 'RUNNING', 'SUSPENDED', 'COMPLETED', 'STOPPED']),
    start_on: date().optional(),
    planned_end_on: date().optional(),
    outcome: code([
      ...(['HIRED_NEC', 'HIRED_NEC_IMW', 'INTERNAL'] as const),
      ...(['NOT_HIRED_BEYOND_WILL', 'NOT_HIRED_OWN_WILL', 'STOPPED'] as const),
    ]).optional(),
    provider: kboNumber().optional(),
    proposed_on: date().optional(),
    referred_on: date().optional(),
    referral_source: code(['VDAB_EVALUATION', 'ENTERPRISE', 'WORKER', 'WELFARE_CENTRE']).optional(),
    hours_budget: integer(0, 10_000).optional(),
    hours_used: integer(0, 10_000).optional(),
    outcome_on: date().optional(),
    outcome_cause: code(['OWN_WILL', 'BEYOND_OWN_WILL', 'NOT_APPLICABLE']).optional(),
    source_employer: kboNumber().optional(),
    declined_reason: code([
      ...(['ATTACHED_TO_WORKPLACE', 'LOSS_OF_SECURITY', 'LOSS_OF_GUIDANCE', 'FINANCIAL'] as const),
      ...(['LOW_CONFIDENCE', 'MOBILITY_OR_HOURS', 'NO_FITTING_PLACE', 'OTHER'] as const),
    ]).optional(),
  },
  requiresFileAt: true,
  toRow: ({ nationalNumber: _, holder: __, sourceId: ___, changedAt: ____, ...row }) => {
    return { ...row, hoursUsed: row.hoursUsed ?? 0 };
  },
});

const trackPhases = recordKind({
  name: 'track-phases',
  after: ['track-suspensions'],
  judgedBy: { rules: ownerRules, table: 'trackPhases' },
  entity: trackPhaseEntity,
  columns: { ...partOfTrack, phase: code(PHASES) },
  requiresFileAt: true,
  references: ofTrack,
  toRow: ({ trackSourceId, from, to, phase }) => ({ trackSourceId, from, to, phase }),
});

const trackSuspensions = recordKind({
  name: 'track-suspensions',
  judgedBy: { rules: ownerRules, table: 'trackSuspensions' },
  entity: trackSuspensionEntity,
  columns: { ...partOfTrack, suspension_reason: code(['CORONA', 'ILLNESS', 'OTHER']) },
  requiresFileAt: true,
  toRow: ({ trackSourceId, from, to, suspensionReason: reason }) => ({ trackSourceId, from, to, reason }),
});

const internships = recordKind({
  name: 'internships',
  after: ['track-suspensions'],
  judgedBy: { rules: ownerRules, table: 'internships' },
  entity: internshipEntity,
  columns: {
    ...partOfTrack,
    host: kboNumber(),
    job_offer_ref: text(60),
    competent_code: text(20).optional(),
    result: code(['HIRED', 'NOT_HIRED', 'STOPPED_HOST', 'STOPPED_WORKER']).optional(),
    pop_updated: bool().optional(),
  },
  requiresFileAt: true,
  references: ofTrack,
  toRow: ({ trackSourceId, from, to, host, jobOfferRef, competentCode, result, popUpdated }) => {
    return { trackSourceId, from, to, host, jobOfferRef, competentCode, result, popUpdated };
  },
});

/** The register of providers, and tracks with their parts. */
export const transitionKinds: readonly ExtractKind[] = [
  ...[providers, transitions, trackPhases, trackSuspensions, internships],
];
