import { register } from 'node:module';

// Loaded with --import into every process: whoever imports the counting gets the one that can be switched off.
const switched = new URL('./switched-usage.ts', import.meta.url).href;
const hook = `
export async function resolve(specifier, context, next) {
  const isUsage = specifier.endsWith('/usage/usage.ts') && context.parentURL !== ${JSON.stringify(switched)};
  return next(isUsage ? ${JSON.stringify(switched)} : specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
