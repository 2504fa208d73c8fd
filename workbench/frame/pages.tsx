import { Suspense } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { routesFor, startOf } from '../routes.ts';
import { usePurpose } from '../session/reader.tsx';
import { useCommonWords } from '../words/use-words.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { PageView } from './page-view.tsx';

/** The page of the address, loaded when it is needed; a page that breaks leaves the frame and the others. */
export function Pages() {
  const words = useCommonWords();
  const purpose = usePurpose();
  const routes = routesFor(purpose);
  const [path] = useLocation();
  const start = startOf(purpose);
  return (
    <ErrorBoundary words={words} key={path}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          {routes.map(({ path: of, page }) => (
            <Route key={of} path={of}>
              <PageView page={page} />
            </Route>
          ))}
          {start !== undefined && path === '/' ? <Redirect to={start.path} replace /> : null}
          <Route>
            <NoSuchPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

function NoSuchPage() {
  const words = useCommonWords();
  return (
    <Page title={words.notFoundTitle}>
      <p>{words.notFoundText}</p>
      <Link href="/">{words.toStart}</Link>
    </Page>
  );
}
