import type { EventTexts } from '../../../shared/words/event-text.ts';
import { employmentDeadlineTexts, employmentJourneyTexts } from './employment-event-texts.ts';
import { guidanceJourneyTexts } from './guidance-event-texts.ts';
import { moveJourneyTexts } from './move-event-texts.ts';

/** What the kinds of events in the owner's journey are called. */
export const journeyTexts: EventTexts = { ...employmentJourneyTexts, ...moveJourneyTexts, ...guidanceJourneyTexts };

/** What the kinds of the owner's deadlines are called. */
export const deadlineTexts: EventTexts = { ...employmentDeadlineTexts };
