import { readFileSync } from 'node:fs';
import type { Purpose } from '../../shared/caller.ts';
import { CLIENT_VIEW } from './operations.ts';
import type { Answer, Stack } from './stack.ts';

export interface WithheldSection {
  section: string;
  reason: string;
  remedy: string | null;
}

interface OwnerPart {
  availability: string;
  asOf: string | null;
  withheld: WithheldSection[];
  [section: string]: unknown;
}

/** What `ClientView` answers, as far as the tests look into it. */
export interface View {
  client: {
    id: string;
    relation: string;
    withheld: WithheldSection[];
    identity: { nationalNumber: string; givenName: string; familyName: string } | null;
    case: { lead: { organisation: { kboNumber: string } }; members: { organisation: { kboNumber: string } }[] } | null;
    sharing: unknown[] | null;
    pes: OwnerPart | null;
    welfare: OwnerPart | null;
    socialEconomy: OwnerPart | null;
    overview: {
      journey: { on: string; source: string; section: string; kind: string }[];
      deadlines: { on: string; source: string; section: string; kind: string }[];
      discrepancies: { kind: string; values: { value: string; source: string }[] }[];
      missingSources: string[];
    } | null;
  } | null;
}

/** Ids of the clients on the caseload of centre A, the six personas first. */
export async function caseloadIds(stack: Stack, first = 6): Promise<string[]> {
  const query = 'query ($first: Int) { caseload(first: $first) { nodes { id } } }';
  const { body } = await stack.ask<{ caseload: { nodes: { id: string }[] } }>(
    'social-worker',
    'BENEFIT_FOLLOW_UP',
    query,
    { first },
  );
  return (body.data?.caseload.nodes ?? []).map((node) => node.id);
}

export function viewOf(stack: Stack, account: string, purpose: Purpose, id: string): Promise<Answer<View>> {
  return stack.ask<View>(account, purpose, CLIENT_VIEW, { id });
}

/** Section ids of a part that hold something, by the name of their field. */
export function filled(part: OwnerPart | null | undefined): string[] {
  const apart = ['availability', 'asOf', 'withheld'];
  return Object.entries(part ?? {})
    .filter(([name, value]) => !apart.includes(name) && value !== null)
    .map(([name]) => name);
}

/** The sections of an owner's record that these of its fields belong to, each once. */
export function sectionsOfFields(owner: string, fields: readonly string[]): string[] {
  const sdl = readFileSync(new URL(`../../subgraphs/${owner}/schema.graphql`, import.meta.url), 'utf8');
  const found = fields.map((name) => {
    const [, section] = new RegExp(`^  ${name}[(:].*@section\\(id: "([^"]+)"\\)`, 'm').exec(sdl) ?? [];
    if (section === undefined) throw new Error(`The record of ${owner} has no field ${name} with a section.`);
    return section;
  });
  return [...new Set(found)];
}

/** Section and reason of what a part withholds, without the logs of who looked. */
export function reasons(part: { withheld: WithheldSection[] } | null | undefined): Record<string, string> {
  const shown = (part?.withheld ?? []).filter(({ section }) => !section.endsWith('.disclosures'));
  return Object.fromEntries(shown.map(({ section, reason }) => [section, reason]));
}
