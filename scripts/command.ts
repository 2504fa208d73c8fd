import { Command } from 'commander';

/** A command as it is called on a terminal, such as `npm run policy --`. Whoever calls it wrongly is told where it says what it needs. */
export function commandOf(call: string): Command {
  return new Command(call).showHelpAfterError(`What it needs: ${call} --help`);
}
