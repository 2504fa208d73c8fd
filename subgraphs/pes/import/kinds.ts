import { clientFileKind } from '../../../shared/import/client-file-kind.ts';
import { code, date, integer, kboNumber, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import type { ExtractKind } from '../../../shared/import/types.ts';
import {
  assessmentEntity,
  contactEntity,
  registrationEntity,
  supportPackageEntity,
  transitionEntity,
} from '../entities.ts';
import { problemOfPeriod, problemOfSupportPackage, problemOfTransition } from './row-rules.ts';

const registrations = recordKind({
  name: 'registrations',
  entity: registrationEntity,
  columns: {
    category: code(['00', '02', '03', '05', '06', '07', '10', '11', '14', '80', '82', '93']),
    mediation_status: code(['IN_BEMIDDELING', 'IN_OPLEIDING_OF_VOORTRAJECT', 'NIET_INZETBAAR_OP_LANGE_TERMIJN']),
    registered_on: date(),
    ended_on: date().optional(),
    mediator: text(120).optional(),
  },
  requiresFileAt: true,
  problemOf: (row) => problemOfPeriod(row.registeredOn, row.endedOn, 'ended_on'),
  toRow: ({ category, mediationStatus, registeredOn, endedOn, mediator }) => {
    return { category, mediationStatus, registeredOn, endedOn, mediator };
  },
});

const assessments = recordKind({
  name: 'assessments',
  entity: assessmentEntity,
  columns: {
    advice: code(['PMAH', 'PSP', 'UK', 'LDE_ADV', 'AMA_ADV', 'ADV_WELZIJN', 'NIET_TOELEIDBAAR']),
    basis: code(['ATTEST', 'ICF', 'LONG_TERM_INACTIVE']),
    issued_on: date(),
    valid_until: date(),
    status: code([
      ...(['REQUESTED', 'SCREENING', 'REPORT_SUBMITTED', 'TOM_REVIEW', 'GRANTED', 'REFUSED'] as const),
      ...(['EXPIRED', 'SUPERSEDED', 'RECONSIDERATION', 'REFUSED_FINAL'] as const),
    ]),
  },
  requiresFileAt: true,
  problemOf: (row) => problemOfPeriod(row.issuedOn, row.validUntil, 'valid_until'),
  toRow: ({ advice, basis, issuedOn, validUntil, status }) => ({ advice, basis, issuedOn, validUntil, status }),
});

const supportPackages = recordKind({
  name: 'support-packages',
  entity: supportPackageEntity,
  columns: {
    // Which percentages exist is a rule with a name (INV-18); here only what no percentage can be is refused.
    wage_premium_percentage: integer(0, 100),
    guidance: code(['LAAG', 'MIDDEN', 'HOOG']),
    reason: code(['START', 'EVALUATION', 'RETURN', 'WAIT_NEW_TRACK', 'LDE_RUNOFF']),
    from: date(),
    to: date().optional(),
  },
  requiresFileAt: true,
  problemOf: problemOfSupportPackage,
  toRow: ({ wagePremiumPercentage, guidance, reason, from, to }) => {
    return { wagePremiumPercentage, guidance, reason, from, to };
  },
});

const transitions = recordKind({
  name: 'transitions',
  entity: transitionEntity,
  columns: {
    origin: code(['CMW', 'LDE']),
    phase: code(['VOORTRAJECT', 'JOBMATCHING', 'STAGE', 'NAZORG']),
    status: code(['PROPOSED', 'REFERRED', 'RUNNING', 'SUSPENDED', 'COMPLETED', 'STOPPED']),
    start_on: date().optional(),
    planned_end_on: date().optional(),
    outcome: code([
      ...(['HIRED_NEC', 'HIRED_NEC_IMW', 'INTERNAL'] as const),
      ...(['NOT_HIRED_BEYOND_WILL', 'NOT_HIRED_OWN_WILL', 'STOPPED'] as const),
    ]).optional(),
    provider: kboNumber().optional(),
  },
  requiresFileAt: true,
  problemOf: problemOfTransition,
  toRow: ({ origin, phase, status, startOn, plannedEndOn, outcome, provider }) => {
    return { origin, phase, status, startOn, plannedEndOn, outcome, provider };
  },
});

const contacts = recordKind({
  name: 'contacts',
  entity: contactEntity,
  columns: { contact_kind: code(['PHONE', 'EMAIL', 'ADDRESS']), contact_value: text(200), since: date().optional() },
  requiresFileAt: true,
  toRow: ({ contactKind, contactValue, since }) => ({ contactKind, contactValue, since }),
});

/** Everything that VDAB delivers. */
export const kinds: readonly ExtractKind[] = [
  clientFileKind({ capacities: ['JOBSEEKER'] }),
  registrations,
  assessments,
  supportPackages,
  transitions,
  contacts,
];
