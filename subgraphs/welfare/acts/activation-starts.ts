import { type ActFacts, type ActOutcome, actsOf, type FileActInput, refused } from '../../../shared/acts/act.ts';
import type { Breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ActivationMeasureRow } from '../activation-entities.ts';
import { type ActivationStart, planArticleSixty, startActivation } from '../rules/activation-start.ts';
import type { WelfareRegisters, WelfareTables } from '../tables.ts';

/** What every start says; what an act does not ask for is never there. */
interface StartInput extends FileActInput {
  readonly from: LocalDate;
  readonly to?: LocalDate | null;
  readonly workplace?: string | null;
  readonly hoursPercent?: number | null;
}

type Facts = ActFacts<WelfareTables, WelfareRegisters>;

function common({ from, to, workplace, hoursPercent }: StartInput) {
  return { from, to: to ?? null, workplaceKbo: workplace ?? null, hoursPercent: hoursPercent ?? null };
}

function written(outcome: ActivationMeasureRow | Breach): ActOutcome<WelfareTables> {
  return 'rule' in outcome ? refused(outcome) : { write: { activationMeasures: [outcome] } };
}

/** An act that starts a measure of one instrument; `own` gives what only that instrument has. */
function startOf<Input extends StartInput>(
  name: string,
  instrument: ActivationStart['instrument'],
  own: (input: Input) => Omit<Partial<ActivationStart>, 'instrument' | 'from'> = () => ({}),
) {
  return actsOf<WelfareTables, WelfareRegisters>().onFile({
    name,
    decide: (input: Input, { newRecord, today }: Facts) =>
      written(startActivation(newRecord('activationMeasures'), { instrument, ...common(input), ...own(input) }, today)),
  });
}

interface TermsInput extends StartInput {
  readonly signedOn: LocalDate;
  readonly rightsReachedOn?: LocalDate | null;
}

/** Centre, user and worker sign the terms of an artikel 60: it is planned from then on. */
const articleSixtyTermsSign = actsOf<WelfareTables, WelfareRegisters>().onFile({
  name: 'articleSixtyTermsSign',
  decide: (input: TermsInput, { newRecord, today }: Facts) => {
    const { signedOn: termsSignedOn, rightsReachedOn = null } = input;
    const start = { ...common(input), termsSignedOn, rightsReachedOn };
    return written(planArticleSixty(newRecord('activationMeasures'), start, today));
  },
});

interface EmployerInput extends StartInput {
  readonly employer: string;
}

interface TrackInput extends StartInput {
  readonly decidedOn: LocalDate;
  readonly workManager: boolean;
  readonly careManager: boolean;
}

interface PermittedInput extends StartInput {
  readonly permittedOn: LocalDate;
}

interface SheetInput extends StartInput {
  readonly agreementSheetOn?: LocalDate | null;
}

/** The acts that start a measure: one per instrument, in the owner's words. */
export const activationStarts = [
  articleSixtyTermsSign,
  startOf<EmployerInput>('articleSixtyOneStart', 'ART61', ({ employer }) => {
    return { employerKbo: employer, workplaceKbo: employer };
  }),
  startOf('temporaryWorkExperienceStart', 'TWE_OCMW'),
  startOf('socialActivationStart', 'SOC_ACT'),
  startOf<TrackInput>('activationTrackStart', 'ACT_TRACK', ({ decidedOn, workManager, careManager }) => {
    return { vdabStartDecisionOn: decidedOn, workManager, careManager };
  }),
  startOf<PermittedInput>('workLikeActivitiesStart', 'AMA', ({ permittedOn }) => ({
    benefitPermissionOn: permittedOn,
  })),
  startOf('receptionTrackStart', 'ONTHAAL'),
  startOf<SheetInput>('neighbourhoodWorkStart', 'WIJKW', ({ agreementSheetOn = null }) => ({ agreementSheetOn })),
  startOf('communityServiceStart', 'GEM_DIENST'),
];
