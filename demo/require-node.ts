import { nodeProblem } from './node-version.ts';

// Imported before anything else, so that an old Node says this and not what it stumbles over first.
const problem = nodeProblem(process.versions.node);
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
