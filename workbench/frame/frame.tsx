import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { OrganisationName } from '../parts/organisation/organisation-name.tsx';
import { type PageRoute, routesFor } from '../routes.ts';
import { usePurpose, useSession } from '../session/reader.tsx';
import { ROLE_WORDS } from '../words/names.ts';
import { useCommonWords } from '../words/use-words.ts';
import { LanguageChoice } from './language-choice.tsx';
import { PurposeMenu } from './purpose-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { SignOut } from './sign-out.tsx';

/** What is around every page: where one can go, who looks, for what, and in which language. */
export function Frame({ children }: { children: ReactNode }) {
  const words = useCommonWords();
  const purpose = usePurpose();
  const { name, roles, organisation } = useSession();
  const [path] = useLocation();
  const routes = routesFor(purpose);
  const current = placeInMenu(path, routes);
  return (
    <>
      <a className="skip" href="#content">
        {words.skipToContent}
      </a>
      <header className="frame-head">
        <Link href="/" className="frame-name">
          {words.schakel}
        </Link>
        <nav className="frame-nav" aria-label={words.navigation}>
          <ul>
            {routes.map(({ path: of, menu }) =>
              menu === undefined ? null : (
                <li key={of}>
                  <Link href={of} aria-current={current === of ? 'page' : undefined}>
                    {words[menu] as string}
                  </Link>
                </li>
              ),
            )}
          </ul>
        </nav>
        {routes.some(({ path: of }) => of === '/clients') ? <SearchBox /> : null}
        <div className="frame-who">
          <PurposeMenu />
          <p>
            {name} · {roles.map((role) => words[ROLE_WORDS[role]]).join(', ')}
            {organisation === null ? null : (
              <>
                {' · '}
                <OrganisationName kboNumber={organisation} />
              </>
            )}
          </p>
          <LanguageChoice />
          <SignOut />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** The path in the menu that an address belongs to: the longest one that it is or begins with; undefined for none. */
function placeInMenu(path: string, routes: readonly PageRoute[]): string | undefined {
  const above = routes.filter(({ path: of, menu }) => menu !== undefined && (path === of || path.startsWith(`${of}/`)));
  return above.map(({ path: of }) => of).sort((one, other) => other.length - one.length)[0];
}
