import { describe, expect, it } from '@jest/globals';
import {
  ACTS,
  type Agreement,
  agreementsOf,
  draftOf,
  halfFilled,
  hasToSign,
  inOrder,
  isOwn,
  kindsFor,
  type ListedPartnership,
  type MatrixRow,
  matrixOf,
  type Party,
  speaksFor,
} from '../../workbench/pages/partnership/agreement.ts';

const kind = (of: NonNullable<Party['kind']>): Party => ({
  __typename: 'ResponsibleParty',
  kind: of,
  organisation: null,
});
const organisation = (kboNumber: string): Party => ({
  __typename: 'ResponsibleParty',
  kind: null,
  organisation: { __typename: 'Organisation', kboNumber, name: null },
});
const READER = { kboNumber: '0914402172', kind: 'WELFARE_CENTRE' } as const;
const ROW: MatrixRow = {
  ...{ __typename: 'Responsibility', act: 'REFERRAL', leads: kind('WELFARE_CENTRE') },
  ...{ does: [organisation('0887010362'), kind('PES')], consulted: [], informed: [kind('CIVIL_SOCIETY')] },
};

function agreement(state: Agreement['state']): Agreement {
  return {
    ...{ __typename: 'PartnershipAgreement', id: state, version: 1, textVersion: '1.0', datedOn: '2026-01-01', state },
    ...{ responseDays: 10, proposedOn: '2026-01-02', inForceFrom: null, signatures: [], unsigned: [], matrix: [] },
  };
}

describe('the agreements of a partnership', () => {
  it('are the one in force, the one that can be signed, and those that were replaced or lapsed', () => {
    const states = ['PROPOSED', 'LAPSED', 'IN_FORCE', 'REPLACED'] as const;
    const { inForce, proposed, earlier } = agreementsOf(states.map(agreement));
    expect([inForce?.id, proposed?.id, earlier.map(({ id }) => id)]).toEqual([
      ...['IN_FORCE', 'PROPOSED', ['LAPSED', 'REPLACED']],
    ]);
    expect(agreementsOf([])).toEqual({ inForce: null, proposed: null, earlier: [] });
  });

  it('that the own organisation has to sign bring their partnership to the front, the others stand by name', () => {
    const listed = (name: string, state: Agreement['state'], ...unsigned: string[]): ListedPartnership => ({
      ...{ __typename: 'Partnership', id: name, name },
      agreements: [
        {
          ...{ __typename: 'PartnershipAgreement', id: name, version: 1, state },
          unsigned: unsigned.map((kboNumber) => ({ __typename: 'Organisation', kboNumber })),
        },
      ],
    });
    const { kboNumber } = READER;
    const all = [
      listed('Gent', 'PROPOSED', '0887010362', kboNumber),
      listed('Brugge', 'PROPOSED', '0887010362'),
      listed('Aalst', 'LAPSED', kboNumber),
    ];
    expect(all.map((one) => hasToSign(one, READER))).toEqual([true, false, false]);
    expect(inOrder(all, READER).map(({ name }) => name)).toEqual(['Gent', 'Aalst', 'Brugge']);
    expect(hasToSign({ ...listed('Genk', 'PROPOSED'), agreements: null }, READER)).toBe(false);
  });

  it('name the reader’s organisation by its number, or else by its kind', () => {
    expect([kind('WELFARE_CENTRE'), kind('PES')].map((party) => isOwn(party, READER))).toEqual([true, false]);
    expect([organisation(READER.kboNumber), organisation('0887010362')].map((party) => isOwn(party, READER))).toEqual([
      ...[true, false],
    ]);
    expect(isOwn(kind('PES'), { ...READER, kind: null })).toBe(false);
  });

  it('are signed by who binds a member, for activation only, and proposed by who binds the promotor', () => {
    const by = (ownRole: 'PROMOTOR' | 'PARTNER' | null, role: 'head-of-service' | 'social-worker') =>
      speaksFor({ ownRole }, [role], 'ACTIVATION');
    expect(by('PROMOTOR', 'head-of-service')).toEqual({ signs: true, proposes: true });
    expect(by('PARTNER', 'head-of-service')).toEqual({ signs: true, proposes: false });
    expect(by(null, 'head-of-service')).toEqual({ signs: false, proposes: false });
    expect(by('PROMOTOR', 'social-worker')).toEqual({ signs: false, proposes: false });
    expect(speaksFor({ ownRole: 'PROMOTOR' }, ['head-of-service'], 'INTAKE').signs).toBe(false);
  });
});

describe('the form of a new agreement', () => {
  it('begins with the matrix in force and proposes it unchanged where nothing is changed', () => {
    const draft = draftOf([ROW]);
    expect(Object.keys(draft)).toEqual([...ACTS]);
    expect(matrixOf(draft)).toEqual([
      {
        ...{ act: 'REFERRAL', leads: { kind: 'WELFARE_CENTRE' }, consulted: [] },
        ...{ does: [{ organisation: '0887010362' }, { kind: 'PES' }], informed: [{ kind: 'CIVIL_SOCIETY' }] },
      },
    ]);
  });

  it('offers the kinds of its members, and those that the matrix in force names already', () => {
    const members = [{ organisation: { kind: 'WELFARE_CENTRE' as const } }, { organisation: { kind: null } }];
    expect(kindsFor(members, draftOf([]))).toEqual(['WELFARE_CENTRE']);
    expect(kindsFor(members, draftOf([ROW]))).toEqual(['PES', 'WELFARE_CENTRE', 'CIVIL_SOCIETY']);
  });

  it('asks for who leads and who does it together: a kind of act with one of both is half filled, with none it is left out', () => {
    const empty = { leads: '', does: [], consulted: [], informed: [] };
    const draft = draftOf([ROW]);
    const half = (row: Partial<typeof draft.REFERRAL>) => halfFilled({ ...draft, REFERRAL: { ...empty, ...row } });
    expect(halfFilled(draft)).toEqual([]);
    expect(half({})).toEqual([]);
    for (const row of [{ leads: 'kind:PES' }, { does: ['kind:PES'] }, { informed: ['kind:PES'] }])
      expect(half(row)).toEqual(['REFERRAL']);
    expect(matrixOf({ ...draft, REFERRAL: empty })).toEqual([]);
  });
});
