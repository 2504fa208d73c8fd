import '../../look/wide.css';
import decisions from 'documents:decisions';
import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PURPOSES, ROLES, type Source } from '../../../shared/caller.ts';
import { useFormat } from '../../format/use-format.ts';
import { Chips } from '../../parts/chips.tsx';
import { Empty } from '../../parts/empty.tsx';
import { FieldChoice } from '../../parts/fields.tsx';
import { Page } from '../../parts/page.tsx';
import { OWNER_WORDS, PURPOSE_WORDS, ROLE_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { DecisionTable } from './decision-table.tsx';
import { Register } from './register.tsx';
import { EVERYTHING, soughtDecisions } from './search.ts';
import { useCells } from './use-cells.ts';
import { words as own } from './words.ts';

const SOURCES: readonly Source[] = ['PARTNERSHIP', 'PES', 'WELFARE', 'SOCIAL_ECONOMY'];

/** Who may see what: the decision tables of all owners, searchable, and the registers that they rest on. */
export function DecisionsPage() {
  const words = useWords(own);
  const format = useFormat();
  const { textOf } = useCells();
  const [sought, setSought] = useState(EVERYTHING);
  const worded = useMemo(() => decisions.map((decision) => ({ decision, words: textOf(decision) })), [textOf]);
  const shown = useMemo(() => soughtDecisions(worded, sought), [worded, sought]);
  const countOf = (source: Source) => decisions.filter((decision) => decision.source === source).length;
  return (
    <Page title={words.title}>
      <div className="stack calm">
        <p>{words.intro}</p>
        <div className="form">
          <TextInput
            label={words.search}
            description={words.searchHint}
            value={sought.text}
            onChange={(event) => setSought({ ...sought, text: event.currentTarget.value })}
            type="search"
            autoComplete="off"
          />
          <Chips
            legend={words.owners}
            choices={SOURCES.map((value) => ({ value, label: words[OWNER_WORDS[value]], count: countOf(value) }))}
            chosen={sought.sources}
            onChange={(sources) => setSought({ ...sought, sources })}
          />
          <FieldChoice
            name="role"
            label={words.role}
            none={words.any}
            choices={ROLES.map((value) => ({ value, label: words[ROLE_WORDS[value]] }))}
            value={sought.role ?? ''}
            onChange={(typed) => setSought({ ...sought, role: ROLES.find((role) => role === typed) ?? null })}
          />
          <FieldChoice
            name="purpose"
            label={words.purpose}
            none={words.any}
            choices={PURPOSES.map((value) => ({ value, label: words[PURPOSE_WORDS[value]] }))}
            value={sought.purpose ?? ''}
            onChange={(typed) => setSought({ ...sought, purpose: PURPOSES.find((one) => one === typed) ?? null })}
          />
        </div>
        <p role="status">
          {words.shownOf(format.number(shown.length), format.counted(decisions.length, words.rule, words.rules))}
        </p>
        {shown.length === 0 ? <Empty>{words.nothing}</Empty> : <DecisionTable decisions={shown} />}
        <Register />
      </div>
    </Page>
  );
}
