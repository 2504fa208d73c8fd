import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { addPartnership, HEAD, SIGNER } from '../../kit/local-partnership.ts';
import { type Answered, callerOf } from '../../kit/owner.ts';
import { CENTRE_B, fillPartnership, openPartnership, VDAB } from '../../kit/partnership.ts';

const ADVICE = `query ($input: MarketOrNetworkInput!) { marketOrNetwork(input: $input) {
  aidVersion model competition openness legalForm inBalance reasons { level criterion question answer towards points mark }
  risks { id text mark mitigations { id text mark } } } }`;
const DECISIONS = `query ($id: ID!) { partnership(id: $id) { serviceDecisions {
  id service decidedOn targetComplexity chosen { model competition openness legalForm }
  advised { model competition openness legalForm } deviatesAt reason
  comparedToEarlier { earlier differences { of earlier now } } } } }`;
const WEIGHED = { targetComplexity: 5, contentSpecificity: 5 };
const CHOSEN = { model: 'NETWORK', openness: 'OPEN', legalForm: 'CONTRACT' };
const NEW = { service: 'Coaching', decidedOn: '2026-03-01', weighed: WEIGHED, ...CHOSEN };
const OUTSIDER = callerOf({
  ...{ staffMember: 'head-b', roles: ['head-of-service'], organisation: CENTRE_B, purpose: 'ACTIVATION' },
});

describeOnBothDatabases('market or network', (openDatabase) => {
  const open = async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 1);
    const id = await addPartnership(partnership, [VDAB]);
    const keep = (caller: Caller, more: object = {}) =>
      partnership.act(caller, 'serviceDecisionKeep', { partnership: id, ...NEW, ...more });
    const read = async (caller: Caller): Promise<Answered> =>
      (await partnership.ask(caller, DECISIONS, { id })).data.partnership.serviceDecisions;
    return { partnership, keep, read };
  };

  it('is advised to anybody without being kept: reasons in the caller’s language, risks with what mitigates them', async () => {
    const { partnership, read } = await open();
    const french = { ...OUTSIDER, language: 'fr' as const };
    const { data } = await partnership.ask(french, ADVICE, { input: WEIGHED });
    const { reasons, risks, ...advice } = data.marketOrNetwork;
    expect(advice).toEqual({
      ...{ aidVersion: 1, model: 'NETWORK', competition: null, openness: 'OPEN', legalForm: 'CONTRACT' },
      inBalance: ['OPENNESS', 'LEGAL_FORM'],
    });
    expect(reasons[0]).toEqual({
      ...{ level: 'MODEL', criterion: 'TARGET_COMPLEXITY', answer: 5, towards: 'NETWORK', points: 6, mark: 'H' },
      question: 'Dans quelle mesure les problèmes du groupe cible sont-ils complexes ?',
    });
    expect(risks.map(({ id, mitigations }: Answered) => [id, mitigations.map((each: Answered) => each.id)])).toEqual([
      ['FREE_RIDING', ['MONITORING', 'TRANSPARENT_ROLES', 'JOINT_CONTRACT']],
      ['UNCLEAR_ACCOUNTABILITY', ['TRANSPARENT_ROLES', 'INDEPENDENT_CHAIR', 'JOINT_CONTRACT']],
      ['SLOW_DECISIONS', ['TRANSPARENT_ROLES', 'INDEPENDENT_CHAIR']],
    ]);
    expect(await read(HEAD)).toEqual([]);
  });

  it('refuses answers outside 1 to 5 in words', async () => {
    const { partnership } = await open();
    const { errors } = await partnership.ask(HEAD, ADVICE, { input: { ...WEIGHED, targetComplexity: 6 } });
    expect(errors).toEqual(['"targetComplexity": Geef een antwoord van 1 tot 5.']);
  });

  it('asks the criteria that are not the two dimensions themselves', async () => {
    const { partnership } = await open();
    const { data } = await partnership.ask(
      HEAD,
      '{ marketOrNetworkCriteria { id level question towards weight mark } }',
    );
    expect(data.marketOrNetworkCriteria.length).toBe(15);
    expect(data.marketOrNetworkCriteria[0]).toMatchObject({ id: 'MEASURABLE_RESULTS', level: 'MODEL', mark: 'GK' });
  });

  it('is kept by the promotor beside what was advised, and read by members only', async () => {
    const { keep, read } = await open();
    expect(await keep(SIGNER)).toMatchObject({ rule: 'NOT_PERMITTED' });
    expect(await keep(OUTSIDER)).toMatchObject({ rule: 'NOT_PERMITTED' });
    expect(await keep(HEAD)).toMatchObject({ __typename: 'ActDone', version: 1 });
    const chosen = { ...CHOSEN, competition: null };
    expect(await read(SIGNER)).toMatchObject([
      { service: 'Coaching', chosen, advised: chosen, deviatesAt: [], reason: null, comparedToEarlier: null },
    ]);
    expect(await read(OUTSIDER)).toBeNull();
  });

  it('is kept against the advice with a reason only, and compared with the decision before', async () => {
    const { keep, read } = await open();
    const first = await keep(HEAD);
    const market = { model: 'MARKET', openness: null, competition: 'QUALITY', decidedOn: '2026-03-15' };
    expect(await keep(HEAD, market)).toMatchObject({ rule: 'SERVICE_REASON', field: 'reason' });
    expect(await keep(HEAD, { ...market, reason: 'Geen partners gevonden' })).toMatchObject({ __typename: 'ActDone' });
    const [last] = await read(HEAD);
    expect(last).toMatchObject({ deviatesAt: ['MODEL'], reason: 'Geen partners gevonden' });
    expect(last.comparedToEarlier).toEqual({
      earlier: first.id,
      differences: [
        { of: 'model', earlier: 'NETWORK', now: 'MARKET' },
        { of: 'competition', earlier: null, now: 'QUALITY' },
        { of: 'openness', earlier: 'OPEN', now: null },
      ],
    });
  });

  it('refuses what the rules forbid: a day ahead, a shape that is none, an answer twice', async () => {
    const { keep } = await open();
    expect(await keep(HEAD, { decidedOn: '2026-03-16' })).toMatchObject({ rule: 'SERVICE_AHEAD' });
    expect(await keep(HEAD, { competition: 'PRICE' })).toMatchObject({ rule: 'SERVICE_SHAPE', field: 'competition' });
    const twice = { ...WEIGHED, answers: [1, 2].map((value) => ({ criterion: 'TIGHT_BUDGET', value })) };
    expect(await keep(HEAD, { weighed: twice })).toMatchObject({ rule: 'SERVICE_CRITERION' });
  });
});
