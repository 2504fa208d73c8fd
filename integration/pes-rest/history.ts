import { z } from 'zod';
import type { ChangeRow } from '../../shared/acts/file-and-history-loaders.ts';
import { parseKboNumber } from '../../shared/kbo-number.ts';
import { misfit } from './fit.ts';
import { HISTORY_RESOURCE } from './terms.ts';
import type { WireRecord } from './wire.ts';

const kbo = z.string().refine((number) => parseKboNumber(number) === number);

const changeSchema = z.object({
  id: z.uuid(),
  organisatie: kbo,
  gegeven: z.uuid(),
  rubriek: z.string().max(60),
  handeling: z.string().min(1).max(60),
  door: z.string().min(1).max(120),
  vraagnummer: z.string().max(80).default(''),
  op: z.iso.datetime({ offset: true }),
  versie: z.int().min(1),
  voor: z.string().nullable().default(null),
});

/** The row of a change in a section that is one of ours. Throws `ServiceFault` that names the field that does not fit. */
export function changeRow(record: WireRecord, clientKey: string, isSection: (section: string) => boolean): ChangeRow {
  const read = changeSchema.safeParse(record);
  if (!read.success) throw misfit(HISTORY_RESOURCE, knownField(read.error.issues[0]?.path[0]));
  const { id, organisatie: holder, gegeven: recordId, rubriek: section, handeling: act, door: actedBy } = read.data;
  if (!isSection(section)) throw misfit(HISTORY_RESOURCE, 'rubriek');
  const actedAt = new Date(read.data.op);
  const { vraagnummer: requestId, versie: version, voor: before } = read.data;
  return {
    ...{ id, clientKey, holder, recordId, section, act, actedBy, requestId },
    actedAt,
    version,
    before,
    changedAt: actedAt,
  };
}

function knownField(part: PropertyKey | undefined): string {
  return typeof part === 'string' && part in changeSchema.shape ? part : '';
}
