import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { EnterpriseRow } from '../employment-entities.ts';
import type { EnterpriseKind, SocialEconomyInstrument } from '../generated/resolver-types.ts';
import { holdsOn } from './period.ts';

/** As what an enterprise is recognised that employs under an instrument; the historic ones are older than the register. */
const RECOGNISED_AS: { readonly [Instrument in SocialEconomyInstrument]?: readonly EnterpriseKind[] } = {
  CMW: ['MWB'],
  MWA: ['MWA'],
  LDE: ['LDE'],
  // A maatwerkbedrijf may hire under individueel maatwerk too (domain 1.2, precedence).
  IMW: ['IMW_EMPLOYER', 'MWB'],
  AMA_SE: ['AMA_PROVIDER'],
};

type Recognition = Pick<EnterpriseRow, 'kind' | 'recognisedFrom' | 'recognisedTo'>;

/**
 * Whether the enterprise may employ under an instrument on a day (domain 1.1 and 1.4). One of which the register has no
 * row at all passes: the register comes from elsewhere and may come later than the first contract, and what it does not
 * know it cannot deny. One that it knows needs a recognition of the right kind on that day.
 */
export function mayEmploy(
  recognitions: readonly Recognition[],
  instrument: SocialEconomyInstrument,
  day: LocalDate,
): boolean {
  const kinds = RECOGNISED_AS[instrument];
  if (kinds === undefined || recognitions.length === 0) return true;
  return recognitions.some(
    ({ kind, recognisedFrom, recognisedTo }) =>
      kinds.includes(kind) && holdsOn({ from: recognisedFrom, to: recognisedTo }, day),
  );
}

type Judged = Omit<EnterpriseRow, 'id' | 'holder' | 'sourceId' | 'changedAt' | 'version'>;

/**
 * What is wrong with a recognition (INV-23, 24, 25; domain 1.1 and 1.3); null when nothing is. The figures are those of
 * its first day. A figure that is not known breaks no rule: FTE and contingent in hundredths, shares in percent.
 */
export function recognitionBreach(row: Judged, values: PolicyValues): Breach | null {
  if (row.recognisedTo !== null && row.recognisedTo < row.recognisedFrom) return breach('PERIOD', 'recognisedTo');
  if (row.kind === 'LDE' && values.find('lde-recognition-given', row.recognisedFrom) === null)
    return breach('INV-23', 'recognisedFrom');
  if (row.contingentFte !== null && (row.temporaryContingentFte ?? 0) > row.contingentFte)
    return breach('CONTINGENT_PART', 'temporaryContingentFte');
  return targetGroupBreach(row, values) ?? coachingBreach(row, values);
}

function targetGroupBreach(row: Judged, values: PolicyValues): Breach | null {
  const { kind, shareTargetGroup, fteTargetGroup, recognisedFrom } = row;
  const isBelow = (figure: number | null, name: string) => {
    const least = values.find(name, recognisedFrom);
    return figure !== null && least !== null && figure < least;
  };
  if (kind === 'MWB' && isBelow(shareTargetGroup, 'mwb-share-min')) return breach('INV-24', 'shareTargetGroup');
  const least = kind === 'MWB' ? 'mwb-fte-min' : kind === 'MWA' ? 'mwa-fte-min' : null;
  return least !== null && isBelow(fteTargetGroup, least) ? breach('INV-24', 'fteTargetGroup') : null;
}

function coachingBreach({ coachingHeads, contingentFte, recognisedFrom }: Judged, values: PolicyValues): Breach | null {
  const most = values.find('coaching-premium-heads-max', recognisedFrom);
  if (coachingHeads === null || contingentFte === null || most === null) return null;
  // Whole numbers: heads are counted in hundredths, as the contingent is, and the limit in percent of it.
  return coachingHeads * 100 * 100 > contingentFte * most ? breach('INV-25', 'coachingHeads') : null;
}
