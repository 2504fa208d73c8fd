import type { ExtractKind } from '../../../shared/import/types.ts';
import { empowermentSittings } from './empowerment-sittings.ts';
import { participations } from './participations.ts';
import { planActions } from './plan-actions.ts';
import { planGoals } from './plan-goals.ts';

/** What a partnership followed of its participants in another system before: their way, their plan and their empowerment. */
export const peopleKinds: readonly ExtractKind[] = [participations, planGoals, planActions, empowermentSittings];
