import { describe, expect, it } from '@jest/globals';
import { compareLogs, type LoggedRequest, type ToldRequest } from '../../scripts/reconcile/compare.ts';
import { askerDigest } from '../../shared/disclosure-count.ts';

const PERIOD = { from: new Date('2026-03-15T08:00:00Z'), to: new Date('2026-03-15T18:00:00Z') };
const told = (requestId: string, pes: number | null): ToldRequest => ({
  requestId,
  asker: 'asker',
  disclosed: { pes },
});
const logged = (requestId: string, lines: number, more: Partial<LoggedRequest> = {}): LoggedRequest => ({
  ...{ requestId, lines, askers: ['asker'], at: new Date('2026-03-15T09:00:00Z'), ...more },
});
const compare = (gateway: readonly ToldRequest[], owner: readonly LoggedRequest[]) =>
  compareLogs('pes', new Map(gateway.map((each) => [each.requestId, each])), owner, PERIOD);
const kinds = (...logs: Parameters<typeof compare>) => compare(...logs).differences.map(({ kind }) => kind);

describe('the log of the gateway and of an owner', () => {
  it('agree on requests with as many lines as the owner said, none where it said none', () => {
    expect(compare([told('a', 3), told('b', 0), told('c', 1)], [logged('a', 3), logged('c', 1)])).toEqual({
      ...{ requests: 2, lines: 4, unknown: 0, differences: [] },
    });
  });

  it('do not agree on one line fewer, one line more, and a request that has none left', () => {
    expect(kinds([told('a', 3)], [logged('a', 2)])).toEqual(['LINES_MISSING']);
    expect(kinds([told('a', 3)], [logged('a', 4)])).toEqual(['LINES_TOO_MANY']);
    expect(kinds([told('a', 1)], [])).toEqual(['LINES_MISSING']);
    expect(kinds([told('a', 0)], [logged('a', 1)])).toEqual(['LINES_TOO_MANY']);
  });

  it('agree on any number of lines of an owner that did not answer, or was asked twice, and count those', () => {
    expect(compare([told('a', null)], [logged('a', 5)])).toMatchObject({ unknown: 1, differences: [] });
    expect(kinds([told('a', null)], [])).toEqual([]);
  });

  it('do not agree on a request that the gateway never wrote down, from its first moment to its last', () => {
    const at = (moment: string) => kinds([], [logged('a', 1, { at: new Date(moment) })]);
    expect([at('2026-03-15T08:00:00.000Z'), at('2026-03-15T18:00:00.000Z')]).toEqual([['NOT_ASKED'], ['NOT_ASKED']]);
    expect([at('2026-03-15T07:59:59.999Z'), at('2026-03-15T18:00:00.001Z')]).toEqual([[], []]);
  });

  it.each([
    ['person', { staffMember: 'nele' }],
    ['organisation', { organisation: null }],
    ['purpose', { purpose: 'ACTIVATION' }],
    ['request', { requestId: 'b' }],
  ])('do not agree on another %s, in one of its lines too; the digest tells none of them', (_what, more) => {
    const who = { requestId: 'a', staffMember: 'els', organisation: '0914402172', purpose: 'INTAKE' };
    const [asker, other] = [askerDigest(who), askerDigest({ ...who, ...more })];
    expect(kinds([{ ...told('a', 3), asker }], [logged('a', 3, { askers: [asker, other] })])).toEqual(['OTHER_ASKER']);
    expect(kinds([{ ...told('a', 3), asker }], [logged('a', 3, { askers: [asker] })])).toEqual([]);
    expect(asker).toMatch(/^[\w-]{43}$/);
  });
});
