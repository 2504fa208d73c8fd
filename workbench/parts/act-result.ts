/** What became of an act, as every mutation of the graph answers it. */
export type ActResult =
  | { readonly __typename: 'ActDone'; readonly id: string; readonly version: number; readonly repeated: boolean }
  | { readonly __typename: 'ActRefused'; readonly message: string; readonly source: string; readonly field: string }
  | {
      readonly __typename: 'ActConflict';
      readonly message: string;
      readonly expectedVersion: number;
      readonly currentVersion: number;
      readonly changedAt: string;
    };

export type ActDone = Extract<ActResult, { __typename: 'ActDone' }>;
export type ActRefused = Extract<ActResult, { __typename: 'ActRefused' }>;
export type ActConflict = Extract<ActResult, { __typename: 'ActConflict' }>;

/** The outcome in the answer to a mutation with one field; null where the answer holds none. */
export function outcomeOf(data: Readonly<Record<string, unknown>> | null | undefined): ActResult | null {
  const found = Object.values(data ?? {}).find(isActResult);
  return found ?? null;
}

function isActResult(value: unknown): value is ActResult {
  if (typeof value !== 'object' || value === null) return false;
  return ['ActDone', 'ActRefused', 'ActConflict'].includes(String(Reflect.get(value, '__typename')));
}
