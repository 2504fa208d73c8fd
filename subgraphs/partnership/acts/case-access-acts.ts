import { breach } from '../../../shared/acts/rule-book.ts';
import { purposesOf } from '../../../shared/caller.ts';
import type { AccessRequestRow } from '../case-entities.ts';
import type {
  CaseAccessAskInput,
  CaseAccessGrantInput,
  CaseAccessRefuseInput,
  CaseAccessWithdrawInput,
} from '../generated/resolver-types.ts';
import { type ClientActInput, type JointFacts, onClient, onShared, type SharedActInput } from '../joint/joint-act.ts';
import { isInCase, membershipsIn } from '../rules/case.ts';
import { answerBy, answerRequest, askBreach, askedBreach, withdrawRequest } from '../rules/case-access.ts';
import { newMember } from './case-acts.ts';

const caseAccessAsk = onClient<CaseAccessAskInput & ClientActInput>({
  name: 'caseAccessAsk',
  decide: ({ purpose, reason, explanation }, { caller, client, dossier, today, isFindable, newRecord }) => {
    const own = dossier.accessRequests.filter(({ holder }) => holder === caller.organisation);
    const found =
      askBreach({ purpose, explanation }, purposesOf(caller.roles)) ??
      askedBreach(isFindable || client.relation !== 'NONE', own, today);
    if (found !== null) return { refused: found };
    if (client.organisationKind === null) return { refused: breach('CASE_ORGANISATION', 'client') };
    const row: AccessRequestRow = {
      ...{ ...newRecord(), askedBy: caller.staffMember, askedOn: today, purpose, reason, explanation },
      ...{ answerBy: answerBy(today), answer: null, answeredOn: null, answeredBy: null, refusal: null },
    };
    return { write: { accessRequests: [row] } };
  },
});

const caseAccessGrant = onShared<'accessRequests', CaseAccessGrantInput & SharedActInput>({
  on: 'accessRequests',
  name: 'caseAccessGrant',
  organisations: ({ id }, { accessRequests }) => accessRequests.flatMap((row) => (row.id === id ? [row.holder] : [])),
  decide: (row, { responsibility }, facts) => {
    const { dossier, today } = facts;
    const by = facts.caller.organisation ?? '';
    const answered = answerRequest(row, { by, kind: 'GRANTED' }, today);
    if ('rule' in answered) return { refused: answered };
    // Shielded since it was asked: nobody new learns of them.
    if (!facts.isFindable) return { refused: breach('ACCESS_NOBODY', 'client') };
    const caseId = ledCase(facts);
    if (isInCase(dossier.members, caseId, row.holder, today)) return { refused: breach('CASE_MEMBER_THERE', 'id') };
    const member = newMember({ caseId, organisation: row.holder, responsibility }, row.askedBy, facts);
    return { write: { accessRequests: [answered], members: [member] } };
  },
});

const caseAccessRefuse = onShared<'accessRequests', CaseAccessRefuseInput & SharedActInput>({
  on: 'accessRequests',
  name: 'caseAccessRefuse',
  decide: (row, { reason }, { caller, today }) => {
    const answered = answerRequest(row, { by: caller.organisation ?? '', kind: 'REFUSED', reason }, today);
    return 'rule' in answered ? { refused: answered } : { write: { accessRequests: [answered] } };
  },
});

const caseAccessWithdraw = onShared<'accessRequests', CaseAccessWithdrawInput & SharedActInput>({
  on: 'accessRequests',
  name: 'caseAccessWithdraw',
  decide: (row, _input, { today }) => {
    const withdrawn = withdrawRequest(row, today);
    return 'rule' in withdrawn ? { refused: withdrawn } : { write: { accessRequests: [withdrawn] } };
  },
});

/** The open case that the caller's organisation leads: who may answer leads one. */
function ledCase({ caller, dossier, today }: JointFacts): string {
  const organisation = caller.organisation ?? '';
  const led = dossier.cases.find(
    ({ id, lead, closedOn }) =>
      closedOn === null && lead === organisation && membershipsIn(dossier.members, id, organisation, today).length > 0,
  );
  if (led === undefined) throw new Error('Who answers a request for access leads no case of the client.');
  return led.id;
}

/** Asking for access to a client's case, taking that back, and the answer of who leads it. */
export const accessActs = [caseAccessAsk, caseAccessGrant, caseAccessRefuse, caseAccessWithdraw];
