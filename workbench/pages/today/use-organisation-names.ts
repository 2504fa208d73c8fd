import { OwnOrganisationDocument } from '../../generated/frame.ts';
import { TodayPartnersDocument } from '../../generated/today.ts';
import { useAnswer } from '../../graph/use-answer.ts';

/** The name of an organisation by its KBO number: the caller's own, and those of its partnerships; null for any other. */
export function useOrganisationNames(): (kboNumber: string) => string | null {
  const own = useAnswer(OwnOrganisationDocument, { once: true }).data?.viewer.organisation;
  const partnerships = useAnswer(TodayPartnersDocument, { once: true }).data?.partnerships ?? [];
  const partners = partnerships.flatMap(({ members }) => members.map(({ organisation }) => organisation));
  const names = new Map([...partners, ...(own ? [own] : [])].map(({ kboNumber, name }) => [kboNumber, name]));
  return (kboNumber) => names.get(kboNumber) ?? null;
}
