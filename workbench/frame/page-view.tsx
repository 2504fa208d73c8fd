import { type ComponentType, lazy } from 'react';
import type { LazyPage } from './lazy-page.ts';

const awaited = new WeakMap<LazyPage, ComponentType>();

/**
 * Shows a page, loaded first where that was not begun. React shows what it waited for no sooner than 300 ms after it began
 * to wait: a page that is there already is not waited for.
 */
export function PageView({ page }: { page: LazyPage }) {
  const Page = page.loaded() ?? awaitedView(page);
  return <Page />;
}

function awaitedView(page: LazyPage): ComponentType {
  const made = awaited.get(page) ?? lazy(page.load);
  awaited.set(page, made);
  return made;
}
