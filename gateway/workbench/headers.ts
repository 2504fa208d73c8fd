import type { FastifyReply } from 'fastify';

/** Of every answer of the workbench. */
const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** For data of the person who asks: kept nowhere, and so not there when somebody else presses the back button. */
export function privateHeaders(reply: FastifyReply): FastifyReply {
  return reply.headers({ ...COMMON, 'cache-control': 'no-store' });
}

// Mantine writes its styles into the page. A script is a file of ours or it does not run.
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOTHING = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer'];
const NOTHING_ELSE = ['microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial', 'usb'];
const PERMISSIONS = [...NOTHING, ...NOTHING_ELSE].map((feature) => `${feature}=()`).join(', ');

/** For the page of the workbench. */
export function pageHeaders(reply: FastifyReply, publicUrl: string): FastifyReply {
  return privateHeaders(reply).headers({
    'content-security-policy': PAGE_POLICY,
    'permissions-policy': PERMISSIONS,
    // Keeps a window of ours from being held by whoever opened it; a popup that we open can still sign in and close.
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    ...transportSecurity(publicUrl),
  });
}

/**
 * For the small pages of sign-in. Without an opener policy: between the provider, which has none, and a page with one, a
 * popup would lose its window and could not close itself.
 */
export function signInHeaders(reply: FastifyReply, publicUrl: string): FastifyReply {
  return privateHeaders(reply).headers({
    'content-security-policy':
      "default-src 'none'; script-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    'permissions-policy': PERMISSIONS,
    ...transportSecurity(publicUrl),
  });
}

/** For files that are the same for everybody. `immutable` for those that have a digest of themselves in their name. */
export function fileHeaders(kind: 'immutable' | 'short'): Record<string, string> {
  const age = kind === 'immutable' ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
  return { ...COMMON, 'cache-control': age };
}

function transportSecurity(publicUrl: string): Record<string, string> {
  return publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {};
}
