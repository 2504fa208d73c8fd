import { redact } from './national-number.ts';

const VARIABLE = /^Variable "\$(\w+)" got invalid value /;

/**
 * The message of a GraphQL error without the value that was sent. The library repeats it in several of its sentences,
 * and what is sent here may be a person's number or name. For `formatError` of every server; give it the original
 * error object, so that the reason behind a variable's error can be told.
 */
export function inputMessage(error: { readonly message: string; readonly originalError?: unknown }): string {
  const variable = VARIABLE.exec(error.message)?.[1];
  if (variable === undefined) return withoutFound(error.message);
  const { originalError: reason } = error;
  const hasReason = typeof reason === 'object' && reason !== null && 'message' in reason;
  if (!hasReason || VARIABLE.test(String(reason.message))) return `Variable "$${variable}" is not valid.`;
  return `Variable "$${variable}" is not valid: ${withoutFound(String(reason.message))}`;
}

function withoutFound(message: string): string {
  const shorter = message
    .replace(/(cannot represent (?:an? )?[\w -]*?value): [\s\S]*$/, '$1 that was sent.')
    .replace(/^Value "[\s\S]*" does not exist in "(\w+)" enum[\s\S]*$/, 'The value does not exist in "$1" enum.')
    .replace(/^(Expected value of type "[^"]*"), found [\s\S]*$/, '$1, found another.')
    .replace(/^(Argument "\w+"(?: of type "[^"]*")?) has invalid value [\s\S]*$/, '$1 is not valid.')
    .replace(/^(Syntax Error: [\s\S]*?\b(?:String|BlockString|Int|Float)) "[\s\S]*$/, '$1.');
  return redact(shorter);
}
