import type { Owner } from '../../shared/caller.ts';

type RecordOwner = Exclude<Owner, 'partnership'>;
type Texts = Readonly<Record<string, string>>;

interface OwnerCodes {
  /** Kinds of `JourneyEvent`, with what `detail` holds. */
  readonly journey: Texts;
  /** Kinds of `Deadline`. */
  readonly deadlines: Texts;
}

/** What every `kind` of an event or a deadline means. They are strings in the schema, so that an owner can add one. */
export const EVENT_CODES: Readonly<Record<RecordOwner, OwnerCodes>> = {
  pes: {
    journey: {
      REGISTERED: 'Registered as a jobseeker; the category.',
      REGISTRATION_ENDED: 'The registration ended; the category.',
      ADVICE_REQUESTED: 'An indicering was asked for; the advice that it is about.',
      ADVICE_GRANTED: 'An advice was granted; which.',
      ADVICE_REFUSED: 'An advice was refused; which.',
      SUPPORT_PACKAGE_STARTED: 'First day of a WOP; percentage and guidance.',
      SUPPORT_PACKAGE_ENDED: 'Last day of a WOP; percentage and guidance.',
      TRANSITION_STARTED: 'First day of a transition track; its origin.',
      TRANSITION_ENDED: 'A transition track ended; its outcome.',
    },
    deadlines: {
      ADVICE_EXPIRES: 'Last day on which an advice holds.',
      SUPPORT_PACKAGE_ENDS: 'Last day of a WOP.',
      TRANSITION_ENDS: 'Planned end of a transition track.',
    },
  },
  welfare: {
    journey: {
      LEEFLOON_STARTED: 'First day of the right to leefloon; the category.',
      LEEFLOON_ENDED: 'Last day of the right; the category.',
      EQUIVALENT_LEEFLOON_STARTED: 'First day of equivalent leefloon; the category.',
      EQUIVALENT_LEEFLOON_ENDED: 'Last day of equivalent leefloon; the category.',
      GPMI_SIGNED: 'A GPMI was signed; its kind.',
      GPMI_EVALUATED: 'A GPMI was evaluated; IN_PERSON when client and worker met.',
      GPMI_ENDED: 'A GPMI ended; its kind.',
      NEEDS_ASSESSED: 'Needs were assessed, health domains apart.',
      HEALTH_NEEDS_ASSESSED: 'Needs in the health domains were assessed.',
    },
    deadlines: {
      GPMI_TO_SIGN: 'Last day to sign a GPMI, three months after the grant.',
      GPMI_EVALUATION_DUE: 'Last day for the next evaluation of a GPMI.',
      GPMI_EVALUATION_IN_PERSON_DUE: 'Last day for the next evaluation in person.',
    },
  },
  'social-economy': {
    journey: {
      EMPLOYMENT_STARTED: 'First day of an employment; the instrument.',
      EMPLOYMENT_ENDED: 'Last day of an employment; the instrument.',
      POP_UPDATED: 'The personal development plan was updated.',
      MOVED_TO_REGULAR_WORK: 'First day in the regular economy; the destination.',
      RETURNED: 'Came back to the former employer.',
    },
    deadlines: {
      POP_DUE: 'Last day to make the first personal development plan, a month after hiring.',
      RETURN_RIGHT_ENDS: 'Last day of the right to return.',
    },
  },
};

/** The text of the rules that make events and deadlines, per owner. */
export type RuleTexts = Readonly<Record<RecordOwner, Readonly<Record<keyof OwnerCodes, string>>>>;

const ENDINGS = ['', '_STARTED', '_ENDED'];

/**
 * Codes that an owner's rules hold and that have no text here, or the other way round, one sentence each. The rules are
 * read as text: a code is a word in capitals between quotes that is no value of an enum.
 */
export function codesWithoutText(rules: RuleTexts, enumValues: ReadonlySet<string>): string[] {
  return (['pes', 'welfare', 'social-economy'] as const).flatMap((owner) =>
    (['journey', 'deadlines'] as const).flatMap((file) => {
      const described = Object.keys(EVENT_CODES[owner][file]);
      const text = rules[owner][file];
      const held = [...text.matchAll(/'([A-Z][A-Z_]+)'/g)].map(([, code = '']) => code);
      const isDescribed = (code: string) => ENDINGS.some((ending) => described.includes(`${code}${ending}`));
      const unknown = held.filter((code) => !isDescribed(code) && !enumValues.has(code) && !DETAILS.has(code));
      const gone = described.filter((code) => !ENDINGS.some((ending) => held.includes(withoutEnding(code, ending))));
      return [
        ...[...new Set(unknown)].map((code) => `${owner} ${file}: ${code} has no text in event-codes.ts.`),
        ...gone.map((code) => `${owner} ${file}: ${code} of event-codes.ts is not in the rules.`),
      ];
    }),
  );
}

/** What `detail` may hold beside values of enums. */
const DETAILS = new Set(['IN_PERSON']);

function withoutEnding(code: string, ending: string): string {
  return code.endsWith(ending) ? code.slice(0, code.length - ending.length) : code;
}
