import { ActCaseMembersDocument, ActPartnershipsDocument } from '../../generated/choices.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import type { OneChoice } from './use-choices.ts';

/** The organisations that can be chosen by name: members of the client's case, and of the caller's partnerships; by name. */
export function useOrganisations(client: string | null): OneChoice[] {
  const ofCase = useAnswer(ActCaseMembersDocument, { variables: { client: client ?? '' }, skip: client === null });
  const partnerships = useAnswer(ActPartnershipsDocument, { once: true }).data?.partnerships ?? [];
  const known = [...(ofCase.data?.client?.case?.members ?? []), ...partnerships.flatMap(({ members }) => members)].map(
    ({ organisation }) => organisation,
  );
  const named = new Map(known.flatMap(({ kboNumber, name }) => (name === null ? [] : [[kboNumber, name] as const])));
  return [...named]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
