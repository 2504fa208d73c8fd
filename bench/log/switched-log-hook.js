import { register } from 'node:module';

// Loaded with --import into every process: whoever imports the disclosure log gets the one that can be switched to memory.
const switched = new URL('./switched-disclosure-log.ts', import.meta.url).href;
const hook = `
export async function resolve(specifier, context, next) {
  const isLog = specifier.endsWith('/disclosure-log.ts') && context.parentURL !== ${JSON.stringify(switched)};
  return next(isLog ? ${JSON.stringify(switched)} : specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
