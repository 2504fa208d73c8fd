import { type ComponentType, lazy } from 'react';

/** A page in a file of its own. */
export interface LazyPage {
  /** Shown where the page is wanted: loads it when nobody has yet. */
  readonly View: ComponentType;
  /** Begins to load it; what goes wrong is told where the page is shown. */
  readonly begin: () => void;
}

/** A page that is loaded once, when it is first wanted or begun. */
export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  let loading: Promise<{ default: ComponentType }> | null = null;
  let Loaded: ComponentType | null = null;
  const once = () => {
    loading ??= load().then(
      (page) => {
        Loaded = page;
        return { default: page };
      },
      (error) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  const Awaited = lazy(once);
  // React shows what it waited for no sooner than 300 ms after it began to wait: a page that is there already is not waited for.
  const View = () => (Loaded === null ? <Awaited /> : <Loaded />);
  return { View, begin: () => void once().catch(() => undefined) };
}
