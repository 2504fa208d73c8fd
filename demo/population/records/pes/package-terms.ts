import { addMonths, type Day } from '../../calendar.ts';
import type { PesPart, SupportPackage } from '../../life.ts';

/** Whether a package lasted its longest term: five years, two for who is uiterst kwetsbaar (INV-17, domain 1.2). */
export function isFullTerm({ assessments }: PesPart, { from }: SupportPackage, next: Day): boolean {
  const isShort = assessments.some(({ advice, issuedOn }) => advice === 'UK' && issuedOn <= from);
  return addMonths(from, isShort ? 24 : 60) === next;
}
