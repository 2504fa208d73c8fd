import type { ActResult } from '../../../shared/acts/results.ts';
import { acts } from '../acts/acts.ts';
import type { JointAct, JointInput } from './joint-act.ts';

interface ActingContext {
  act(act: JointAct, input: JointInput): Promise<ActResult>;
}

// biome-ignore lint/suspicious/noExplicitAny: the schema has checked the input of each act by its own type
type ActResolver = (parent: unknown, args: { input: any }, context: ActingContext) => Promise<ActResult>;

/** The resolvers of `Mutation`: one per act. */
export const jointActResolvers: Record<string, ActResolver> = Object.fromEntries(
  acts.map((act): [string, ActResolver] => [act.name, (_parent, { input }, context) => context.act(act, input)]),
);
