const WRITTEN = /^[01]\d{3}[. ]?\d{3}[. ]?\d{3}$/;

/**
 * Reads an enterprise number of the Crossroads Bank for Enterprises: 0123.456.789 or 0123456789.
 * Ten digits, or null when the form, the first digit (0 or 1) or the check digits are wrong (INV-03).
 * An establishment number (first digit 2 to 8) is not an enterprise number.
 */
export function parseKboNumber(text: string): string | null {
  const trimmed = text.trim();
  if (!WRITTEN.test(trimmed)) return null;
  const digits = trimmed.replace(/[. ]/g, '');
  return kboCheckDigits(digits.slice(0, 8)) === digits.slice(8) ? digits : null;
}

/** The two check digits of the first eight: 97 - (first eight mod 97), so 01 to 97 (domain 6.2). */
export function kboCheckDigits(first8: string): string {
  if (!/^\d{8}$/.test(first8)) throw new RangeError('The check digits of a KBO number are made from eight digits.');
  return String(97 - (Number(first8) % 97)).padStart(2, '0');
}
