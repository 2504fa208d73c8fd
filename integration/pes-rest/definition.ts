import type { OwnerDefinition } from '../../shared/owner-definition.ts';
import type { Context } from '../../subgraphs/pes/context.ts';
import { definition } from '../../subgraphs/pes/definition.ts';
import { resolvers } from '../../subgraphs/pes/resolvers.ts';
import { providersOn } from '../../subgraphs/pes/transition-resolvers.ts';
import type { RestOptions } from './client-rows.ts';
import { createRestLoaders } from './loaders.ts';
import { askProviders } from './providers.ts';
import { refusedActs } from './refused-acts.ts';

/**
 * VDAB's subgraph on VDAB's service: the same schema, policy, guard and rules as the one on a database, with other loaders, another
 * register of providers, and acts that are refused.
 */
export function createRestDefinition(options: RestOptions): OwnerDefinition {
  return {
    ...definition,
    createLoaders: () => createRestLoaders(options),
    resolvers: {
      ...resolvers,
      Query: {
        ...resolvers.Query,
        transitionProviders: (_parent: unknown, { on }: { on?: string | null }, { today, caller }: Context) => {
          // The context types its registers by the one who asks; here there is one.
          const registerRows = (() => askProviders(options, caller)) as Context['registerRows'];
          return providersOn({ registerRows, today }, on);
        },
      },
      Mutation: refusedActs(),
    },
  };
}
