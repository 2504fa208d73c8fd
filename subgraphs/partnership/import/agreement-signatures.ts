import type { EntityManager } from 'typeorm';
import { date, instant, kboNumber, text } from '../../../shared/import/column.ts';
import { recordId } from '../../../shared/import/record-id.ts';
import {
  type DeliveredRow,
  extractKind,
  type ImportContext,
  type RowOf,
  type RowProblem,
  type Written,
} from '../../../shared/import/types.ts';
import { upsertRows } from '../../../shared/import/upsert.ts';
import { type LocalDate, today } from '../../../shared/local-date.ts';
import { type AgreementRow, agreementEntity, type SignatureRow, signatureEntity } from '../agreement-entities.ts';
import { inForceOn, toldSignatureBreach } from '../rules/agreement-told.ts';
import { withoutVersion } from './agreements.ts';
import { type KnownPartnership, partnershipsBySource } from './around-partnership.ts';
import { UNKNOWN_PARTNERSHIP } from './organisations.ts';
import { problemOf } from './told-problem.ts';
import { inTransaction, requireKnown, writeRows } from './write.ts';

const columns = {
  partnership_source_id: text(80),
  text_version: text(20),
  organisation: kboNumber(),
  signed_on: date(),
  changed_at: instant(),
};
type Told = RowOf<typeof columns>;

/** That members signed: with the last of them the agreement is in force, from that day on. */
export const agreementSignatures = extractKind({
  name: 'agreement-signatures',
  columns,
  requires: ['agreements'],
  keyOf: (row) => `${row.partnershipSourceId}|${row.textVersion}|${row.organisation}`,
  write: (rows, context) => inTransaction(context, (manager) => writeSignatures(manager, rows, context)),
});

async function writeSignatures(
  manager: EntityManager,
  rows: readonly DeliveredRow<Told>[],
  { clock }: ImportContext,
): Promise<Written> {
  const partnerships = await partnershipsBySource(
    manager,
    rows.map(({ values }) => values.partnershipSourceId),
  );
  const known = requireKnown(rows, new Set(partnerships.keys()), (row) => row.partnershipSourceId, UNKNOWN_PARTNERSHIP);
  const refused = [...known.refused];
  const signatures: SignatureRow[] = [];
  const entered = new Set<AgreementRow>();
  // In the order of the days, whatever that of the file: the last signature puts an agreement into force.
  for (const { line, values } of known.accepted.toSorted((a, b) => (a.values.signedOn < b.values.signedOn ? -1 : 1))) {
    const around = partnerships.get(values.partnershipSourceId);
    if (around === undefined) continue;
    const signed = sign(values, around, today(clock));
    if ('reason' in signed) refused.push({ line, ...signed });
    else signatures.push(signed);
    if (enterIntoForce(values, around)) entered.add(agreementOf(values, around) as AgreementRow);
  }
  await upsertRows(manager, agreementEntity, [...entered].map(withoutVersion), { counted: 'version' });
  return writeRows(manager, signatureEntity, signatures.map(withoutVersion), refused, 'version');
}

function agreementOf({ textVersion }: Told, { agreements }: KnownPartnership): AgreementRow | undefined {
  return agreements.find((each) => each.textVersion === textVersion);
}

/** The signature as it is stored or will be, or why it may not be. */
function sign(told: Told, around: KnownPartnership, day: LocalDate): SignatureRow | RowProblem {
  const { organisation, signedOn, changedAt, partnershipSourceId, textVersion } = told;
  const agreement = agreementOf(told, around);
  if (agreement === undefined) return UNKNOWN_TEXT;
  const own = around.signatures.filter(({ agreementId }) => agreementId === agreement.id);
  const stored = own.find((each) => each.organisation === organisation && each.signedOn === signedOn);
  if (stored !== undefined) return stored;
  const signed = own.map((each) => each.organisation);
  const found = toldSignatureBreach({ agreement, organisation, signedOn, signed }, around, day);
  if (found !== null) return problemOf(found);
  const id = recordId('agreement-signatures', organisation, `${partnershipSourceId}|${textVersion}`);
  const { id: agreementId, partnershipId } = agreement;
  const row = { id, partnershipId, agreementId, organisation, signedOn, changedAt, version: 0 };
  around.signatures.push(row);
  return row;
}

const UNKNOWN_TEXT = {
  column: 'text_version',
  reason: 'is no text of this partnership that is known here: deliver agreements first',
};

/** Puts an agreement that all members signed into force; whether that happened just now. */
function enterIntoForce(told: Told, { agreements, signatures, members }: KnownPartnership): boolean {
  const at = agreements.findIndex((each) => each.textVersion === told.textVersion);
  const agreement = agreements[at];
  if (agreement === undefined || agreement.inForceFrom !== null) return false;
  const inForceFrom = inForceOn(
    signatures.filter(({ agreementId }) => agreementId === agreement.id),
    members,
  );
  if (inForceFrom !== null) agreements[at] = { ...agreement, inForceFrom };
  return inForceFrom !== null;
}
