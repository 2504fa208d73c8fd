import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { type Problem, problemsOf } from '../graph/problems.ts';
import { type ActDone, type ActResult, outcomeOf } from './act-result.ts';

/** A mutation of one act: `mutation X($input: XInput!)`. */
export type ActDocument<Input> = TypedDocumentNode<
  Readonly<Record<string, unknown>>,
  { readonly input: Input & { readonly idempotencyKey: string } }
>;
// biome-ignore lint/suspicious/noExplicitAny: the input of an act is checked where the document is given
export type AnyActDocument = TypedDocumentNode<any, any>;
/** What an act asks, without the key that the form makes. */
export type InputOf<Document> =
  Document extends TypedDocumentNode<infer _Data, infer Variables>
    ? Variables extends { input: infer Input }
      ? Omit<Input, 'idempotencyKey'>
      : never
    : never;

export interface Acting<Input> {
  readonly send: (input: Input) => Promise<void>;
  readonly sending: boolean;
  /** What the owner answered last. */
  readonly outcome: ActResult | null;
  /** Why there is no answer. */
  readonly problems: readonly Problem[];
  /** Forgets the answer: what was typed stays. */
  readonly dismiss: () => void;
}

/**
 * Does an act. The key is made once and stays until the act is done, so that what is sent again after a lost connection
 * counts once.
 */
export function useAct<Document extends AnyActDocument>(
  document: Document,
  onDone: (done: ActDone) => void,
): Acting<InputOf<Document>> {
  const key = useRef(crypto.randomUUID());
  const [outcome, setOutcome] = useState<ActResult | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [mutate, { loading }] = useMutation<Readonly<Record<string, unknown>>, OperationVariables>(document, {
    errorPolicy: 'all',
    fetchPolicy: 'no-cache',
  });
  const send = async (input: InputOf<Document>) => {
    setProblems([]);
    const answer = await mutate({ variables: { input: { ...input, idempotencyKey: key.current } } }).catch(
      (error: unknown) => ({ data: null, error }),
    );
    const became = outcomeOf(answer.data);
    setOutcome(became);
    if (became === null) setProblems(problemsOf(answer.error ?? new Error('The answer tells no outcome.')));
    if (became?.__typename !== 'ActDone') return;
    key.current = crypto.randomUUID();
    onDone(became);
  };
  const dismiss = () => {
    setOutcome(null);
    setProblems([]);
  };
  return { send, sending: loading, outcome, problems, dismiss };
}
