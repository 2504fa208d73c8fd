import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Purpose } from '../../shared/caller.ts';
import type { Stack } from './stack.ts';

/** What an act came to, as far as the tests look into it. */
export interface Outcome {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly rule?: string;
}

/** Does an act through the gateway with a fresh idempotency key, as a demo account. */
export async function actOn(
  stack: Stack,
  [account, purpose]: readonly [string, Purpose],
  name: string,
  input: object,
): Promise<Outcome> {
  const source = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    __typename ... on ActDone { id version } ... on ActRefused { rule } ... on ActConflict { id } } }`;
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  const { body } = await stack.ask<Record<string, Outcome>>(account, purpose, source, variables);
  const outcome = body.data?.[name];
  if (outcome === undefined || outcome === null) throw new Error(`${name}: ${JSON.stringify(body.errors)}`);
  return outcome;
}

/** As `actOn`, for an act that has to be done. */
export async function doneBy(...args: Parameters<typeof actOn>): Promise<Outcome> {
  const outcome = await actOn(...args);
  expect(outcome).toMatchObject({ __typename: 'ActDone' });
  return outcome;
}
