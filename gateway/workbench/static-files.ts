import { access } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { fileHeaders, pageHeaders } from './headers.ts';
import { readPageFiles } from './page-files.ts';

export interface StaticOptions {
  readonly folder: string;
  readonly publicUrl: string;
}

const INDEX = 'index.html';
// Questions to the gateway itself, which a mistyped one of is better told than shown a page.
const NOT_A_PAGE = /^\/(?:graphql|graphiql|session|sign-in|sign-out|healthz|readyz|assets|\.well-known)(?:\/|$)/;

/**
 * The built pages: `/assets/*` for ever, other files of the folder for an hour, and the one page of the workbench at
 * every other path, because it finds its way from the path itself. Without a build there is nothing to serve.
 */
export async function serveFiles(app: FastifyInstance, { folder, publicUrl }: StaticOptions): Promise<void> {
  const root = resolve(folder);
  const isBuilt = await access(join(root, INDEX)).then(
    () => true,
    () => false,
  );
  if (!isBuilt) {
    app.log.warn('there is no built workbench, so no page is served: build it with npm run build:workbench');
    return;
  }
  const assets = join(root, 'assets');
  const linkOf = await readPageFiles(root);
  const { fastifyStatic } = await import('@fastify/static');
  await app.register(fastifyStatic, {
    root: assets,
    prefix: '/assets/',
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
    preCompressed: true,
    // Called for every file that is sent, so also for those below.
    setHeaders: (reply, path) => {
      if (path.startsWith(assets + sep)) reply.headers(fileHeaders('immutable'));
    },
  });
  // A path that is written to climb out is no fault of ours, and no file either.
  app.setErrorHandler((error, _request, reply) => {
    if (isAboutPath(error)) return reply.callNotFound();
    throw error;
  });

  // At the root stand a favicon and the like; a name without folder, so that nothing can be climbed out of.
  app.get<{ Params: { file: string } }>('/:file(^[\\w-]+\\.(?:ico|png|svg|txt|webmanifest)$)', (request, reply) =>
    reply.headers(fileHeaders('short')).sendFile(request.params.file, root, { cacheControl: false }),
  );

  app.get('/*', (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    // The first address is what somebody tries out, with whatever is at hand.
    const wantsPage = path === '/' || (request.headers.accept ?? '').includes('text/html');
    if (!wantsPage || NOT_A_PAGE.test(path)) return reply.callNotFound();
    const asItIs = { cacheControl: false, etag: false, lastModified: false };
    const link = linkOf(path);
    if (link !== undefined) reply.header('link', link);
    return pageHeaders(reply, publicUrl).sendFile(INDEX, root, asItIs);
  });
}

function isAboutPath(error: unknown): boolean {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500;
}
