import { kboCheckDigits } from '../shared/kbo-number.ts';
import type { Province } from './municipalities.ts';

/** KBO number of the n-th enterprise of the demo: 092, five digits, check digits. */
export function enterpriseKbo(running: number): string {
  return inventedKbo('092', running);
}

/** An invented organisation that works in one or more provinces. */
export interface RegionalPartner {
  readonly kbo: string;
  readonly name: string;
  readonly provinces: readonly Province[];
}

/** Providers with a mandate of VDAB for transition guidance (doorstroombegeleiding), invented. */
export const PROVIDERS: readonly RegionalPartner[] = (
  [
    ['Doorstroombegeleiding De Opstap', ['Antwerpen']],
    ['Doorstroombegeleiding Schelde en Kempen', ['Antwerpen', 'Limburg']],
    ['Loopbaanhuis De Overweg', ['Oost-Vlaanderen']],
    ['Doorstroombegeleiding Leie en Dender', ['Oost-Vlaanderen', 'West-Vlaanderen']],
    ['Loopbaanhuis De Springvloed', ['West-Vlaanderen']],
    ['Doorstroombegeleiding De Mijnlamp', ['Limburg']],
    ['Doorstroombegeleiding Hageland en Pajottenland', ['Vlaams-Brabant']],
    ['Loopbaanhuis De Wissel', ['Vlaams-Brabant', 'Antwerpen']],
  ] satisfies [string, Province[]][]
).map(([name, provinces], index) => ({ kbo: inventedKbo('093', index + 1), name, provinces }));

/** Partners from civil society, invented: two a province. */
export const PARTNERS: readonly RegionalPartner[] = (
  [
    ['Welzijnswerk De Lantaarn', ['Antwerpen']],
    ['Buurthuis Het Trapgat', ['Antwerpen']],
    ['Welzijnswerk De Vloedlijn', ['West-Vlaanderen']],
    ['Buurthuis De Hoppeplukker', ['West-Vlaanderen']],
    ['Welzijnswerk De Meander', ['Oost-Vlaanderen']],
    ['Buurthuis De Vlasschuur', ['Oost-Vlaanderen']],
    ['Welzijnswerk De Terril', ['Limburg']],
    ['Buurthuis De Boomgaard', ['Limburg']],
    ['Welzijnswerk De Dijlekant', ['Vlaams-Brabant']],
    ['Buurthuis De Druivenserre', ['Vlaams-Brabant']],
  ] satisfies [string, Province[]][]
).map(([name, provinces], index) => ({ kbo: inventedKbo('094', index + 1), name, provinces }));

function inventedKbo(prefix: string, running: number): string {
  const first8 = prefix + String(running).padStart(5, '0');
  return first8 + kboCheckDigits(first8);
}
