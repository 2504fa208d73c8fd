/** A table of markdown; the first column left, the others right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A number with so many decimals and commas between thousands; `-` where nothing was measured. */
export function figure(value: number | null | undefined, decimals = 0): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '-';
  return value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** Bytes as MB of 2^20. */
export function megabytes(bytes: number | null | undefined): string {
  return figure(bytes === null || bytes === undefined ? null : bytes / 2 ** 20);
}
