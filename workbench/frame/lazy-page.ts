import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A page in a file of its own. */
export interface LazyPage {
  /** Shown where the page is wanted: loads it when nobody has yet. */
  readonly View: LazyExoticComponent<ComponentType>;
  /** Begins to load it; what goes wrong is told where the page is shown. */
  readonly begin: () => void;
}

/** A page that is loaded once, when it is first wanted or begun. */
export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  let loading: Promise<{ default: ComponentType }> | null = null;
  const once = () => {
    loading ??= load().then(
      (page) => ({ default: page }),
      (error) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  return { View: lazy(once), begin: () => void once().catch(() => undefined) };
}
