import { describe, expect, it } from '@jest/globals';
import { createRecordAccess, type RecordAccess } from '../../shared/access.ts';
import type { DisclosureEntry } from '../../shared/disclosure-log.ts';
import { LogUnavailable } from '../../shared/errors.ts';
import { createLedger } from '../../shared/ledger.ts';
import type { Parts } from '../../shared/part-loader.ts';
import { caller, factsOf, logTo, type Row, row } from '../kit/record-access.ts';
import { samplePolicy } from '../kit/sample-policy.ts';

const SECTIONS = ['pes.registration', 'pes.assessment', 'pes.journey'];
const policy = samplePolicy(
  'pes',
  `@id("worker") @legalBasis("law A")
   permit (principal == Role::"social-worker", action, resource)
   when { context.relation == Relation::"CASE" && [Section::"pes.registration", Section::"pes.journey"].contains(resource) };`,
  SECTIONS,
);

const whole = (rows: Row[]): Promise<Parts<Row>> => Promise.resolve({ rows, unreachable: [] });

function open(append: (entries: readonly DisclosureEntry[]) => Promise<void>, clients = ['client-1']) {
  const ledger = createLedger({ append });
  const accesses = clients.map((id) =>
    createRecordAccess({ owner: 'pes', policy, ledger, caller, facts: factsOf(id) }),
  );
  return accesses as [RecordAccess, ...RecordAccess[]];
}

const registrationOf = (access: RecordAccess, rows = [row]) =>
  access.disclose('pes.registration', () => access.read('pes.registration', () => whole(rows)));

describe('a section', () => {
  it('INV-26: is answered only after its disclosure is in the log', async () => {
    const order: string[] = [];
    const [access] = open(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('logged');
    });
    await registrationOf(access).then(() => order.push('answered'));
    expect(order).toEqual(['logged', 'answered']);
  });

  it('INV-26: is logged with who, why, which rule and which legal basis', async () => {
    const batches: DisclosureEntry[][] = [];
    const [access] = open(logTo(batches));
    await registrationOf(access);
    expect(batches).toEqual([
      [
        {
          requestId: 'request-1',
          clientId: 'client-1',
          staffMember: 'worker-1',
          organisation: '0914402196',
          roles: 'social-worker',
          purpose: 'BENEFIT_FOLLOW_UP',
          relation: 'CASE',
          section: 'pes.registration',
          outcome: 'DISCLOSED',
          reason: null,
          rule: 'worker',
          legalBasis: 'law A (TEST-01)',
        },
      ],
    ]);
  });

  it('that the policy withholds is null, is never loaded, and is logged as withheld', async () => {
    const batches: DisclosureEntry[][] = [];
    const [access] = open(logTo(batches));
    let loaded = false;
    const value = await access.disclose('pes.assessment', () => {
      loaded = true;
      return 'secret';
    });
    expect({ value, loaded }).toEqual({ value: null, loaded: false });
    expect(batches[0]?.[0]).toMatchObject({
      section: 'pes.assessment',
      outcome: 'WITHHELD',
      reason: 'NOT_PERMITTED',
      rule: 'default-deny',
    });
  });

  it('is withheld as LOG_UNAVAILABLE when the log cannot be written, and nothing of it is answered', async () => {
    const [access] = open(() => Promise.reject(new LogUnavailable()));
    const [value, withheld, asOf] = await Promise.all([registrationOf(access), access.withheld(), access.asOf()]);
    expect(value).toBeNull();
    expect(asOf).toBeNull();
    expect(withheld.map(({ section, reason }) => [section, reason])).toEqual([
      ['pes.registration', 'LOG_UNAVAILABLE'],
      ['pes.assessment', 'NOT_PERMITTED'],
    ]);
  });

  it('that fed a journey tells nothing of its age when the journey could not be logged', async () => {
    const [access] = open(() => Promise.reject(new LogUnavailable()));
    const journey = access.disclose('pes.journey', () => access.read('pes.registration', () => whole([row])));
    expect(await Promise.all([journey, access.asOf()])).toEqual([null, null]);
  });

  it('of which one holder is down is null and withheld when the others have nothing, else shown and listed', async () => {
    const batches: DisclosureEntry[][] = [];
    const [access, other] = open(logTo(batches), ['client-1', 'client-2']);
    const part = (rows: Row[]) => Promise.resolve({ rows, unreachable: ['0913501371'] });
    const empty = await access.disclose('pes.registration', () => access.read('pes.registration', () => part([])));
    const partial = await other?.disclose('pes.registration', () => other.read('pes.registration', () => part([row])));
    expect([empty, partial]).toEqual([null, [row]]);
    expect((await access.withheld())[0]).toMatchObject({ section: 'pes.registration', reason: 'HOLDER_UNREACHABLE' });
    expect((await other?.withheld())?.[0]).toMatchObject({ section: 'pes.registration', reason: 'HOLDER_UNREACHABLE' });
    expect(
      batches
        .flat()
        .filter((e) => e.section === 'pes.registration')
        .map((e) => e.outcome),
    ).toEqual(['WITHHELD', 'DISCLOSED']);
  });

  it('gathered from another one logs that one too, and leaves out what is withheld', async () => {
    const batches: DisclosureEntry[][] = [];
    const [access] = open(logTo(batches));
    const journey = await access.disclose('pes.journey', async () => [
      await access.read('pes.registration', () => whole([row])),
      await access.read('pes.assessment', () => whole([row])),
    ]);
    expect(journey).toEqual([[row], null]);
    expect(batches.flat().map((entry) => entry.section)).toEqual(['pes.journey', 'pes.registration']);
  });

  it('whose loading fails is a fault, is not logged as disclosed, and holds up no other section', async () => {
    const batches: DisclosureEntry[][] = [];
    const [access] = open(logTo(batches));
    const failing = access.disclose('pes.journey', () => Promise.reject(new Error('broken')));
    await expect(Promise.all([failing.catch((error) => error.message), registrationOf(access)])).resolves.toEqual([
      'broken',
      [row],
    ]);
    expect(batches.flat().map((entry) => entry.section)).toEqual(['pes.registration']);
  });
});

