import type { Owner } from '../../shared/caller.ts';
import type { EventText, EventTexts } from '../../shared/words/event-text.ts';
import * as pes from '../../subgraphs/pes/codes/event-texts.ts';
import * as socialEconomy from '../../subgraphs/social-economy/codes/event-texts.ts';
import * as welfare from '../../subgraphs/welfare/codes/event-texts.ts';

type RecordOwner = Exclude<Owner, 'partnership'>;

export interface OwnerEventTexts {
  /** Kinds of `JourneyEvent`. */
  readonly journey: EventTexts;
  /** Kinds of `Deadline`. */
  readonly deadlines: EventTexts;
}

/** What every `kind` of an event or a deadline is called, as its owner labels it. Strings in the schema: an owner can add one. */
export const EVENT_TEXTS: Readonly<Record<RecordOwner, OwnerEventTexts>> = {
  pes: { journey: pes.journeyTexts, deadlines: pes.deadlineTexts },
  welfare: { journey: welfare.journeyTexts, deadlines: welfare.deadlineTexts },
  'social-economy': { journey: socialEconomy.journeyTexts, deadlines: socialEconomy.deadlineTexts },
};

/** Whether the `detail` of an event of this kind is a code or a figure that its label tells. */
export function hasDetail(text: EventText): 'yes' | '' {
  return text.detail === undefined ? '' : 'yes';
}
