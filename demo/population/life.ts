import type { Municipality } from '../municipalities.ts';
import type { Day, Period } from './calendar.ts';
import type { CaseFile, SharingDecision } from './cooperation.ts';

/** One invented person with everything that owners and partnership would deliver about them on one day. */
export interface Life {
  /** Running number, from 0: what source ids are made of. */
  readonly index: number;
  readonly person: Person;
  /** One part per centre; somebody who moved has two. */
  readonly welfare: readonly WelfarePart[];
  readonly pes: PesPart | null;
  /** One part per enterprise. */
  readonly enterprises: readonly EnterprisePart[];
  readonly caseFile: CaseFile | null;
  readonly sharing: readonly SharingDecision[];
}

export interface Person {
  readonly nationalNumber: string;
  /** The number before this one; null when there was none. */
  readonly earlierNumber: string | null;
  readonly sex: 'FEMALE' | 'MALE';
  readonly givenName: string;
  readonly familyName: string;
  readonly birth: Day | null;
  readonly municipality: Municipality;
  readonly language: 'nl' | 'fr' | 'en' | 'de';
  readonly shielded: boolean;
}

export interface Contact {
  readonly kind: 'PHONE' | 'EMAIL' | 'ADDRESS';
  readonly value: string;
  readonly since: Day;
}

export interface WelfarePart {
  readonly holder: string;
  /** A centre may still write the number that was replaced. */
  readonly writes: 'CURRENT_NUMBER' | 'EARLIER_NUMBER';
  readonly file: Period;
  readonly rights: readonly IncomeRight[];
  readonly projects: readonly IntegrationProject[];
  readonly needs: readonly Need[];
  readonly contacts: readonly Contact[];
}

export type LeefloonCategory = 'COHABITANT' | 'SINGLE' | 'FAMILY_CHARGE';

/** A right begins on the day of the application, or on the day on which the household changed. */
export interface IncomeRight extends Period {
  /** Day on which the centre decided: some weeks after the application. */
  readonly decidedOn: Day;
  readonly category: LeefloonCategory;
  readonly kind: 'LEEFLOON' | 'EQUIVALENT';
}

export interface IntegrationProject {
  readonly kind: 'EMPLOYMENT_WITHIN_PERIOD' | 'TRAINING' | 'FULL_TIME_STUDY' | 'SOCIAL_INTEGRATION';
  readonly exemption: 'HEALTH' | 'EQUITY' | null;
  readonly grantedOn: Day;
  readonly signedOn: Day | null;
  readonly endedOn: Day | null;
  readonly status: 'DRAFT' | 'SIGNED' | 'ACTIVE' | 'ENDED' | 'TERMINATED' | 'NOTICE' | 'SANCTIONED';
  readonly evaluations: readonly { readonly on: Day; readonly inPerson: boolean }[];
}

export type LifeDomain =
  | 'WONEN'
  | 'FINANCIEN'
  | 'WERK_DAGBESTEDING'
  | 'OPLEIDING_TAAL'
  | 'GEESTELIJKE_GEZONDHEID'
  | 'LICHAMELIJKE_GEZONDHEID'
  | 'VERSLAVING'
  | 'GEZIN_KINDEROPVANG'
  | 'SOCIAAL_NETWERK'
  | 'MOBILITEIT'
  | 'JUSTITIE_ADMINISTRATIE'
  | 'DIGITAAL';

export interface Need {
  readonly domain: LifeDomain;
  /** 1 (acute) to 5 (self-reliant). */
  readonly score: number;
  readonly assessedOn: Day;
}

export interface PesPart {
  readonly file: Period;
  readonly registrations: readonly Registration[];
  readonly assessments: readonly Assessment[];
  readonly packages: readonly SupportPackage[];
  readonly tracks: readonly TransitionTrack[];
  readonly contacts: readonly Contact[];
}

export interface Registration extends Period {
  readonly category: '00' | '02' | '03' | '05' | '06' | '07' | '10' | '11' | '14' | '80' | '82' | '93';
  readonly status: 'IN_BEMIDDELING' | 'IN_OPLEIDING_OF_VOORTRAJECT' | 'NIET_INZETBAAR_OP_LANGE_TERMIJN';
  readonly mediator: string | null;
}

export type Advice = 'PMAH' | 'PSP' | 'UK' | 'LDE_ADV' | 'AMA_ADV' | 'ADV_WELZIJN' | 'NIET_TOELEIDBAAR';

export type AssessmentStatus =
  | 'REQUESTED'
  | 'SCREENING'
  | 'REPORT_SUBMITTED'
  | 'TOM_REVIEW'
  | 'GRANTED'
  | 'REFUSED'
  | 'EXPIRED'
  | 'SUPERSEDED'
  | 'RECONSIDERATION'
  | 'REFUSED_FINAL';

export interface Assessment {
  readonly advice: Advice;
  readonly basis: 'ATTEST' | 'ICF' | 'LONG_TERM_INACTIVE';
  readonly issuedOn: Day;
  /** Last day, included. */
  readonly validUntil: Day;
  readonly status: AssessmentStatus;
}

export interface SupportPackage {
  readonly percentage: number;
  readonly guidance: 'LAAG' | 'MIDDEN' | 'HOOG';
  readonly reason: 'START' | 'EVALUATION' | 'RETURN' | 'WAIT_NEW_TRACK' | 'LDE_RUNOFF';
  readonly from: Day;
  readonly to: Day;
}

export interface TransitionTrack {
  readonly origin: 'CMW' | 'LDE';
  readonly phase: 'VOORTRAJECT' | 'JOBMATCHING' | 'STAGE' | 'NAZORG';
  readonly status: 'PROPOSED' | 'REFERRED' | 'RUNNING' | 'SUSPENDED' | 'COMPLETED' | 'STOPPED';
  readonly startOn: Day | null;
  /** Of a track that is over: the day on which it ended. */
  readonly plannedEndOn: Day | null;
  readonly outcome:
    | 'HIRED_NEC'
    | 'HIRED_NEC_IMW'
    | 'INTERNAL'
    | 'NOT_HIRED_BEYOND_WILL'
    | 'NOT_HIRED_OWN_WILL'
    | 'STOPPED'
    | null;
  readonly provider: string;
}

export interface EnterprisePart {
  readonly holder: string;
  readonly file: Period;
  readonly employments: readonly Employment[];
  readonly contacts: readonly Contact[];
}

export type Instrument = 'CMW' | 'LDE' | 'IMW' | 'AMA_SE' | 'BW' | 'SW' | 'INV' | 'SINE' | 'VOP';

export interface Employment extends Period {
  readonly instrument: Instrument;
  readonly jobTitle: string | null;
  /** Percent of full time. */
  readonly hours: number;
  readonly endReason:
    | 'END_OF_TERM'
    | 'MOVED_TO_REGULAR_WORK'
    | 'INTERNAL'
    | 'RESIGNED'
    | 'DISMISSED'
    | 'ILLNESS'
    | null;
  readonly plans: readonly { readonly updatedOn: Day; readonly goals: readonly string[] }[];
  readonly move: Move | null;
}

export interface Move {
  readonly movedOn: Day;
  readonly destination: 'NEC' | 'NEC_IMW';
  readonly favourable: boolean;
  readonly returnedOn: Day | null;
}
