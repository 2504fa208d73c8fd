/** The demo cannot start or go on; the message is one sentence for the person at the terminal: what, where, what to do. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
