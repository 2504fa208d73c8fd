import type { FastifyReply, FastifyRequest } from 'fastify';
import { onAnswerEnd } from '../shared/answer-end.ts';
import type { Caller } from '../shared/caller.ts';
import { readLanguage } from './language.ts';
import type { OwnerName } from './owner-name.ts';
import { actingFor, readPurpose } from './purpose.ts';
import { createRequestContext, type RequestContext } from './request-context.ts';
import type { SignIn } from './sign-in.ts';
import { clientNameOf } from './usage/client-name.ts';

export interface IdentifyOptions {
  readonly signIn: SignIn;
  /** What stands in for the header `authorization` where there is none; nothing does when left out. */
  readonly authorizationOf?: (request: FastifyRequest) => Promise<string | undefined>;
  readonly sign: (caller: Caller, owner: OwnerName) => string;
  /** Time for a whole request, in milliseconds. */
  readonly budgetMs: number;
  /** Monotonic milliseconds. */
  readonly now: () => number;
}

/** Finds out who asks and why, before the body of the request is read; throws an AppError that says what is missing. */
export type Identify = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

/** The order in which a request is refused: who, then why. */
export function createIdentify({ signIn, authorizationOf, sign, budgetMs, now }: IdentifyOptions): Identify {
  return async (request, reply) => {
    const startedAt = now();
    const { headers, id: requestId, log } = request;
    const who = await signIn(headers.authorization ?? (await authorizationOf?.(request)));
    const purpose = readPurpose(headers['x-purpose'], who);
    const caller: Caller = {
      staffMember: who.staffMember,
      ...actingFor(who, purpose),
      purpose,
      requestId,
      language: readLanguage(headers['accept-language']),
    };
    const client = clientNameOf(headers);
    const { failures } = who;
    const hangUp = hangUpOf(reply);
    return createRequestContext({ caller, client, sign, now, startedAt, budgetMs, hangUp, failures, log });
  };
}

function hangUpOf(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  onAnswerEnd(reply.raw, () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}
