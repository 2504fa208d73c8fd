/** One of the numbered rules of the domain (INV-01 to INV-29). */
export interface Invariant {
  readonly id: string;
  readonly rule: string;
  /** Why no test carries its number; left out where one does. */
  readonly untested?: string;
  /** What of the rule no test shows yet, beside what the tests show. */
  readonly open?: string;
}

/** The numbered rules, as the domain states them. A test that shows one carries its number in its title, or its block's. */
export const INVARIANTS: readonly Invariant[] = [
  {
    id: 'INV-01',
    rule: 'A national number passes modulo 97 under one of the two rules; bis months 21-32, 41-52, or 20 and 40 when the month is unknown.',
  },
  {
    id: 'INV-02',
    rule: 'A replaced or cancelled national number never resolves as a live key: redirect once, then an error.',
    open: 'A number that was replaced leads to the client, and the answer says that it was replaced; there is no error the second time (docs/adr/0023-merging-files.md).',
  },
  {
    id: 'INV-03',
    rule: 'A KBO number has 10 digits, begins with 0 or 1, and ends in 97 minus the first eight modulo 97.',
  },
  {
    id: 'INV-04',
    rule: 'One OCMW per municipality, none in Herstappe; the NIS code is valid on the day of the event.',
  },
  { id: 'INV-05', rule: 'A decision on leefloon within 30 days of the application; the receipt on the same day.' },
  { id: 'INV-06', rule: 'At most one active category of leefloon per person and day.' },
  { id: 'INV-07', rule: 'A GPMI is signed within three months of the grant, unless exempted for health or equity.' },
  { id: 'INV-08', rule: 'A GPMI is evaluated at least three times in twelve rolling months, twice in person.' },
  { id: 'INV-09', rule: 'Art. 60: written terms of three parties dated before the start; the employer is the OCMW.' },
  {
    id: 'INV-10',
    rule: 'TWE at most 24 months, longer only for rights under art. 60; at least half-time; technical training at most 3 months, once.',
  },
  { id: 'INV-11', rule: 'Wijk-werken at most 60 hours a month, 630 a year, 12 months.' },
  { id: 'INV-12', rule: 'An activeringstraject lasts 3 to 18 months; AMA from 18 to 65 and with permission.' },
  { id: 'INV-13', rule: 'Sanctions last as the law says, longer when repeated within its terms.' },
  { id: 'INV-14', rule: 'No GPMI sanction without an active GPMI and a preceding notice.' },
  { id: 'INV-15', rule: 'Advice is granted by VDAB’s team TOM only; partners propose for CMW and LDE only.' },
  {
    id: 'INV-16',
    rule: 'A start WOP is 45 or 60; other percentages follow an evaluation; 40 laag only on its own grounds.',
  },
  {
    id: 'INV-17',
    rule: 'A WOP lasts at most five years; the quarters of IMW match their package; two years are not extended; five are, asked for in the last but one year at the earliest.',
  },
  { id: 'INV-18', rule: 'The premium of IMW is a multiple of 5 from 20 to 75; that of CMW from 40 to 75.' },
  { id: 'INV-19', rule: 'IMW with CMW advice at a maatwerkbedrijf never exceeds the CMW indicering.' },
  {
    id: 'INV-20',
    rule: 'Phases of a transition track last at most 1, 3, 3 and 3 months, suspensions shift the end, ten months together; 140 hours are an average and no limit.',
  },
  {
    id: 'INV-21',
    rule: 'The provider of a track has a recognition and a live mandate of at most six years on the first day.',
  },
  {
    id: 'INV-22',
    rule: 'Right of return: from CMW, favourable evaluation, failure beyond own will, within 18 months, to the former employer.',
  },
  {
    id: 'INV-23',
    rule: 'An LDE track lasts at most 60 months, 72 by exception; no new recognition or track after 30 June 2023.',
  },
  {
    id: 'INV-24',
    rule: 'A maatwerkbedrijf has at least 65 % and 20 FTE of the target group; a maatwerkafdeling 5 FTE.',
  },
  { id: 'INV-25', rule: 'Heads with a fixed coaching premium are at most 1.15 times the contingent.' },
  { id: 'INV-26', rule: 'Every read of a personal field stands in the log: who, when, why, and the rule.' },
  { id: 'INV-27', rule: 'Who has no entry for the person in the reference directory gets nothing.' },
  { id: 'INV-28', rule: 'Consent that is not given denies; unknown means: ask.' },
  {
    id: 'INV-29',
    rule: 'Cells under five are suppressed, totals included.',
    untested: 'Statistics are not built yet.',
  },
];
