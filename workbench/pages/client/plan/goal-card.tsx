import { useId } from 'react';
import { dayOf } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { DateText } from '../../../parts/date-text.tsx';
import { useWords } from '../../../words/use-words.ts';
import { Acts, useHasActs } from '../acts.tsx';
import { useAboutClient } from '../client-context.tsx';
import { type Goal, isLate, type PlanAction } from './goals.ts';
import { words as own } from './words.ts';

interface GoalCardProps {
  /** 'partnership.plan', or 'partnership.plan-health'. */
  readonly section: string;
  readonly goal: Goal;
}

/** One goal, in the client's words, with everything that is done for it and by whom. */
export function GoalCard({ section, goal }: GoalCardProps) {
  const words = useWords(own);
  const format = useFormat();
  const { say } = useAboutClient();
  const heading = useId();
  const { statement, lifeDomainLabel, addedBy, addedOn, status, endedOn, dropReasonLabel, actions } = goal;
  const by = addedBy === null ? words.theClient : (addedBy.name ?? addedBy.kboNumber);
  return (
    <article className="card" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{statement}</h3>
        <p>{lifeDomainLabel}</p>
      </header>
      <p className="quiet">
        {say.code('GoalStatus', status)}
        {endedOn === null ? null : (
          <>
            {' '}
            <DateText value={endedOn} />
          </>
        )}
        {dropReasonLabel === null ? null : `: ${dropReasonLabel}`} · {words.addedBy(by, format.date(addedOn))}
      </p>
      {actions.length === 0 ? <p>{words.noActions}</p> : <ActionTable section={section} actions={actions} />}
      <div className="row no-print">
        <Acts section={section} record={goal} about={statement} />
      </div>
    </article>
  );
}

function ActionTable({ section, actions }: { section: string; actions: readonly PlanAction[] }) {
  const words = useWords(own);
  const { say } = useAboutClient();
  const hasActs = useHasActs();
  const columns: Column<PlanAction>[] = [
    { key: 'what', header: words.action, isName: true, cell: ({ description }) => description },
    { key: 'who', header: words.owner, cell: (action) => <Who action={action} /> },
    {
      key: 'status',
      header: words.status,
      cell: ({ status, reasonLabel }) => [say.code('PlanActionStatus', status), reasonLabel].filter(Boolean).join(': '),
    },
    { key: 'due', header: words.due, cell: (action) => <Due action={action} /> },
    {
      key: 'effort',
      header: words.effort,
      cell: ({ effortMinutes }) => (effortMinutes === 0 ? '–' : say.value({ as: 'minutes', value: effortMinutes })),
    },
  ];
  const acts: Column<PlanAction> = {
    key: 'acts',
    header: words.acts,
    cell: (action) => <Acts section={section} record={action} about={action.description} />,
  };
  return (
    <DataTable
      caption={words.actions}
      rows={actions}
      keyOf={({ id }) => id}
      columns={actions.some((action) => hasActs(section, action)) ? [...columns, acts] : columns}
    />
  );
}

function Who({ action: { owner, proposedBy, ownerHasLeft } }: { action: PlanAction }) {
  const words = useWords(own);
  return (
    <>
      {owner === null ? words.theClient : (owner.name ?? owner.kboNumber)}
      {proposedBy === null ? null : (
        <span className="quiet"> ({words.proposedBy(proposedBy.name ?? proposedBy.kboNumber)})</span>
      )}
      {ownerHasLeft ? <strong className="state-warn"> ! {words.ownerHasLeft}</strong> : null}
    </>
  );
}

function Due({ action }: { action: PlanAction }) {
  const words = useWords(own);
  if (action.dueOn === null) return '–';
  return (
    <>
      <DateText value={action.dueOn} />
      {isLate(action, dayOf(new Date())) ? <strong className="state-bad"> ! {words.overdue}</strong> : null}
    </>
  );
}
