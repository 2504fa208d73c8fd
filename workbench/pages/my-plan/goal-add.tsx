import { useId, useState } from 'react';
import { type LifeDomain, MyGoalAddDocument } from '../../generated/my-plan.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { FieldChoice, FieldText } from '../../parts/fields.tsx';
import { Message } from '../../parts/message.tsx';
import { useWords } from '../../words/use-words.ts';
import { LONGEST_GOAL } from './goals.ts';
import { words as own } from './words.ts';

/** The client writes a goal of their own. It does not go to the printer. */
export function GoalAdd({ client, refetch }: { client: string; refetch: () => Promise<unknown> }) {
  const words = useWords(own);
  const { choices } = useCodeLabels();
  const heading = useId();
  const [statement, setStatement] = useState('');
  const [domain, setDomain] = useState('');
  const [isTried, setTried] = useState(false);
  const [isAdded, setAdded] = useState(false);
  const domains = choices('LifeDomain');
  const known = domains.find(({ value }) => value === domain)?.value;
  const input = () => {
    setTried(true);
    setAdded(false);
    if (statement.trim() === '' || known === undefined) return null;
    // What the code list of the server offers is what its enum has.
    return { client, lifeDomain: known as LifeDomain, statement: statement.trim() };
  };
  const onDone = () => {
    setStatement('');
    setDomain('');
    setTried(false);
    setAdded(true);
    void refetch();
  };
  const missing = (value: string) => (isTried && value.trim() === '' ? words.fillIn : null);
  return (
    <section className="no-print" aria-labelledby={heading}>
      <h2 id={heading}>{words.add}</h2>
      <p>
        {words.addHint} {words.addHealthHint}
      </p>
      {isAdded ? <Message tone="good" title={words.added} takesFocus /> : null}
      <ActForm act={MyGoalAddDocument} input={input} onDone={onDone} submit={words.addIt}>
        <FieldText
          name="statement"
          label={words.statement}
          lines={4}
          maxLength={LONGEST_GOAL}
          value={statement}
          onChange={setStatement}
          required
          error={missing(statement)}
        />
        <FieldChoice
          name="lifeDomain"
          label={words.domain}
          none={words.chooseDomain}
          choices={domains}
          value={domain}
          onChange={setDomain}
          required
          error={missing(domain)}
        />
      </ActForm>
    </section>
  );
}
