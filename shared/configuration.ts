import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { ConfigurationError } from './errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The configuration of a process, read from environment variables and checked against the schema (one key a variable;
 * `.describe()` it with what to set, for example 'a port number, 0 to 65535'). A variable may also be given as
 * `NAME_FILE`, the path of a file that holds the value: the usual way for a secret. An empty variable counts as not set.
 * Throws ConfigurationError with every problem at once; the message holds names and never a value, secret or not.
 */
export function readConfiguration<Schema extends z.ZodObject>(
  process: string,
  schema: Schema,
  env: Environment,
): z.infer<Schema> {
  const given = Object.keys(schema.shape).map((name) => readVariable(name, schema, env));
  const values = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  const problems = new Map<string, string>();
  for (const { name, problem } of given) if (problem !== undefined) problems.set(name, problem);
  const result = schema.safeParse(values);
  if (result.success && problems.size === 0) return result.data;
  for (const issue of result.error?.issues ?? []) {
    const name = issue.path[0] === undefined ? null : String(issue.path[0]);
    const key = name ?? issue.message;
    // One problem a variable: what cannot be read is not "not set" as well, and the advice is the same for all.
    if (!problems.has(key)) problems.set(key, explain(name, issue, schema, values));
  }
  throw new ConfigurationError(process, [...problems.values()]);
}

interface Given {
  readonly name: string;
  readonly value?: string;
  readonly problem?: string;
}

function readVariable(name: string, schema: z.ZodObject, env: Environment): Given {
  const value = env[name] || undefined;
  const file = `${name}_FILE` in schema.shape ? undefined : env[`${name}_FILE`] || undefined;
  if (file === undefined) return value === undefined ? { name } : { name, value };
  if (value === undefined) return readSecretFile(name, file);
  return { name, problem: `${name} and ${name}_FILE are both set: keep one of the two.` };
}

function readSecretFile(name: string, file: string): Given {
  try {
    const value = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    if (value !== '') return { name, value };
    return { name, problem: `${name}_FILE names an empty file: write the value of ${name} in it.` };
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? ` (${error.code})` : '';
    const advice = "correct the path or the file's permissions";
    return { name, problem: `${name}_FILE names a file that cannot be read${code}: ${advice}.` };
  }
}

type Issue = z.core.$ZodIssue;

function explain(name: string | null, issue: Issue, schema: z.ZodObject, values: Environment): string {
  if (name === null) return `${ownWords(issue, values)}.`;
  const advice = `set it to ${schema.shape[name]?.description ?? expectation(issue)}`;
  if (values[name] !== undefined) return `${name} is not valid (${reason(issue, values)}): ${advice}.`;
  return `${name} is not set: ${advice}, or ${name}_FILE to the path of a file with it.`;
}

// The library's own words say what was received, which may be (part of) a secret, so the common ones are said here.
function reason(issue: Issue, values: Environment): string {
  const unit = 'origin' in issue && issue.origin === 'string' ? ' characters' : '';
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`;
  if (issue.code === 'invalid_value') return 'not one of the values that it can have';
  if (issue.code === 'too_small') return `less than the minimum of ${issue.minimum}${unit}`;
  if (issue.code === 'too_big') return `more than the maximum of ${issue.maximum}${unit}`;
  if (issue.code === 'invalid_format') return `expected ${issue.format === 'regex' ? 'another form' : issue.format}`;
  return ownWords(issue, values);
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `a ${issue.expected}`;
  return 'a valid value';
}

// A refinement may have a message of its own that repeats what it was given.
function ownWords(issue: Issue, values: Environment): string {
  const given = Object.values(values).filter((value) => value !== undefined && value.length > 2);
  const masked = given.reduce((text: string, value) => text.replaceAll(String(value), '[value]'), issue.message);
  return masked.replace(/\.$/, '');
}
