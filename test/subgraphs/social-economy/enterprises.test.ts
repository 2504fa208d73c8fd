import { describe, expect, it } from '@jest/globals';
import { employmentTypes, enterpriseQuery } from '../../../subgraphs/social-economy/employment-resolvers.ts';
import { HOLDER } from '../../kit/record-row.ts';
import { enterprise } from '../../kit/social-economy-rows.ts';

const rows = [
  enterprise({ name: 'Zonder einde' }),
  enterprise({ name: 'Afgelopen', recognisedFrom: '2020-01-01', recognisedTo: '2024-12-31' }),
];
// The context gives back whatever the register holds.
const context = { registerRows: <Row>() => Promise.resolve(rows as unknown as Row[]) };
const namesOn = async (on: string | null) =>
  (await enterpriseQuery.socialEconomyEnterprises(null, { on }, context)).map(({ name }) => name);

describe('the recognitions of enterprises', () => {
  it.each([
    ['2019-12-31', ['Zonder einde']],
    ['2020-01-01', ['Afgelopen', 'Zonder einde']],
    ['2024-12-31', ['Afgelopen', 'Zonder einde']],
    ['2025-01-01', ['Zonder einde']],
    [null, ['Afgelopen', 'Zonder einde']],
  ])('on %s are %s', async (on, names) => {
    expect(await namesOn(on)).toEqual(names);
  });

  it('name the enterprise by its KBO number', () => {
    expect(employmentTypes.Enterprise.organisation(enterprise())).toMatchObject({ kboNumber: HOLDER });
  });
});
