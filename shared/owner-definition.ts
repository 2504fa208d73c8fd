import type { DocumentNode } from 'graphql';
import type { EntitySchema } from 'typeorm';
import type { Act } from './acts/act.ts';
import type { OwnerRules } from './acts/dossier.ts';
import type { Capacity } from './announcement.ts';
import type { AuthorisationRegister } from './authorisations.ts';
import type { Owner } from './caller.ts';
import type { MigrationClass } from './database.ts';
import type { SectionLoaders } from './owner-record.ts';
import type { Placement } from './placement.ts';
import { createPolicy, type Policy } from './policy.ts';
import { type GuardOptions, sectionsOf } from './section-guard.ts';
import { buildOwnerSchema } from './subgraph.ts';

/** What makes one owner different from another; everything else of an owner's process is the same. */
export interface OwnerDefinition {
  readonly owner: Owner;
  // biome-ignore lint/suspicious/noExplicitAny: an EntitySchema is invariant in its row; a list of different ones has no other type
  readonly entities: readonly EntitySchema<any>[];
  readonly migrations: readonly MigrationClass[];
  readonly policy: string;
  /** What the permits of the policy refer to. */
  readonly authorisations: AuthorisationRegister;
  readonly typeDefs: DocumentNode;
  readonly resolvers: object;
  readonly guard: GuardOptions;
  readonly createLoaders: (placement: Placement) => SectionLoaders;
  /** What the holders' staff may do, and what has to hold whatever they do. */
  readonly acts: readonly Act[];
  // biome-ignore lint/suspicious/noExplicitAny: the rows of an owner are its own
  readonly rules: OwnerRules<any, any>;
  /** The capacities in which this owner knows clients. */
  readonly capacities: readonly Capacity[];
}

/** The names under which an owner opens and closes files: `welfareFileOpen`. */
export function fileActsOf(owner: Owner): { readonly open: string; readonly close: string } {
  const prefix = owner === 'social-economy' ? 'socialEconomy' : owner;
  return { open: `${prefix}FileOpen`, close: `${prefix}FileClose` };
}

/** An owner's policy on the sections of its schema and on its acts. Throws `ConfigurationError`. */
export function ownerPolicy(
  definition: OwnerDefinition,
  clock: () => Date,
  schema = buildOwnerSchema(definition),
): Policy {
  const { owner, policy, authorisations } = definition;
  const files = fileActsOf(owner);
  const acts = [files.open, files.close, ...definition.acts.map(({ name }) => name)];
  const sections = [`${owner}.availability`, ...sectionsOf(schema)];
  return createPolicy(owner, policy, { sections, acts, authorisations, clock });
}
