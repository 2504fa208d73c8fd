import { useState } from 'react';
import { dayOf } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { TodayDocument, TodayFiltersDocument, type TodayQuery } from '../../generated/today.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { FieldDate } from '../../parts/fields.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { ChangeList } from './change-list.tsx';
import { Choice, type Chosen, NOTHING_CHOSEN } from './choice.tsx';
import { MoreClients } from './more-clients.tsx';
import { changesOf, isTold, missingOwners, rowsOf, wantedRows } from './rows.ts';
import { SavedFilters } from './saved-filters.tsx';
import { TodayList } from './today-list.tsx';
import { words as own } from './words.ts';

const isIncomplete = ({ caseload }: TodayQuery) => !caseload.nodes.every(isTold);

/** What needs the reader today: one list, with filters that can be kept. */
export function TodayPage() {
  const words = useWords(own);
  const format = useFormat();
  const [chosen, setChosen] = useState<Chosen>(NOTHING_CHOSEN);
  const [since, setSince] = useState('');
  // On a phone the list comes first.
  const [isWide] = useState(() => matchMedia('(min-width: 48em)').matches);
  const filters = useAnswer(TodayFiltersDocument);
  const viewer = filters.data?.viewer;
  const filter = chosen.onlyMine && viewer !== undefined ? { staffMember: viewer.staffMember } : null;
  const { data, problems, loading, again, fetchMore } = useAnswer(TodayDocument, {
    variables: { filter },
    isIncomplete,
  });
  const today = dayOf(new Date());
  const clients = data?.caseload.nodes ?? [];
  const rows = rowsOf(clients);
  const shown = wantedRows(rows, chosen);
  const missing = missingOwners(clients);
  const isWhole = problems.length === 0 && clients.every(isTold);
  return (
    <Page title={words.title}>
      <div className="stack">
        <Problems
          problems={[...problems, ...filters.problems]}
          again={again}
          missing={missing}
          meaning={words.notComplete}
        />
        {viewer === undefined ? null : (
          <SavedFilters saved={viewer.savedFilters} chosen={chosen} choose={setChosen} refetch={filters.refetch} />
        )}
        <details className="fold" open={isWide}>
          <summary>{words.filters}</summary>
          <div className="filters">
            <Choice rows={rows} chosen={chosen} onChange={setChosen} />
            <FieldDate
              name="since"
              label={words.changedSince}
              hint={words.changedSinceHint}
              value={since}
              onChange={setSince}
              max={today}
            />
          </div>
        </details>
        {loading ? <Waiting lines={8} /> : null}
        {data === undefined ? null : (
          <>
            <p role="status" className="quiet">
              {words.shownOf(format.number(shown.length), format.counted(rows.length, words.point, words.points))}
            </p>
            {since === '' ? (
              <TodayList
                rows={shown}
                today={today}
                latest={changesOf(clients)[0] ?? null}
                isAll={shown.length === rows.length}
                isWhole={isWhole}
              />
            ) : (
              <ChangeList changes={changesOf(clients, since)} />
            )}
            <MoreClients caseload={data.caseload} fetchMore={fetchMore} />
          </>
        )}
      </div>
    </Page>
  );
}
