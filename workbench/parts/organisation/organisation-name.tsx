import { KnownOrganisationsDocument, OrganisationByNumberDocument } from '../../generated/organisation.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { useCommonWords } from '../../words/use-words.ts';

/**
 * The name of an organisation by its KBO number. Those of the caller's partnerships are asked once, all together; any other
 * one by itself. Its number where nobody tells the name.
 */
export function OrganisationName({ kboNumber }: { kboNumber: string }) {
  const words = useCommonWords();
  const { data, loading } = useAnswer(KnownOrganisationsDocument, { once: true });
  const partners = (data?.partnerships ?? []).flatMap(({ members }) => members.map(({ organisation }) => organisation));
  const known = [data?.viewer.organisation, ...partners].find((one) => one?.kboNumber === kboNumber)?.name ?? null;
  const skip = loading || known !== null;
  const other = useAnswer(OrganisationByNumberDocument, { variables: { kboNumber }, once: true, skip });
  return known ?? other.data?.organisation?.name ?? words.organisationNumber(kboNumber);
}
