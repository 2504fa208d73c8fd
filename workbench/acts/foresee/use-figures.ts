import type { TypedDocumentNode } from '@apollo/client';
import type { Owner } from '../../../shared/caller.ts';
import { createPolicyValues, type PolicyValue, type PolicyValues } from '../../../shared/dated-figures.ts';
import {
  ActPesFiguresDocument,
  ActSocialEconomyFiguresDocument,
  ActWelfareFiguresDocument,
} from '../../generated/foresee.ts';
import { useAnswer } from '../../graph/use-answer.ts';

type Figures = TypedDocumentNode<Readonly<Record<string, unknown>>, { names: string[] }>;

const QUERIES: Readonly<Record<Exclude<Owner, 'partnership'>, unknown>> = {
  pes: ActPesFiguresDocument,
  welfare: ActWelfareFiguresDocument,
  'social-economy': ActSocialEconomyFiguresDocument,
};

/** Figures of an owner by name; null while they are asked for, where they could not be had, and where none are wanted. */
export function useFigures(owner: Owner, names: readonly string[]): PolicyValues | null {
  // Each of the three answers one list under a name of its own.
  const document = QUERIES[owner === 'partnership' ? 'welfare' : owner] as Figures;
  const skip = owner === 'partnership' || names.length === 0;
  const { data } = useAnswer(document, { variables: { names: [...names] }, once: true, skip });
  const [found] = Object.values(data ?? {}).filter((value) => Array.isArray(value));
  const figures = found as readonly PolicyValue[] | undefined;
  const all = names.every((name) => figures?.some((figure) => figure.name === name));
  return skip || figures === undefined || !all ? null : createPolicyValues(figures);
}
