import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DEMO } from '../../demo/organisations.ts';
import { databaseFolder } from '../../demo/plan.ts';
import { describeOnMariadb } from '../kit/both-databases.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds, filled, reasons, viewOf } from '../kit/view.ts';

describeOnMariadb('two welfare databases, one of them for centre A', (server) => {
  let stack: Stack;
  let ours: string;
  let theirs: string;

  beforeAll(async () => {
    const gent = await server().url('welfare_gent');
    stack = await startStack({
      timeLimitsAsShipped: true,
      databases: (folder) => ({
        welfare: {
          databases: { gent, others: `sqlite:${join(databaseFolder(folder), 'welfare', 'others.sqlite')}` },
          fallback: 'others',
          holders: { [DEMO.centreA]: 'gent' },
          log: `sqlite:${join(databaseFolder(folder), 'welfare', 'log.sqlite')}`,
        },
      }),
    });
    [ours = ''] = await caseloadIds(stack);
    const elsewhere = '{ caseload(first: 1) { nodes { id } } }';
    const answer = await stack.ask<{ caseload: { nodes: { id: string }[] } }>(
      'other-centre',
      'BENEFIT_FOLLOW_UP',
      elsewhere,
    );
    theirs = answer.body.data?.caseload.nodes[0]?.id ?? '';
    // On a busy machine the first answers of a new stack take longer than the gateway waits: these facts are not about time.
    await untilWhole('social-worker', ours);
    await untilWhole('other-centre', theirs);
  }, 600_000);
  afterAll(() => stack?.stop());

  async function untilWhole(account: 'social-worker' | 'other-centre', client: string): Promise<void> {
    for (const end = Date.now() + 60_000; Date.now() < end; ) {
      const view = (await viewOf(stack, account, 'BENEFIT_FOLLOW_UP', client)).body.data?.client;
      if (filled(view?.welfare).includes('incomeSupport')) return;
    }
  }

  it('serve each centre from its own', async () => {
    const here = (await viewOf(stack, 'social-worker', 'BENEFIT_FOLLOW_UP', ours)).body.data?.client;
    const there = (await viewOf(stack, 'other-centre', 'BENEFIT_FOLLOW_UP', theirs)).body.data?.client;
    expect(filled(here?.welfare)).toContain('incomeSupport');
    expect(filled(there?.welfare)).toContain('incomeSupport');
  });

  it('cost only the parts of centre A when the database of centre A is down; everything else stays', async () => {
    await server().kill();
    const here = await viewOf(stack, 'social-worker', 'BENEFIT_FOLLOW_UP', ours);
    const view = here.body.data?.client;
    expect(here.ms).toBeLessThan(3000);
    expect(here.body.errors).toBeUndefined();
    expect(filled(view?.welfare)).toEqual([]);
    expect(new Set(Object.values(reasons(view?.welfare)))).toEqual(new Set(['HOLDER_UNREACHABLE']));
    expect(filled(view?.pes).length).toBeGreaterThan(2);
    expect(view?.overview?.missingSources).toEqual([]);
    const there = (await viewOf(stack, 'other-centre', 'BENEFIT_FOLLOW_UP', theirs)).body.data?.client;
    expect(filled(there?.welfare)).toContain('incomeSupport');
    expect(reasons(there?.welfare)).toEqual({});
  });
});
