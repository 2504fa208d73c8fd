import type { WelfarePart } from '../../life.ts';
import type { Telling } from '../telling.ts';
import { amendmentsOf } from './project-details.ts';

/** What was changed in the projects while they ran, mostly because the client asked. */
export function deliverAmendments({ part, desk, row, today, random }: Telling<WelfarePart>): void {
  let running = 0;
  for (const [index, project] of part.projects.entries()) {
    for (const amended_on of amendmentsOf(project, today, random)) {
      running += 1;
      desk.deliver('welfare/project-amendments', row.holder, {
        ...row,
        source_id: desk.sourceId('WIJZ', running),
        project_source_id: desk.sourceId('GPMI', index + 1),
        amended_on,
        requested_by: random.chance(0.6) ? 'CLIENT' : 'CENTRE',
        changed_at: desk.changedAt(amended_on),
      });
    }
  }
}
