/** Languages of the report. */
export const REPORT_LANGUAGES = ['nl', 'en'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** A text in every language of the report. */
export type Words = Readonly<Record<ReportLanguage, string>>;

/** The text in English and in Dutch. */
export function words(en: string, nl: string): Words {
  return { en, nl };
}

/** Puts `part` where the text has `{}`. */
export function filled(text: Words, part: Words): Words {
  return { en: text.en.replace('{}', () => part.en), nl: text.nl.replace('{}', () => part.nl) };
}
