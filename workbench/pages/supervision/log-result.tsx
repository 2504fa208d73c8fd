import { Button } from '@mantine/core';
import { useState } from 'react';
import { dayOf } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { Chips } from '../../parts/chips.tsx';
import { csvOf, saveFile } from '../../parts/csv.ts';
import { Empty } from '../../parts/empty.tsx';
import { Message } from '../../parts/message.tsx';
import { OWNER_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { choicesOf, EVERYTHING, tableOf, wantedLines } from './filter.ts';
import type { Log } from './log.ts';
import { LogTable } from './log-table.tsx';
import { OwnerTable } from './owner-table.tsx';
import { words as own } from './words.ts';

interface LogResultProps {
  readonly log: Log;
  readonly from: string;
  readonly until: string;
  readonly askAgain: () => void;
}

/** What the logs say: how each owner answered, filters, a file of what they show, and the table. */
export function LogResult({ log, from, until, askAgain }: LogResultProps) {
  const words = useWords(own);
  const format = useFormat();
  const [chosen, setChosen] = useState(EVERYTHING);
  const inPeriod = wantedLines(log.lines, { ...EVERYTHING, from, until });
  const shown = wantedLines(inPeriod, chosen);
  const isIncomplete = log.owners.some(({ state }) => state === 'UNREACHABLE' || state === 'NOT_LOGGED');
  // The day of today, and nothing of the client: names of files are kept by browsers.
  const save = () => saveFile(`schakel-${dayOf(new Date())}.csv`, 'text/csv;charset=utf-8', csvOf(tableOf(shown)));
  return (
    <div className="stack calm">
      {isIncomplete ? (
        <Message tone="warn" title={words.incomplete}>
          <Button variant="default" onClick={askAgain}>
            {words.retryNow}
          </Button>
        </Message>
      ) : null}
      <OwnerTable owners={log.owners} />
      <div className="filters">
        <Chips
          legend={words.owner}
          choices={choicesOf(
            inPeriod,
            ({ source }) => source,
            (source) => words[OWNER_WORDS[source]],
          )}
          chosen={chosen.sources}
          onChange={(sources) => setChosen({ ...chosen, sources })}
        />
        <Chips
          legend={words.outcome}
          choices={choicesOf(
            inPeriod,
            ({ outcome }) => outcome,
            (outcome) => words[outcome],
          )}
          chosen={chosen.outcomes}
          onChange={(outcomes) => setChosen({ ...chosen, outcomes })}
        />
      </div>
      <div className="row">
        <p role="status">
          {words.shownOf(format.number(shown.length), format.counted(inPeriod.length, words.one, words.many))}
        </p>
        <Button variant="default" onClick={save} disabled={shown.length === 0}>
          {words.download(format.counted(shown.length, words.one, words.many))}
        </Button>
      </div>
      <p className="quiet">{words.downloadHint}</p>
      {shown.length === 0 ? <Empty>{words.nothingOfChoice}</Empty> : <LogTable lines={shown} />}
    </div>
  );
}
