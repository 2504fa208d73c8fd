import { readFile } from 'node:fs/promises';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema, parse } from 'graphql';
import { OWNERS } from '../../shared/caller.ts';
import { standsAlone } from '../../shared/stands-alone.ts';
import { CannotDo } from '../cannot-do.ts';

/** The SDL of every owner by the name of its subgraph, in the order in which they are composed. */
export type OwnerSchemas = Readonly<Record<string, string>>;

export type Composed =
  | { readonly supergraph: string; readonly problems: null }
  | { readonly supergraph: null; readonly problems: readonly string[] };

const COMMON = 'shared/common.graphql';

/** The schemas of the four owners, as they stand in the repository. */
export async function schemasInRepository(): Promise<OwnerSchemas> {
  const entries = OWNERS.map(async (owner) => [owner, await ownerSchema(`subgraphs/${owner}/schema.graphql`)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** The SDL in a file. One that does not link federation itself stands on the common part of the repository. Throws `CannotDo`. */
export async function ownerSchema(file: string): Promise<string> {
  const sdl = await readText(file);
  return standsAlone(sdl) ? sdl : `${await readText(COMMON)}\n${sdl}`;
}

function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error) => {
    throw new CannotDo(`${file} cannot be read (${error.code}): name a file with the schema of the owner.`);
  });
}

/** Composes the schemas of the owners, or says why they do not. */
export function composeOwners(schemas: OwnerSchemas): Composed {
  const services = [];
  for (const [name, sdl] of Object.entries(schemas)) {
    try {
      // Where an owner really runs stands in the gateway's configuration, never in the supergraph.
      services.push({ name, url: `http://${name}.invalid/graphql`, typeDefs: parse(sdl) });
    } catch (error) {
      return { supergraph: null, problems: [`[${name}] ${error instanceof Error ? error.message : error}`] };
    }
  }
  const { errors, supergraphSdl } = composeServices(services);
  if (supergraphSdl !== undefined && !errors) return { supergraph: supergraphSdl, problems: null };
  return { supergraph: null, problems: (errors ?? []).map(({ message }) => message) };
}

/** What clients can ask of a supergraph. Throws `CannotDo` when the text is none. */
export function apiSchemaOf(supergraph: string): GraphQLSchema {
  try {
    return Supergraph.build(supergraph, { validateSupergraph: true }).apiSchema().toGraphQLJSSchema();
  } catch (error) {
    const [why] = String(error instanceof Error ? error.message : error).split('\n');
    throw new CannotDo(`The supergraph cannot be read (${why}): compose it with npm run compose.`);
  }
}
