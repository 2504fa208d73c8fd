import '../client.css';
import { Link } from 'wouter';
import { routesFor } from '../../../routes.ts';
import { usePurpose } from '../../../session/reader.tsx';
import { useWords } from '../../../words/use-words.ts';
import { words as own } from './words.ts';

const CLIENT = '/clients/:id';

/** The pages about a client that there are for this purpose. */
export function ClientPages({ id, here }: { id: string; here: string }) {
  const words = useWords(own);
  const there = new Set(routesFor(usePurpose()).map(({ path }) => path));
  const pages = [
    { path: '', label: words.overviewPage },
    { path: '/plan', label: words.plan },
    { path: '/referrals', label: words.referrals },
    { path: '/sharing', label: words.sharing },
    { path: '/empowerment', label: words.empowerment },
    { path: '/who-looked', label: words.whoLooked },
  ];
  return (
    <nav className="client-pages no-print" aria-label={words.pagesOfClient}>
      <ul>
        {pages
          .filter(({ path }) => there.has(`${CLIENT}${path}`))
          .map(({ path, label }) => (
            <li key={path}>
              <Link href={`/clients/${id}${path}`} aria-current={path === here ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
