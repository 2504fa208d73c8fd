import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GatewayWorld, openGatewayWorld } from './gateway-world.ts';
import { proveActs } from './prove-acts.ts';
import { proveGateway } from './prove-gateway.ts';
import { composedSchema } from './view-paths.ts';

/** What relates a client to who asks, as rows of the database say it, and what the gateway answers. Who is hidden without a relation is not met. */
const MET = [
  ...['client NONE', 'client OWN_FILE', 'hiddenHolder SUPERVISION', 'hiddenMember CASE', 'hiddenMember SUPERVISION'],
  ...['holder INTAKE', 'holder SUPERVISION', 'member CASE', 'member SUPERVISION', 'nobody NONE', 'referred NONE'],
  ...['referred REFERRAL', 'urgent SUPERVISION', 'urgent URGENT', 'withdrawn NONE', 'withdrawn REFERRAL'],
];
const ROOTS = [
  ...['caseload, by name, in fragments', 'client(id), several at once, by name, in fragments'],
  'client(id), under another name, the last first',
  ...['ownFile, by name, in fragments', 'referrals, by name, in fragments'],
];

describe('the proof through the gateway', () => {
  let world: GatewayWorld;
  beforeAll(async () => {
    world = await openGatewayWorld(150);
  }, 600_000);
  afterAll(() => world?.stop());

  it('finds no answer that the signed decision tables do not permit: every field of the composed schema × role × purpose × kind of organisation × relation, from every root and along every path, the overview included', async () => {
    const { tried, disclosed, canaries, met, roots, leaks } = await proveGateway(world);
    process.stdout.write(`The proof through the gateway tried ${tried} (field, role, purpose, relation, path).\n`);
    expect(leaks).toEqual([]);
    // A proof that meets only strangers proves little.
    expect([[...met].sort(), [...roots].sort()]).toEqual([MET, ROOTS]);
    const enough = { tried: tried > 1_000_000, disclosed: disclosed > 2000, canaries: canaries > 2000 };
    expect(enough).toEqual({ tried: true, disclosed: true, canaries: true });
  }, 1_800_000);

  it('finds no act whose answer about somebody unrelated, or about one of their records, is not that about nobody, to the byte', async () => {
    const { tried, answers, records, leaks } = await proveActs(world, composedSchema());
    process.stdout.write(`The proof through the gateway tried ${tried} (act, role, purpose, kind of organisation).\n`);
    expect(leaks).toEqual([]);
    const enough = { tried: tried > 10_000, answers: answers.size > 50, records: records.size > 80 };
    expect(enough).toEqual({ tried: true, answers: true, records: true });
  }, 1_800_000);
});
