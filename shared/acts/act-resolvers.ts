import { type AuthorisationRegister, showAuthorisations } from '../authorisations.ts';
import type { Language, Owner } from '../caller.ts';
import { fileActsOf } from '../owner-definition.ts';
import type { PolicyValues } from '../policy-values.ts';
import { type CodeLists, showCodeLists } from '../words/code-list.ts';
import type { Act, ActInput } from './act.ts';
import type { FileCloseInput, FileOpenInput } from './file-acts.ts';
import type { ActResult } from './results.ts';

interface ActingContext {
  perform(act: Act, input: ActInput): Promise<ActResult>;
  openFile(input: FileOpenInput): Promise<ActResult>;
  closeFile(input: FileCloseInput): Promise<ActResult>;
}

// biome-ignore lint/suspicious/noExplicitAny: the schema has checked the input of each act by its own type
type ActResolver = (parent: unknown, args: { input: any }, context: ActingContext) => Promise<ActResult>;

/** The resolvers of `Mutation`: one per act of the owner, and those that open and close files. */
export function actResolvers(owner: Owner, acts: readonly Act[]): Record<string, ActResolver> {
  const files = fileActsOf(owner);
  const resolvers = acts.map((act): [string, ActResolver] => [
    act.name,
    (_parent, { input }, context) => context.perform(act, input),
  ]);
  return {
    [files.open]: (_parent, { input }, context) => context.openFile(input),
    [files.close]: (_parent, { input }, context) => context.closeFile(input),
    ...Object.fromEntries(resolvers),
  };
}

/** The resolvers of `Query` that are about no person: code lists, policy values and authorisations of the owner. */
export function wordResolvers(owner: Owner, lists: CodeLists, values: PolicyValues, register: AuthorisationRegister) {
  const prefix = owner === 'social-economy' ? 'socialEconomy' : owner;
  return {
    [`${prefix}CodeLists`]: (
      _parent: unknown,
      { names }: { names?: readonly string[] | null | undefined },
      { caller }: { caller: { language: Language } },
    ) => showCodeLists(lists, caller.language, names),
    [`${prefix}PolicyValues`]: (_parent: unknown, { names }: { names?: readonly string[] | null | undefined }) =>
      values.all.filter(({ name }) => !names || names.includes(name)),
    [`${prefix}Authorisations`]: (_parent: unknown, _args: unknown, { caller }: { caller: { language: Language } }) =>
      showAuthorisations(register, caller.language),
  };
}
