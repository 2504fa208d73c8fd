import { addMonths, type Day } from '../../calendar.ts';
import type { Life } from '../../life.ts';
import { IMW_START } from '../../milestones.ts';
import { regularEmployerOf } from '../employers.ts';
import { streamOf } from './told-tracks.ts';

/** A premium of individueel maatwerk for one client at one employer. */
export interface ImwPremium {
  readonly imw_package: 'TEMPORARY' | 'WAGE' | 'WAGE_PLUS' | 'CMW45';
  readonly employer: string;
  readonly employer_is_tailored_work: boolean;
  readonly decision_on: Day;
  readonly decided_by: 'DWSE';
  readonly extended_on: Day | null;
}

/** Premiums at the regular employer after a move with individueel maatwerk, and at a maatwerkbedrijf that has it itself. */
export function imwPremiumsOf(life: Life, today: Day): ImwPremium[] {
  const random = streamOf(life, 0, 'premiums');
  return life.enterprises.flatMap(({ holder, employments }) =>
    employments.flatMap(({ instrument, from, move }): ImwPremium[] => {
      const began = instrument === 'IMW' ? from : move?.destination === 'NEC_IMW' ? move.movedOn : null;
      if (began === null || began < IMW_START) return [];
      const decision_on = began + random.int(0, 20);
      if (decision_on > today) return [];
      const extension = extensionOf(decision_on) + random.int(3, 40);
      const isExtended = extension <= today && random.chance(0.8);
      // Whoever asked for an extension had a lasting need; of the others one in three has it for a while.
      const lasting = (['WAGE', 'WAGE_PLUS'] as const)[life.index % 2] ?? 'WAGE';
      const imw_package = !isExtended && life.index % 3 === 0 ? 'TEMPORARY' : lasting;
      const extended_on = isExtended ? extension : null;
      const isTailored = instrument === 'IMW';
      const employer = isTailored ? holder : regularEmployerOf(life.index);
      const rest = {
        employer,
        employer_is_tailored_work: isTailored,
        decision_on,
        decided_by: 'DWSE',
        extended_on,
      } as const;
      return [{ imw_package: isTailored ? 'CMW45' : imw_package, ...rest }];
    }),
  );
}

// Five years from the quarter of the decision, and two years before their end: the first day on which more can be asked.
function extensionOf(decisionOn: Day): Day {
  const month = new Date(decisionOn * 86_400_000);
  const quarter = Date.UTC(month.getUTCFullYear(), 3 * Math.floor(month.getUTCMonth() / 3), 1) / 86_400_000;
  return addMonths(quarter, 60 - 24);
}
