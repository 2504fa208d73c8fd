import { type AccessState, faultOf } from './access-state.ts';
import { withNumber } from './authorisations.ts';
import { type Purpose, purposesOf } from './caller.ts';
import type { DisclosureEntry } from './disclosure-log.ts';
import type { Ledger } from './ledger.ts';
import type { Decision } from './policy.ts';
import { createDecider, type Decide, type DecideOptions, holdersAt } from './section-decision.ts';
import { remedyFor, type Withheld, type WithheldReason } from './withheld.ts';

export interface AccessOptions extends DecideOptions {
  readonly ledger: Ledger;
}

/**
 * Why a section, or a part of it, is kept back; null when all of it is open. A part is only told of to who may know that
 * its holder has one.
 */
export function refusalOf(options: AccessOptions, decide: Decide, section: string): Refusal | null {
  const whole = decide(section);
  if (!whole.permitted) return { decision: whole };
  const keptBack = holdersAt(options.facts, options.owner).find(
    (holder) => !decide(section, holder).permitted && decide(`${options.owner}.availability`, holder).permitted,
  );
  return keptBack === undefined ? null : { decision: decide(section, keptBack), holder: keptBack };
}

interface Refusal {
  readonly decision: Decision;
  /** Whose part it is; left out when it is all of the section. */
  readonly holder?: string;
}

/** The line of the log about a section; `reason` is null where it is disclosed. */
export function entry(
  { caller, facts }: AccessOptions,
  section: string,
  decision: Decision,
  reason: WithheldReason | null,
): DisclosureEntry {
  return {
    requestId: caller.requestId,
    clientId: facts.clientId,
    staffMember: caller.staffMember,
    organisation: caller.organisation,
    roles: caller.roles.join(','),
    purpose: caller.purpose,
    relation: facts.relation,
    section,
    outcome: reason === null ? 'DISCLOSED' : 'WITHHELD',
    reason,
    rule: decision.rule,
    legalBasis: withNumber(decision.legalBasis, decision.authorisation),
  };
}

/** What of the owner this caller does not get here, each with the reason and what can be done about it. */
export function listWithheld(options: AccessOptions, state: AccessState, decide: Decide): Withheld[] {
  const othersFor = otherPurposes(options);
  return options.policy.sections.flatMap((section) => {
    const refusal = refusalOf(options, decide, section);
    const reason = decide(section).reason ?? faultOf(state, section) ?? refusal?.decision.reason ?? null;
    if (reason === null) return [];
    const others = reason === 'NOT_PERMITTED' ? othersFor(section, refusal?.holder) : [];
    return [{ section, reason, remedy: remedyFor(reason, options.caller.language, others) }];
  });
}

/** Purposes of the caller's own roles under which a section, or part of it, would be disclosed: decided once for all sections. */
function otherPurposes(options: AccessOptions): (section: string, holder: string | undefined) => Purpose[] {
  const deciders = purposesOf(options.caller.roles).map((purpose) => ({
    purpose,
    decide: createDecider({ ...options, caller: { ...options.caller, purpose } }),
  }));
  return (section, holder) =>
    deciders.filter(({ decide }) => decide(section, holder).permitted).map(({ purpose }) => purpose);
}
