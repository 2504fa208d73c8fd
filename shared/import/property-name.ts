/** `wage_premium_percentage` in the file is `wagePremiumPercentage` in the row. */
export type PropertyName<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<PropertyName<Tail>>}`
  : Name;

/** The name of a column as a property of the row: `registered_on` is `registeredOn`. */
export function propertyName(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
