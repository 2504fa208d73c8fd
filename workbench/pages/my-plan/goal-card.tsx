import { useFormat } from '../../format/use-format.ts';
import { useWords } from '../../words/use-words.ts';
import { done, type Goal, toDo } from './goals.ts';
import { words as own } from './words.ts';

/** A goal in the client's words: what it is about, who does what for it, and how it ended. */
export function GoalCard({ goal }: { goal: Goal }) {
  const words = useWords(own);
  const format = useFormat();
  const { statement, lifeDomainLabel, addedBy, addedOn, status } = goal;
  const day = format.date(addedOn);
  const [next, ready] = [toDo(goal), done(goal)];
  return (
    <>
      <h3>“{statement}”</h3>
      <p>
        {words.about(lifeDomainLabel)}{' '}
        {addedBy === null ? words.byYou(day) : words.byOther(addedBy.name ?? words.someOrganisation, day)}
      </p>
      {status === 'OPEN' ? null : <Ending goal={goal} />}
      {status === 'OPEN' && next.length === 0 && ready.length === 0 ? <p>{words.nothingToDo}</p> : null}
      {next.length === 0 ? null : (
        <>
          <h4>{words.nowToDo}</h4>
          <Actions actions={next} />
        </>
      )}
      {ready.length === 0 ? null : (
        <>
          <h4>{words.alreadyDone}</h4>
          <Actions actions={ready} />
        </>
      )}
    </>
  );
}

function Ending({ goal: { status, endedOn, dropReasonLabel } }: { goal: Goal }) {
  const words = useWords(own);
  const format = useFormat();
  const [withDay, withoutDay] =
    status === 'REACHED' ? [words.reached, words.reachedNoDay] : [words.dropped, words.droppedNoDay];
  return (
    <p>
      <strong>{endedOn === null ? withoutDay : withDay(format.date(endedOn))}</strong>{' '}
      {dropReasonLabel === null ? null : words.because(dropReasonLabel)}
    </p>
  );
}

function Actions({ actions }: { actions: Goal['actions'] }) {
  const words = useWords(own);
  const format = useFormat();
  return (
    <ul>
      {actions.map(({ id, description, owner, status, dueOn, ownerHasLeft }) => {
        const name = owner === null ? words.you : (owner.name ?? words.someOrganisation);
        return (
          <li key={id}>
            {description} {status === 'PROPOSED' ? words.asked(name) : words.who(name)}{' '}
            {dueOn === null || status === 'DONE' ? null : words.dueBy(format.date(dueOn))}{' '}
            {ownerHasLeft ? <strong>{words.ownerHasLeft}</strong> : null}
          </li>
        );
      })}
    </ul>
  );
}
