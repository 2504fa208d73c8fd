import { describe, expect, it } from '@jest/globals';
import { type Command, startCommands } from './commands.ts';
import { undocumented } from './docstrings.ts';
import { readersOfEnvironment, wrongImports } from './imports.ts';
import { possiblePeople, privateText } from './private-text.ts';
import { filesOfRepository, readFiles } from './repository.ts';
import { ownDecisions } from './who-may.ts';

const files = readFiles(filesOfRepository());
const code = files.filter(({ path }) => /\.(tsx?|js)$/.test(path));

const CHECKS: readonly (readonly [fact: string, command: Command])[] = [
  ['the table of docs/policy is what the policy of VDAB says', 'policy pes --check'],
  ['the table of docs/policy is what the policy of the centres says', 'policy welfare --check'],
  ['the table of docs/policy is what the policy of the enterprises says', 'policy social-economy --check'],
  ['the table of docs/policy is what the policy of the partnership says', 'policy partnership --check'],
  ['what clients are told of the basis of sharing is what the policies say', 'sharing-basis --check'],
  ['the code is formatted and free of what the linter warns of', 'lint'],
  ['the types fit', 'typecheck'],
  ['the resolver types are those of the schemas', 'codegen --check'],
  ['the four schemas compose to the supergraph that is committed', 'compose --check'],
  ['docs/schema.md tells of every type, field and permit, each with a description', 'docs:schema --check'],
  ['docs/behaviour.md lists the titles of the tests', 'docs:behaviour --check'],
];

describe('what is committed', () => {
  const results = startCommands(CHECKS.map(([, command]) => command));

  it.each(CHECKS)(
    '%s',
    async (_fact, command) => {
      expect(await results.get(command)).toBe('passed');
    },
    240_000,
  );

  it('holds no path of a machine, no host of a registry and no private key', () => {
    expect(privateText(files)).toEqual([]);
  });

  it('holds no valid national number with an order number below 900, but for the published examples', () => {
    expect(possiblePeople(files)).toEqual([]);
  });
});

describe('the code', () => {
  it('imports one way: shared nothing, a subgraph and the gateway themselves and shared, nobody a test or a script', () => {
    expect(wrongImports(code)).toEqual([]);
  });

  it('compares no role and no kind of organisation in a resolver or an act: who may do what stands in policy.cedar', () => {
    const compares = "return known.kind !== 'EMPLOYER' || caller.roles.includes('social-worker');";
    expect(ownDecisions([{ path: 'subgraphs/pes/acts/some.ts', text: compares }])).toHaveLength(1);
    expect(ownDecisions(code)).toEqual([]);
  });

  it('reads the environment in main.ts, in the demo, in commands and in the programs of the quick start, and nowhere else', () => {
    expect(readersOfEnvironment(code)).toEqual([]);
  });

  it('has a docstring on every exported function of the kernel and of the rules', () => {
    const documented = code.filter(({ path }) => /^shared\/|^subgraphs\/[\w-]+\/rules\//.test(path));
    expect(undocumented(documented)).toEqual([]);
  });
});
