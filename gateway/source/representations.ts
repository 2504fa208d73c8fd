import type { Data, Representation } from './prepared-fetch.ts';

/** The representations of one fetch without repetitions: a page of 50 clients names the same five organisations. */
export interface Distinct {
  readonly representations: readonly Representation[];
  /** Each as JSON, ready to be sent. */
  readonly texts: readonly string[];
  /** For every representation of the fetch, its place among the distinct ones. */
  readonly places: readonly number[];
}

/** Representations that are equal to the letter, grants included, are one. */
export function distinct(all: readonly Representation[]): Distinct {
  const places = new Map<string, number>();
  const representations: Representation[] = [];
  const found = all.map((representation) => {
    const text = JSON.stringify(representation);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, representations.length);
    return representations.push(representation) - 1;
  });
  return { representations, texts: [...places.keys()], places: found };
}

/** Gives every representation of the fetch its entity again. */
export function spread(data: Data, { places }: Distinct): Data {
  const { _entities: entities } = data;
  return Array.isArray(entities) ? { ...data, _entities: places.map((place) => entities[place]) } : data;
}

/** The body of a fetch of entities, made of texts that exist already. */
export function entitiesBody(query: string, variables: Record<string, unknown>, texts: readonly string[]): string {
  const rest = JSON.stringify(variables).slice(1, -1);
  return `{"query":${JSON.stringify(query)},"variables":{${rest}${rest ? ',' : ''}"representations":[${texts.join(',')}]}}`;
}
