import type { DocumentNode } from 'graphql';
import type { Owner } from '../../shared/caller.ts';
import type { ActPermit, Permit } from '../../shared/policy-permits.ts';
import type { ActField } from '../../workbench/acts/act.ts';
import type { ActModel } from './model.ts';

const HEADER = '// Generated from the schema and the decision tables by `npm run codegen`; do not edit.\n';

/** The acts of one owner, with the ids of their documents: what a form is made of. */
export function actModule(owner: Owner, acts: readonly ActModel[], idOf: (name: string) => string): string {
  const names = acts.map(({ name }) => `'${name}'`).join(' | ');
  const fields = [...new Set(acts.flatMap((act) => namesIn(act.fields)))].sort();
  const own = acts.map(({ name, owner: _owner, on: _on, ...shape }) => {
    return `  ${name}: ${JSON.stringify({ id: idOf(name), ...shape })},\n`;
  });
  return `${HEADER}import type { OwnerActs } from '../../acts/act.ts';

/** Every act of ${owner}. */
export type ActName = ${names};
/** Every field that they ask for. */
export type FieldName = ${fields.map((name) => `'${name}'`).join(' | ')};

export const acts: OwnerActs<ActName> = {
${own.join('')}};
`;
}

function namesIn(fields: readonly ActField[]): string[] {
  return fields.flatMap((field) => [field.name, ...namesIn(field.fields ?? [])]);
}

/** What is offered to whom: acts with the same permits name them once. */
export function offersModule(acts: readonly ActModel[], permits: readonly ActPermit[]): string {
  const sets: string[] = [];
  const lines = acts.map(({ name, owner, on, takes }) => {
    const set = JSON.stringify(permitsOf(name, permits));
    if (!sets.includes(set)) sets.push(set);
    const offer = JSON.stringify({ owner, on, takes });
    return `  ${name}: ${offer.slice(0, -1)},"permits":P${sets.indexOf(set)}},\n`;
  });
  return `${HEADER}import type { Offer, Permit } from '../../acts/act.ts';

${sets.map((set, at) => `const P${at}: readonly Permit[] = ${set};\n`).join('')}
/** Every act of every owner. */
export type AnyActName = ${acts.map(({ name }) => `'${name}'`).join(' | ')};

/** Every act, on what it is, and who may do it by the owner's decision table. The owner decides; this is what is offered. */
export const OFFERS: Readonly<Record<AnyActName, Offer>> = {
${lines.join('')}};
`;
}

/** Roles and purposes with the same relations and standings stand together. */
function permitsOf(act: string, permits: readonly ActPermit[]) {
  const groups = new Map<
    string,
    { roles: Set<string>; purposes: Set<string>; relations: string[]; standings: string[] }
  >();
  const own = permits.filter((permit) => permit.act === act);
  const relationsOf = (role: string, purpose: string, of: 'relation' | 'standing') => [
    ...new Set(own.filter((one) => one.role === role && one.purpose === purpose).map((one) => one[of])),
  ];
  for (const role of new Set(own.map((one) => one.role))) {
    const byPlace = new Map<string, string[]>();
    for (const purpose of new Set(own.filter((one) => one.role === role).map((one) => one.purpose))) {
      const place = JSON.stringify([relationsOf(role, purpose, 'relation'), relationsOf(role, purpose, 'standing')]);
      byPlace.set(place, [...(byPlace.get(place) ?? []), purpose]);
    }
    for (const [place, purposes] of byPlace) {
      const key = place + purposes.join();
      const [relations, standings] = JSON.parse(place) as [string[], string[]];
      const group = groups.get(key) ?? { roles: new Set(), purposes: new Set(purposes), relations, standings };
      group.roles.add(role);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ roles, purposes, relations, standings }) => ({
    ...{ roles: [...roles], purposes: [...purposes] },
    ...{ relations, standings },
  }));
}

/** The document of any act: that of one of them, with its names in the place of the other's. */
export function documentModule(sample: ActModel, document: DocumentNode): string {
  const text = JSON.stringify(document, (key, value) => (key === 'loc' ? undefined : value))
    .replaceAll(`"value":"${sample.name}"`, '"value":name')
    .replaceAll(`"value":"${sample.input}"`, '"value":input');
  return `${HEADER}import type { AnyActDocument } from '../../parts/use-act.ts';

/** The mutation of an act: all of them are the same but for the names of the act and of its input. */
export function actDocument(name: string, input: string): AnyActDocument {
  return ${text} as unknown as AnyActDocument;
}
`;
}

// What anybody sees of everybody, or what tells only that there is something.
const TELLS_NOTHING = /\.(card|availability)$/;

/** What urgent access opens, by role and purpose. */
export function urgentModule(permits: readonly Permit[]): string {
  const urgent = permits.filter(({ relation, section }) => relation === 'URGENT' && !TELLS_NOTHING.test(section));
  const lines = urgent.map(({ section, role, purpose }) => `  ${JSON.stringify({ section, role, purpose })},\n`);
  return `${HEADER}import type { Purpose, Role } from '../../../shared/caller.ts';

/** What urgent access opens, by the owners' decision tables. */
export const URGENT_SECTIONS: readonly { readonly section: string; readonly role: Role; readonly purpose: Purpose }[] = [
${[...new Set(lines)].sort().join('')}];
`;
}
