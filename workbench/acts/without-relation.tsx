import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { usePurpose, useSession } from '../session/reader.tsx';
import { PURPOSE_WORDS } from '../words/names.ts';
import { useWords } from '../words/use-words.ts';
import { ChosenAct } from './chosen-act.tsx';
import { isOffered } from './offered.ts';
import { words as own } from './words/without-relation.ts';

/** What somebody without a relation to a person can do: ask who leads the case for access, or look urgently. */
export function WithoutRelation({ client }: { client: string }) {
  const words = useWords(own);
  const { roles, purposes } = useSession();
  const purpose = usePurpose();
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const mayAsk = isOffered('caseAccessAsk', { roles, purpose, relation: 'NONE' });
  const urgentPurpose = [purpose, ...purposes].find((one) =>
    isOffered('urgentAccessTake', { roles, purpose: one, relation: 'NONE' }),
  );
  return (
    <div className="stack">
      <div className="row">
        {mayAsk && !asked ? (
          <Button ref={button} variant="default" onClick={() => setAsking(true)}>
            {words.askAccess}
          </Button>
        ) : null}
        {urgentPurpose === purpose ? <Link href={`/urgent/${client}`}>{words.urgent}</Link> : null}
      </div>
      {urgentPurpose === undefined || urgentPurpose === purpose ? null : (
        <p className="quiet">{words.urgentFor(words[PURPOSE_WORDS[urgentPurpose]])}</p>
      )}
      <p role="status" className={asked ? '' : 'only-heard'}>
        {asked ? words.asked : ''}
      </p>
      <ChosenAct
        name={asking ? 'caseAccessAsk' : null}
        client={client}
        record={null}
        opener={button}
        onClose={() => setAsking(false)}
        onDone={() => setAsked(true)}
      />
    </div>
  );
}
