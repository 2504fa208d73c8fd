import { DEMO } from '../../../organisations.ts';
import type { Day } from '../../calendar.ts';
import type { Life } from '../../life.ts';
import { PARTNERSHIPS_START } from '../../milestones.ts';
import type { PeopleTelling } from './people-telling.ts';

type Source = 'OUTREACH' | 'OCMW' | 'VDAB' | 'PARTNER' | 'SELF';
type ExitReason = 'WORK' | 'TRAINING' | 'AMA' | 'CARE' | 'OTHER' | 'DROPOUT';

/** A way through a partnership; a step that was not taken has no day. */
export interface ToldParticipation {
  readonly source: Source;
  readonly profile: 'INACTIVE' | 'JOBSEEKER';
  readonly contactedOn: Day;
  readonly enrolledOn?: Day;
  readonly activatedOn?: Day;
  readonly pausedOn?: Day;
  readonly resumedOn?: Day;
  readonly exitedOn?: Day;
  readonly exitReason?: ExitReason;
  readonly aftercareOn?: Day;
  readonly closedOn?: Day;
}

/** Half of the people with a case took part, from some weeks before it or later on. */
export function drawParticipation({ life, caseFile, today, random }: PeopleTelling): ToldParticipation | null {
  const contactedOn = Math.max(PARTNERSHIPS_START, caseFile.openedOn + random.int(-40, 60));
  if (contactedOn > today || contactedOn > (caseFile.closedOn ?? today) || !random.chance(0.5)) return null;
  const isUnknown = life.pes === null;
  const met = {
    source: drawSource(life, random.next()),
    profile: isUnknown ? 'INACTIVE' : 'JOBSEEKER',
    contactedOn,
  } as const;
  return { ...met, ...drawSteps(contactedOn, life, { today, random }) };
}

function drawSource({ pes, welfare }: Life, draw: number): Source {
  if (draw < 0.15) return 'OUTREACH';
  if (draw < 0.22) return 'SELF';
  if (draw < 0.32) return 'PARTNER';
  if (pes !== null && (welfare.length === 0 || draw < 0.5)) return 'VDAB';
  return welfare.length === 0 ? 'PARTNER' : 'OCMW';
}

type Steps = Omit<ToldParticipation, 'source' | 'profile' | 'contactedOn'>;

// Step after step, each some weeks later, up to today or to where this way ends for now.
function drawSteps(contactedOn: Day, life: Life, { today, random }: Pick<PeopleTelling, 'today' | 'random'>): Steps {
  const enrolledOn = contactedOn + random.int(3, 30);
  const activatedOn = enrolledOn + random.int(1, 30);
  const pausedOn = activatedOn + random.int(20, 200);
  const resumedOn = pausedOn + random.int(10, 90);
  const exitedOn = activatedOn + random.int(150, 700);
  const aftercareOn = exitedOn + random.int(1, 40);
  const closedOn = aftercareOn + random.int(60, 180);
  const [enrols, activates, pauses] = [0.9, 0.92, 0.25].map((each) => random.chance(each));
  const [resumes, exits] = [0.6, 0.7].map((each) => random.chance(each));
  const exitReason = reasonOf(life, random.next());
  if (!enrols || enrolledOn > today) return {};
  if (!activates || activatedOn > today) return { enrolledOn };
  const active = { enrolledOn, activatedOn };
  const paused = pauses === true && pausedOn <= today ? { pausedOn } : {};
  const resumed = 'pausedOn' in paused && resumes === true && resumedOn <= today ? { resumedOn } : {};
  const going = { ...active, ...paused, ...resumed };
  const exitOn = 'resumedOn' in resumed ? Math.max(exitedOn, resumedOn) : Math.max(exitedOn, pausedOn);
  if (!exits || exitOn > today) return going;
  const later = exitOn - exitedOn;
  const exited = { ...going, exitedOn: exitOn, exitReason };
  if (aftercareOn + later > today) return exited;
  const aftercare = { ...exited, aftercareOn: aftercareOn + later };
  return closedOn + later > today ? aftercare : { ...aftercare, closedOn: closedOn + later };
}

function reasonOf({ enterprises, welfare }: Life, draw: number): ExitReason {
  const jobs = enterprises.flatMap(({ employments }) => employments);
  if (jobs.some(({ instrument }) => instrument === 'AMA_SE')) return 'AMA';
  if (jobs.length > 0 && draw < 0.8) return 'WORK';
  if (draw < 0.35) return 'DROPOUT';
  const isUnwell = welfare.some(({ needs }) =>
    needs.some(({ domain, score }) => /GEZONDHEID/.test(domain) && score < 3),
  );
  if (isUnwell && draw < 0.6) return 'CARE';
  if (draw < 0.75) return 'TRAINING';
  return draw < 0.9 ? 'OTHER' : 'WORK';
}

const LAST: readonly (readonly [keyof Steps, string])[] = [
  ['closedOn', 'CLOSED'],
  ['aftercareOn', 'AFTERCARE'],
  ['exitedOn', 'EXITED'],
  ['resumedOn', 'ACTIVE'],
  ['pausedOn', 'PAUSED'],
  ['activatedOn', 'ACTIVE'],
  ['enrolledOn', 'ENROLLED'],
];

/** Delivers a way through the partnership: kept by VDAB where it brought the person, else by who leads the case. */
export function deliverParticipation(
  told: ToldParticipation,
  { life, caseFile, partnership, desk }: PeopleTelling,
): void {
  const { source, profile, contactedOn, exitReason, ...days } = told;
  desk.deliver('partnership/participations', null, {
    national_number: life.person.nationalNumber,
    holder: source === 'VDAB' ? DEMO.pes : caseFile.lead,
    source_id: desk.sourceId('DEELNAME', 1),
    partnership_source_id: partnership,
    ...{ source, profile, contacted_on: contactedOn },
    status: LAST.find(([day]) => told[day] !== undefined)?.[1] ?? 'CONTACTED',
    enrolled_on: days.enrolledOn ?? null,
    activated_on: days.activatedOn ?? null,
    paused_on: days.pausedOn ?? null,
    resumed_on: days.resumedOn ?? null,
    exited_on: days.exitedOn ?? null,
    exit_reason: exitReason ?? null,
    aftercare_on: days.aftercareOn ?? null,
    closed_on: days.closedOn ?? null,
    changed_at: desk.changedAt(contactedOn, ...Object.values(days)),
  });
}
