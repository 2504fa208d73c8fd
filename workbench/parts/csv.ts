// What a spreadsheet would calculate, after white space too: OWASP, CSV injection.
const FORMULA = /^\s*[=+\-@\t\r]/;

/**
 * Rows as CSV for a spreadsheet (RFC 4180): UTF-8 with its mark, lines that end in CRLF. A cell that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Gives a text to the reader as a file; it never leaves the browser. The name holds no name and no number of a person. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is enough for every browser.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
