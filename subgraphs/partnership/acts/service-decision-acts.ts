import { decisionAid } from '../decision-aid.ts';
import type { ServiceDecisionKeepInput } from '../generated/resolver-types.ts';
import { onPartnership, type PartnershipActInput } from '../joint/partnership-act.ts';
import { adviceOf } from '../rules/market-or-network.ts';
import { serviceDecisionBreach, weighedBreach, weighedOf } from '../rules/service-decision.ts';

/** The promotor keeps what was chosen, beside what was advised. */
const serviceDecisionKeep = onPartnership<ServiceDecisionKeepInput & PartnershipActInput>({
  name: 'serviceDecisionKeep',
  decide: ({ weighed: given, service, decidedOn, model, legalForm, ...input }, { caller, today, newRecord }) => {
    const weighing = weighedBreach(given, decisionAid);
    if (weighing !== null) return { refused: weighing };
    const weighed = weighedOf(given);
    const advised = adviceOf(decisionAid, weighed);
    const choice = { model, competition: input.competition ?? null, openness: input.openness ?? null, legalForm };
    const reason = (input.reason ?? '').trim();
    const found = serviceDecisionBreach({ ...choice, service, decidedOn, reason }, advised, today);
    if (found !== null) return { refused: found };
    const { competition, openness } = advised;
    const row = {
      ...{ ...newRecord(), ...choice, ...weighed, service: service.trim(), decidedOn, reason },
      ...{ decidedBy: caller.organisation ?? '', aidVersion: decisionAid.version },
      answers: JSON.stringify(weighed.answers),
      advice: JSON.stringify({ model: advised.model, competition, openness, legalForm: advised.legalForm }),
    };
    return { write: { serviceDecisions: [row] } };
  },
});

/** What a partnership chose between market and network. */
export const serviceDecisionActs = [serviceDecisionKeep];
