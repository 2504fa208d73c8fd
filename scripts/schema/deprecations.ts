import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { isLocalDate } from '../../shared/local-date.ts';

/** The shortest notice that clients get, in days. */
export const NOTICE_DAYS = 90;

const DATE = /\buntil (\d{4}-\d{2}-\d{2})\b/;

/** The day in a reason such as `Use registrations, until 2027-03-01`: from that day on the part may go. Null when there is none. */
export function untilOf(reason: string): string | null {
  const day = DATE.exec(reason)?.[1];
  return day !== undefined && isLocalDate(day) ? day : null;
}

/** What is deprecated in a schema: coordinate → reason. */
export function deprecationsOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (coordinate: string, { deprecationReason }: { deprecationReason?: string | null | undefined }) => {
    if (typeof deprecationReason === 'string') found.set(coordinate, deprecationReason);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      add(`${type.name}.${field.name}`, field);
      for (const argument of field.args) add(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  return found;
}

/** What is wrong with the deprecations of the next schema, one sentence each. */
export function badDeprecations(live: GraphQLSchema, next: GraphQLSchema, today: string): string[] {
  const before = deprecationsOf(live);
  const earliest = daysAfter(today, NOTICE_DAYS);
  return [...deprecationsOf(next)].flatMap(([coordinate, reason]) => {
    const former = before.get(coordinate);
    if (former === reason) return [];
    const until = untilOf(reason);
    const promised = former === undefined ? null : untilOf(former);
    if (until === null)
      return [`${coordinate} is deprecated without a day: write @deprecated(reason: "… until ${earliest}").`];
    if (promised !== null)
      return until < promised ? [`${coordinate} was promised until ${promised}: ${until} is earlier.`] : [];
    return until < earliest
      ? [
          `${coordinate} is deprecated until ${until}, which is too soon: clients get ${NOTICE_DAYS} days, until ${earliest}.`,
        ]
      : [];
  });
}

/** The day that is so many days after a day. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
