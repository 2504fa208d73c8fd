import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { InMemoryCache } from '@apollo/client';
import { Supergraph } from '@apollo/federation-internals';
import { codegen } from '@graphql-codegen/core';
import * as documentsPlugin from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import {
  concatAST,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  Source,
  separateOperations,
  specifiedRules,
  validate,
} from 'graphql';
import { limitRules, QUERY_LIMITS } from '../gateway/limits.ts';
import { actDocuments, actFiles, readAllActs } from './codegen-acts.ts';
import { type ManifestOperation, manifestOperation, manifestText } from './documents/manifest.ts';

const ROOT = 'workbench';
/** In the place of a folder, of an operation that stands in no file: the one of an act. */
const ACTS = '';
const HEADER = '// Generated from workbench/**/*.graphql by `npm run codegen`; do not edit.\n';

/** One operation of the workbench, as it is sent and trusted: its text holds every `__typename` that the cache asks for. */
interface Operation extends ManifestOperation {
  /** The last folder of its file: `today` for workbench/pages/today/today.graphql. */
  readonly folder: string;
  readonly document: DocumentNode;
}

/**
 * What is generated for the workbench, by file: types and documents per folder, so that a page loads its own only; the
 * ids that the link sends; the trusted documents of the gateway. Throws an Error with every mistake in an operation.
 */
export async function workbenchFiles(): Promise<Map<string, string>> {
  const schema = Supergraph.build(await readFile('gateway/supergraph.graphql', 'utf8'))
    .apiSchema()
    .toGraphQLJSSchema();
  const acts = await readAllActs(schema);
  const operations = await readOperations(schema, actDocuments(acts));
  const files = await actFiles(acts, operationIn(operations));
  const ofPages = operations.filter(({ folder }) => folder !== ACTS);
  for (const folder of new Set(ofPages.map((operation) => operation.folder))) {
    const own = ofPages.filter((operation) => operation.folder === folder);
    files.set(`${ROOT}/generated/${folder}.ts`, HEADER + (await typesAndDocuments(schema, own)));
  }
  files.set(`${ROOT}/generated/document-ids.ts`, HEADER + idsModule(ofPages));
  files.set('integration/trusted/workbench.json', manifestText(operations));
  return files;
}

/** The files that an earlier generation left: of a folder that has no operation any more. */
export async function leftOvers(fresh: ReadonlyMap<string, string>): Promise<string[]> {
  const present = await readdir(`${ROOT}/generated`, { recursive: true }).catch((): string[] => []);
  const modules = present.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.ts'));
  return modules.map((path) => `${ROOT}/generated/${path}`).filter((file) => !fresh.has(file));
}

function operationIn(operations: readonly Operation[]) {
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  return (name: string): Operation => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`There is no operation ${name}.`);
    return found;
  };
}

async function readOperations(schema: GraphQLSchema, acts: readonly DocumentNode[]): Promise<Operation[]> {
  const all = await readdir(ROOT, { recursive: true });
  const paths = all.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.graphql'));
  const parsed = await Promise.all(
    paths.sort().map(async (path) => {
      const file = `${ROOT}/${path}`;
      return { file, document: parse(new Source(await readFile(file, 'utf8'), file)) };
    }),
  );
  const whole = concatAST([...parsed.map(({ document }) => document), ...acts]);
  refuseMistakes(schema, whole);
  const folders = new Map(
    parsed.flatMap(({ file, document }) =>
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION && definition.name
          ? [[definition.name.value, posix.basename(posix.dirname(file))] as const]
          : [],
      ),
    ),
  );
  // A document that is sent anew by the cache is the same text: the transform adds nothing twice.
  const cache = new InMemoryCache();
  return Object.entries(separateOperations(whole))
    .map(([name, document]) => operationOf(name, folders.get(name) ?? ACTS, cache.transformDocument(document)))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function refuseMistakes(schema: GraphQLSchema, whole: DocumentNode): void {
  const rules = specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule');
  const mistakes = validate(schema, whole, [...rules, ...limitRules(QUERY_LIMITS)]).map(String);
  const nameless = whole.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION && one.name === undefined);
  if (nameless.length > 0) mistakes.push('An operation of the workbench has no name.');
  if (mistakes.length > 0) throw new Error(`The operations of the workbench are wrong:\n\n${mistakes.join('\n\n')}`);
}

function operationOf(name: string, folder: string, document: DocumentNode): Operation {
  return { ...manifestOperation(name, document), folder, document };
}

async function typesAndDocuments(schema: GraphQLSchema, operations: readonly Operation[]): Promise<string> {
  // A fragment that two operations share is written once.
  const definitions = new Map(
    operations.flatMap(({ document }) => document.definitions.map((one) => [print(one), one] as const)),
  );
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...definitions.values()] };
  return await codegen({
    documents: [{ location: 'workbench.graphql', document }],
    filename: 'operations.ts',
    schema: parse('type Query { never: Boolean }'),
    schemaAst: schema,
    config: {
      useTypeImports: true,
      documentMode: 'documentNode',
      optimizeDocumentNode: true,
      dedupeFragments: true,
      inputMaybeValue: 'T | null | undefined',
      scalars: {
        Date: 'string',
        DateTime: 'string',
        KboNumber: 'string',
        NisCode: 'string',
        NationalNumber: 'string',
      },
      defaultScalarType: 'unknown',
    },
    plugins: [{ 'typescript-operations': {} }, { 'typed-document-node': {} }],
    pluginMap: { 'typescript-operations': operationsPlugin, 'typed-document-node': documentsPlugin },
  });
}

function idsModule(operations: readonly Operation[]): string {
  const lines = operations.map(({ name, id }) => `  ${name}: '${id}',\n`);
  return `\n/** SHA-256 of each operation's text, by its name. */\nexport const DOCUMENT_IDS: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`;
}
