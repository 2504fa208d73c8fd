import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = new URL('../../../', import.meta.url);

/** A file at the root of the repository. */
export function rootFile(name: string): string {
  return readFileSync(new URL(name, ROOT), 'utf8');
}

const secretUse = z.union([
  z.string().transform((source) => ({ source, target: `/run/secrets/${source}` })),
  z.object({ source: z.string(), target: z.string() }),
]);

const service = z.looseObject({
  image: z.string(),
  command: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
  secrets: z.array(secretUse).default([]),
  volumes: z.array(z.string().transform((text) => text.split(':'))),
  networks: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
});
export type Service = z.infer<typeof service>;

const composeFile = z.looseObject({
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.object({ internal: z.boolean().default(false) }).nullable()),
  volumes: z.record(z.string(), z.null()),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
});
export type ComposeFile = z.infer<typeof composeFile>;

type Environment = Readonly<Record<string, string>>;

/** docker-compose.yml as the compose specification reads it: merged and with the variables of .env filled in. */
export function readCompose(env: Environment): ComposeFile {
  return composeFile.parse(parse(interpolate(rootFile('docker-compose.yml'), env), { merge: true }));
}

/** The same without a shape, for the schema of the specification. */
export function rawCompose(env: Environment): unknown {
  return parse(interpolate(rootFile('docker-compose.yml'), env), { merge: true });
}

/** The variables that .env.example sets. */
export function exampleEnvironment(): Record<string, string> {
  const lines = rootFile('.env.example').matchAll(/^(\w+)=(.*)$/gm);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
}

const VARIABLE = /\$(?:(\$)|\{(\w+)(?::([-?])([^}]*))?\})/g;

/** The names of the variables in docker-compose.yml. */
export function variablesOfCompose(): string[] {
  const found = rootFile('docker-compose.yml').matchAll(VARIABLE);
  return [...new Set([...found].flatMap(([, , name]) => (name === undefined ? [] : [name])))].sort();
}

/** `${NAME}`, `${NAME:-default}` and `${NAME:?message}` of the compose specification; `$$` is a dollar. */
function interpolate(text: string, env: Environment): string {
  return text.replace(VARIABLE, (_, dollar?: string, name = '', operator?: string, more = '') => {
    if (dollar !== undefined) return '$';
    const value = env[name] ?? '';
    if (value !== '') return value;
    if (operator === '?') throw new Error(`${name}: ${more}`);
    return operator === '-' ? more : '';
  });
}

/** The list of an instruction in exec form: `ENTRYPOINT ["node", "…"]`, `CMD […]` after HEALTHCHECK. */
export function dockerfileList(instruction: 'ENTRYPOINT' | 'HEALTHCHECK'): string[] {
  const text = rootFile('Dockerfile').replaceAll('\\\n', ' ');
  const line = new RegExp(`^${instruction} [^[\\n]*(\\[.*\\])$`, 'm').exec(text)?.[1];
  return z.array(z.string()).parse(JSON.parse(line ?? 'null'));
}
