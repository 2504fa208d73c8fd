import { LANGUAGES, type Language } from '../shared/caller.ts';

/** The best of our languages that the header `accept-language` names (RFC 9110, 12.5.4); Dutch when there is none. */
export function readLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').slice(0, 500).split(',').map(readWish);
  // The sort is stable: of equal weights the first one named wins.
  const [best] = wishes.filter(({ weight, language }) => language && weight > 0).sort((a, b) => b.weight - a.weight);
  return best?.language ?? 'nl';
}

function readWish(text: string): { language: Language | undefined; weight: number } {
  const [range = '', ...parameters] = text
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const primary = range.split('-')[0];
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return {
    language: LANGUAGES.find((language) => language === primary),
    weight: quality === undefined ? 1 : Number.parseFloat(quality.slice(2)) || 0,
  };
}
