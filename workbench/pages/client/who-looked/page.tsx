import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'wouter';
import type { Source } from '../../../../shared/caller.ts';
import {
  type ClientLookLineFragment,
  ClientWhoLookedDocument,
  type ClientWhoLookedQuery,
} from '../../../generated/client.ts';
import { useAnswer } from '../../../graph/use-answer.ts';
import { sectionState, type WithheldSection } from '../../../parts/section-state.ts';
import { StateMark } from '../../../parts/state-mark.tsx';
import { OWNER_WORDS } from '../../../words/names.ts';
import { useWords } from '../../../words/use-words.ts';
import { useAboutClient } from '../client-context.tsx';
import { ClientFrame } from '../client-frame.tsx';
import { LookTable } from './look-table.tsx';
import { pageOfLooks } from './looks.ts';
import { words as own } from './words.ts';

const ASKED = 50;

/** Who looked at a client, as every owner logged it: a page of some 50 lines, and older ones. */
export function ClientWhoLookedPage() {
  const { id = '' } = useParams();
  const words = useWords(own);
  const [pages, setPages] = useState<readonly string[]>([]);
  const before = pages.at(-1) ?? null;
  const answer = useAnswer(ClientWhoLookedDocument, { variables: { id, before } });
  const client = answer.data?.client;
  return (
    <ClientFrame title={words.title} id={id} here="/who-looked" client={client} answer={answer}>
      {client ? (
        <Looks
          client={client}
          isFirst={pages.length === 0}
          older={(moment) => setPages([...pages, moment])}
          newer={() => setPages(pages.slice(0, -1))}
        />
      ) : null}
    </ClientFrame>
  );
}

type ClientOfPage = NonNullable<ClientWhoLookedQuery['client']>;

interface LooksProps {
  readonly client: ClientOfPage;
  readonly isFirst: boolean;
  readonly older: (moment: string) => void;
  readonly newer: () => void;
}

function Looks({ client, isFirst, older, newer }: LooksProps) {
  const words = useWords(own);
  const owners = ownersOf(client);
  const { looks, next } = pageOfLooks(
    owners.map(({ record }) => record?.disclosures ?? null),
    ASKED,
  );
  const missing = owners
    .map((owner) => ({ ...owner, state: stateOf(owner) }))
    .filter(({ state }) => state !== 'DISCLOSED');
  return (
    <>
      {missing.length === 0 ? null : <Missing missing={missing} />}
      {looks.length > 0 ? (
        <LookTable looks={looks} />
      ) : missing.length === owners.length ? null : (
        <p className="card quiet">{isFirst ? words.none : words.noneOlder}</p>
      )}
      <div className="row no-print">
        {isFirst ? null : (
          <Button variant="default" onClick={newer}>
            {words.newer}
          </Button>
        )}
        {next === null ? null : (
          <Button variant="default" onClick={() => older(next)}>
            {words.older}
          </Button>
        )}
      </div>
    </>
  );
}

/** What the partnership and an owner's record have alike. */
interface LoggingRecord {
  readonly availability?: string;
  readonly withheld: readonly WithheldSection[];
  readonly disclosures: readonly ClientLookLineFragment[] | null;
}

interface OwnerLooks {
  readonly source: Source;
  readonly section: string;
  readonly record: LoggingRecord | null;
}

function ownersOf(client: ClientOfPage): OwnerLooks[] {
  return [
    { source: 'PARTNERSHIP', section: 'partnership.disclosures', record: client },
    { source: 'WELFARE', section: 'welfare.disclosures', record: client.welfare },
    { source: 'PES', section: 'pes.disclosures', record: client.pes },
    {
      source: 'SOCIAL_ECONOMY',
      section: 'social-economy.disclosures',
      record: client.socialEconomy,
    },
  ];
}

function stateOf({ section, record }: OwnerLooks) {
  return sectionState(record, section, 'asked');
}

function Missing({ missing }: { missing: readonly (OwnerLooks & { state: ReturnType<typeof sectionState> })[] }) {
  const words = useWords(own);
  const { again } = useAboutClient();
  return (
    <div className="card">
      <ul className="plain">
        {missing.map(({ source, state }) => (
          <li key={source}>
            {words.missing(words[OWNER_WORDS[source]])} <StateMark state={state} source={source} since={again.since} />
          </li>
        ))}
      </ul>
      {missing.some(({ state }) => state === 'PURPOSE') ? <p className="quiet">{words.forWhom}</p> : null}
    </div>
  );
}
