import { readFile } from 'node:fs/promises';
import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import type { Act } from '../shared/acts/act.ts';
import { OWNERS, type Owner } from '../shared/caller.ts';
import { fileActsOf } from '../shared/owner-definition.ts';
import { readActPermits, readPermits } from '../shared/policy-permits.ts';
import { type ActModel, readActs } from './codegen-acts/model.ts';
import { actModule, documentModule, offersModule, urgentModule } from './codegen-acts/modules.ts';

/** The mutation of one act, as text; its fragments stand in workbench/parts/act.graphql. */
export function actText({ name, input }: Pick<ActModel, 'name' | 'input'>): string {
  return `mutation ${name}($input: ${input}!) {
  ${name}(input: $input) {
    ... on ActDone { ...Done }
    ... on ActRefused { ...Refused }
    ... on ActConflict { ...Conflict }
  }
}
`;
}

/** Every act of the graph: of the mutations, and of what the owners' own lists and decision tables say of them. */
export async function readAllActs(schema: GraphQLSchema): Promise<ActModel[]> {
  const ofOwners = await Promise.all(
    OWNERS.map(async (owner) =>
      readActs({ schema, owner, names: await mutationsOf(owner), on: await tablesOf(owner) }),
    ),
  );
  return ofOwners.flat();
}

/** The operations of all acts, to be trusted with those of the pages. */
export function actDocuments(acts: readonly ActModel[]): DocumentNode[] {
  return acts.map((act) => parse(actText(act)));
}

/** What is generated for the forms, by file: the acts per owner, loaded when one of them is opened; what is offered to whom. */
export async function actFiles(
  acts: readonly ActModel[],
  documentOf: (name: string) => { readonly id: string; readonly document: DocumentNode },
): Promise<Map<string, string>> {
  const folder = 'workbench/generated/acts';
  const files = new Map<string, string>();
  // The tables that the data protection officer signs.
  const tables = await Promise.all(OWNERS.map((owner) => readFile(`docs/policy/${owner}.tsv`, 'utf8')));
  files.set(`${folder}/offers.ts`, offersModule(acts, tables.flatMap(readActPermits)));
  files.set(`${folder}/urgent.ts`, urgentModule(tables.flatMap(readPermits)));
  for (const owner of OWNERS) {
    const own = acts.filter((act) => act.owner === owner);
    files.set(
      `${folder}/${owner}.ts`,
      actModule(owner, own, (name) => documentOf(name).id),
    );
  }
  const [sample] = acts;
  if (sample !== undefined)
    files.set(`${folder}/document.ts`, documentModule(sample, documentOf(sample.name).document));
  return files;
}

async function mutationsOf(owner: Owner): Promise<string[]> {
  const sdl = parse(await readFile(`subgraphs/${owner}/schema.graphql`, 'utf8'));
  return sdl.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation'
      ? (definition.fields ?? []).map(({ name }) => name.value)
      : [],
  );
}

/** The table that each act is on: 'file' or 'client' where it begins something. */
async function tablesOf(owner: Owner): Promise<Map<string, string>> {
  const { acts }: { acts: readonly Pick<Act, 'name' | 'on'>[] } = await import(`../subgraphs/${owner}/acts/acts.ts`);
  const tables = new Map<string, string>(acts.map(({ name, on }) => [name, on]));
  if (owner === 'partnership') return tables;
  const files = fileActsOf(owner);
  return tables.set(files.open, 'person').set(files.close, 'file');
}
