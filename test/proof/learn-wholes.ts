import type { Answered } from '../kit/owner.ts';
import type { GatewayWorld } from './gateway-world.ts';
import { inTurns } from './in-turns.ts';
import { type Origin, originsOf } from './origins.ts';
import type { WholeView } from './view-leaks.ts';
import type { ViewPart, ViewPath } from './view-paths.ts';

const AT_ONCE = 4;

/** What these clients themselves get through the gateway, which is everything: each string by its sections, and which fields are filled. */
export async function learnWholes(
  world: GatewayWorld,
  parts: readonly ViewPart[],
  [named]: readonly ViewPath[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, WholeView>> {
  if (named === undefined) throw new Error('There is no path.');
  const wholes = new Map<string, WholeView>();
  const learn = async (id: string) => {
    const signed = { role: 'client', purpose: 'OWN_FILE', organisation: null } as const;
    const asked = { ...signed, nationalNumber: await world.numberOf(id) };
    const answers = await Promise.all(
      named.selections.map((selection) => world.ask(asked, `{ ownFile { id ${selection} } }`)),
    );
    for (const { data, errors, text } of answers)
      if (data?.ownFile?.id !== id || errors.length > 0)
        throw new Error(
          `A client does not get their own file: ${JSON.stringify(errors).slice(0, 300) || text.slice(0, 300)}`,
        );
    wholes.set(id, wholeOf(id, named.read(answers.map(({ data }) => data.ownFile)), parts));
  };
  await inTurns(
    ids.map((id) => () => learn(id)),
    AT_ONCE,
  );
  return wholes;
}

function wholeOf(id: string, client: Answered, parts: readonly ViewPart[]): WholeView {
  const origins = new Map<string, Pick<Origin, 'section'>[]>();
  const filled = new Set<string>();
  for (const { field, fields } of parts) {
    const record = field === null ? client : client[field];
    for (const { name } of fields)
      if (record[name] !== null && record[name]?.length !== 0) filled.add(`${field ?? 'client'}.${name}`);
    // Events and deadlines belong to the section that they name; of the partnership's own records others name sections too.
    const isAbout = (name: string) => field !== null || name === 'journey' || name === 'deadlines';
    for (const [text, from] of originsOf([{ record, holder: '' }], fields, new Set([id, 'OWN_FILE']), isAbout))
      origins.set(text, [...(origins.get(text) ?? []), ...from]);
  }
  return { origins, filled };
}
