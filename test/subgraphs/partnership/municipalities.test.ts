import { describe, expect, it } from '@jest/globals';
import { loadMunicipalities } from '../../../subgraphs/partnership/municipalities.ts';

const municipalities = loadMunicipalities(new URL('../../../subgraphs/partnership/reference/', import.meta.url));
const nameOn = (code: string, day: string) => municipalities.on(code, day)?.name ?? null;

describe('the municipality of a code on a day', () => {
  it('is the one that it was until the last day of 2024, and the one that took its place from 2025-01-01 on', () => {
    expect(nameOn('44048', '2024-12-31')).toBe('Nazareth');
    expect(municipalities.on('44048', '2025-01-01')).toMatchObject({ nisCode: '44086', name: 'Nazareth-De Pinte' });
  });

  it('is nobody’s of a merged code before its day: it does not say which part', () => {
    expect([nameOn('44086', '2024-12-31'), nameOn('44086', '2025-01-01')]).toEqual([null, 'Nazareth-De Pinte']);
  });

  it('is in the province that it was in: Zwijndrecht changed province with its merger', () => {
    expect(municipalities.on('11056', '2024-12-31')).toEqual({
      ...{ nisCode: '11056', name: 'Zwijndrecht', province: 'Antwerpen' },
    });
    expect(municipalities.on('11056', '2025-01-01')?.province).toBe('Oost-Vlaanderen');
  });

  it('is the same on both days where it kept its code or merged with nobody; an unknown code is nobody’s', () => {
    for (const day of ['2024-12-31', '2025-01-01']) {
      expect([nameOn('11002', day), nameOn('44021', day), nameOn('21001', day)]).toEqual([
        ...['Antwerpen', 'Gent', 'Anderlecht'],
      ]);
      expect(nameOn('99999', day)).toBeNull();
    }
  });
});
