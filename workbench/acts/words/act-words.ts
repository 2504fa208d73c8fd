/** The same words in Dutch, English and French. */
export type InThree = readonly [nl: string, en: string, fr: string];

/**
 * What an owner's acts and their fields are called: every act has a title, every field a label, by the name that it has in the
 * schema. A field that is called something else in one act stands in `inAct`, as `moveRecord.on`.
 */
export interface ActWords<Name extends string, Field extends string> {
  readonly titles: Readonly<Record<Name, InThree>>;
  readonly labels: Readonly<Record<Field, InThree>>;
  readonly inAct: Readonly<Partial<Record<`${Name}.${Field}`, InThree>>>;
}
