import { PARTNERS } from '../../../partners.ts';
import type { Day } from '../../calendar.ts';
import type { WelfarePart } from '../../life.ts';
import type { Telling } from '../telling.ts';
import { type ActivationInstrument, lastDayOf, type Measure, PLAIN } from './measure.ts';
import { municipalityOf } from './municipality.ts';

type Tell = Telling<WelfarePart>;
/** A measure as it was agreed, before anything came of it. */
export type Agreed = Omit<Measure, 'status' | 'stopReason' | 'to'> & { readonly to: Day };

/** A measure of an instrument from a day on, as client, centre and workplace agree it, within the limits of INV-09 to INV-12. */
export function agree(tell: Tell, instrument: ActivationInstrument, from: Day): Agreed {
  const base = { ...PLAIN, instrument, from };
  return { ...base, to: lastDayOf(from, tell.random.int(6, 12)), ...TERMS[instrument](tell, from) };
}

type Terms = (tell: Tell, from: Day) => Partial<Agreed>;

const TERMS: Readonly<Record<ActivationInstrument, Terms>> = {
  // Centre, user and worker sign before the start; as long as full rights need.
  ART60: (tell, from) => {
    const to = lastDayOf(from, tell.random.int(12, 24));
    const { holder } = tell.part;
    const own = { employer: holder, workplace: tell.random.chance(0.3) ? holder : workplaceOf(tell) };
    const termsSignedOn = signed(tell, from);
    return { ...own, to, termsSignedOn, rightsReachedOn: to, hoursPercent: 100 };
  },
  ART61: (tell, from) => {
    const workplace = workplaceOf(tell);
    const to = lastDayOf(from, tell.random.int(12, 24));
    return { to, employer: workplace, workplace, termsSignedOn: signed(tell, from), hoursPercent: 100 };
  },
  TWE_OCMW: (tell, from) => {
    const { random } = tell;
    const to = lastDayOf(from, random.int(12, 24));
    const terms = { to, workplace: workplaceOf(tell), hoursPercent: random.pick([50, 50, 60, 80, 100]) };
    if (!random.chance(0.5)) return terms;
    const trainingFrom = from + random.int(30, 150);
    return { ...terms, trainingFrom, trainingTo: lastDayOf(trainingFrom, random.int(1, 3)) };
  },
  SOC_ACT: (tell) => ({ workplace: tell.random.chance(0.5) ? workplaceOf(tell) : null }),
  // Three to eighteen months, by a decision of VDAB.
  ACT_TRACK: ({ random, today }, from) => {
    const decided = { vdabStartDecisionOn: Math.min(today, from) - random.int(1, 20) };
    const managers = { workManager: true, careManager: true };
    return { ...decided, ...managers, to: lastDayOf(from, random.int(4, 17)) };
  },
  // Who pays the benefit gives permission before the start.
  AMA: (tell, from) => ({
    workplace: workplaceOf(tell),
    benefitPermissionOn: signed(tell, from),
    agreementSheetOn: signed(tell, from),
    hoursPercent: tell.random.pick([20, 30, 40]),
    to: lastDayOf(from, tell.random.int(12, 36)),
  }),
  ONTHAAL: ({ random }) => ({ careManager: random.chance(0.6) }),
  WIJKW: (tell, from) => ({
    workplace: tell.random.chance(0.4) ? tell.part.holder : null,
    to: lastDayOf(from, tell.random.int(4, 12)),
  }),
  GEM_DIENST: (tell, from) => ({ workplace: tell.part.holder, to: lastDayOf(from, tell.random.int(3, 9)) }),
};

/** A day before the start, and not ahead of today for one that is planned. */
function signed({ random, today }: Tell, from: Day): Day {
  return Math.min(today, from - 1) - random.int(0, 14);
}

/** A partner of civil society in the province of the centre. */
export function workplaceOf({ random, part }: Tell): string {
  const { province } = municipalityOf(part.holder);
  return random.pick(PARTNERS.filter(({ provinces }) => provinces.includes(province))).kbo;
}
