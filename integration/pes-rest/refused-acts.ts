import type { ActRefused } from '../../shared/acts/results.ts';
import type { Language } from '../../shared/caller.ts';
import { fileActsOf } from '../../shared/owner-definition.ts';
import { acts } from '../../subgraphs/pes/acts/acts.ts';

const MESSAGE: Readonly<Record<Language, string>> = {
  nl: 'VDAB registreert dit in zijn eigen systeem. Doe het daar, of vraag het de bemiddelaar: hier lees je het daarna.',
  en: 'VDAB records this in its own system. Do it there, or ask the mediator: you read it here afterwards.',
  fr: 'Le VDAB enregistre ceci dans son propre système. Faites-le là, ou demandez-le au médiateur : vous le lirez ici ensuite.',
};

interface Acting {
  readonly caller: { readonly language: Language };
}

type Refusal = (parent: unknown, args: unknown, context: Acting) => ActRefused;

/** The resolvers of `Mutation` for VDAB behind its service: every act is refused, with what to do (ADR 30). */
export function refusedActs(): Record<string, Refusal> {
  const files = fileActsOf('pes');
  const names = [files.open, files.close, ...acts.map(({ name }) => name)];
  return Object.fromEntries(
    names.map((name): [string, Refusal] => [name, (_parent, _args, { caller }) => refusal(name, caller)]),
  );
}

function refusal(act: string, { language }: Acting['caller']): ActRefused {
  const source = 'Whoever holds a record keeps it up to date (architecture)';
  return { __typename: 'ActRefused', act, rule: 'RECORDED_AT_VDAB', field: act, message: MESSAGE[language], source };
}
