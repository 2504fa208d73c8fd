import type { Context, SocialEconomyRecordSource } from './context.ts';
import type { EnterpriseRow } from './employment-entities.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { ownerRules } from './owner-rules.ts';
import { hoursOn } from './rules/employment.ts';
import type { FollowUpRows } from './rules/follow-up-journey.ts';
import { isLateEvaluation } from './rules/internal-evaluation.ts';
import { isLateTrackEvaluation, trackStateOf } from './rules/lde-track-moves.ts';
import { holdsOn } from './rules/period.ts';
import { planDueAfterInternship } from './rules/plan-due.ts';

const heldBy = ({ holder }: { readonly holder: string }) => ({
  __typename: 'Organisation' as const,
  kboNumber: holder,
});

/** The register of recognitions: about no client. */
export const enterpriseQuery = {
  socialEconomyEnterprises: async (
    _parent: unknown,
    { on }: { readonly on?: string | null | undefined },
    context: Pick<Context, 'registerRows'>,
  ): Promise<EnterpriseRow[]> => {
    const rows = await context.registerRows<EnterpriseRow>('enterprises');
    return rows
      .filter(({ recognisedFrom, recognisedTo }) => !on || holdsOn({ from: recognisedFrom, to: recognisedTo }, on))
      .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  },
};

/** The sections of employments and of what hangs on them. */
export const employmentFields = {
  employmentTerms: (record) => record.read('social-economy.employment-terms'),
  internships: (record) => record.read('social-economy.internship'),
  internalEvaluations: (record) => record.read('social-economy.evaluation'),
  absences: (record) => record.read('social-economy.absence'),
  ldeTracks: (record) => record.read('social-economy.lde-track'),
} satisfies Resolvers['SocialEconomyRecord'];

export const employmentTypes = {
  Employment: {
    heldBy,
    hoursFraction: (row, _arguments, { today }) => {
      if (row.to !== null && row.to < today) return hoursOn(row, row.hoursChanges, row.to);
      return row.from > today ? row.hoursFraction : hoursOn(row, row.hoursChanges, today);
    },
  },
  EmploymentTerms: {
    heldBy,
    employment: ({ id }) => id,
    coach: ({ coachStaff }) => coachStaff,
    hours: (row) =>
      [row, ...row.hoursChanges]
        .map(({ from, hoursFraction }) => ({ from, hoursFraction }))
        .sort((a, b) => a.from.localeCompare(b.from)),
    packages: ({ packages }) => packages.toSorted((a, b) => a.from.localeCompare(b.from)),
  },
  DevelopmentPlan: {
    heldBy,
    goals: ({ goals }) => (goals === '' ? [] : goals.split('\n')),
  },
  Enterprise: { organisation: heldBy },
  ReportedInternship: {
    heldBy,
    endedOn: ({ internshipEndedOn }) => internshipEndedOn,
    planDueOn: ({ internshipEndedOn }) =>
      planDueAfterInternship(internshipEndedOn, ownerRules.values) ?? internshipEndedOn,
  },
  InternalEvaluation: { heldBy, late: isLateEvaluation },
  Absence: { heldBy },
  LdeTrack: {
    heldBy,
    state: trackStateOf,
    extended: ({ extensionReason }) => extensionReason !== null,
    late: (track) => isLateTrackEvaluation(track, ownerRules.values),
  },
} satisfies Resolvers;

/** The rows that journey and deadlines take from these sections; a section that is withheld adds nothing. */
export async function gatherFollowUp(record: SocialEconomyRecordSource): Promise<FollowUpRows> {
  const [terms, internships, evaluations, absences, ldeTracks, guidance] = await Promise.all([
    record.read('social-economy.employment-terms'),
    record.read('social-economy.internship'),
    record.read('social-economy.evaluation'),
    record.read('social-economy.absence'),
    record.read('social-economy.lde-track'),
    record.read('social-economy.guidance'),
  ]);
  return { terms, internships, evaluations, absences, ldeTracks, guidance };
}
