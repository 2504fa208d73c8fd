/**
 * Reads the Statbel REFNIS code of a municipality: five digits of which the first, the province, is 1 to 9.
 * Null when it is not. Whether the code is in force on a date is a question for the register (INV-04).
 */
export function parseNisCode(text: string): string | null {
  const trimmed = text.trim();
  return /^[1-9]\d{4}$/.test(trimmed) ? trimmed : null;
}
