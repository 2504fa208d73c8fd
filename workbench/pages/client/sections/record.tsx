import { DateText } from '../../../parts/date-text.tsx';
import { useWords } from '../../../words/use-words.ts';
import { Acts } from '../acts.tsx';
import { useAboutClient } from '../client-context.tsx';
import { words as own } from '../words.ts';
import type { Period, RecordView } from './content.ts';
import { FactTable } from './fact-table.tsx';
import { FactList } from './value.tsx';

interface RecordProps {
  readonly section: string;
  readonly view: RecordView;
  /** Name of its holder, where the section has several. */
  readonly withHolder: boolean;
}

/** One record: what it is, when it ran, its values, what stands within it, and what can be done to it. */
export function Record({ section, view, withHolder }: RecordProps) {
  const { say } = useAboutClient();
  const { title, period, facts, within, holder, record } = view;
  const heading = title.map(({ shown }) => say.value(shown)).join(' · ');
  return (
    <article className="client-record">
      <header>
        {heading === '' ? null : <h3>{heading}</h3>}
        {period === null ? null : <PeriodText period={period} />}
        {withHolder && holder !== null ? <span className="quiet">{holder.name ?? holder.kboNumber}</span> : null}
        {record === null ? null : (
          <Acts section={section} record={record} {...(heading === '' ? {} : { about: heading })} />
        )}
      </header>
      <FactList facts={facts} />
      {within.map(({ word, rows }) => (
        <FactTable
          key={word}
          caption={say.field(word)}
          section={section}
          rows={rows.map((row, at) => ({ key: row.record?.id ?? String(at), ...row }))}
        />
      ))}
    </article>
  );
}

/** '3 mrt. 2026 – nu'. */
export function PeriodText({ period: { from, to } }: { period: Period }) {
  const words = useWords(own);
  return (
    <span className="client-period">
      <DateText value={from} /> – {to === null ? words.now : <DateText value={to} />}
    </span>
  );
}
