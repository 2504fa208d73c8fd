import type { Relation } from '../../shared/grant.ts';
import { type Group, HIDDEN_GROUPS } from './sample-relations.ts';

/** An id that leads to nobody. */
export const NOBODY = '018f0000-0000-7000-8000-000000000000';

/** Those of whom nobody without a relation may learn that they are there. */
export const UNSEEN: readonly (Group | 'unknown')[] = [...HIDDEN_GROUPS, 'unknown'];

/** Which relations may be stated where the rows say this, whatever the purpose. */
const RELATIONS_OF: Readonly<Record<Group | 'unknown', readonly Relation[]>> = {
  member: ['CASE', 'SUPERVISION'],
  referred: ['REFERRAL', 'INTAKE', 'SUPERVISION', 'NONE'],
  withdrawn: ['REFERRAL', 'INTAKE', 'SUPERVISION', 'NONE'],
  holder: ['INTAKE', 'SUPERVISION', 'NONE'],
  urgent: ['URGENT', 'SUPERVISION'],
  nobody: ['NONE'],
  // With who is shielded only members of the case have a relation; an officer supervises what their organisation holds.
  hiddenMember: ['CASE', 'SUPERVISION'],
  hiddenReferred: ['NONE', 'SUPERVISION'],
  hiddenHolder: ['NONE', 'SUPERVISION'],
  hiddenUrgent: ['NONE'],
  hidden: ['NONE'],
  unknown: ['NONE'],
};

/** Whether a relation may be stated of a client of this group, or of nobody. */
export function mayBeStated(group: Group | 'unknown', relation: Relation): boolean {
  return RELATIONS_OF[group].includes(relation);
}
