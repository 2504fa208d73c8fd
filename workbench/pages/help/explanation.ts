/** What a word of the glossary means in Dutch and in French; the English stands in the glossary itself. */
export interface Explanation {
  readonly nl: string;
  readonly fr: string;
  /** The word itself, where the glossary has it in English. */
  readonly term?: { readonly nl: string; readonly fr: string };
}

/** Explanations by the word as the glossary writes it. */
export type Explanations = Readonly<Record<string, Explanation>>;
