import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { dayOf } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { TeamDocument, type TeamQuery } from '../../generated/team.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { Empty } from '../../parts/empty.tsx';
import { FieldChoice, FieldDate } from '../../parts/fields.tsx';
import { Message } from '../../parts/message.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { SOURCE_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { Colleagues } from './colleagues.tsx';
import { Outreach } from './outreach.tsx';
import { Silent } from './silent.tsx';
import { colleaguesOf, followedIn, missingIn, silentOf } from './team.ts';
import { Urgent } from './urgent.tsx';
import { words as own } from './words.ts';

const isIncomplete = ({ caseload: { nodes } }: TeamQuery) =>
  missingIn(nodes).length > 0 || nodes.some(({ overview }) => overview === null);

/** Who of the reader's organisation follows whom, what stands still, and what colleagues did that another one looks at. */
export function TeamPage() {
  const words = useWords(own);
  const [staffMember, setStaffMember] = useState('');
  const [since, setSince] = useState('');
  const filter = {
    ...(staffMember === '' ? {} : { staffMember }),
    // The day begins in Belgium: at this moment at the latest.
    ...(since === '' ? {} : { changedSince: `${since}T00:00:00+02:00` }),
  };
  const { data, problems, loading, again, refetch, fetchMore } = useAnswer(TeamDocument, {
    variables: { filter },
    isIncomplete,
  });
  const reader = data?.viewer.staffMember ?? '';
  const clients = data?.caseload.nodes ?? [];
  const followed = followedIn(clients, data?.viewer.organisation?.kboNumber ?? '');
  const known = useKnown(followed.flatMap((client) => client.staffMember ?? []));
  // An owner that is away as a whole is told of by the problems.
  const missing = missingIn(clients).filter((owner) => !problems.some(({ source }) => source === owner));
  const nameOf = (who: string | null) => (who === null ? words.nobody : who === reader ? words.you(who) : who);
  return (
    <Page title={words.title}>
      <div className="stack">
        <Problems problems={problems} again={again} />
        {missing.length === 0 ? null : (
          <Message tone="warn" title={words.missing(missing.map((source) => words[SOURCE_WORDS[source]]).join(', '))} />
        )}
        <div className="row row-fields">
          <FieldChoice
            name="staffMember"
            label={words.staffMember}
            value={staffMember}
            onChange={setStaffMember}
            choices={known.map((who) => ({ value: who, label: nameOf(who) }))}
            none={words.everybody}
          />
          <FieldDate
            name="since"
            label={words.changedSince}
            value={since}
            onChange={setSince}
            max={dayOf(new Date())}
          />
        </div>
        {loading ? <Waiting lines={8} /> : null}
        {data === undefined ? null : (
          <>
            {clients.length === 0 ? (
              <Empty>{staffMember === '' && since === '' ? words.nobodyFollowed : words.nobodyOfChoice}</Empty>
            ) : (
              <>
                <Colleagues colleagues={colleaguesOf(followed, reader)} nameOf={nameOf} />
                <MoreClients caseload={data.caseload} fetchMore={fetchMore} />
                <Silent silent={silentOf(followed)} isTold={followed.every(({ isTold }) => isTold)} nameOf={nameOf} />
              </>
            )}
            <Urgent accesses={data.urgentAccesses ?? []} reader={reader} refetch={refetch} />
            <Outreach requests={data.outreachRequests ?? []} partnerships={data.partnerships ?? []} refetch={refetch} />
          </>
        )}
      </div>
    </Page>
  );
}

/** Everybody who was seen as following somebody since the page is open: a choice stays when the list is narrowed. */
function useKnown(seen: readonly string[]): string[] {
  const all = useRef(new Set<string>());
  for (const who of seen) all.current.add(who);
  return [...all.current].sort();
}

interface MoreClientsProps {
  readonly caseload: TeamQuery['caseload'];
  readonly fetchMore: (next: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

/** Says of how many clients the figures tell, and goes on to the next ones. */
function MoreClients({ caseload, fetchMore }: MoreClientsProps) {
  const words = useWords(own);
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { endCursor, hasNextPage } = caseload.pageInfo;
  if (!hasNextPage) return null;
  const more = () => {
    setAsking(true);
    const done = () => setAsking(false);
    fetchMore({ after: endCursor, rest: false }).then(done, done);
  };
  return (
    <div className="row">
      <p>{words.loadedOf(format.number(caseload.nodes.length), format.number(caseload.totalCount))}</p>
      <Button variant="default" onClick={more} disabled={isAsking}>
        {isAsking ? words.loading : words.loadMore}
      </Button>
    </div>
  );
}
