type IsGood = (value: unknown) => boolean;

const text: IsGood = (value) => typeof value === 'string';
const form =
  (pattern: RegExp): IsGood =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

// Form only: an owner that answers 30 February has a wrong record, and not a wrong answer.
const SCALARS: Readonly<Record<string, IsGood>> = {
  String: text,
  ID: (value) => typeof value === 'string' || Number.isSafeInteger(value),
  Int: (value) => Number.isInteger(value) && Number(value) >= -(2 ** 31) && Number(value) < 2 ** 31,
  Float: (value) => Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
  Date: form(/^\d{4}-\d{2}-\d{2}$/),
  DateTime: form(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/),
  KboNumber: form(/^\d{10}$/),
  NisCode: form(/^\d{5}$/),
  NationalNumber: form(/^\d{11}$/),
  Grant: text,
};

/**
 * Whether a non-null JSON value is one of this scalar or enum. A scalar that is not known here has to be a leaf: no
 * scalar of ours is an object, and an object could carry keys that nobody checked.
 */
export function leafCheck(typeName: string, codes: ReadonlySet<string> | null): IsGood {
  if (codes !== null) return (value) => typeof value === 'string' && codes.has(value);
  return SCALARS[typeName] ?? ((value) => typeof value !== 'object');
}
