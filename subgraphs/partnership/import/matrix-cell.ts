import { ORGANISATION_KINDS } from '../../../shared/caller.ts';
import { parseKboNumber } from '../../../shared/kbo-number.ts';
import { responsibilityActs } from '../codes/partner-codes.ts';
import type { ResponsibilityAct } from '../generated/resolver-types.ts';
import type { GivenParty, GivenRow } from '../rules/responsibility-matrix.ts';

/** What is wrong with a line of a matrix, with how to write it. */
export const NOT_A_MATRIX =
  'is no matrix: write a line per act, ACT|leads|does|consulted|informed, and parties as kinds or KBO numbers with a comma between them';

/**
 * A responsibility matrix as an extract writes it: `CASE_LEAD|WELFARE_CENTRE|WELFARE_CENTRE,PES|0887010362|`, a line per kind of
 * act; null for lines that are written otherwise.
 */
export function readMatrix(lines: readonly string[]): GivenRow[] | null {
  const rows = lines.map(readLine);
  return rows.some((row) => row === null) ? null : rows.filter((row) => row !== null);
}

function readLine(line: string): GivenRow | null {
  const [act = '', leads = '', ...others] = line.split('|').map((cell) => cell.trim());
  if (!isAct(act) || others.length !== 3) return null;
  const [leader, ...more] = readParties(leads) ?? [];
  const [does, consulted, informed] = others.map(readParties);
  if (leader === undefined || more.length > 0 || !does || !consulted || !informed) return null;
  return { act, leads: leader, does, consulted, informed };
}

function isAct(text: string): text is ResponsibilityAct {
  return Object.hasOwn(responsibilityActs, text);
}

function readParties(cell: string): GivenParty[] | null {
  const names = cell.split(',').map((name) => name.trim());
  const parties = names.filter((name) => name !== '').map(readParty);
  return parties.some((party) => party === null) ? null : parties.filter((party) => party !== null);
}

function readParty(name: string): GivenParty | null {
  const kind = ORGANISATION_KINDS.find((each) => each === name);
  if (kind !== undefined) return { kind };
  const organisation = parseKboNumber(name);
  return organisation === null ? null : { organisation };
}
