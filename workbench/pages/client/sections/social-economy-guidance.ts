import type { ClientSocialEconomyFragment } from '../../../generated/client.ts';
import { recordOf, type SectionContent } from './content.ts';
import { fact, facts } from './shown.ts';

const { code, date, minutes, number, onlyYes, organisation, text, texts } = fact;

type Enterprises = ClientSocialEconomyFragment | null;

/** How the enterprises guide: the POP, evaluations, internships that it follows on, coaching. */
export function enterpriseGuidance(record: Enterprises): SectionContent[] {
  return [developmentPlans(record), evaluations(record), internships(record), guidance(record)];
}

function developmentPlans(record: Enterprises): SectionContent {
  const records = (record?.developmentPlans ?? []).map((row) =>
    recordOf(row, {
      title: facts(date('updatedOn', row.updatedOn)),
      facts: facts(onlyYes('late', row.late), date('replacedOn', row.replacedOn)),
      within: [
        {
          word: 'goals',
          rows: row.goalStates.map((goal) => ({
            facts: facts(
              text('goal', goal.goal),
              code('status', 'PlanGoalStatus', goal.status),
              date('decidedOn', goal.decidedOn),
            ),
            record: goal,
          })),
        },
      ],
    }),
  );
  return {
    id: 'social-economy.development-plan',
    source: 'SOCIAL_ECONOMY',
    value: record?.developmentPlans,
    records,
  };
}

function evaluations(record: Enterprises): SectionContent {
  const records = (record?.internalEvaluations ?? []).map((row) =>
    recordOf(row, {
      facts: facts(
        code('kind', 'InternalEvaluationKind', row.kind),
        date('dueOn', row.dueOn),
        date('heldOn', row.heldOn),
        onlyYes('late', row.late),
        code('outcome', 'InternalEvaluationResult', row.result),
        code('followUp', 'InternalEvaluationFollowUp', row.followUp),
      ),
    }),
  );
  return {
    id: 'social-economy.evaluation',
    source: 'SOCIAL_ECONOMY',
    value: record?.internalEvaluations,
    records,
    asTable: true,
  };
}

function internships(record: Enterprises): SectionContent {
  const records = (record?.internships ?? []).map((row) =>
    recordOf(row, { facts: facts(date('endedOn', row.endedOn), date('planDueOn', row.planDueOn)) }),
  );
  return {
    id: 'social-economy.internship',
    source: 'SOCIAL_ECONOMY',
    value: record?.internships,
    records,
    asTable: true,
  };
}

function guidance(record: Enterprises): SectionContent {
  const supported = (record?.supportedEmployments ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('phase', 'SupportedEmploymentPhase', row.phase), organisation('host', row.host)),
      facts: facts(
        code('programme', 'SupportedEmploymentProgramme', row.programme),
        texts('goals', row.goals),
        date('placedOn', row.placedOn),
        date('trainingOn', row.trainingOn),
        date('fadingOn', row.fadingOn),
        date('independentOn', row.independentOn),
        date('stoppedOn', row.stoppedOn),
      ),
      within: [
        {
          word: 'support',
          rows: row.support.map((one) => ({
            facts: facts(date('from', one.from), number('hoursPerWeek', one.hoursPerWeek)),
            record: one,
          })),
        },
      ],
    }),
  );
  const sessions = (record?.guidance ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('kind', 'GuidanceKind', row.kind), date('on', row.on)),
      facts: facts(
        text('coach', row.coach),
        minutes('minutes', row.minutes),
        code('place', 'GuidancePlace', row.place),
      ),
    }),
  );
  return {
    id: 'social-economy.guidance',
    source: 'SOCIAL_ECONOMY',
    value: [...(record?.guidance ?? []), ...(record?.supportedEmployments ?? [])],
    records: [...supported, ...sessions],
  };
}
