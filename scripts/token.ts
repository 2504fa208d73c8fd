import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { PORT_OFFSETS } from '../demo/ports.ts';
import { NotRunning, signIn, UnknownAccount } from '../demo/sign-in.ts';
import { readConfiguration } from '../shared/configuration.ts';
import { runProcess } from '../shared/run-process.ts';
import { everyFailure, parseFailure, type SandboxFailure } from '../shared/sandbox-failure.ts';
import { commandOf } from './command.ts';

const configuration = z.object({
  PORT: z.coerce.number().int().min(1).max(65_530).default(4000).describe('the port that npm start was given'),
});

const command = commandOf('npm run --silent token --')
  .description('Prints a bearer token for an account of the demo, and nothing else; it is valid for ten minutes.')
  .argument('<account>', 'account of the demo, such as social-worker')
  .option('--failure <owner:failure...>', 'owners that fail for this token, such as pes:down', readFailure, [])
  .addHelpText('after', '\nExample: curl -H "authorization: Bearer $(npm run --silent token -- social-worker)" …')
  .addHelpText(
    'after',
    `Failures: ${everyFailure().join(', ')}. The sandbox acts them out; production refuses the token.`,
  )
  .addHelpText('after', 'PORT is the port that npm start was given (4000).')
  .parse();

function readFailure(text: string, before: readonly SandboxFailure[]): SandboxFailure[] {
  const failure = parseFailure(text);
  if (failure === null) throw new InvalidArgumentError(`Choose one of: ${everyFailure().join(', ')}.`);
  return [...before, failure];
}

await runProcess(async () => {
  const { PORT } = readConfiguration('token', configuration, process.env);
  const issuer = `http://127.0.0.1:${PORT + PORT_OFFSETS['identity-provider']}`;
  try {
    const { failure: failures } = command.opts<{ failure: SandboxFailure[] }>();
    process.stdout.write(`${await signIn({ issuer, account: command.args[0] ?? '', failures })}\n`);
  } catch (error) {
    if (!(error instanceof NotRunning || error instanceof UnknownAccount)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
});
