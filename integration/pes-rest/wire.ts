import { z } from 'zod';
import { parseNationalNumber } from '../../shared/national-number.ts';

/**
 * What is asked, as the body of POST /v1/<resource>/opvragen: the numbers never stand in an address. `vraag` is for VDAB's own
 * log (who asks stands in the key): the number of the request, and the purpose (doelbinding, domain 6.5).
 */
export interface Question {
  readonly vraag: { readonly nummer: string; readonly doel: string };
  /** INSZ of the clients; none for a register that is about no client. */
  readonly insz: readonly string[];
  /** How many records at a time, and where to go on: what the page before said. */
  readonly pagina: { readonly grootte: number; readonly vanaf: string | null };
}

const insz = z.string().refine((number) => parseNationalNumber(number) === number);

/** What became of each number that was asked: the statuses of MAGDA's registration service (domain 4.4), as codes. */
const numberSchema = z.discriminatedUnion('status', [
  z.object({ insz, status: z.enum(['DATA_FOUND', 'NO_DATA_FOUND', 'CANCELED']) }),
  z.object({ insz, status: z.literal('REPLACED'), vervangenDoor: insz }),
]);

/** A record as it came: its fields are judged one by one (`fit.ts`). */
export type WireRecord = Readonly<Record<string, unknown>>;

/** One page of an answer. What it has beside this is left alone: a service may grow. */
export const pageSchema = z.object({
  antwoorden: z.array(numberSchema),
  gegevens: z.array(z.record(z.string(), z.unknown())),
  volgende: z.string().min(1).max(500).nullable(),
});
export type Page = z.infer<typeof pageSchema>;

/** What the service says of one number. */
export type NumberStatus = z.infer<typeof numberSchema>;
