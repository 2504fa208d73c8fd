import { describe, expect, it } from '@jest/globals';
import {
  changesOf,
  countBy,
  groupOf,
  isTold,
  type ListedClient,
  missingOwners,
  rowsOf,
  wantedRows,
} from '../../workbench/pages/today/rows.ts';

type Overview = NonNullable<ListedClient['overview']>;
type Point = Overview['attention'][number];

const TODAY = '2026-11-20';

function point(more: Partial<Point>): Point {
  const usual = { kind: 'PLAN_ACTION', on: TODAY, source: 'PARTNERSHIP', actor: null, urgency: 'THIS_WEEK' } as const;
  return { __typename: 'AttentionPoint', ...usual, label: 'Actie', ...more };
}

function client(id: string, overview: Partial<Overview> | null): ListedClient {
  const empty = { lastMovement: null, changedSources: [], missingSources: [], attention: [] };
  return {
    __typename: 'Client',
    id,
    identity: { __typename: 'Identity', givenName: 'An', familyName: id },
    overview: overview && { __typename: 'ClientOverview', ...empty, ...overview },
  };
}

describe('the list of today', () => {
  it.each([
    ['OVERDUE', '2026-11-19', 'LATE'],
    ['THIS_WEEK', '2026-11-20', 'TODAY'],
    ['THIS_WEEK', '2026-11-21', 'THIS_WEEK'],
    ['SOON', '2026-12-10', 'LATER'],
    ['INFO', null, 'LATER'],
  ] as const)('puts what is %s on %s under %s', (urgency, on, group) => {
    expect(groupOf({ urgency, on }, TODAY)).toBe(group);
  });

  it('is in the order of the last day over all clients, and what has no day comes last', () => {
    const rows = rowsOf([
      client('Peeters', { attention: [point({ on: null, urgency: 'INFO' }), point({ on: '2026-11-25' })] }),
      client('Maes', { attention: [point({ on: '2026-11-21' })] }),
    ]);
    expect(rows.map(({ clientId, on }) => [clientId, on])).toEqual([
      ['Maes', '2026-11-21'],
      ['Peeters', '2026-11-25'],
      ['Peeters', null],
    ]);
  });

  it('shows everything while nothing is chosen, and else what is of a chosen kind and of a chosen urgency', () => {
    const attention = [
      point({ kind: 'NO_MOVEMENT', urgency: 'INFO' }),
      point({ kind: 'PLAN_ACTION', urgency: 'OVERDUE' }),
      point({ kind: 'PLAN_ACTION', urgency: 'SOON' }),
    ];
    const rows = rowsOf([client('Maes', { attention })]);
    expect(countBy(rows, 'kind')).toEqual([
      ['PLAN_ACTION', 2],
      ['NO_MOVEMENT', 1],
    ]);
    expect(wantedRows(rows, { attention: [], urgency: [] })).toHaveLength(3);
    expect(wantedRows(rows, { attention: ['PLAN_ACTION'], urgency: [] })).toHaveLength(2);
    expect(wantedRows(rows, { attention: ['PLAN_ACTION'], urgency: ['OVERDUE', 'INFO'] })).toHaveLength(1);
  });

  it('is whole only when every owner told what it has of every client', () => {
    const whole = client('Maes', {});
    const lacking = client('Peeters', { missingSources: ['PES', 'WELFARE'] });
    expect([whole, lacking, client('Claes', null)].map(isTold)).toEqual([true, false, false]);
    expect(missingOwners([whole, lacking, lacking])).toEqual(['PES', 'WELFARE']);
  });
});

describe('what changed since a day', () => {
  const change = (source: 'PES' | 'WELFARE', asOf: string | null) => ({
    __typename: 'SourceChange' as const,
    source,
    asOf,
  });

  it('counts from the first moment of that day in Belgium, the latest first; an owner that tells no moment is left out', () => {
    const clients = [
      client('Maes', { changedSources: [change('PES', '2026-11-18T22:59:59Z'), change('WELFARE', null)] }),
      client('Claes', { changedSources: [change('PES', '2026-11-18T23:00:00Z')] }),
      client('Peeters', { changedSources: [change('WELFARE', '2026-11-20T08:00:00Z')] }),
    ];
    const changed = changesOf(clients, '2026-11-19').map(({ clientId, source }) => [clientId, source]);
    expect(changed).toEqual([
      ['Peeters', 'WELFARE'],
      ['Claes', 'PES'],
    ]);
    expect(changesOf(clients)).toHaveLength(3);
  });
});
