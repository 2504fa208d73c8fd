import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { once } from './once.ts';

/** What is still to be done of each connection when it dies. */
const waiting = new WeakMap<Socket, Set<() => void>>();

/**
 * Calls back once, when an answer was sent or its connection is gone. An answer that waits behind another on its connection (pipelining) is told
 * nothing by Node when that connection dies.
 */
export function onAnswerEnd(answer: ServerResponse, action: () => void): void {
  const { socket } = answer.req;
  const actions = waiting.get(socket) ?? watch(socket);
  const end = once(() => {
    actions.delete(end);
    action();
  });
  actions.add(end);
  answer.once('close', end);
  if (socket.destroyed) setImmediate(end);
}

/** One listener for a connection, however many answers wait on it. */
function watch(socket: Socket): Set<() => void> {
  const actions = new Set<() => void>();
  waiting.set(socket, actions);
  socket.once('close', () => {
    for (const action of [...actions]) action();
  });
  return actions;
}
