import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { ORGANISATION_KINDS } from '../../shared/caller.ts';
import type { Ground } from './rules/sharing-choice.ts';

const rows = z.array(
  z.object({
    section: z.string(),
    organisation_kind: z.enum(ORGANISATION_KINDS),
    basis: z.enum(['CONSENT', 'LAW']),
    legal_basis: z.string().min(1),
  }),
);

/**
 * On what ground members of a case see a section that they do not hold, by kind of organisation. Made from the decision tables of
 * all owners by `npm run sharing-basis`: what is told to clients and what is decided cannot drift apart.
 */
export const grounds: readonly Ground[] = rows
  .parse(
    parse(readFileSync(new URL('./reference/sharing-basis.tsv', import.meta.url)), {
      columns: true,
      delimiter: '\t',
      quote: null,
    }),
  )
  .map(({ organisation_kind: kind, legal_basis: legalBasis, ...row }) => ({ ...row, kind, legalBasis }));
