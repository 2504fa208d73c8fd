import type { TypedDocumentNode } from '@apollo/client';
import type { Owner } from '../../../shared/caller.ts';
import {
  type ActFileFragment,
  ActPesFilesDocument,
  ActSocialEconomyFilesDocument,
  ActWelfareFilesDocument,
} from '../../generated/choices.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { useSession } from '../../session/reader.tsx';

type Files = readonly ActFileFragment[] | null | undefined;
interface Asked {
  readonly document: TypedDocumentNode<unknown, { client: string }>;
  readonly filesIn: (data: unknown) => Files;
}

const asked = <Data>(document: TypedDocumentNode<Data, { client: string }>, filesIn: (data: Data) => Files): Asked => ({
  document: document as TypedDocumentNode<unknown, { client: string }>,
  filesIn: (data) => filesIn(data as Data),
});

const QUERIES: Readonly<Record<Exclude<Owner, 'partnership'>, Asked>> = {
  pes: asked(ActPesFilesDocument, ({ client }) => client?.pes?.files),
  welfare: asked(ActWelfareFilesDocument, ({ client }) => client?.welfare?.files),
  'social-economy': asked(ActSocialEconomyFilesDocument, ({ client }) => client?.socialEconomy?.files),
};

/** The files of a client that the caller's organisation holds at an owner and that are not closed; null while they are asked for. */
export function useOwnFiles(owner: Owner, client: string, wanted: boolean) {
  const { organisation } = useSession();
  const { document, filesIn } = QUERIES[owner === 'partnership' ? 'welfare' : owner];
  const answer = useAnswer(document, { variables: { client }, skip: !wanted || owner === 'partnership' });
  const files = answer.data === undefined ? undefined : filesIn(answer.data);
  const own = files?.filter(({ heldBy, to }) => heldBy.kboNumber === organisation && to === null);
  return { ...answer, files: answer.loading ? null : (own ?? []) };
}
