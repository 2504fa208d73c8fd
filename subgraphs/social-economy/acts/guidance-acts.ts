import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import type { GuidanceSessionCorrectInput, GuidanceSessionRecordInput } from '../generated/resolver-types.ts';
import type { SocialEconomyRegisters, SocialEconomyTables } from '../tables.ts';

const { onFile, onRecord } = actsOf<SocialEconomyTables, SocialEconomyRegisters>();

/** Somebody was guided; on the file, since aftercare comes when the employment is over. */
export const guidanceSessionRecord = onFile({
  name: 'guidanceSessionRecord',
  decide: (input: GuidanceSessionRecordInput & FileActInput, { dossier, file, newRecord, today }) => {
    const employment = dossier.employments.find(({ id, holder }) => id === input.employment && holder === file.holder);
    if (employment === undefined) return refused(breach('GUIDANCE_EMPLOYMENT', 'employment'));
    if (input.on > today) return refused(breach('AHEAD', 'on'));
    const { kind, on, coach, minutes, place } = input;
    const own = { ...newRecord('guidanceSessions'), employmentSourceId: employment.sourceId };
    const session = { ...own, kind, on, coach, minutes, place, supportedEmploymentSourceId: null };
    return { write: { guidanceSessions: [session] } };
  },
});

/** Puts right what was recorded: a field that is left out stays. */
export const guidanceSessionCorrect = onRecord({
  name: 'guidanceSessionCorrect',
  on: 'guidanceSessions',
  decide: (session, input: GuidanceSessionCorrectInput & RecordActInput, { today }) => {
    const corrected = {
      ...session,
      kind: input.kind ?? session.kind,
      on: input.on ?? session.on,
      coach: input.coach ?? session.coach,
      minutes: input.minutes ?? session.minutes,
      place: input.place ?? session.place,
    };
    return corrected.on > today ? refused(breach('AHEAD', 'on')) : { write: { guidanceSessions: [corrected] } };
  },
});
