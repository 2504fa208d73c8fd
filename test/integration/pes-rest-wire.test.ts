import { describe, expect, it } from '@jest/globals';
import { refusedActs } from '../../integration/pes-rest/refused-acts.ts';
import type { VdabService } from '../../integration/pes-rest/service.ts';
import { judgeAnswer, retryAfterMs } from '../../integration/pes-rest/service-answer.ts';
import { ServiceFault } from '../../integration/pes-rest/service-fault.ts';
import type { Question } from '../../integration/pes-rest/wire.ts';
import { buildOwnerSchema } from '../../shared/subgraph.ts';
import { definition } from '../../subgraphs/pes/definition.ts';
import { inventedNumber } from '../kit/extracts.ts';
import { describeOwnerInMemory } from '../kit/owner.ts';
import { CLIENT, ownFiles, restParts } from '../kit/vdab-service.ts';

const insz = inventedNumber(1);
const base = { insz, organisatie: '0887010362', gewijzigdOp: '2026-02-01T08:00:00Z', versie: 3 };

/** What a service of VDAB answers, written out: neither our stub nor our table of terms had a hand in it. */
const ANSWERS: Readonly<Record<string, object[]>> = {
  inschrijvingen: [
    {
      ...{
        ...base,
        bronId: 'I-1',
        categorie: '05',
        bemiddelingsstatus: 'IN_BEMIDDELING',
        ingeschrevenOp: '2024-03-01',
      },
      ...{
        bemiddelaar: 'bemiddelaar-7',
        team: 'team-44-1',
        klantnummer: '1000003',
        nieuwVeld: { dat: 'wij niet kennen' },
      },
    },
  ],
  werkondersteuningspakketten: [
    {
      ...{ ...base, bronId: 'W-1', loonpremieProcent: 45, begeleiding: 'MIDDEN', reden: 'START', van: '2024-06-01' },
      ...{ tot: '2029-05-31', maatregel: 'CMW' },
    },
  ],
  evaluaties: [{ ...base, bronId: 'E-1', pakketBronId: 'W-1', soort: 'INTERIM', uiterlijkOp: '2026-12-01' }],
  'individueel-maatwerk': [
    {
      ...{ ...base, bronId: 'P-1', pakket: 'WAGE', werkgever: '0914402172', isMaatwerkbedrijf: false },
      ...{ beslistOp: '2024-02-15', beslistDoor: 'DWSE' },
    },
  ],
};

const SELECTION = `asOf registration { category mediator team clientNumber endedOn version }
  supportPackages { wagePremiumPercentage guidance from to instrument evaluations { kind dueOn heldOn } }
  individualTailoredWork { package employer { kboNumber } employerIsTailoredWork decisionOn }`;

describe('a message of the service', () => {
  const asked: Question[] = [];
  const ask: VdabService['ask'] = async (resource, question) => {
    asked.push(question);
    const gegevens = ANSWERS[resource] ?? [];
    const status = gegevens.length > 0 ? 'DATA_FOUND' : 'NO_DATA_FOUND';
    return { antwoorden: [{ insz, status }], gegevens, volgende: null };
  };
  const rest = restParts({ ask });
  describeOwnerInMemory('of VDAB', rest, (open) => {
    it('is read as it was agreed on, and a field that we do not know is left alone', async () => {
      const owner = await open();
      const { records, errors } = await owner.ask(CLIENT, ownFiles(1), SELECTION);
      expect([errors, rest.failures]).toEqual([[], []]);
      expect(records[0]).toEqual({
        asOf: '2026-02-01T08:00:00.000Z',
        registration: {
          ...{ category: '05', mediator: 'bemiddelaar-7', team: 'team-44-1', clientNumber: '1000003' },
          ...{ endedOn: null, version: 3 },
        },
        supportPackages: [
          {
            ...{
              wagePremiumPercentage: 45,
              guidance: 'MIDDEN',
              from: '2024-06-01',
              to: '2029-05-31',
              instrument: 'CMW',
            },
            evaluations: [{ kind: 'INTERIM', dueOn: '2026-12-01', heldOn: null }],
          },
        ],
        individualTailoredWork: [
          {
            ...{ package: 'WAGE', employer: { kboNumber: '0914402172' } },
            ...{ employerIsTailoredWork: false, decisionOn: '2024-02-15' },
          },
        ],
      });
      const vraag = { nummer: CLIENT.requestId, doel: 'OWN_FILE' };
      expect(asked).toHaveLength(4);
      expect(new Set(asked.map((question) => JSON.stringify(question)))).toEqual(
        new Set([JSON.stringify({ vraag, insz: [insz], pagina: { grootte: 500, vanaf: null } })]),
      );
    });
  });
});

