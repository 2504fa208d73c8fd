/** One enterprise in five had a maatwerkafdeling of a regular company join it. */
export function isMaatwerkafdeling({ running }: { readonly running: number }): boolean {
  return running % 5 === 2;
}

/** One in four is on record as an employer with individueel maatwerk of its own. */
export function isImwEmployer({ running }: { readonly running: number }): boolean {
  return running % 4 === 1;
}
