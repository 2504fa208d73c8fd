import type { Day } from '../calendar.ts';
import type { Deliver } from '../extracts.ts';
import type { Life } from '../life.ts';
import { PERSONA_COUNT } from '../personas/personas.ts';
import { drawPlan } from './people/draw-plan.ts';
import { deliverSittings, drawSittings } from './people/empowerment.ts';
import { deliverParticipation, drawParticipation } from './people/participation.ts';
import { peopleTelling } from './people/people-telling.ts';
import { tellPersona } from './people/persona-stories.ts';
import { deliverPlan } from './people/plan.ts';

/** What a partnership follows of somebody who has a case: their way through it, their plan, and how strong they feel. */
export function deliverPeopleRecords(life: Life, today: Day, deliver: Deliver): void {
  const telling = peopleTelling(life, today, deliver);
  if (telling === null) return;
  if (life.index < PERSONA_COUNT) {
    tellPersona(telling);
    return;
  }
  const participation = drawParticipation(telling);
  if (participation !== null) deliverParticipation(participation, telling);
  deliverPlan(drawPlan(telling), telling);
  if (participation !== null) deliverSittings(drawSittings(participation, telling), telling);
}
