import type { Language } from '../../../shared/caller.ts';

/** A word for each name, in Dutch, English and French: a name that lacks one does not compile. */
export type InThree<Name extends string> = Readonly<Record<Language, Readonly<Record<Name, string>>>>;
/** Words for some of the names. */
export type SomeInThree<Name extends string> = Readonly<Partial<Record<Name, Readonly<Record<Language, string>>>>>;

/**
 * What an owner's acts and their fields are called: every act has a title, every field a label, by the name that it has in the
 * schema. A field that is called something else in one act stands in `inAct`, as `moveRecord.on`.
 */
export interface ActWords<Name extends string, Field extends string> {
  readonly titles: InThree<Name>;
  readonly labels: InThree<Field>;
  readonly inAct: SomeInThree<`${Name}.${Field}`>;
}
