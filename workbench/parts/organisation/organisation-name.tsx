import { OrganisationByNumberDocument } from '../../generated/organisation.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { useCommonWords } from '../../words/use-words.ts';
import { useNames } from '../names/names.tsx';

/**
 * The name of an organisation by its KBO number. Those of the caller's partnerships are known; any other one is asked by
 * itself. Its number where nobody tells the name.
 */
export function OrganisationName({ kboNumber }: { kboNumber: string }) {
  const words = useCommonWords();
  const { organisations } = useNames();
  const known = organisations?.get(kboNumber) ?? null;
  const skip = organisations === null || known !== null;
  const other = useAnswer(OrganisationByNumberDocument, { variables: { kboNumber }, once: true, skip });
  return known ?? other.data?.organisation?.name ?? words.organisationNumber(kboNumber);
}
