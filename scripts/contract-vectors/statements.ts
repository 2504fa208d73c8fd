import { checkDigits } from '../../shared/national-number.ts';
import { forgeWithoutKey, type Signer, type SignOptions, withBrokenSignature } from './signers.ts';

/** The moment of the vectors, in seconds since 1970: 2026-03-15T09:00:00Z. */
export const AT = Date.parse('2026-03-15T09:00:00Z') / 1000;

export interface CallerVector {
  readonly id: string;
  readonly token: string;
  readonly accepted: boolean;
  readonly why: string;
}

export interface GrantVector extends CallerVector {
  /** The id of the caller token with which it came. */
  readonly with: string;
  /** The id of the client that was asked for. */
  readonly client: string;
}

const CALLER = {
  ...{ iss: 'schakel-gateway', aud: 'pes', sub: 'staff-7f3a', organisation: '0914402172', roles: ['social-worker'] },
  ...{ purpose: 'BENEFIT_FOLLOW_UP', request: '0199e0c4-8a00-7000-8000-000000000001', language: 'nl' },
  nationalNumber: null,
};
const CLIENT = '0199e0c4-8a00-7000-8000-0000000000c1';
/** The numbers of the invented client, the current one first; order numbers from 900 on are never given out. */
export const NUMBERS = ['800101901', '800101903'].map((nine) => nine + checkDigits(nine, 1900));

const FACTS = {
  ...{ clientId: CLIENT, nationalNumbers: NUMBERS, staffMember: CALLER.sub, organisation: CALLER.organisation },
  ...{ organisationKind: 'WELFARE_CENTRE', purpose: CALLER.purpose, relation: 'CASE', since: '2025-11-03' },
  sharing: { 'pes.assessment': 'GIVEN' },
  holders: [{ owner: 'PES', organisation: '0887010362', capacity: 'JOBSEEKER', from: '2025-09-01', to: null }],
};

const callerOptions = (more: Record<string, unknown> = {}, iat = AT): SignOptions => ({
  ...{ typ: 'schakel-caller+jwt', claims: { ...CALLER, ...more }, iat },
});
const grantOptions = (more: Record<string, unknown> = {}, iat = AT): SignOptions => ({
  typ: 'schakel-grant+jwt',
  claims: { iss: 'schakel-partnership', aud: 'schakel-owners', sub: CLIENT, facts: { ...FACTS, ...more } },
  iat,
});

/** Caller tokens for the owner `pes` at the moment of the vectors, good and bad, each with the reason. */
export async function callerVectors(gateway: Signer, stranger: Signer): Promise<CallerVector[]> {
  const { kid = '' } = gateway.jwks.keys[0] ?? {};
  const good = await gateway.sign(callerOptions());
  const row = (id: string, accepted: boolean, why: string, token: string): CallerVector => {
    return { id, accepted, why, token };
  };
  const signed = (more: Record<string, unknown>, iat?: number) => gateway.sign(callerOptions(more, iat));
  return [
    row('good', true, 'signed now, for this owner', good),
    row('other-caller', true, 'somebody else of the same centre', await signed({ sub: 'staff-0b21' })),
    row('other-purpose', true, 'the same person for another purpose', await signed({ purpose: 'INTAKE' })),
    row('own-file', true, 'a client: no organisation', await signed(ownFile())),
    row('skew-late', true, 'expired 4 s ago: within the 5 s that clocks may differ', await signed({}, AT - 64)),
    row('skew-early', true, 'made in 4 s: within the 5 s that clocks may differ', await signed({}, AT + 4)),
    row('expired', false, 'expired 6 s ago', await signed({}, AT - 66)),
    row('early', false, 'made in 6 s', await signed({}, AT + 6)),
    row('long-lived', false, 'made 66 s ago, though it says that it holds', await longLived(gateway)),
    row('other-audience', false, 'for another owner', await signed({ aud: 'welfare' })),
    row('other-issuer', false, 'not of the gateway', await signed({ iss: 'schakel-partnership' })),
    row('unknown-key', false, 'a key that the gateway does not publish', await stranger.sign(callerOptions())),
    row('stolen-kid', false, 'another key under its id', await stranger.sign({ ...callerOptions(), kid })),
    row('broken-signature', false, 'the signature was changed', withBrokenSignature(good)),
    row('alg-none', false, 'not signed', await forgeWithoutKey('none', callerOptions(), gateway.jwks)),
    row('alg-hs256', false, 'HMAC with the public key', await forgeWithoutKey('HS256', callerOptions(), gateway.jwks)),
    row('other-typ', false, 'says of itself that it is a grant', await gateway.sign(grantTyped())),
    row('no-roles', false, 'does not state in which role', await signed({ roles: [] })),
    row('unknown-purpose', false, 'a purpose that does not exist', await signed({ purpose: 'CURIOSITY' })),
  ];
}

function ownFile(): Record<string, unknown> {
  return { sub: 'client-51aa', organisation: null, roles: ['client'], purpose: 'OWN_FILE' };
}

function longLived(gateway: Signer): Promise<string> {
  return gateway.sign({ ...callerOptions({}, AT - 66), exp: AT + 3600 });
}

function grantTyped(): SignOptions {
  return { ...callerOptions(), typ: 'schakel-grant+jwt' };
}

/** Grants at the moment of the vectors, each with the caller token it came with and the client that was asked for. */
export async function grantVectors(partnership: Signer, stranger: Signer, good: string): Promise<GrantVector[]> {
  const row = (id: string, accepted: boolean, why: string, token: string, more: Partial<GrantVector> = {}) => {
    return { id, accepted, why, token, with: 'good', client: CLIENT, ...more };
  };
  const signed = (more: Record<string, unknown> = {}, iat?: number) => partnership.sign(grantOptions(more, iat));
  const whole = await signed();
  const nothing = { nationalNumbers: [], since: null, sharing: {}, holders: [] };
  return [
    row('good', true, 'of this caller, purpose and client', whole),
    row('none', true, 'no relation: nothing is stated', await signed({ ...nothing, relation: 'NONE' })),
    row('own-file', true, 'a client', await signed(ownFacts()), { with: 'own-file' }),
    row('skew-late', true, 'expired 4 s ago', await signed({}, AT - 64)),
    row('expired', false, 'expired 6 s ago', await signed({}, AT - 66)),
    row('other-caller', false, 'came with the token of somebody else', whole, { with: 'other-caller' }),
    row('other-purpose', false, 'came with a token for another purpose', whole, { with: 'other-purpose' }),
    row('other-client', false, 'came with the id of another client', whole, { client: CLIENT.replace('c1', 'c2') }),
    row('other-organisation', false, 'for another organisation', await signed({ organisation: '0887010362' })),
    row('unknown-key', false, 'a key that nobody publishes', await stranger.sign(grantOptions())),
    row('broken-signature', false, 'the signature was changed', withBrokenSignature(whole)),
    row('alg-none', false, 'not signed', await forgeWithoutKey('none', grantOptions(), partnership.jwks)),
    row('caller-as-grant', false, 'a caller token in the place of a grant', good),
    row('no-relation-stated', false, 'does not state the relation', await signed({ relation: undefined })),
  ];
}

function ownFacts(): Record<string, unknown> {
  const client = { staffMember: 'client-51aa', organisation: null, organisationKind: null, purpose: 'OWN_FILE' };
  return { ...client, relation: 'OWN_FILE', since: null, sharing: {} };
}
