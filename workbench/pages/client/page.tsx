import { useMemo } from 'react';
import { useParams } from 'wouter';
import { WithoutRelation } from '../../acts/without-relation.tsx';
import { ClientDocument } from '../../generated/client.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { DateText } from '../../parts/date-text.tsx';
import { StateMark } from '../../parts/state-mark.tsx';
import { useLater } from '../../parts/use-later.ts';
import { useSession } from '../../session/reader.tsx';
import { useWords } from '../../words/use-words.ts';
import { ActButton } from './act-button.tsx';
import { useAboutClient } from './client-context.tsx';
import { ClientFrame } from './client-frame.tsx';
import { Disagreements } from './disagreements.tsx';
import { ClientHead } from './head/client-head.tsx';
import { JourneyCard } from './journey/journey-card.tsx';
import { journeyLanes } from './journey/telling.ts';
import { organisationNames } from './names.ts';
import { awayOwners, type ClientOfPage, changedOwners, lacksSomething, listed, ownersOf } from './owners.ts';
import { OwnerCards } from './sections/owner-cards.tsx';
import { SectionList } from './sections/section-list.tsx';
import { PlanCard, ReferralsCard, SharingCard, WhoLookedCard } from './side/side-cards.tsx';
import { ToDo } from './side/to-do.tsx';
import { words as own } from './words.ts';

/** Everything about one client that this reader may see for this purpose, on one page: who, what, and what is to be done. */
export function ClientPage() {
  const { id = '' } = useParams();
  const words = useWords(own);
  const answer = useAnswer(ClientDocument, { variables: { id }, apart: true, isIncomplete: lacksSomething });
  const client = answer.data?.client;
  return (
    <ClientFrame
      title={words.title}
      id={id}
      here=""
      client={client}
      answer={answer}
      told={client ? awayOwners(client) : []}
    >
      {client ? <Whole client={client} /> : null}
    </ClientFrame>
  );
}

function Whole({ client }: { client: ClientOfPage }) {
  const words = useWords(own);
  const { overview } = client;
  const owners = useMemo(() => ownersOf(client), [client]);
  const isLater = useLater();
  if (client.relation === 'NONE') return <NoRelation client={client} />;
  return (
    <>
      <ClientHead client={client} />
      <div className="row quiet client-visit">
        {overview?.lastVisit ? (
          <span>
            {words.lastVisit}: <DateText value={overview.lastVisit} />
          </span>
        ) : (
          words.neverVisited
        )}
        <ActButton act="visitRecord" label={words.recordVisit} />
      </div>
      <div className="columns columns-3 client-columns">
        <div className="client-left">
          <SectionList owners={listed(owners)} />
        </div>
        <div className="stack client-right">
          <ToDo overview={overview} nameOf={organisationNames(client)} />
          {isLater ? (
            <>
              <PlanCard client={client} />
              <ReferralsCard client={client} />
              <SharingCard client={client} />
              <WhoLookedCard client={client} />
            </>
          ) : null}
        </div>
        <div className="stack client-middle">{isLater ? <Middle client={client} owners={owners} /> : null}</div>
      </div>
    </>
  );
}

/** The journey, where owners disagree, and a card for each section. */
function Middle({ client, owners }: { client: ClientOfPage; owners: ReturnType<typeof ownersOf> }) {
  const { say } = useAboutClient();
  const { organisation } = useSession();
  const { overview } = client;
  const lanes = useMemo(() => journeyLanes(owners, overview, say), [owners, overview, say]);
  const changed = changedOwners(client);
  const choices = (client.sharingChoices ?? []).filter(({ recipient }) => recipient.kboNumber === organisation);
  return (
    <>
      <JourneyCard lanes={lanes} isWhole={overview !== null} />
      {overview === null ? null : <Disagreements discrepancies={overview.discrepancies} />}
      {owners.map((owner) => (
        <OwnerCards key={owner.source} owner={owner} choices={choices} isChanged={changed.has(owner.source)} />
      ))}
    </>
  );
}

/** Nobody of whom more is told than that there is no relation: what can be done about that. */
function NoRelation({ client }: { client: ClientOfPage }) {
  const words = useWords(own);
  return (
    <section className="card" aria-label={words.withheldRelation}>
      <h2 className="client-group">
        <StateMark state="RELATION" source="PARTNERSHIP" />
      </h2>
      <p>{words.askAccess}</p>
      <WithoutRelation client={client.id} />
    </section>
  );
}
