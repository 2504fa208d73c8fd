import { Button } from '@mantine/core';
import { useParams } from 'wouter';
import { dayOf } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { ClientPlanDocument, type ClientPlanFieldsFragment, type ClientPlanQuery } from '../../../generated/client.ts';
import { useAnswer } from '../../../graph/use-answer.ts';
import { SectionCard } from '../../../parts/section-card.tsx';
import { remedyOf, sectionState } from '../../../parts/section-state.ts';
import { useWords } from '../../../words/use-words.ts';
import { Acts } from '../acts.tsx';
import { ClientFrame } from '../client-frame.tsx';
import { GoalCard } from './goal-card.tsx';
import { splitGoals } from './goals.ts';
import { words as own } from './words.ts';

/** The shared plan of a client, which prints by itself. */
export function ClientPlanPage() {
  const { id = '' } = useParams();
  const words = useWords(own);
  const format = useFormat();
  const answer = useAnswer(ClientPlanDocument, { variables: { id } });
  const client = answer.data?.client;
  return (
    <ClientFrame title={words.title} id={id} here="/plan" client={client} answer={answer}>
      {client ? (
        <>
          <div className="row no-print">
            <Acts section="partnership.plan" about={words.title} />
            <Button variant="default" size="xs" onClick={() => window.print()}>
              {words.printPlan}
            </Button>
          </div>
          <p className="only-print">{words.printedOn(format.date(dayOf(new Date())))}</p>
          <PlanPart client={client} section="partnership.plan" plan={client.plan} none={words.noGoals} />
          <PlanPart
            client={client}
            section="partnership.plan-health"
            title={words.ofHealth}
            plan={client.healthPlan}
            none={words.noHealthGoals}
          />
        </>
      ) : null}
    </ClientFrame>
  );
}

interface PlanPartProps {
  readonly client: NonNullable<ClientPlanQuery['client']>;
  readonly section: string;
  readonly title?: string;
  readonly plan: ClientPlanFieldsFragment | null;
  readonly none: string;
}

function PlanPart({ client, section, title, plan, none }: PlanPartProps) {
  const words = useWords(own);
  const state = sectionState(client, section, plan);
  if (plan === null || state !== 'DISCLOSED')
    return (
      <SectionCard
        title={title ?? words.title}
        source="PARTNERSHIP"
        state={state}
        remedy={state === 'PURPOSE' ? null : remedyOf(client, section)}
      />
    );
  const { open, ended } = splitGoals(plan.goals);
  const groups = [
    { name: words.open, goals: open },
    { name: words.ended, goals: ended },
  ];
  return (
    <section className="stack" aria-label={title ?? words.title}>
      {plan.goals.length === 0 ? <p className="card quiet">{none}</p> : null}
      {groups.map(({ name, goals }) =>
        goals.length === 0 ? null : (
          <div key={name} className="stack">
            <h2 className="client-group">{title === undefined ? name : `${title}: ${name}`}</h2>
            {goals.map((goal) => (
              <GoalCard key={goal.id} section={section} goal={goal} />
            ))}
          </div>
        ),
      )}
    </section>
  );
}
