import { Button, Checkbox } from '@mantine/core';
import { Chips } from '../../parts/chips.tsx';
import { useWords } from '../../words/use-words.ts';
import { countBy, type Row, type Wanted } from './rows.ts';
import { words as own } from './words.ts';

/** What somebody chose to see. */
export interface Chosen extends Wanted {
  readonly onlyMine: boolean;
}

export const NOTHING_CHOSEN: Chosen = { attention: [], urgency: [], onlyMine: false };

interface ChoiceProps {
  readonly rows: readonly Row[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** The filters of the list, each with how many points it has; one that was chosen stays when it has none left. */
export function Choice({ rows, chosen, onChange }: ChoiceProps) {
  const words = useWords(own);
  const choices = <K extends 'kind' | 'urgency'>(
    property: K,
    pressed: readonly Row[K][],
    label: (value: Row[K]) => string,
  ) => {
    const counted = new Map(countBy(rows, property));
    const values = [...new Set([...counted.keys(), ...pressed])];
    return values.map((value) => ({ value, label: label(value), count: counted.get(value) ?? 0 }));
  };
  return (
    <div className="stack">
      <Chips
        legend={words.kinds}
        choices={choices('kind', chosen.attention, (kind) => words[`kind${kind}`])}
        chosen={chosen.attention}
        onChange={(attention) => onChange({ ...chosen, attention })}
      />
      <Chips
        legend={words.urgencies}
        choices={choices('urgency', chosen.urgency, (urgency) => words[`urgency${urgency}`])}
        chosen={chosen.urgency}
        onChange={(urgency) => onChange({ ...chosen, urgency })}
      />
      <div className="row">
        <Checkbox
          label={words.onlyMine}
          checked={chosen.onlyMine}
          onChange={(event) => onChange({ ...chosen, onlyMine: event.currentTarget.checked })}
        />
        {chosen === NOTHING_CHOSEN ? null : (
          <Button variant="default" size="xs" onClick={() => onChange(NOTHING_CHOSEN)}>
            {words.showAll}
          </Button>
        )}
      </div>
    </div>
  );
}
