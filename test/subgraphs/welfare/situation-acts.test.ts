import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { definition } from '../../../subgraphs/welfare/definition.ts';
import { kinds } from '../../../subgraphs/welfare/import/kinds.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf, describeOwnerInMemory, type TestOwner } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';

const base = { national_number: inventedNumber(0), holder: HOLDER, changed_at: '2026-02-01T08:00:00Z' };
const SELECTION = `files { id } needs { domain score } healthNeeds { domain score } ladderSteps { step assessedOn }
  thresholds { id version kind severity remediable workedOnBy { kboNumber } resolvedOn } healthThresholds { id kind }
  contactPoints { kind value } activations { instrument } journey { kind detail } history { act section }`;
const MEDIATOR = callerOf({ organisation: '0892363271', roles: ['mediator'], purpose: 'ACTIVATION' });
const PES = { organisationKind: 'PES' } as const;

describeOwnerInMemory(
  'acts on needs, thresholds and contact points',
  { definition, kinds, field: 'welfare' },
  (open) => {
    const openWithFile = async () => {
      const owner = await open();
      await owner.import([{ ...base, capacity: 'BENEFIT_RECIPIENT', from: '2026-01-01' }]);
      return { owner, file: (await view(owner)).files[0].id };
    };
    const view = async (owner: TestOwner, caller = callerOf(), facts = {}) => {
      const { records, errors } = await owner.ask(caller, [{ index: 0, holders: [HOLDER], facts }], SELECTION);
      expect(errors).toEqual([]);
      return records[0];
    };
    const act = (owner: TestOwner, name: string, input: object, caller = callerOf()) =>
      owner.act(caller, name, { idempotencyKey: randomUUID(), ...input });

    it('one assessment writes a need per domain, those of health apart, each in the history of its own section', async () => {
      const { owner, file } = await openWithFile();
      const scores = [
        { domain: 'WONEN', score: 2 },
        { domain: 'VERSLAVING', score: 1 },
      ];
      const wrong = [{ domain: 'WONEN', score: 6 }];
      expect(
        await act(owner, 'lifeDomainNeedsAssess', { file, assessedOn: '2026-03-10', scores: wrong }),
      ).toMatchObject({
        rule: 'NEED_SCORE',
      });
      await act(owner, 'lifeDomainNeedsAssess', { file, assessedOn: '2026-03-10', scores });
      await act(owner, 'participationLadderAssess', { file, assessedOn: '2026-03-10', step: 3 });
      const record = await view(owner);
      expect([record.needs, record.healthNeeds, record.ladderSteps]).toEqual([
        [{ domain: 'WONEN', score: 2 }],
        [{ domain: 'VERSLAVING', score: 1 }],
        [{ step: 3, assessedOn: '2026-03-10' }],
      ]);
      const sections = record.history.map(({ section }: { section: string }) => section).sort();
      // What was refused stands in the file, for it is about no record.
      expect(sections).toEqual(['welfare.files', 'welfare.health-needs', 'welfare.needs', 'welfare.needs']);
    });

    it('a threshold is recorded, changed and resolved; those of health stand apart and the journey does not say which', async () => {
      const { owner, file } = await openWithFile();
      const said = { file, severity: 4, remediable: 'UNKNOWN', since: '2026-03-01' };
      const { id } = await act(owner, 'thresholdRecord', { ...said, kind: 'HOUSING' });
      await act(owner, 'thresholdRecord', { ...said, kind: 'MENTAL_HEALTH' });
      await act(owner, 'thresholdChange', {
        id,
        expectedVersion: 1,
        severity: 2,
        remediable: 'YES',
        workedOnBy: HOLDER,
      });
      await act(owner, 'thresholdResolve', { id, expectedVersion: 2, resolvedOn: '2026-03-15' });
      const record = await view(owner);
      const seen = { version: 3, kind: 'HOUSING', severity: 2, remediable: 'YES', workedOnBy: { kboNumber: HOLDER } };
      expect(record.thresholds).toEqual([{ id, ...seen, resolvedOn: '2026-03-15' }]);
      expect(record.healthThresholds).toMatchObject([{ kind: 'MENTAL_HEALTH' }]);
      expect(record.journey).toEqual([
        { kind: 'HEALTH_THRESHOLD_RECORDED', detail: null },
        { kind: 'THRESHOLD_RECORDED', detail: 'HOUSING' },
        { kind: 'THRESHOLD_RESOLVED', detail: 'HOUSING' },
      ]);
    });

    it('a mediator of VDAB sees the measures of a shared case, and neither thresholds nor the ladder', async () => {
      const { owner, file } = await openWithFile();
      await act(owner, 'socialActivationStart', { file, from: '2026-03-01' });
      const said = { severity: 4, remediable: 'NO', since: '2026-03-01' };
      await act(owner, 'thresholdRecord', { file, ...said, kind: 'DEBTS' });
      await act(owner, 'participationLadderAssess', { file, assessedOn: '2026-03-10', step: 2 });
      const record = await view(owner, MEDIATOR, PES);
      expect([record.activations, record.thresholds, record.healthThresholds, record.ladderSteps]).toEqual([
        ...[[{ instrument: 'SOC_ACT' }], null, null, null],
      ]);
      expect(record.journey).toEqual([{ kind: 'ACTIVATION_STARTED', detail: 'SOC_ACT' }]);
      const refused = await act(
        owner,
        'thresholdRecord',
        { file, ...said, kind: 'HOUSING' },
        callerOf({ purpose: 'ACTIVATION' }),
      );
      expect(refused).toMatchObject({ rule: 'NOT_PERMITTED' });
    });

    it('a centre corrects a phone number itself: the new one is there, the old one until its last day', async () => {
      const { owner, file } = await openWithFile();
      await act(owner, 'contactPointRecord', { file, kind: 'PHONE', value: '0470 00 00 00', since: '2026-01-01' });
      await act(owner, 'contactPointRecord', { file, kind: 'PHONE', value: '0470 11 11 11' });
      await act(owner, 'contactPointEnd', { file, kind: 'PHONE', value: '0470 00 00 00', endedOn: '2026-03-14' });
      expect((await view(owner)).contactPoints).toEqual([{ kind: 'PHONE', value: '0470 11 11 11' }]);
      const again = { file, kind: 'PHONE', value: '0470 00 00 00', endedOn: '2026-03-14' };
      expect(await act(owner, 'contactPointEnd', again)).toMatchObject({ rule: 'CONTACT_UNKNOWN' });
    });

    it('help with debts is recorded once of a kind, and ends; the mediator of VDAB learns nothing of it', async () => {
      const { owner, file } = await openWithFile();
      const start = { file, kind: 'BUDGET_GUIDANCE', from: '2026-03-01' };
      const { id } = await act(owner, 'debtMediationStart', start);
      expect(await act(owner, 'debtMediationStart', start)).toMatchObject({ rule: 'DEBT_MEDIATION_RUNS' });
      const finances = async (caller = callerOf(), facts = {}) => {
        const selection = 'finances { debtMediation debtMediations { id kind from to } } journey { kind }';
        return (await owner.ask(caller, [{ index: 0, holders: [HOLDER], facts }], selection)).records[0];
      };
      const ended = { id, expectedVersion: 1, to: '2026-03-14' };
      expect((await finances()).finances.debtMediation).toBe(true);
      expect(await act(owner, 'debtMediationEnd', ended)).toMatchObject({ version: 2 });
      expect(await finances()).toMatchObject({
        finances: { debtMediation: false, debtMediations: [{ id, kind: 'BUDGET_GUIDANCE', to: '2026-03-14' }] },
        journey: [{ kind: 'DEBT_MEDIATION_STARTED' }, { kind: 'DEBT_MEDIATION_ENDED' }],
      });
      expect(await finances(MEDIATOR, PES)).toEqual({ finances: null, journey: [] });
    });
  },
);
