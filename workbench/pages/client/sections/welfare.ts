import type { ClientWelfareFragment } from '../../../generated/client.ts';
import { type OwnerContent, plainRecord, recordOf, type SectionContent } from './content.ts';
import { fact, facts } from './shown.ts';
import { welfareActivation } from './welfare-activation.ts';
import { welfareProjects } from './welfare-projects.ts';

const { code, date, euro, onlyYes, scale, text, yesNo } = fact;

type Welfare = ClientWelfareFragment | null;

/** What the centres answered, section by section; null is an owner that could not be reached. */
export function welfareContent(welfare: Welfare): OwnerContent {
  return {
    source: 'WELFARE',
    record: welfare,
    asOf: welfare?.asOf ?? null,
    sections: [
      incomeSupport(welfare),
      ...welfareProjects(welfare),
      applications(welfare),
      finances(welfare),
      ...needs(welfare),
      welfareActivation(welfare),
      contact(welfare),
    ],
  };
}

function incomeSupport(welfare: Welfare): SectionContent {
  const records = (welfare?.incomeSupport ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('kind', 'IncomeSupportKind', row.kind), code('category', 'LeefloonCategory', row.category)),
      period: { from: row.from, to: row.to },
    }),
  );
  return {
    id: 'welfare.income-support',
    source: 'WELFARE',
    value: welfare?.incomeSupport,
    records,
    inJourney: true,
  };
}

function applications(welfare: Welfare): SectionContent {
  const records = (welfare?.applications ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('kind', 'IncomeSupportKind', row.kind), code('status', 'ApplicationStatus', row.status)),
      facts: facts(
        date('receivedOn', row.receivedOn),
        onlyYes('ownInitiative', row.ownInitiative),
        date('receiptOn', row.receiptOn),
        date('investigationOn', row.investigationOn),
        date('heardOn', row.heardOn),
        code('decision', 'ApplicationDecision', row.decision),
        date('decidedOn', row.decidedOn),
        code('form', 'ApplicationForm', row.formCode),
        date('notifiedOn', row.notifiedOn),
        date('appealableUntil', row.appealableUntil),
        date('appealedOn', row.appealedOn),
        onlyYes('late', row.late),
      ),
    }),
  );
  return { id: 'welfare.application', source: 'WELFARE', value: welfare?.applications, records };
}

function finances(welfare: Welfare): SectionContent {
  const money = welfare?.finances ?? null;
  const amounts = money === null ? [] : [amountsOf(money)];
  return { id: 'welfare.finances', source: 'WELFARE', value: money, records: amounts };
}

function amountsOf(money: NonNullable<NonNullable<Welfare>['finances']>) {
  const amount = money.monthlyAmount === null ? null : Math.round(Number(money.monthlyAmount) * 100);
  return plainRecord('finances', {
    facts: facts(
      euro('monthlyAmount', amount),
      euro('meansDeducted', money.meansDeducted),
      date('amountOn', money.amountOn),
      yesNo('debtMediation', money.debtMediation),
    ),
    within: [
      {
        word: 'means',
        rows: money.means.map((one) => ({
          facts: facts(
            code('kind', 'MeansKind', one.kind),
            euro('monthly', one.monthlyCents),
            date('from', one.from),
            date('to', one.to),
          ),
          record: one,
        })),
      },
      {
        word: 'debtMediations',
        rows: money.debtMediations.map((one) => ({
          facts: facts(code('kind', 'DebtMediationKind', one.kind), date('from', one.from), date('to', one.to)),
          record: one,
        })),
      },
    ],
  });
}

function needs(welfare: Welfare): SectionContent[] {
  const scored = (rows: Needs | null | undefined) =>
    (rows ?? []).map((row) =>
      plainRecord(row.domain, {
        facts: facts(
          code('lifeDomain', 'LifeDomain', row.domain),
          scale('score', row.score, 5),
          date('assessedOn', row.assessedOn),
        ),
      }),
    );
  const steps = (welfare?.ladderSteps ?? []).map((row) =>
    recordOf(row, {
      facts: facts(scale('ladderStep', row.step, 6), date('assessedOn', row.assessedOn)),
    }),
  );
  return [
    {
      id: 'welfare.needs',
      source: 'WELFARE',
      value: [...(welfare?.needs ?? []), ...(welfare?.ladderSteps ?? [])],
      records: [...scored(welfare?.needs), ...steps],
      asTable: true,
    },
    {
      id: 'welfare.health-needs',
      source: 'WELFARE',
      value: welfare?.healthNeeds,
      records: scored(welfare?.healthNeeds),
      asTable: true,
    },
    thresholds('welfare.thresholds', welfare?.thresholds),
    thresholds('welfare.health-thresholds', welfare?.healthThresholds),
  ];
}

type Needs = NonNullable<NonNullable<Welfare>['needs']>;
type Thresholds = NonNullable<NonNullable<Welfare>['thresholds']>;

function thresholds(id: string, rows: Thresholds | null | undefined): SectionContent {
  const records = (rows ?? []).map((row) =>
    recordOf(row, {
      facts: facts(
        code('kind', 'ThresholdKind', row.kind),
        scale('severity', row.severity, 5),
        code('remediable', 'Remediability', row.remediable),
        fact.organisation('workedOnBy', row.workedOnBy),
        date('since', row.since),
        date('resolvedOn', row.resolvedOn),
      ),
    }),
  );
  return { id, source: 'WELFARE', value: rows, records, asTable: true };
}

function contact(welfare: Welfare): SectionContent {
  const records = (welfare?.contactPoints ?? []).map((point) =>
    plainRecord(`${point.kind}${point.value}`, {
      facts: facts(code('kind', 'ContactKind', point.kind), text('value', point.value), date('since', point.since)),
    }),
  );
  return { id: 'welfare.contact', source: 'WELFARE', value: welfare?.contactPoints, records, asTable: true };
}
