import type { LocalDate } from '../../../shared/local-date.ts';
import type { OwnerEvent } from '../../../shared/words/event-text.ts';
import type { CaseMemberRow, CaseRow } from '../entities.ts';
import type { SharingDecisionRow } from '../sharing-entities.ts';
import type { JointDossier } from '../tables.ts';

/** A case with everybody who is or was a member of it. */
export interface CaseFile {
  readonly file: CaseRow;
  readonly members: readonly CaseMemberRow[];
}

/** Cases with their members. */
export function caseFiles({ cases, members }: Pick<JointDossier, 'cases' | 'members'>): CaseFile[] {
  return cases.map((file) => ({ file, members: members.filter(({ caseId }) => caseId === file.id) }));
}

/**
 * The cases whose events an organisation is told of: those that it is a member of today, or was on the day they were closed. Who
 * left before that keeps nothing of it; being in one case says nothing about another. Null is the client, who is told of all.
 */
export function ownCases(cases: readonly CaseFile[], organisation: string | null, today: LocalDate): CaseFile[] {
  if (organisation === null) return [...cases];
  return cases.filter(({ file, members }) => {
    const day = file.closedOn ?? today;
    return members.some(
      ({ organisation: member, since, until }) =>
        member === organisation && since <= day && (until === null || until >= day),
    );
  });
}

/** What happened to cases until today: opened and closed, who joined and who left. The lead joins with the opening. */
export function caseJourney(cases: readonly CaseFile[], today: LocalDate): OwnerEvent[] {
  return cases
    .flatMap(({ file, members }) => [
      ...told('CASE_OPENED', file.openedOn),
      ...told('CASE_CLOSED', file.closedOn),
      ...members.filter(({ since }) => since > file.openedOn).flatMap((each) => joined(each)),
      // Who is a member to the end leaves with the case: that is no event of its own.
      ...members.filter(({ until }) => until !== null && until !== file.closedOn).flatMap((each) => left(each)),
    ])
    .filter(({ on }) => on <= today);
}

function joined({ since, responsibility }: CaseMemberRow): OwnerEvent[] {
  return told('MEMBER_JOINED', since, responsibility);
}

function left({ until, responsibility }: CaseMemberRow): OwnerEvent[] {
  return told('MEMBER_LEFT', until, responsibility);
}

function told(kind: string, on: LocalDate | null, detail: string | null = null): OwnerEvent[] {
  return on === null ? [] : [{ on, source: 'PARTNERSHIP', section: 'partnership.case', kind, detail }];
}

const SHARING_KINDS: Readonly<Record<string, string>> = {
  GIVEN: 'SHARING_GIVEN',
  REFUSED: 'SHARING_REFUSED',
  WITHDRAWN: 'SHARING_WITHDRAWN',
};

/** What the client decided on sharing, with the section: told only to who gets the decisions themselves. Of one day by section. */
export function sharingJourney(decisions: readonly SharingDecisionRow[], today: LocalDate): OwnerEvent[] {
  return decisions
    .flatMap(({ decidedOn: on, status, section: detail }): OwnerEvent[] => {
      const kind = SHARING_KINDS[status];
      if (kind === undefined || on > today) return [];
      return [{ on, source: 'PARTNERSHIP', section: 'partnership.sharing', kind, detail }];
    })
    .sort((a, b) => a.on.localeCompare(b.on) || String(a.detail).localeCompare(String(b.detail)));
}
