import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link, useParams } from 'wouter';
import { isOffered } from '../../acts/offered.ts';
import { useFormat } from '../../format/use-format.ts';
import { EmpowermentDocument, type EmpowermentQuery } from '../../generated/empowerment.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { Empty } from '../../parts/empty.tsx';
import { Message } from '../../parts/message.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { SectionCard } from '../../parts/section-card.tsx';
import { remedyOf, sectionState } from '../../parts/section-state.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { usePurpose, useSession } from '../../session/reader.tsx';
import { useWords } from '../../words/use-words.ts';
import { ClientPages } from '../client/side/client-pages.tsx';
import { Questionnaire } from './questionnaire.tsx';
import { mayAnswer, partnershipsFor, type Series, seriesOf } from './results.ts';
import { SeriesResult } from './series-result.tsx';
import { StartForm } from './start-form.tsx';
import { words as own } from './words.ts';

const SECTION = 'partnership.empowerment';

/** How strong somebody stands: fills it in with or without a coach, and shows how that changed. */
export function EmpowermentPage() {
  const words = useWords(own);
  const { id = '' } = useParams();
  const { data: latest, problems, loading, again, refetch } = useAnswer(EmpowermentDocument, { variables: { id } });
  // In another language everything is asked anew: what is being filled in stays on the page meanwhile.
  const kept = useRef(latest);
  if (latest !== undefined) kept.current = latest;
  const data = kept.current;
  const [answering, setAnswering] = useState<string | null>(null);
  const [isCompleted, setCompleted] = useState(false);
  const client = data?.client;
  const all = seriesOf(client?.empowerment ?? [], data?.empowermentInstruments ?? []);
  const filledIn = all.find(({ open }) => open !== null && open.id === answering);
  const leave = (completed: boolean) => {
    setAnswering(null);
    setCompleted(completed);
    void refetch();
  };
  const begin = (sitting: string) => {
    setCompleted(false);
    setAnswering(sitting);
  };
  const heading = () => {
    if (client?.relation === 'OWN_FILE') return words.ownHeading;
    const identity = client?.identity;
    return identity ? words.heading(`${identity.givenName} ${identity.familyName}`) : words.title;
  };
  return (
    <Page title={words.title} heading={heading()}>
      <div className="stack">
        {client && client.relation !== 'OWN_FILE' && filledIn === undefined ? (
          <ClientPages id={id} here="/empowerment" />
        ) : null}
        <Problems problems={problems} again={again} />
        {loading && data === undefined ? <Waiting lines={8} /> : null}
        {data !== undefined && !client ? <Empty>{words.notHere}</Empty> : null}
        {isCompleted ? <Message tone="good" title={words.completed} takesFocus /> : null}
        {filledIn?.open && filledIn.instrument ? (
          <Questionnaire
            key={filledIn.open.id}
            sitting={filledIn.open}
            instrument={filledIn.instrument}
            refetch={refetch}
            leave={leave}
          />
        ) : null}
        {data !== undefined && client && filledIn === undefined ? (
          <Overview data={data} all={all} begin={begin} refetch={refetch} again={again} />
        ) : null}
      </div>
    </Page>
  );
}

interface OverviewProps extends Pick<ReturnType<typeof useAnswer>, 'again' | 'refetch'> {
  readonly data: EmpowermentQuery;
  readonly all: readonly Series[];
  readonly begin: (sitting: string) => void;
}

/** What was measured until now, and what can be begun or gone on with. */
function Overview({ data, all, begin, refetch, again }: OverviewProps) {
  const words = useWords(own);
  const format = useFormat();
  const { roles } = useSession();
  const purpose = usePurpose();
  const { client } = data;
  const state = sectionState(client, SECTION, client?.empowerment);
  const isShown = state === 'DISCLOSED' || state === 'EMPTY';
  const isAllowed = isOffered('empowermentSittingStart', { roles, purpose });
  const fills = isShown && isAllowed && mayAnswer(data);
  const hasOpen = all.some(({ open }) => open !== null);
  return (
    <>
      <SectionCard
        title={words.section}
        source="PARTNERSHIP"
        state={state}
        again={again}
        remedy={remedyOf(client, SECTION)}
        offer={state === 'PURPOSE' ? <OnlyAggregates /> : null}
      >
        <div className="stack">
          {all.map((series) => (
            <article key={series.key} className="stack" aria-label={series.instrument?.name ?? words.results}>
              {series.instrument === null ? null : (
                <h3>{words.versionOf(series.instrument.name, format.number(series.instrument.version))}</h3>
              )}
              {series.open === null ? null : <OpenSitting series={series} fills={fills} begin={begin} />}
              <SeriesResult series={series} changes={client?.empowermentChanges ?? []} />
            </article>
          ))}
        </div>
      </SectionCard>
      {isShown && isAllowed && !fills ? <p className="quiet">{words.onlyFollower}</p> : null}
      {fills && !hasOpen ? (
        <section className="card stack" aria-labelledby="start">
          <header>
            <h2 id="start">{words.start}</h2>
          </header>
          <StartForm
            client={client?.id ?? ''}
            instruments={data.empowermentInstruments}
            partnerships={partnershipsFor(data)}
            onDone={({ id }) => {
              void refetch().then(() => begin(id));
            }}
          />
        </section>
      ) : null}
    </>
  );
}

/** Who may not read answers of one person reads figures of groups. */
function OnlyAggregates() {
  const words = useWords(own);
  return (
    <p>
      {words.notForYou} <Link href="/partnership">{words.toAggregates}</Link>
    </p>
  );
}

interface OpenSittingProps extends Pick<OverviewProps, 'begin'> {
  readonly series: Series;
  readonly fills: boolean;
}

function OpenSitting({ series: { open, instrument }, fills, begin }: OpenSittingProps) {
  const words = useWords(own);
  const format = useFormat();
  if (open === null) return null;
  const all = instrument?.items.length ?? 0;
  return (
    <>
      <p>
        {words.openSitting(format.number(open.moment), format.date(open.takenOn))}{' '}
        {words.answeredOf(format.number(open.answers.length), format.number(all))}
      </p>
      {fills && instrument !== null ? (
        <div className="row">
          <Button size="lg" onClick={() => begin(open.id)}>
            {words.goOn}
          </Button>
        </div>
      ) : null}
    </>
  );
}
