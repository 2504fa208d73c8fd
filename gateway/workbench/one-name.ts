import type { FastifyReply, FastifyRequest } from 'fastify';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * On a machine of one's own the gateway has several names, and a cookie knows one: a page that was opened under another
 * is sent to the public one, or its sign-in would come back to where nobody began it.
 */
export function createOneName(publicUrl: string) {
  const { hostname } = new URL(publicUrl);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (request.method !== 'GET' || !(request.headers.accept ?? '').includes('text/html')) return undefined;
    const given = (request.headers.host ?? '').replace(/:\d+$/, '');
    const isOther = LOOPBACK.has(hostname) && LOOPBACK.has(given) && given !== hostname;
    return isOther ? reply.redirect(publicUrl + request.url, 307) : undefined;
  };
}
