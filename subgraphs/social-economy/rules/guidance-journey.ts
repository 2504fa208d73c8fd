import { type GuidanceRow, isSession } from '../guidance-entities.ts';
import type { SocialEconomyEvent } from './journey.ts';

/** Sessions of guidance and the phases of supported employments; never what was talked about, the host or the goals. */
export function guidanceEvents(rows: readonly GuidanceRow[]): SocialEconomyEvent[] {
  return rows.flatMap((row) =>
    isSession(row)
      ? event('GUIDANCE_SESSION', row.on, row.kind)
      : [
          ...event('SUPPORTED_EMPLOYMENT_PLACED', row.placedOn, row.programme),
          ...event('SUPPORTED_EMPLOYMENT_TRAINING', row.trainingOn, null),
          ...event('SUPPORTED_EMPLOYMENT_FADING', row.fadingOn, null),
          ...event('SUPPORTED_EMPLOYMENT_INDEPENDENT', row.independentOn, null),
          ...event('SUPPORTED_EMPLOYMENT_STOPPED', row.stoppedOn, null),
        ],
  );
}

function event(kind: string, on: string | null, detail: string | null): SocialEconomyEvent[] {
  return on === null ? [] : [{ on, source: 'SOCIAL_ECONOMY', section: 'social-economy.guidance', kind, detail }];
}
