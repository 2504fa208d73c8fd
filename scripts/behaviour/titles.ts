import type { Expression } from '@swc/core';

/** What stands where a value is only known when the test runs. */
const UNKNOWN = '…';

type Constants = ReadonlyMap<string, Expression>;

/** The titles of one call: one, or one a row of the table where the title names something of a row that stands there. */
export function titlesOf(title: Expression, table: Expression | null, constants: Constants): string[] {
  const text = textOf(title);
  if (table === null) return [text];
  const rows = elementsOf(table, constants)?.map((row) => filled(text, row, constants)) ?? [
    text.replace(HOLES, UNKNOWN),
  ];
  return [...new Set(rows)];
}

/** The holes of jest's titles: `%s` takes the next value of the row, `$name` or `$name.part` the one of that name. */
const HOLES = /%[sidfjoOp]|\$[\w.]+/g;

function filled(text: string, row: Expression, constants: Constants): string {
  const values = [...(elementsOf(row, constants) ?? [row])];
  return text.replaceAll('%%', '%').replace(HOLES, (hole) => {
    const value = hole.startsWith('$') ? property(row, hole.slice(1)) : values.shift();
    return value === undefined ? UNKNOWN : (staticValue(value) ?? UNKNOWN);
  });
}

function textOf(title: Expression): string {
  if (title.type === 'TemplateLiteral') return title.quasis.map((part) => part.cooked ?? '').join(UNKNOWN);
  return staticValue(title) ?? UNKNOWN;
}

/** A value as jest writes it in a title; null for one that does not stand there. */
export function staticValue(given: Expression): string | null {
  const expression = plain(given);
  switch (expression.type) {
    case 'StringLiteral':
      return expression.value;
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return String(expression.value);
    case 'NullLiteral':
      return 'null';
    case 'UnaryExpression':
      return expression.operator === '-' ? negative(staticValue(expression.argument)) : null;
    case 'TemplateLiteral':
      return expression.expressions.length === 0 ? textOf(expression) : null;
    default:
      return null;
  }
}

function negative(value: string | null): string | null {
  return value === null ? null : `-${value}`;
}

function elementsOf(given: Expression, constants: Constants): Expression[] | null {
  const expression = plain(given);
  if (expression.type === 'Identifier') {
    const value = constants.get(expression.value);
    return value === undefined ? null : elementsOf(value, new Map());
  }
  if (expression.type !== 'ArrayExpression') return null;
  const elements = expression.elements.flatMap((element) => (element && !element.spread ? [element.expression] : []));
  return elements.length === expression.elements.length ? elements : null;
}

function property(given: Expression, path: string): Expression | undefined {
  const expression = plain(given);
  if (expression.type !== 'ObjectExpression' || path.includes('.')) return undefined;
  for (const each of expression.properties) {
    if (each.type === 'KeyValueProperty' && each.key.type === 'Identifier' && each.key.value === path)
      return each.value;
  }
  return undefined;
}

/** Without what only the compiler reads: `as const`, `satisfies …`, brackets. */
function plain(expression: Expression): Expression {
  switch (expression.type) {
    case 'TsConstAssertion':
    case 'TsAsExpression':
    case 'TsSatisfiesExpression':
    case 'ParenthesisExpression':
      return plain(expression.expression);
    default:
      return expression;
  }
}
