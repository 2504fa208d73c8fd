import type { DemoAccount } from '../../../demo/identity-provider/account.ts';

export interface Visit {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The public address that answered. */
  readonly url: string;
}

export interface VisitOptions {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | URLSearchParams;
}

/** A browser with cookies per host and port, which asks the workbench at its public address. */
export interface Browser {
  visit(address: string, options?: VisitOptions): Promise<Visit>;
  /** Follows redirects as a navigation does, and ends at a page, or at the first address that `until` knows. */
  walk(address: string, until?: (address: string) => boolean): Promise<Visit>;
  /** Signs in at the provider's page; ends where the gateway sends the browser. */
  signIn(account: DemoAccount, returnTo?: string): Promise<Visit>;
  /** Everything up to the return to the gateway, which is given and not visited. */
  untilCallback(account: DemoAccount): Promise<string>;
  cookie(name: string): string | undefined;
  readonly cookies: Map<string, string>;
}

/** `realUrl` says where the public address is served, as a proxy in front of it would. */
export function createBrowser(publicUrl: string, realUrl: () => string): Browser {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (origin: string) => {
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    return jar;
  };
  const own = jarOf(publicUrl);

  const visit: Browser['visit'] = async (address, { method = 'GET', headers = {}, body } = {}) => {
    const url = new URL(address, publicUrl);
    const jar = jarOf(url.origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const target = url.origin === publicUrl ? url.href.replace(publicUrl, realUrl()) : url.href;
    const response = await fetch(target, {
      method,
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie === '' ? {} : { cookie }), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return { status: response.status, headers: response.headers, text: await response.text(), url: url.href };
  };

  const walk: Browser['walk'] = async (address, until = () => false) => {
    let answer = await visit(address);
    for (let step = 0; step < 10; step++) {
      const location = answer.headers.get('location');
      if (location === null) return answer;
      const next = new URL(location, answer.url).href;
      if (until(next)) return { ...answer, url: next };
      answer = await visit(next);
    }
    throw new Error('The redirects go round in circles.');
  };

  const isCallback = (address: string) => address.startsWith(`${publicUrl}/sign-in/callback`);

  const untilCallback = async (account: DemoAccount, start = '/sign-in') => {
    const page = await walk(start, isCallback);
    if (isCallback(page.url)) return page.url;
    const action = /<form[^>]* action="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const pressed = await visit(new URL(action, page.url).href, {
      method: 'POST',
      body: new URLSearchParams({ account: account.account }),
    });
    const next = new URL(pressed.headers.get('location') ?? '', pressed.url).href;
    const last = await walk(next, isCallback);
    if (!isCallback(last.url)) throw new Error(`The sign-in ended at ${last.url} with ${last.status}.`);
    return last.url;
  };

  return {
    visit,
    walk,
    untilCallback: (account) => untilCallback(account),
    signIn: async (account, returnTo) => {
      const start = returnTo === undefined ? '/sign-in' : `/sign-in?return=${encodeURIComponent(returnTo)}`;
      return visit(await untilCallback(account, start));
    },
    cookie: (name) => own.get(name),
    cookies: own,
  };
}
