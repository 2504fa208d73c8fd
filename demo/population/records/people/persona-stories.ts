import { DEMO } from '../../../organisations.ts';
import { addMonths, type Day } from '../../calendar.ts';
import { PARTNERSHIPS_START } from '../../milestones.ts';
import { PROVIDER } from '../../personas/persona.ts';
import { deliverSittings, drawAnswers, type ToldSitting } from './empowerment.ts';
import { deliverParticipation, type ToldParticipation } from './participation.ts';
import type { PeopleTelling } from './people-telling.ts';
import { PERSONA_PLANS } from './persona-plans.ts';
import { deliverPlan } from './plan.ts';

/** What the partnership follows of a persona. */
interface Story {
  readonly participation: ToldParticipation;
  /** Months ago, and how strong they felt per dimension, from 1 to 5. */
  readonly sittings: readonly (readonly [monthsAgo: number, levels: readonly number[]])[];
}

type Ago = (months: number) => Day;

const STORIES: readonly ((ago: Ago) => Story)[] = [
  // Long-term sick: from home to half-time work; what she can do she knows better than a year ago.
  (ago) => ({
    participation: {
      ...{
        source: 'OCMW',
        profile: 'JOBSEEKER',
        contactedOn: ago(13),
        enrolledOn: ago(12) + 4,
        activatedOn: ago(12) + 18,
      },
    },
    sittings: [
      [12, [2.4, 2.8, 2.2]],
      [5, [3.1, 3.3, 3]],
    ],
  }),
  // Newcomer: three months in, asked once.
  (ago) => ({
    participation: {
      ...{ source: 'OCMW', profile: 'JOBSEEKER', contactedOn: ago(4), enrolledOn: ago(3), activatedOn: ago(3) + 10 },
    },
    sittings: [[3, [3.4, 2.2, 2.9]]],
  }),
  // Ex-detainee: found by outreach, stopped for a while, and went on.
  (ago) => ({
    participation: {
      ...{ source: 'OUTREACH', profile: 'JOBSEEKER', contactedOn: ago(20), enrolledOn: ago(19), activatedOn: ago(18) },
      ...{ pausedOn: ago(15), resumedOn: ago(13) },
    },
    sittings: [
      [18, [2, 2.1, 2.6]],
      [9, [2.6, 2.4, 3.2]],
      [2, [3, 2.5, 3.6]],
    ],
  }),
  // Psychically vulnerable: pauses when it is too much.
  (ago) => ({
    participation: {
      ...{ source: 'PARTNER', profile: 'INACTIVE', contactedOn: ago(14), enrolledOn: ago(13), activatedOn: ago(12) },
      pausedOn: ago(1),
    },
    sittings: [
      [12, [1.8, 2.3, 2]],
      [4, [2.3, 2.6, 2.2]],
    ],
  }),
  // Youth without a diploma: he came by himself, and is enrolled.
  (ago) => ({
    participation: { source: 'SELF', profile: 'INACTIVE', contactedOn: ago(3), enrolledOn: ago(2) },
    sittings: [],
  }),
  // Single mother: to regular work, with aftercare.
  (ago) => ({
    participation: {
      ...{ source: 'VDAB', profile: 'JOBSEEKER', contactedOn: ago(22), enrolledOn: ago(21), activatedOn: ago(21) + 9 },
      ...{ exitedOn: ago(5), exitReason: 'WORK', aftercareOn: ago(5) + 7 },
    },
    sittings: [
      [21, [2.9, 3, 2.8]],
      [6, [3.8, 3.5, 3.9]],
    ],
  }),
];

/** Tells what the partnership follows of a persona: written by hand, from the day on which there were partnerships. */
export function tellPersona(telling: PeopleTelling): void {
  const { life, caseFile, today } = telling;
  const ago = (months: number) => Math.max(PARTNERSHIPS_START, addMonths(today, -months));
  const story = STORIES[life.index]?.(ago);
  const plan = PERSONA_PLANS[life.index]?.({ on: caseFile.openedOn, today, provider: PROVIDER, ...DEMO });
  if (story === undefined || plan === undefined) return;
  // On the first days of the partnerships nobody was a long way yet.
  const isWhole = addMonths(today, -22) >= PARTNERSHIPS_START;
  const { source, profile, contactedOn } = story.participation;
  deliverParticipation(isWhole ? story.participation : { source, profile, contactedOn }, telling);
  deliverPlan(plan, telling);
  if (isWhole)
    deliverSittings(
      story.sittings.map((each) => sittingOf(each, telling)),
      telling,
    );
}

function sittingOf([months, levels]: Story['sittings'][number], { today, random }: PeopleTelling): ToldSitting {
  const takenOn = addMonths(today, -months) + 12;
  return { takenOn, completedOn: takenOn, answers: drawAnswers(levels, { random, share: 1 }) };
}
