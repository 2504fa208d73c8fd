import type { Day } from '../../calendar.ts';
import type { CaseFile, CaseMember } from '../../cooperation.ts';
import { createDesk, type Desk } from '../../delivery/desk.ts';
import type { Deliver } from '../../extracts.ts';
import type { Life } from '../../life.ts';
import { AREAS } from '../../partnerships.ts';
import { createRandom, type Random } from '../../random.ts';

/** What is needed to tell how one person went through a partnership, what they planned and how strong they felt. */
export interface PeopleTelling {
  readonly life: Life;
  readonly caseFile: CaseFile;
  /** The partnership of the municipality, by its id at the source. */
  readonly partnership: string;
  readonly today: Day;
  readonly desk: Desk;
  /** A stream of its own: what is told here changes nothing of what was drawn before. */
  readonly random: Random;
}

/** Opens the telling; null where nobody shares a case about the person, or their municipality is in no partnership. */
export function peopleTelling(life: Life, today: Day, deliver: Deliver): PeopleTelling | null {
  const area = AREAS.find(({ towns }) => towns.some(({ nis }) => nis === life.person.municipality.nis));
  if (life.caseFile === null || area === undefined) return null;
  return {
    ...{ life, caseFile: life.caseFile, partnership: area.sourceId, today },
    desk: createDesk(life, today, deliver),
    random: createRandom('records', 'people', life.index),
  };
}

/** Whether somebody is in the case on a day. */
export function isPresent({ since, until }: Pick<CaseMember, 'since' | 'until'>, day: Day): boolean {
  return since <= day && (until === null || until >= day);
}
