import { createDesk } from '../../delivery/desk.ts';
import type { PesPart } from '../../life.ts';
import type { Telling } from '../telling.ts';
import { internshipsOf } from './internships.ts';
import { streamOf, type ToldTrack } from './told-tracks.ts';
import { courseOf } from './track-course.ts';

export type TellPes = Telling<PesPart>;

/** Delivers the phases, suspensions and internships of a track. */
export function deliverTrackParts({ life, row, today, desk }: TellPes, told: ToldTrack): void {
  const random = streamOf(life, told.running, 'course');
  const course = courseOf(told, { random, index: life.index, today });
  const own = createDesk(life, today, desk.deliver);
  const track_source_id = desk.sourceId('DST', told.running);
  const base = (prefix: string, index: number) => {
    return { ...row, source_id: own.sourceId(prefix, told.running * 10 + index), track_source_id };
  };
  for (const [index, part] of course.phases.entries()) {
    const changed_at = own.changedAt(part.from, part.to);
    desk.deliver('pes/track-phases', row.holder, { ...base('FASE', index), ...part, changed_at });
  }
  for (const [index, part] of course.holds.entries()) {
    const changed_at = own.changedAt(part.from, part.to);
    desk.deliver('pes/track-suspensions', row.holder, { ...base('OPS', index), ...part, changed_at });
  }
  for (const [index, part] of internshipsOf(told, course, { life, today, random }).entries()) {
    const changed_at = own.changedAt(part.from, part.to);
    desk.deliver('pes/internships', row.holder, { ...base('STG', index), ...part, changed_at });
  }
}
