/** What an organisation can see, or what the client decided about it. */
interface About {
  readonly section: string;
  readonly recipient: { readonly kboNumber: string };
}

/** Rows by the organisation that they are about, in the order of the answer. */
export function byRecipient<Row extends About>(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.recipient.kboNumber, [...(groups.get(row.recipient.kboNumber) ?? []), row]);
  return [...groups.values()];
}

/** Decisions that no choice shows: on what the organisation cannot see any more, or not yet. */
export function besides<Row extends About>(decisions: readonly Row[], choices: readonly About[]): Row[] {
  const shown = new Set(choices.map(keyOf));
  return decisions.filter((decision) => !shown.has(keyOf(decision)));
}

function keyOf({ section, recipient }: About): string {
  return `${recipient.kboNumber} ${section}`;
}
