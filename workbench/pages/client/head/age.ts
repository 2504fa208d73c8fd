/** Whole years on a day: somebody is a year older from their birthday on; of 29 February, on 1 March of other years. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** '00.00.00-000.00': a national number as it stands on an identity card. */
export function writtenNumber(nationalNumber: string): string {
  return nationalNumber.replace(/^(\d{2})(\d{2})(\d{2})(\d{3})(\d{2})$/, '$1.$2.$3-$4.$5');
}
