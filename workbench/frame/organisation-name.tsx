import { OwnOrganisationDocument } from '../generated/frame.ts';
import { useAnswer } from '../graph/use-answer.ts';

/** The name of the organisation for which the reader acts; its number while the name is not known. */
export function OrganisationName({ kboNumber }: { kboNumber: string }) {
  const { data } = useAnswer(OwnOrganisationDocument, { once: true });
  return <> · {data?.viewer.organisation?.name ?? kboNumber}</>;
}
