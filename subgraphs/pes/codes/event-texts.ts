import type { EventTexts } from '../../../shared/words/event-text.ts';
import { assessmentDeadlineTexts, assessmentJourneyTexts } from './assessment-event-texts.ts';
import { careerDeadlineTexts, careerJourneyTexts } from './career-event-texts.ts';
import { transitionDeadlineTexts, transitionJourneyTexts } from './transition-event-texts.ts';

/** What the kinds of events in the owner's journey are called. */
export const journeyTexts: EventTexts = {
  ...assessmentJourneyTexts,
  ...transitionJourneyTexts,
  ...careerJourneyTexts,
};

/** What the kinds of the owner's deadlines are called. */
export const deadlineTexts: EventTexts = {
  ...assessmentDeadlineTexts,
  ...transitionDeadlineTexts,
  ...careerDeadlineTexts,
};
