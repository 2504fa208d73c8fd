import { describe, expect, it } from '@jest/globals';
import { kinds } from '../../../subgraphs/pes/import/kinds.ts';
import { noteInvariant, problemOfNote, withdrawNote } from '../../../subgraphs/pes/rules/confidential-note.ts';
import { clientNumberOf, isTeamName } from '../../../subgraphs/pes/rules/registration.ts';
import { note } from '../../kit/pes-career-rows.ts';
import { registration } from '../../kit/pes-rows.ts';
import { HOLDER } from '../../kit/record-row.ts';

describe('a note of the vertrouwelijk luik', () => {
  it.each([
    ['of 1 character', 'x', null],
    ['of 500 characters', 'x'.repeat(500), null],
    ['of 501 characters', 'x'.repeat(501), 'NOTE_RELEVANCE'],
    ['without a word', '', 'NOTE_RELEVANCE'],
    ['of blanks', ' \n ', 'NOTE_RELEVANCE'],
  ])('that says why it is relevant in a text %s: %s', (_, relevanceNote, rule) => {
    expect(problemOfNote(note({ relevanceNote }), '2026-03-15')?.rule ?? null).toBe(rule);
    expect(noteInvariant(note({ relevanceNote }))?.rule ?? null).toBe(rule);
  });

  it('is recorded today and not tomorrow', () => {
    expect(problemOfNote(note({ recordedOn: '2026-03-15' }), '2026-03-15')).toBeNull();
    expect(problemOfNote(note({ recordedOn: '2026-03-16' }), '2026-03-15')).toEqual({
      ...{ rule: 'DAY_AHEAD', field: 'recordedOn' },
    });
  });

  it('is withdrawn once, on the day it was recorded or later, and not tomorrow', () => {
    const withdraw = (day: string, row = note()) => withdrawNote(row, day, '2026-03-15');
    expect(withdraw('2026-02-02')).toMatchObject({ withdrawnOn: '2026-02-02' });
    expect(withdraw('2026-03-15')).toMatchObject({ withdrawnOn: '2026-03-15' });
    expect(withdraw('2026-02-01')).toEqual({ rule: 'DAY_TOO_EARLY', field: 'withdrawnOn' });
    expect(withdraw('2026-03-16')).toEqual({ rule: 'DAY_AHEAD', field: 'withdrawnOn' });
    expect(withdraw('2026-03-01', note({ withdrawnOn: '2026-02-20' }))).toEqual({
      rule: 'NOTE_WITHDRAWN',
      field: 'id',
    });
  });

  it('on record was not withdrawn the day before it was recorded', () => {
    expect(noteInvariant(note({ withdrawnOn: '2026-02-02' }))).toBeNull();
    expect(noteInvariant(note({ withdrawnOn: '2026-02-01' }))).toEqual({
      ...{ rule: 'PERIOD_REVERSED', field: 'withdrawnOn' },
    });
  });
});

describe('a report of refused rows', () => {
  it.each([
    ['confidential-notes', 'relevance_note'],
    ['registrations', 'client_number'],
  ])('hides all of a cell of %s in column %s', (name, column) => {
    expect(kinds.find((kind) => kind.name === name)?.columns[column]?.hidden).toBe(true);
  });
});

describe('the team and the number of a client at VDAB', () => {
  it('a team is named in 1 to 60 characters', () => {
    expect(['x', 'x'.repeat(60), 'x'.repeat(61), '', ' '].map(isTeamName)).toEqual([true, true, false, false, false]);
  });

  it('the number is that of the latest registration that has one, of the same holder', () => {
    const rows = [
      registration({ registeredOn: '2023-01-01', clientNumber: '1' }),
      registration({ registeredOn: '2024-01-01', clientNumber: '2' }),
      registration({ registeredOn: '2025-01-01', clientNumber: null }),
      registration({ registeredOn: '2026-01-01', clientNumber: '4', holder: '0887010362' }),
    ];
    expect(clientNumberOf(rows, HOLDER)).toBe('2');
    expect(clientNumberOf(rows.slice(2), HOLDER)).toBeNull();
  });
});
