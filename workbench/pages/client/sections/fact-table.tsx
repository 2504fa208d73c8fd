import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { useWords } from '../../../words/use-words.ts';
import { Acts, useHasActs } from '../acts.tsx';
import { useAboutClient } from '../client-context.tsx';
import { words as own } from '../words.ts';
import { columnsOf } from './columns.ts';
import type { ActRecord } from './content.ts';
import type { Fact } from './shown.ts';
import { Value } from './value.tsx';

export interface FactRow {
  readonly key: string;
  readonly facts: readonly Fact[];
  readonly record?: ActRecord | null;
}

interface FactTableProps {
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly section: string;
  readonly rows: readonly FactRow[];
}

/** Rows that are alike: a column for every value that one of them has, and what can be done to a row. */
export function FactTable({ caption, hideCaption = false, section, rows }: FactTableProps) {
  const words = useWords(own);
  const { say } = useAboutClient();
  const hasActs = useHasActs();
  const columns: Column<FactRow>[] = columnsOf(rows.map(({ facts }) => facts)).map((word) => ({
    key: word,
    header: say.field(word),
    cell: ({ facts }) => {
      const found = facts.find((one) => one.word === word);
      return found === undefined ? '–' : <Value shown={found.shown} />;
    },
  }));
  const acts: Column<FactRow> = {
    key: 'acts',
    header: words.acts,
    cell: ({ record, facts: [first] }) =>
      record ? <Acts section={section} record={record} {...(first ? { about: say.value(first.shown) } : {})} /> : null,
  };
  return (
    <DataTable
      caption={caption}
      hideCaption={hideCaption}
      rows={rows}
      keyOf={({ key }) => key}
      columns={rows.some(({ record }) => record && hasActs(section, record)) ? [...columns, acts] : columns}
    />
  );
}
