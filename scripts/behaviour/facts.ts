import { type Argument, type CallExpression, type Expression, parse } from '@swc/core';
import { titlesOf } from './titles.ts';

/** A block of tests: facts and blocks inside it, in the order of the file. */
export interface Block {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** A fact is the title of one test; a block holds more of them. */
export type Entry = string | Block;

/** The titles of a test file, read without running it. `describe…` of the kit counts as `describe`. */
export async function readFacts(source: string): Promise<Entry[]> {
  const file = await parse(source, { syntax: 'typescript', target: 'es2022' });
  return entriesIn(file, constantsOf(file.body));
}

/** Constants of the file with a value that stands there, for tables that have a name. */
type Constants = ReadonlyMap<string, Expression>;

function constantsOf(body: Awaited<ReturnType<typeof parse>>['body']): Constants {
  const declarations = body.flatMap((item) => (item.type === 'VariableDeclaration' ? item.declarations : []));
  return new Map(
    declarations.flatMap(({ id, init }) => (id.type === 'Identifier' && init ? [[id.value, init] as const] : [])),
  );
}

function entriesIn(node: unknown, constants: Constants): Entry[] {
  if (Array.isArray(node)) return node.flatMap((each) => entriesIn(each, constants));
  if (typeof node !== 'object' || node === null) return [];
  const found = isCall(node) ? testCall(node) : null;
  if (found === null) return Object.values(node).flatMap((each) => entriesIn(each, constants));
  const titles = titlesOf(found.title, found.table, constants);
  if (found.kind === 'fact') return titles;
  const entries = found.rest.flatMap(({ expression }) => entriesIn(expression, constants));
  // The same facts for every row of a table are told once.
  return [{ title: titles.join(' · '), entries }];
}

function isCall(node: object): node is CallExpression {
  return 'type' in node && node.type === 'CallExpression';
}

interface TestCall {
  readonly kind: 'fact' | 'block';
  readonly title: Expression;
  readonly rest: readonly Argument[];
  /** The table of `.each`; null for a single test. */
  readonly table: Expression | null;
}

/** `it('…')`, `test.each(table)('…')`, `describeOnMariadb('…')`: null for every other call. */
function testCall({ callee, arguments: given }: CallExpression): TestCall | null {
  const [title, ...rest] = given;
  if (title === undefined || callee.type === 'Super' || callee.type === 'Import') return null;
  if (callee.type === 'CallExpression') {
    const { callee: each, arguments: tables } = callee;
    const isEach =
      each.type === 'MemberExpression' && each.property.type === 'Identifier' && each.property.value === 'each';
    const kind = isEach ? kindOf(each.object) : null;
    return kind === null ? null : { kind, title: title.expression, rest, table: tables[0]?.expression ?? null };
  }
  const kind = kindOf(callee);
  return kind === null || !hasTitle(title.expression) ? null : { kind, title: title.expression, rest, table: null };
}

function hasTitle({ type }: Expression): boolean {
  return type === 'StringLiteral' || type === 'TemplateLiteral';
}

function kindOf(callee: Expression): TestCall['kind'] | null {
  const root = callee.type === 'MemberExpression' ? callee.object : callee;
  if (root.type !== 'Identifier') return null;
  if (root.value === 'it' || root.value === 'test') return 'fact';
  return /^describe([A-Z]\w*)?$/.test(root.value) ? 'block' : null;
}
