import { kboCheckDigits } from '../../../shared/kbo-number.ts';

const EMPLOYERS = 400;

/** KBO number of the invented employer of the regular economy that hired, or hosted, client `index`: 095, five digits, check digits. */
export function regularEmployerOf(index: number): string {
  const first8 = `095${String((index % EMPLOYERS) + 1).padStart(5, '0')}`;
  return first8 + kboCheckDigits(first8);
}
