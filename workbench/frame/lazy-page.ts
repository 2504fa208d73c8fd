import type { ComponentType } from 'react';

/** A page in a file of its own. */
export interface LazyPage {
  /** Loads it, once, when it is first wanted or begun. */
  readonly load: () => Promise<{ default: ComponentType }>;
  /** Begins to load it; what goes wrong is told where the page is shown. */
  readonly begin: () => void;
  /** The page once it is there; null before that. */
  readonly loaded: () => ComponentType | null;
}

/** A page that is loaded by `from`. Without React, so that it can be begun before that is there. */
export function lazyPage(from: () => Promise<ComponentType>): LazyPage {
  let loading: Promise<{ default: ComponentType }> | null = null;
  let there: ComponentType | null = null;
  const load = () => {
    loading ??= from().then(
      (page) => {
        there = page;
        return { default: page };
      },
      (error) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  return { load, begin: () => void load().catch(() => undefined), loaded: () => there };
}