describe('the disclosures of one request', () => {
  it('of 50 clients go into the log together, once', async () => {
    const batches: DisclosureEntry[][] = [];
    const ids = Array.from({ length: 50 }, (_, index) => `client-${index}`);
    const accesses = open(logTo(batches), ids);
    await Promise.all(
      accesses.flatMap((access) => [
        registrationOf(access),
        access.withheld(),
        access.disclose('pes.journey', () => []),
      ]),
    );
    expect(batches.map((batch) => batch.length)).toEqual([150]);
  });

  it('that are asked for twice, by alias for example, are logged once', async () => {
    const batches: DisclosureEntry[][] = [];
    const [access] = open(logTo(batches));
    await Promise.all([registrationOf(access), registrationOf(access)]);
    await registrationOf(access);
    expect(batches.flat()).toHaveLength(1);
  });

  it('tell when the latest of what was disclosed changed', async () => {
    const [access] = open(logTo([]));
    const older = { ...row, changedAt: new Date('2025-01-01T00:00:00Z') };
    const [asOf] = await Promise.all([access.asOf(), registrationOf(access, [older, row])]);
    expect(asOf).toEqual(row.changedAt);
  });

  it('name the purposes under which a withheld section is disclosed, in the language of the request', async () => {
    const text = `@id("a") @legalBasis("b") permit (principal, action, resource) when { context.purpose == Purpose::"ACTIVATION" };`;
    const other = samplePolicy('pes', text, ['pes.registration']);
    const ledger = createLedger({ append: async () => undefined });
    const access = createRecordAccess({ owner: 'pes', policy: other, ledger, caller, facts: factsOf('client-1') });
    expect(await access.withheld()).toEqual([
      {
        section: 'pes.registration',
        reason: 'NOT_PERMITTED',
        remedy: 'Not needed for this purpose; it is for ACTIVATION.',
      },
    ]);
  });
});
