const ENDS = /(End|Stop|Revoke|Withdraw|Close|Remove|Decline|Refuse|Terminate|Cancel|Drop|GiveUp|Leave)$/;
// The end of these is what was meant to come: nothing is taken from anybody.
const HARMLESS = ['absenceEnd', 'internshipEnd', 'workplaceLearningEnd', 'transitionPhaseEnd', 'contactPointEnd'];

/** Whether an act ends or refuses something for good: it is confirmed in words before it is sent. */
export function isDestructive(act: string): boolean {
  return ENDS.test(act) && !HARMLESS.includes(act);
}
