import { type Column, column } from '../../../shared/import/column.ts';
import { parseKboNumber } from '../../../shared/kbo-number.ts';
import { CLIENT } from '../joint/standing.ts';

/** Who keeps or does something in the plan: an enterprise number (KBO), or CLIENT for the client. */
export function organisationOrClient(): Column<string> {
  return column((cell) => {
    const value = cell === CLIENT ? CLIENT : parseKboNumber(cell);
    return value === null ? { reason: 'is not an enterprise number (ten digits, KBO), nor CLIENT' } : { value };
  });
}
