import './client.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Source } from '../../../shared/caller.ts';
import { dayOf } from '../../format/dates.ts';
import type { ClientHeadFragment } from '../../generated/client.ts';
import type { Answer } from '../../graph/use-answer.ts';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { AboutClientProvider } from './client-context.tsx';
import { ageOn } from './head/age.ts';
import { ClientPages } from './side/client-pages.tsx';
import { words as own } from './words.ts';

interface ClientFrameProps {
  /** For the tab and the history: says which page it is, never of whom. */
  readonly title: string;
  readonly id: string;
  /** The page, as it stands behind the client in the address. */
  readonly here: string;
  /** Null where the id leads to nobody; undefined before the first answer. */
  readonly client: ClientHeadFragment | null | undefined;
  /** Owners of whom the page itself says that they are away. */
  readonly told?: readonly Source[];
  readonly answer: Pick<Answer<unknown>, 'problems' | 'again' | 'loading' | 'refetch'>;
  readonly children: ReactNode;
}

/** What is around every page about a client: whose it is, the other pages, what could not be asked. */
export function ClientFrame({ title, id, here, client, told = [], answer, children }: ClientFrameProps) {
  const words = useWords(own);
  const { problems, again, loading, refetch } = answer;
  return (
    <Page title={title} heading={client ? <Heading client={client} title={title} here={here} /> : title}>
      <AboutClientProvider id={id} relation={client?.relation ?? null} again={again} refetch={refetch}>
        <div className="client">
          {client === null && problems.length === 0 ? (
            <section className="card" aria-label={words.notFound}>
              <h2 className="client-group">{words.notFound}</h2>
              <p>{words.notFoundText}</p>
              <Link href="/clients">{words.search}</Link>
            </section>
          ) : (
            <ClientPages id={id} here={here} />
          )}
          <Problems
            problems={problems.filter(({ source }) => source === null || !told.includes(source))}
            again={again}
          />
          {loading ? <Waiting lines={8} /> : null}
          {children}
        </div>
      </AboutClientProvider>
    </Page>
  );
}

function Heading({
  client: { identity },
  title,
  here,
}: Pick<ClientFrameProps, 'title' | 'here'> & { client: ClientHeadFragment }) {
  const words = useWords(own);
  const page = here === '' ? '' : `${title}: `;
  if (identity === null) return `${page}${words.nameWithheld}`;
  const { givenName, familyName, birthDate, municipality } = identity;
  const age = birthDate === null ? null : words.yearsOld(ageOn(birthDate, dayOf(new Date())));
  const facts = [`${givenName} ${familyName}`, age, municipality?.name].filter(Boolean).join(' · ');
  return `${page}${facts}`;
}
