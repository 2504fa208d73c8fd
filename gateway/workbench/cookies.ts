import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** One cookie of ours: read, set and taken away with the same name and flags. */
export interface Cookie {
  readonly name: string;
  read(request: FastifyRequest): string | null;
  set(reply: FastifyReply, value: string): void;
  clear(reply: FastifyReply): void;
}

/** Makes cookies for pages at this address, on an app with @fastify/cookie; `__Host-` keeps other hosts of the domain from setting them. */
export function createCookies(publicUrl: string): (name: string) => Cookie {
  const secure = publicUrl.startsWith('https:');
  // Lax, and not Strict: the return from the identity provider is a navigation that another site began, and it has to
  // find the sign-in that this browser started and the session that it replaces. What Lax lets through from elsewhere
  // are navigations with GET, and none of those changes anything.
  const flags = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return (plainName) => {
    const name = secure ? `__Host-${plainName}` : plainName;
    return {
      name,
      read: ({ cookies }) => cookies[name] || null,
      // Without an age: it goes when the browser is closed, and the server decides when it is worth nothing.
      set: (reply, value) => void reply.setCookie(name, value, flags),
      clear: (reply) => void reply.clearCookie(name, flags),
    };
  };
}
