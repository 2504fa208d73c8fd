import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  TodayFilterRemoveDocument,
  TodayFilterReplaceDocument,
  TodayFilterSaveDocument,
  type TodayFiltersQuery,
} from '../../generated/today.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { FieldText } from '../../parts/fields.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Chosen } from './choice.tsx';
import { isSameChoice } from './rows.ts';
import { words as own } from './words.ts';

type Saved = TodayFiltersQuery['viewer']['savedFilters'][number];

interface SavedFiltersProps {
  readonly saved: readonly Saved[];
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  readonly refetch: () => Promise<unknown>;
}

type Open = 'save' | 'replace' | 'remove';

/** The filters that the reader saved: one click shows them; what is chosen can be saved, under a new name or an old one. */
export function SavedFilters({ saved, chosen, choose, refetch }: SavedFiltersProps) {
  const words = useWords(own);
  const [current, setCurrent] = useState<string | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [told, setTold] = useState('');
  const filter = saved.find(({ id }) => id === current) ?? null;
  const hasChoice = chosen.onlyMine || chosen.attention.length + chosen.urgency.length > 0;
  const done = (sentence: string, id: string | null) => {
    setTold(sentence);
    setCurrent(id);
    setOpen(null);
    void refetch();
  };
  return (
    <section className="stack" aria-label={words.saved}>
      <div className="row">
        {saved.map((one) => (
          <button
            key={one.id}
            type="button"
            className="chip"
            aria-pressed={one.id === current}
            onClick={() => {
              setCurrent(one.id);
              setOpen(null);
              choose({ attention: one.attention, urgency: one.urgency, onlyMine: one.onlyMine });
            }}
          >
            {one.name}
          </button>
        ))}
        {hasChoice ? <Opener open={open} to="save" set={setOpen} label={words.saveChoice} /> : null}
        {filter !== null && hasChoice && !isSame(filter, chosen) ? (
          <Opener open={open} to="replace" set={setOpen} label={words.replace(filter.name)} />
        ) : null}
        {filter === null ? null : (
          <Opener open={open} to="remove" set={setOpen} label={words.removeThis(filter.name)} />
        )}
      </div>
      <p role="status" className={told === '' ? 'only-heard' : undefined}>
        {told}
      </p>
      {open === 'save' ? <SaveForm chosen={chosen} onDone={done} onCancel={() => setOpen(null)} /> : null}
      {open === 'replace' && filter !== null ? (
        <ReplaceForm filter={filter} chosen={chosen} refetch={refetch} onDone={done} onCancel={() => setOpen(null)} />
      ) : null}
      {open === 'remove' && filter !== null ? (
        <ActForm
          act={TodayFilterRemoveDocument}
          input={() => ({ id: filter.id, expectedVersion: filter.version })}
          onDone={() => done(words.filterRemoved(filter.name), null)}
          onConflict={refetch}
          takeTheirs={() => setOpen(null)}
          submit={words.removeThis(filter.name)}
          onCancel={() => setOpen(null)}
          dangerous
        >
          <p>{words.removeAsk(filter.name)}</p>
        </ActForm>
      ) : null}
    </section>
  );
}

function isSame(filter: Saved, chosen: Chosen): boolean {
  return (
    filter.onlyMine === chosen.onlyMine &&
    isSameChoice(filter.attention, chosen.attention) &&
    isSameChoice(filter.urgency, chosen.urgency)
  );
}

interface OpenerProps {
  readonly open: Open | null;
  readonly to: Open;
  readonly set: (open: Open | null) => void;
  readonly label: string;
}

function Opener({ open, to, set, label }: OpenerProps) {
  return (
    <Button variant="default" size="xs" aria-expanded={open === to} onClick={() => set(open === to ? null : to)}>
      {label}
    </Button>
  );
}

interface FormProps {
  readonly chosen: Chosen;
  readonly onDone: (sentence: string, id: string) => void;
  readonly onCancel: () => void;
}

/** What of a choice is saved. */
function contentOf({ attention, urgency, onlyMine }: Chosen) {
  return { attention: [...attention], urgency: [...urgency], onlyMine };
}

function SaveForm({ chosen, onDone, onCancel }: FormProps) {
  const words = useWords(own);
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const input = () => {
    setTried(true);
    return name.trim() === '' ? null : { name, ...contentOf(chosen) };
  };
  return (
    <ActForm
      act={TodayFilterSaveDocument}
      input={input}
      onDone={({ id }) => onDone(words.filterSaved(name), id)}
      submit={words.save}
      onCancel={onCancel}
    >
      <FieldText
        name="name"
        label={words.saveAs}
        hint={words.saveHint}
        value={name}
        onChange={setName}
        maxLength={60}
        required
        error={isTried && name.trim() === '' ? words.fillIn : null}
      />
    </ActForm>
  );
}

interface ReplaceProps extends FormProps {
  readonly filter: Saved;
  readonly refetch: () => Promise<unknown>;
}

function ReplaceForm({ filter, chosen, refetch, onDone, onCancel }: ReplaceProps) {
  const words = useWords(own);
  const [name, setName] = useState(filter.name);
  const told = (content: Pick<Chosen, 'attention' | 'urgency'>) =>
    [
      ...content.attention.map((kind) => words[`kind${kind}`]),
      ...content.urgency.map((one) => words[`urgency${one}`]),
    ].join(', ');
  return (
    <ActForm
      act={TodayFilterReplaceDocument}
      input={() =>
        name.trim() === '' ? null : { id: filter.id, expectedVersion: filter.version, name, ...contentOf(chosen) }
      }
      onDone={({ id }) => onDone(words.filterSaved(name), id)}
      onConflict={refetch}
      versions={[
        { label: words.nameNow, mine: name, theirs: filter.name },
        { label: words.kinds, mine: told(chosen), theirs: told(filter) },
      ]}
      takeTheirs={() => setName(filter.name)}
      submit={words.save}
      onCancel={onCancel}
    >
      <FieldText
        name="name"
        label={words.saveAs}
        value={name}
        onChange={setName}
        maxLength={60}
        required
        error={name.trim() === '' ? words.fillIn : null}
      />
    </ActForm>
  );
}
