import { Mutex } from 'async-mutex';
import { ConfigurationError } from '../shared/errors.ts';
import { once } from '../shared/once.ts';
import { schemaDigest } from '../shared/schema-digest.ts';
import type { Graph, GraphDefinition } from './graph.ts';
import type { Intake } from './intake.ts';
import type { Log } from './log.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** What /readyz says of the supergraph. */
export interface SupergraphState {
  readonly digest: string;
  /** Since when it is asked. */
  readonly since: string;
  /** The newest one, when it could not be taken up. Why stands in the log: the reason names files, and anybody may ask /readyz. */
  readonly refused: { readonly digest: string | null; readonly at: string; readonly reason: typeof SEE_LOG } | null;
}

/** The graph of this moment. */
export interface LiveGraph {
  /** Resolves when the request may begin; it keeps its graph, whatever is taken up meanwhile, until it says `leave`. */
  enter(): Promise<Visit>;
  /** Reads and loads another one, and asks it from then on. False when it cannot: then everything stays, and `state` says why. */
  takeUp(read: () => Promise<GraphDefinition>): Promise<boolean>;
  state(): SupergraphState;
  close(): Promise<void>;
}

export interface Visit {
  readonly answer: Graph['answer'];
  readonly documents: TrustedDocuments;
  leave(): void;
}

export interface LiveGraphOptions {
  readonly first: GraphDefinition;
  readonly load: (definition: GraphDefinition) => Promise<Graph>;
  readonly intake: Intake;
  readonly log: Log;
  readonly clock: () => Date;
}

interface Current {
  readonly graph: Graph;
  readonly documents: TrustedDocuments;
  readonly since: Date;
  visitors: number;
  /** Called when a graph that is not asked any more has nobody left. */
  onLast?: () => void;
}

/** Loads the first graph; throws ConfigurationError when it cannot. */
export async function createLiveGraph({ first, load, intake, log, clock }: LiveGraphOptions): Promise<LiveGraph> {
  const oneAtATime = new Mutex();
  const make = async (loading: Promise<Graph>): Promise<Current> => {
    const graph = await loading;
    const documents = await graph.documents().catch(async (error) => {
      await graph.close();
      throw error;
    });
    return { graph, documents, since: clock(), visitors: 0 };
  };
  let current = await make(load(first));
  let refused: SupergraphState['refused'] = null;

  const swap = async (definition: GraphDefinition) => {
    const before = current;
    const startedAt = performance.now();
    current = await make(intake.whileEmpty(() => load(definition)));
    refused = null;
    const { digest } = current.graph;
    const ms = Math.round(performance.now() - startedAt);
    log.info({ digest, before: before.graph.digest, ms }, 'a new supergraph is asked');
    retire(before, log);
  };
  return {
    enter: async () => {
      const leaveIntake = await intake.enter();
      const visited = current;
      visited.visitors += 1;
      return {
        answer: visited.graph.answer,
        documents: visited.documents,
        leave: once(() => {
          leaveIntake();
          visited.visitors -= 1;
          if (visited.visitors === 0) visited.onLast?.();
        }),
      };
    },
    takeUp: (read) =>
      oneAtATime.runExclusive(async () => {
        let digest: string | null = null;
        try {
          const definition = await read();
          digest = schemaDigest(definition.supergraphSdl);
          await swap(definition);
          return true;
        } catch (error) {
          refused = { digest, at: clock().toISOString(), reason: SEE_LOG };
          const err = error instanceof ConfigurationError ? {} : { err: error };
          const why = { ...refused, reason: reasonOf(error) };
          log.error({ ...err, refused: why, digest: current.graph.digest }, REFUSED);
          return false;
        }
      }),
    state: () => ({ digest: current.graph.digest, since: current.since.toISOString(), refused }),
    close: () => oneAtATime.runExclusive(() => current.graph.close()),
  };
}

const SEE_LOG = 'It cannot be loaded: the log of the gateway says why.';
const REFUSED = 'a new supergraph is refused, the last good one stays';

function reasonOf(error: unknown): string {
  if (error instanceof ConfigurationError) return error.problems.join(' ');
  return 'The gateway failed while it loaded the supergraph: the log of this moment says where.';
}

function retire(former: Current, log: Log): void {
  const close = () => {
    former.graph.close().catch((error) => log.error({ err: error }, 'a former supergraph cannot be closed'));
  };
  if (former.visitors === 0) close();
  else former.onLast = close;
}
