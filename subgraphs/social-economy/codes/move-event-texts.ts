import type { EventTexts } from '../../../shared/words/event-text.ts';

/** What became of a move; never why the new job failed. */
export const moveJourneyTexts: EventTexts = {
  MOVE_FAILED: {
    nl: 'Regulier werk niet gelukt',
    en: 'Regular work came to its end',
    fr: 'L’emploi ordinaire a pris fin',
  },
  RETURN_OFFERED: { nl: 'Terugkeer aangeboden', en: 'Return offered', fr: 'Retour proposé' },
  RETURN_RIGHT_LAPSED: {
    nl: 'Terugvalpositie vervallen',
    en: 'Right of return lapsed',
    fr: 'Droit de retour échu',
  },
};
