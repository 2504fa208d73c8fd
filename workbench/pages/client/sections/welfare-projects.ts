import type { ClientWelfareFragment } from '../../../generated/client.ts';
import { recordOf, type SectionContent } from './content.ts';
import { fact, facts } from './shown.ts';

const { code, codes, date, onlyYes, texts, yesNo } = fact;

type Welfare = ClientWelfareFragment | null;

/** The GPMI, and what follows where it is not kept to. */
export function welfareProjects(welfare: Welfare): SectionContent[] {
  return [projects(welfare), sanctions(welfare)];
}

function projects(welfare: Welfare): SectionContent {
  const records = (welfare?.integrationProjects ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('kind', 'IntegrationProjectKind', row.kind)),
      period: row.startOn === null ? null : { from: row.startOn, to: row.endedOn },
      facts: facts(
        code('status', 'IntegrationProjectStatus', row.status),
        date('signedOn', row.signedOn),
        onlyYes('late', row.late),
        yesNo('mandatory', row.mandatory),
        code('exemption', 'ProjectExemption', row.exemption),
        codes('lifeDomains', 'LifeDomain', row.domains),
        texts('clientSteps', row.clientSteps),
        texts('centreSteps', row.centreSteps),
        texts('thirdParties', row.thirdParties),
      ),
      within: [
        {
          word: 'evaluations',
          rows: row.evaluations.map((one) => ({
            facts: facts(
              date('on', one.on),
              yesNo('inPerson', one.inPerson),
              code('outcome', 'EvaluationResult', one.result),
            ),
          })),
        },
        {
          word: 'amendments',
          rows: row.amendments.map((one) => ({
            facts: facts(date('on', one.on), code('requestedBy', 'AmendmentParty', one.requestedBy)),
          })),
        },
      ],
    }),
  );
  return {
    id: 'welfare.integration-project',
    source: 'WELFARE',
    value: welfare?.integrationProjects,
    records,
    inJourney: true,
  };
}

function sanctions(welfare: Welfare): SectionContent {
  const given = (welfare?.notices ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('notice', 'NoticeReason', row.reason)),
      facts: facts(date('givenOn', row.givenOn), date('liftedOn', row.liftedOn)),
    }),
  );
  const imposed = (welfare?.sanctions ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('sanction', 'SanctionGround', row.ground)),
      period: { from: row.from, to: row.to },
      facts: facts(
        code('status', 'SanctionStatus', row.status),
        code('extent', 'SanctionExtent', row.extent),
        onlyYes('fraudulentIntent', row.fraudulentIntent),
        date('factOn', row.factOn),
        date('decidedOn', row.decidedOn),
        code('deferral', 'SanctionDeferral', row.deferral),
      ),
    }),
  );
  return {
    id: 'welfare.sanctions',
    source: 'WELFARE',
    value: [...(welfare?.sanctions ?? []), ...(welfare?.notices ?? [])],
    records: [...given, ...imposed],
    inJourney: true,
  };
}
