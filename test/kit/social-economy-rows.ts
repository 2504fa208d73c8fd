import type {
  AppliedPackageRow,
  EnterpriseRow,
  HoursChangeRow,
  InternshipReportRow,
} from '../../subgraphs/social-economy/employment-entities.ts';
import type { DevelopmentPlanRow, EmploymentRow, MoveFromInstrument } from '../../subgraphs/social-economy/entities.ts';
import type {
  GuidanceSessionRow,
  SupportAgreementRow,
  SupportedEmploymentRow,
} from '../../subgraphs/social-economy/guidance-entities.ts';
import type { LdeTrackRow } from '../../subgraphs/social-economy/plan-entities.ts';
import type { FollowUpRows } from '../../subgraphs/social-economy/rules/follow-up-journey.ts';
import { recordRow } from './record-row.ts';

export function employment(more: Partial<EmploymentRow> = {}): EmploymentRow {
  return {
    ...recordRow(),
    instrument: 'CMW',
    jobTitle: 'Medewerker groenonderhoud',
    competentCode: null,
    contractType: null,
    coachStaff: null,
    hoursFraction: 80,
    from: '2026-01-15',
    to: null,
    endReason: null,
    ...more,
  };
}

export function developmentPlan(more: Partial<DevelopmentPlanRow> = {}): DevelopmentPlanRow {
  const plan = { employmentSourceId: 'S-1', updatedOn: '2026-02-01', goals: 'Op tijd komen', replacedOn: null };
  return { ...recordRow(), ...plan, ...more };
}

export function move(more: Partial<MoveFromInstrument> = {}): MoveFromInstrument {
  return {
    ...recordRow(),
    employmentSourceId: 'S-1',
    movedOn: '2025-01-31',
    destination: 'NEC_IMW',
    favourableEvaluation: true,
    ...{ evaluationOn: null, newEmployer: null, imwStartedOn: null, failedOn: null, failureCause: null },
    ...{ returnOfferedOn: null, returnAnswer: null, returnAnsweredOn: null, returnedToEmployment: null },
    returnedOn: null,
    instrumentLeft: 'CMW',
    ...more,
  };
}

/** Nothing in the sections of terms, internships, evaluations, absences and tracks. */
export const NO_FOLLOW_UP: FollowUpRows = {
  terms: [],
  internships: [],
  evaluations: [],
  absences: [],
  ldeTracks: [],
  guidance: [],
};

export function ldeTrack(more: Partial<LdeTrackRow> = {}): LdeTrackRow {
  const nothingYet = { extensionReason: null, evaluatedOn: null, outcome: null, runOff: null, endedOn: null };
  return {
    ...recordRow(),
    employmentSourceId: 'S-1',
    from: '2021-04-01',
    plannedEnd: '2026-03-31',
    ...nothingYet,
    ...more,
  };
}

export function enterprise(more: Partial<EnterpriseRow> = {}): EnterpriseRow {
  const { clientKey: _, ...row } = recordRow();
  return {
    ...row,
    ...{ name: 'De Werkplek', kind: 'MWB', recognisedFrom: '2019-01-01', recognisedTo: null },
    ...{
      contingentFte: null,
      temporaryContingentFte: null,
      shareTargetGroup: null,
      fteTargetGroup: null,
      nis: null,
      coachingHeads: null,
    },
    ...more,
  };
}

export function hoursChange(more: Partial<HoursChangeRow> = {}): HoursChangeRow {
  return { ...recordRow(), employmentSourceId: 'S-1', from: '2026-03-01', hoursFraction: 50, ...more };
}

export function appliedPackage(more: Partial<AppliedPackageRow> = {}): AppliedPackageRow {
  const own = { employmentSourceId: 'S-1', percentage: 45, level: 'MIDDLE', from: '2026-01-15', to: null } as const;
  return { ...recordRow(), ...own, ...more };
}

export function internship(more: Partial<InternshipReportRow> = {}): InternshipReportRow {
  return { ...recordRow(), employmentSourceId: 'S-1', internshipEndedOn: '2026-04-30', ...more };
}

export function guidanceSession(more: Partial<GuidanceSessionRow> = {}): GuidanceSessionRow {
  const own = { employmentSourceId: 'S-1', on: '2026-02-02', coach: 'begeleider-3-2', minutes: 45 };
  const how = { kind: 'WORKPLACE_COACH', place: 'OWN_SHOP_FLOOR', supportedEmploymentSourceId: null } as const;
  return { ...recordRow(), ...own, ...how, ...more };
}

export function supportedEmployment(more: Partial<SupportedEmploymentRow> = {}): SupportedEmploymentRow {
  const noPhaseYet = { trainingOn: null, fadingOn: null, independentOn: null, stoppedOn: null };
  const own = { employmentSourceId: 'S-1', host: '0920000161', goals: 'Zelfstandig werken', placedOn: '2026-03-02' };
  return { ...recordRow(), ...own, programme: 'GENERAL', ...noPhaseYet, ...more };
}

export function supportAgreement(more: Partial<SupportAgreementRow> = {}): SupportAgreementRow {
  return { ...recordRow(), supportedEmploymentSourceId: 'S-1', from: '2026-03-02', hoursPerWeek: 8, ...more };
}
