import type { FastifyInstance } from 'fastify';

const TITLE = 'Schakel: GraphiQL (development)';
const HEADERS = { authorization: 'Bearer <npm run --silent token -- social-worker>', 'x-purpose': 'BENEFIT_FOLLOW_UP' };
const FIRST_QUERY = `# Put a token in "Headers" below: npm run --silent token -- social-worker
query Hello {
  viewer {
    staffMember
    purpose
    purposes
  }
}
`;

/**
 * The page GET /graphiql, for development only: nothing of it comes from elsewhere, and the browser is told to ask this
 * server alone. The package is 9 MB of text, so production does not even read it.
 */
export async function serveGraphiql(app: FastifyInstance): Promise<void> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    title: TITLE,
    endpoint: '/graphql',
    headers: JSON.stringify(HEADERS, null, 2),
    defaultQuery: FIRST_QUERY,
  });
  app.get('/graphiql', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', POLICY)
      .header('referrer-policy', 'no-referrer')
      .header('cache-control', 'no-store')
      .send(page),
  );
}

const POLICY = [
  "default-src 'self' data: blob:",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');
