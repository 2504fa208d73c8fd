import { DEMO } from '../../../organisations.ts';
import type { Day } from '../../calendar.ts';
import type { CaseFile, CaseMember, SharedSection } from '../../cooperation.ts';
import { createDesk, type Desk, runningNumber } from '../../delivery/desk.ts';
import type { Deliver } from '../../extracts.ts';
import type { Life } from '../../life.ts';
import { createRandom, type Random } from '../../random.ts';

/** What is needed to tell what organisations did together in one case. */
export interface CaseTelling {
  readonly life: Life;
  readonly caseFile: CaseFile;
  readonly today: Day;
  readonly desk: Desk;
  /** A stream of its own: what is told here changes nothing of what was drawn before. */
  readonly random: Random;
  /** Records that the client agrees to these sections for an organisation, where that is not recorded; which of them they agree to then. */
  agreed(sections: readonly SharedSection[], recipient: string, on: Day): readonly SharedSection[];
}

/** Opens the telling of a case. */
export function caseTelling(life: Life, caseFile: CaseFile, today: Day, deliver: Deliver): CaseTelling {
  const decided = [...life.sharing];
  return {
    ...{ life, caseFile, today, desk: createDesk(life, today, deliver) },
    random: createRandom('records', 'partnership', life.index),
    agreed: (sections, recipient, on) =>
      sections.filter((section) => {
        const before = decided.filter((each) => each.section === section && each.recipient === recipient);
        if (before.length > 0) return before.every(({ status, decidedOn }) => status === 'GIVEN' && decidedOn <= on);
        decided.push({ section, recipient, status: 'GIVEN', decidedOn: on });
        deliver('partnership/sharing-decisions', null, {
          source_id: `DEELV-${runningNumber(life.index)}-${decided.length}`,
          national_number: life.person.nationalNumber,
          section,
          recipient,
          status: 'GIVEN',
          decided_on: on,
        });
        return true;
      }),
  };
}

/** Whether somebody is in the case on a day. */
export function isIn({ since, until }: Pick<CaseMember, 'since' | 'until'>, day: Day): boolean {
  return since <= day && (until === null || until >= day);
}

/** The membership of who leads the case. */
export function leadOf({ members, lead }: CaseFile): CaseMember | undefined {
  return members.find(({ organisation }) => organisation === lead);
}

/** Who of an organisation follows clients: an account, never a name. */
export function staffOf(member: Pick<CaseMember, 'organisation' | 'staffMember'>): string {
  return member.staffMember ?? someoneAt(member.organisation);
}

/** Who answers at an organisation that has not followed the client until now. */
export function someoneAt(organisation: string): string {
  if (organisation === DEMO.pes) return 'mediator';
  return organisation === DEMO.enterprise ? 'coach' : `onthaal-${organisation}`;
}

/** What each owner holds of the client that can be shared with others, as far as there is something. */
export function shareable({ welfare, pes, enterprises }: Life, recipient: string): SharedSection[] {
  const needs = welfare.some((part) => part.needs.length > 0);
  const project = welfare.some((part) => part.projects.length > 0);
  const assessed = recipient !== DEMO.pes && (pes?.assessments.length ?? 0) > 0;
  const plan = enterprises.some(
    (part) => part.holder !== recipient && part.employments.some((each) => each.plans.length > 0),
  );
  return [
    ...(needs ? (['welfare.needs'] as const) : []),
    ...(project ? (['welfare.integration-project'] as const) : []),
    ...(assessed ? (['pes.assessment'] as const) : []),
    ...(plan ? (['social-economy.development-plan'] as const) : []),
  ];
}
