import { addMonths, type Day, dayOf } from '../../calendar.ts';
import type { Assessment, Life, PesPart } from '../../life.ts';
import { IMW_START } from '../../milestones.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import type { ImwPremium } from './imw-premiums.ts';
import { streamOf } from './told-tracks.ts';

/** Advice beside the one that opens work in the social economy: names of before, individueel maatwerk, and BTOM. */
export type OtherAdvice =
  | ('PMP' | 'AZ_ADV' | 'IMW_LP' | 'IMW_LP_PLUS' | 'IMW_BP')
  | ('BTOM_ADAPTATION' | 'BTOM_TRAVEL' | 'BTOM_INTERPRETER' | 'BTOM_VOP' | 'BTOM_WORKSHOP');

export type OtherAssessment = Omit<Assessment, 'advice'> & { readonly advice: OtherAdvice };

interface Kind {
  readonly advice: OtherAdvice;
  readonly basis: Assessment['basis'];
  /** It was given out between these days. */
  readonly since?: Day;
  readonly until?: Day;
}

// What is no more comes first: fewer people were known to VDAB then.
const KINDS: readonly Kind[] = [
  { advice: 'AZ_ADV', basis: 'ICF', until: dayOf('2021-03-31') },
  { advice: 'PMP', basis: 'ICF', until: dayOf('2022-12-31') },
  { advice: 'BTOM_VOP', basis: 'ATTEST', until: IMW_START - 1 },
  { advice: 'BTOM_ADAPTATION', basis: 'ATTEST' },
  { advice: 'BTOM_TRAVEL', basis: 'ATTEST' },
  { advice: 'BTOM_INTERPRETER', basis: 'ATTEST' },
];
const WORKSHOP_LAST = dayOf('2015-03-31');
const IMW_ADVICE = { WAGE: 'IMW_LP', WAGE_PLUS: 'IMW_LP_PLUS', TEMPORARY: 'IMW_BP', CMW45: 'IMW_LP' } as const;

/** The other assessments of a client: one in thirteen has one, and whoever has a premium of individueel maatwerk. */
export function otherAssessmentsOf(
  life: Life,
  part: PesPart,
  premiums: readonly ImwPremium[],
  today: Day,
): OtherAssessment[] {
  const random = streamOf(life, 0, 'other assessments');
  const imw = premiums.map(({ imw_package, decision_on }) => {
    const issuedOn = Math.max(IMW_START, decision_on - random.int(10, 60));
    return toldOn({ advice: IMW_ADVICE[imw_package], basis: 'ATTEST' }, issuedOn, today);
  });
  if (life.index < PERSONA_COUNT || life.index % 13 !== 7) return imw;
  const turn = Math.floor(life.index / 13);
  const archived = turn % 12 === 5 ? workshopOf(life, random.int(200, 1500), today) : null;
  if (archived !== null) return [archived, ...imw];
  const possible = KINDS.filter(({ until }) => Math.min(until ?? today, today) - part.file.from > 60);
  const kind = possible[turn % possible.length];
  if (kind === undefined) return imw;
  const issuedOn = random.int(part.file.from + 30, Math.min(kind.until ?? today, today) - 1);
  return [toldOn(kind, issuedOn, today), ...imw];
}

// Long ago, from VDAB's archive, of who was of age then.
function workshopOf({ person: { birth } }: Life, before: number, today: Day): OtherAssessment | null {
  const issuedOn = WORKSHOP_LAST - before;
  if (birth === null || addMonths(birth, 12 * 18) > issuedOn) return null;
  return toldOn({ advice: 'BTOM_WORKSHOP', basis: 'ATTEST' }, issuedOn, today);
}

function toldOn({ advice, basis }: Kind, issuedOn: Day, today: Day): OtherAssessment {
  const validUntil = addMonths(issuedOn, 60) - 1;
  return { advice, basis, issuedOn, validUntil, status: validUntil < today ? 'EXPIRED' : 'GRANTED' };
}