describe('the wait after a 429', () => {
  const now = Date.parse('2026-03-15T09:00:00Z');
  it.each([
    ['of seconds is that long', { 'retry-after': '3' }, 3000],
    ['of a week is five minutes, after which it is asked once more', { 'retry-after': '604800' }, 300_000],
    ['of 0 seconds is a quarter of a second', { 'retry-after': '0' }, 250],
    ['of a date lasts until then', { 'retry-after': 'Sun, 15 Mar 2026 09:00:05 GMT' }, 5000],
    ['of a date that is gone is a quarter of a second', { 'retry-after': 'Sun, 15 Mar 2026 08:00:00 GMT' }, 250],
    ['of which nothing is said is a quarter of a second', {}, 250],
    ['of which nonsense is said is a quarter of a second', { 'retry-after': 'straks' }, 250],
  ])('%s', (_what, headers, ms) => {
    expect(retryAfterMs(headers, now)).toBe(ms);
  });
});

describe('an answer over HTTP', () => {
  const json = { 'content-type': 'application/json; charset=utf-8' };
  const answerOf = (status: number, headers: Record<string, string>, text: string) => () =>
    judgeAnswer({ status, headers, text });

  it('with status 200 and JSON is data', () => {
    expect(answerOf(200, json, '{"a":1}')()).toEqual({ a: 1 });
  });

  it.each([
    ['JSON that says it is a page', 200, { 'content-type': 'text/html' }, '{"antwoorden":[]}'],
    ['JSON without a kind', 200, {}, '{"antwoorden":[]}'],
    ['a page that says it is JSON', 200, json, '<html>Onderhoud</html>'],
    ['JSON that is compressed', 200, { ...json, 'content-encoding': 'br' }, '{}'],
    ['nothing', 204, {}, ''],
    ['a refusal in JSON', 404, json, '{"fout":"Onderhoud"}'],
    ['a fault in JSON', 500, json, '{"fout":"Onderhoud"}'],
  ])('with %s is a fault that repeats nothing of it', (_what, status, headers, text) => {
    const reason = reasonOf(answerOf(status, headers, text));
    expect(reason).not.toBe('');
    expect(reason).not.toMatch(/Onderhoud|fout|antwoorden/);
  });
});

function reasonOf(judge: () => unknown): string {
  try {
    judge();
  } catch (error) {
    if (error instanceof ServiceFault) return error.reason;
  }
  return '';
}

describe('the acts of VDAB behind its service', () => {
  const names = Object.keys(buildOwnerSchema(definition).getMutationType()?.getFields() ?? {});

  it('are all there, so that the schema is the same', () => {
    expect(Object.keys(refusedActs()).toSorted()).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThan(40);
  });

  it.each(['nl', 'en', 'fr'] as const)('are all refused, in %s too', (language) => {
    const refusals = Object.values(refusedActs()).map((act) => act(null, {}, { caller: { language } }));
    expect(refusals.map(({ act }) => act).toSorted()).toEqual(names.toSorted());
    expect(new Set(refusals.map(({ __typename, rule }) => `${__typename} ${rule}`))).toEqual(
      new Set(['ActRefused RECORDED_AT_VDAB']),
    );
    expect(refusals[0]?.message).toMatch({ nl: /eigen systeem/, en: /own system/, fr: /propre système/ }[language]);
  });
});
