import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addDays, addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { ProviderRow } from '../transition-entities.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

/** Last day, inclusive, of a mandate: the day before the one on which it would be renewed (VDAB, every six years). */
export function mandateUntil({ mandateFrom }: Pick<ProviderRow, 'mandateFrom'>, values: PolicyValues): LocalDate {
  const years = values.find('provider-mandate-years', mandateFrom) ?? 0;
  return addDays(addMonths(mandateFrom, 12 * years), -1);
}

/** Whether a row of the register lets a provider begin a track that day: recognised by DWSE where that was required, and mandated. */
export function mayGuideOn(row: ProviderRow, day: LocalDate, values: PolicyValues): boolean {
  const isMandated = row.mandateFrom <= day && day <= mandateUntil(row, values);
  const isRecognised =
    row.recognisedFrom !== null && row.recognisedFrom <= day && (row.recognisedTo === null || day <= row.recognisedTo);
  return isMandated && (isRecognised || values.find('provider-recognition-required', day) === null);
}

/**
 * INV-21: on the start day of a track its provider holds a DWSE recognition and a live mandate (domain 2.2). Before there was
 * a mandate at all (policy value) nothing is asked.
 */
export function problemOfProvider(
  kbo: string | null,
  day: LocalDate,
  providers: readonly ProviderRow[],
  values: PolicyValues,
): Breach<TransitionRule> | null {
  if (values.find('provider-mandate-years', day) === null) return null;
  const isFound = providers.some((row) => row.kbo === kbo && mayGuideOn(row, day, values));
  return isFound ? null : breach('INV-21', 'provider');
}
