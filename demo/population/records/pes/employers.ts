import { kboCheckDigits } from '../../../../shared/kbo-number.ts';
import type { Random } from '../../random.ts';

const EMPLOYERS = 400;

/** KBO number of an invented employer of the regular economy: 095, five digits, check digits. */
export function drawEmployer(random: Random): string {
  const first8 = `095${String(random.int(1, EMPLOYERS)).padStart(5, '0')}`;
  return first8 + kboCheckDigits(first8);
}
