import { OWNERS, type Owner } from '../../shared/caller.ts';
import { readActPermits } from '../../shared/policy-permits.ts';
import { blocks, code, codes, linkTo, table } from './markdown.ts';
import type { Type } from './model.ts';

/** Who may do one act, for which purposes. */
export interface ActPermit {
  readonly act: string;
  readonly roles: readonly string[];
  readonly purposes: readonly string[];
  readonly rule: string;
  readonly legalBasis: string;
}

/** The acts of an owner's decision table, with all roles and purposes of a rule together; none for an owner without. */
export function readActs(table: string): ActPermit[] {
  const found = new Map<string, ActPermit>();
  for (const { act, role, purpose, rule, legalBasis } of readActPermits(table)) {
    const before = found.get(`${act}|${rule}`);
    const add = (values: readonly string[] | undefined, value: string) => [...new Set([...(values ?? []), value])];
    const [roles, purposes] = [add(before?.roles, role), add(before?.purposes, purpose)];
    found.set(`${act}|${rule}`, { act, roles, purposes, rule, legalBasis });
  }
  return [...found.values()];
}

/** Every act of every owner: what it does, and who of the holder's staff may do it for which purpose. */
export function actsChapter(types: readonly Type[], acts: Readonly<Record<Owner, readonly ActPermit[]>>): string {
  const mutation = types.find(({ name }) => name === 'Mutation');
  const meaning = new Map((mutation?.fields ?? []).map((field) => [field.name, field.description ?? '']));
  return blocks(
    '## Acts',
    INTRODUCTION,
    ...OWNERS.filter((owner) => acts[owner].length > 0).map((owner) =>
      blocks(
        `### Acts of ${owner}`,
        table(
          ['act', 'what it does', 'role', 'purpose', 'legal basis'],
          acts[owner].map(({ act, roles, purposes, legalBasis }) => [
            code(act),
            meaning.get(act) ?? '',
            codes(roles),
            codes(purposes),
            legalBasis,
          ]),
        ),
      ),
    ),
  );
}

const INTRODUCTION = `An act changes a record of its holder, by the holder's own staff. It answers one of three: ${linkTo('ActDone', code('ActDone'))}, a receipt;
${linkTo('ActRefused', code('ActRefused'))}, with the rule that refuses in words and its source; ${linkTo('ActConflict', code('ActConflict'))}, when somebody changed the record since it was read.
Nothing is written unless all of it is. \`idempotencyKey\` is made anew for every act, and sent again with the same act when no answer came: it is then done once.
An act on a record names its \`id\` and the \`version\` that the person saw; an act that begins something names the \`file\` of the client at the holder (\`files\` of the record).
A record of another holder answers as one that does not exist. After an act, ask the view again: journey, deadlines and \`asOf\` are as the act left them.`;
