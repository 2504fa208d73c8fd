import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ContactKind, DebtMediationKind } from '../generated/resolver-types.ts';
import { endContact, recordContact } from '../rules/contact-points.ts';
import { endDebtMediation, startDebtMediation } from '../rules/debt-mediation.ts';
import type { WelfareRegisters, WelfareTables } from '../tables.ts';

const { onFile, onRecord } = actsOf<WelfareTables, WelfareRegisters>();

interface MediationInput extends FileActInput {
  readonly kind: DebtMediationKind;
  readonly from: LocalDate;
}

const debtMediationStart = onFile({
  name: 'debtMediationStart',
  decide: ({ kind: mediationKind, from }: MediationInput, { dossier, newRecord, today }) => {
    const base = newRecord('debtMediations');
    const row = startDebtMediation({ ...base, mediationKind, from, to: null }, dossier.debtMediations, today);
    return 'rule' in row ? refused(row) : { write: { debtMediations: [row] } };
  },
});

interface MediationEndInput extends RecordActInput {
  readonly to: LocalDate;
}

const debtMediationEnd = onRecord({
  name: 'debtMediationEnd',
  on: 'debtMediations',
  decide: (mediation, { to }: MediationEndInput, { today }) => {
    const row = endDebtMediation(mediation, to, today);
    return 'rule' in row ? refused(row) : { write: { debtMediations: [row] } };
  },
});

interface ContactInput extends FileActInput {
  readonly kind: ContactKind;
  readonly value: string;
}

interface ContactRecordInput extends ContactInput {
  readonly since?: LocalDate | null;
}

const contactPointRecord = onFile({
  name: 'contactPointRecord',
  decide: ({ kind: contactKind, value: contactValue, since = null }: ContactRecordInput, facts) => {
    const own = { contactKind, contactValue, since, endedOn: null };
    const row = recordContact({ ...facts.newRecord('contacts'), ...own }, facts.dossier.contacts, facts.today);
    return 'rule' in row ? refused(row) : { write: { contacts: [row] } };
  },
});

interface ContactEndInput extends ContactInput {
  readonly endedOn: LocalDate;
}

const contactPointEnd = onFile({
  name: 'contactPointEnd',
  decide: ({ kind: contactKind, value: contactValue, endedOn }: ContactEndInput, { dossier, file, today }) => {
    const row = endContact({ holder: file.holder, contactKind, contactValue }, endedOn, dossier.contacts, today);
    return 'rule' in row ? refused(row) : { write: { contacts: [row] } };
  },
});

/** The acts on help with debts and on how the client is reached. */
export const debtAndContactActs = [debtMediationStart, debtMediationEnd, contactPointRecord, contactPointEnd];
