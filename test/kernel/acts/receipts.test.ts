import { describe, expect, it } from '@jest/globals';
import { receiptKey } from '../../../shared/acts/receipts.ts';
import { callerOf } from '../../kit/owner.ts';

const said = { reference: 'one', nationalNumber: 'a number that nobody may find out by trying' };
const keyOf = (idempotencyKey: string, words: object = said) =>
  receiptKey(callerOf({}), 'some', { idempotencyKey, ...words });

describe('the receipt of an act', () => {
  it('is the same for the same key and words in any order, and another for other words', () => {
    const { reference, nationalNumber } = said;
    expect(keyOf('first', { nationalNumber, reference })).toEqual(keyOf('first'));
    const other = keyOf('first', { ...said, nationalNumber: 'another' });
    expect(other.id).toBe(keyOf('first').id);
    expect(other.fingerprint).not.toBe(keyOf('first').fingerprint);
  });

  it('cannot be found by trying what was said: without the key, which is kept nowhere, the fingerprint is another', () => {
    expect(keyOf('first').fingerprint).not.toBe(keyOf('second').fingerprint);
  });
});
