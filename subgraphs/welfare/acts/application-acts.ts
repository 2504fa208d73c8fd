import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type {
  ApplicationDecision,
  ApplicationForm,
  IncomeSupportKind,
  LeefloonCategory,
} from '../generated/resolver-types.ts';
import { appealDecision, decideApplication, investigate, notifyDecision } from '../rules/application.ts';
import type { WelfareRegisters, WelfareTables } from '../tables.ts';

const acts = actsOf<WelfareTables, WelfareRegisters>();

interface Registering extends FileActInput {
  readonly kind: IncomeSupportKind;
  readonly nisCode: string;
  readonly receivedOn: LocalDate;
  readonly receiptOn?: LocalDate | null;
  readonly ownInitiative: boolean;
}

const applicationRegister = acts.onFile({
  name: 'applicationRegister',
  decide: ({ kind, nisCode, receivedOn, receiptOn = null, ownInitiative }: Registering, { today, newRecord }) => {
    if (receivedOn > today || (receiptOn ?? today) > today) return refused(breach('AHEAD_OF_TODAY', 'receivedOn'));
    const later = { investigationOn: null, heardOn: null, decision: null, decidedOn: null, formCode: null };
    const row = { ...later, notifiedOn: null, appealedOn: null, supportSourceId: null, status: 'REGISTERED' } as const;
    const said = { supportKind: kind, nisCode, receivedOn, receiptOn, ownInitiative };
    return { write: { applications: [{ ...newRecord('applications'), ...row, ...said }] } };
  },
});

const socialInvestigationStart = acts.onRecord({
  name: 'socialInvestigationStart',
  on: 'applications',
  decide: (row, { startedOn }: RecordActInput & { readonly startedOn: LocalDate }, { today }) => {
    const next = investigate(row, startedOn, today);
    return 'rule' in next ? refused(next) : { write: { applications: [next] } };
  },
});

interface Deciding extends RecordActInput {
  readonly decision: ApplicationDecision;
  readonly decidedOn: LocalDate;
  readonly heardOn?: LocalDate | null;
  readonly formCode?: ApplicationForm | null;
  readonly category?: LeefloonCategory | null;
  readonly from?: LocalDate | null;
  readonly to?: LocalDate | null;
}

const applicationDecide = acts.onRecord({
  name: 'applicationDecide',
  on: 'applications',
  decide: (row, input: Deciding, { today, newRecord }) => {
    const { decision, decidedOn, heardOn = null, formCode = null, category = null, from = null, to = null } = input;
    const support = newRecord('incomeSupports');
    const supportSourceId = decision === 'GRANTED' ? support.sourceId : null;
    const next = decideApplication(row, { decision, decidedOn, heardOn, formCode, supportSourceId }, today);
    if ('rule' in next) return refused(next);
    if (decision === 'REFUSED') {
      if (category !== null || from !== null || to !== null) return refused(breach('GRANT_PARTS', 'category'));
      return { write: { applications: [next] } };
    }
    if (category === null || from === null) return refused(breach('GRANT_PARTS', 'category'));
    const granted = { ...support, category, supportKind: row.supportKind, from, to };
    return { write: { applications: [next], incomeSupports: [granted] } };
  },
});

const decisionNotify = acts.onRecord({
  name: 'decisionNotify',
  on: 'applications',
  decide: (row, { notifiedOn }: RecordActInput & { readonly notifiedOn: LocalDate }, { today }) => {
    const next = notifyDecision(row, notifiedOn, today);
    return 'rule' in next ? refused(next) : { write: { applications: [next] } };
  },
});

const appealRecord = acts.onRecord({
  name: 'appealRecord',
  on: 'applications',
  decide: (row, { appealedOn }: RecordActInput & { readonly appealedOn: LocalDate }, { today }) => {
    const next = appealDecision(row, appealedOn, today);
    return 'rule' in next ? refused(next) : { write: { applications: [next] } };
  },
});

/** From application to appeal. */
export const applicationActs = [
  ...[applicationRegister, socialInvestigationStart, applicationDecide, decisionNotify, appealRecord],
];
