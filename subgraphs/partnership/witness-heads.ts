import type { FastifyInstance } from 'fastify';
import type { OrganisationTokenVerifier } from '../../shared/announcement.ts';
import type { DisclosureLog } from '../../shared/disclosure-log.ts';
import { BadUserInput, Unauthenticated } from '../../shared/errors.ts';
import type { Witness } from '../../shared/witness.ts';
import { headsSchema } from '../../shared/witness-sender.ts';

export interface HeadsOptions {
  readonly witness: Witness;
  readonly log: Pick<DisclosureLog, 'heads'>;
  readonly verifier: OrganisationTokenVerifier;
}

/**
 * POST /heads: an owner shows where the chains of its disclosure log stand. They are kept here, out of its reach, and it is given those of
 * the partnership's own log to keep. An owner that goes back is answered so, and what was kept stays.
 */
export function witnessHeads(app: FastifyInstance, { witness, log, verifier }: HeadsOptions): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.post('/heads', async (request) => {
      const [scheme, token] = (request.headers.authorization ?? '').split(' ');
      if (scheme !== 'Bearer' || !token)
        throw new Unauthenticated('A token of the owner is required: authorization: Bearer …');
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const { owner, holder } = await verifier.verify(token, body);
      if (holder !== owner)
        throw new Unauthenticated('The heads of a log are shown by its owner, and by no organisation.');
      const shown = headsSchema.safeParse(parseJson(body));
      if (!shown.success)
        throw new BadUserInput('The heads cannot be read: write { "heads": [{ writer, seq, hash }] }.');
      const contradicted = await witness.keep(owner, shown.data.heads);
      for (const { writer, seq } of contradicted)
        request.log.warn(
          { owner, writer, seq },
          'an owner shows a log that does not go on from the head that was kept',
        );
      return { heads: await log.heads(), contradicted };
    });
  });
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
