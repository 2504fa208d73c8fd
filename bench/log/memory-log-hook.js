import { register } from 'node:module';

// Loaded with --import into the owners of the rival: whoever imports the disclosure log gets the one to memory.
const memory = new URL('./memory-disclosure-log.ts', import.meta.url).href;
const hook = `
export async function resolve(specifier, context, next) {
  const isLog = specifier.endsWith('/disclosure-log.ts') && context.parentURL !== ${JSON.stringify(memory)};
  return next(isLog ? ${JSON.stringify(memory)} : specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
